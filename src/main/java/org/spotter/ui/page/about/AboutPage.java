package org.spotter.ui.page.about;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import org.spotter.guide.Source;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.Disclosure;
import org.spotter.ui.widget.ReviewNotice;
import org.spotter.ui.widget.Statements;
import org.spotter.ui.widget.Statements.Style;
import org.spotter.ui.widget.Texts;
import org.spotter.ui.widget.Topics;

/// What Spotter is, who looked at it, where its facts come from, and how to use it by keyboard.
public final class AboutPage {
    /// The detail of a place that shows the keys first.
    public static final String KEYS = "keys";

    private static final List<String> KEY_TEXTS =
            List.of("next", "changed", "parts", "scroll", "back", "pages", "home", "text", "reset", "read", "choose");
    private static final List<String> LICENCES =
            List.of("javafx", "controlsfx", "ikonli", "gson", "picocli", "pdf", "qr", "font");

    private AboutPage() {}

    /// {@return the page}
    ///
    /// @param context the window's context
    /// @param detail  [#KEYS] to begin with the keys, or ""
    public static Page build(AppContext context, String detail) {
        var keys = list(context, "about.keys", KEY_TEXTS);
        var column = Boxes.column(Texts.title(context.message("page.about.title")));
        if (detail.equals(KEYS)) {
            column.getChildren().add(keys.opened());
        }
        column.getChildren().add(state(context));
        ReviewNotice.remark(context).ifPresent(column.getChildren()::add);
        for (var topic : context.guide().topicsOf("about")) {
            column.getChildren()
                    .add(Boxes.card(
                            Texts.heading(context.words(topic.titleKey())),
                            Texts.body(context.words(topic.leadKey())),
                            Topics.body(context, topic)));
        }
        column.getChildren()
                .add(new Disclosure(
                        context,
                        context.message("about.sources"),
                        Texts.small(context.message(
                                "about.sources.lead", context.guide().sources().size())),
                        () -> sources(context)));
        if (!detail.equals(KEYS)) {
            column.getChildren().add(keys);
        }
        column.getChildren().add(list(context, "about.licences", LICENCES));
        if (context.desk().isEmpty()) {
            var doctor = Buttons.secondary(context.message("page.doctor"), Icons.CHECK, () -> context.navigator()
                    .go("doctor"));
            doctor.setId("doctor");
            column.getChildren().add(Boxes.flow(doctor));
        }
        return Page.reading(column);
    }

    private static Node state(AppContext context) {
        var guide = context.guide();
        var review = guide.reviewer()
                .map(name -> context.message("about.reviewed", name))
                .orElseGet(() -> context.message("about.not-reviewed"));
        return new Callout(
                Callout.Kind.ASK,
                Texts.subheading(review),
                Texts.small(context.message(
                        "about.version",
                        guide.version(),
                        context.formats().date(guide.date()),
                        context.formats().date(guide.reviewDue()))));
    }

    private static Disclosure list(AppContext context, String key, List<String> items) {
        var texts =
                items.stream().map(item -> context.message(key + "." + item)).toList();
        return new Disclosure(
                context,
                context.message(key),
                Texts.small(context.message(key + ".lead")),
                () -> Statements.ofTexts(context.formats(), texts, Style.POINTS));
    }

    private static Node sources(AppContext context) {
        var list = Boxes.stack();
        for (Source source : context.guide().sources().values()) {
            var how = context.messages().of("source.", source.read());
            var about = Boxes.stack(
                    Texts.body(context.message("about.source", source.id(), source.title())), Texts.small(how));
            if (!source.url().isEmpty()) {
                var address = Texts.small(source.url());
                // An address reads from left to right in every language.
                address.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
                about.getChildren().add(address);
            }
            list.getChildren().add(about);
        }
        return list;
    }
}
