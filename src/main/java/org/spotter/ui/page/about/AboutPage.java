package org.spotter.ui.page.about;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import org.spotter.guide.Source;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Page;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.Disclosure;
import org.spotter.ui.widget.ReviewNotice;
import org.spotter.ui.widget.Statements;
import org.spotter.ui.widget.Statements.Style;
import org.spotter.ui.widget.Texts;
import org.spotter.ui.widget.Topics;

/// What Spotter is, who looked at it, where its facts come from, and how to use it by keyboard.
public final class AboutPage {
    private static final List<String> KEYS = List.of("next", "back", "pages", "changed", "text", "choose");
    private static final List<String> LICENCES =
            List.of("javafx", "controlsfx", "ikonli", "gson", "picocli", "pdf", "font");

    private AboutPage() {}

    /// {@return the page}
    ///
    /// @param context the window's context
    public static Page build(AppContext context) {
        var column = Boxes.column(Texts.title(context.message("page.about.title")), state(context));
        ReviewNotice.remark(context).ifPresent(column.getChildren()::add);
        for (var topic : context.guide().topicsOf("about")) {
            column.getChildren()
                    .add(Boxes.card(
                            Texts.heading(context.words(topic.titleKey())),
                            Texts.body(context.words(topic.leadKey())),
                            Topics.body(context, topic)));
        }
        column.getChildren()
                .addAll(
                        new Disclosure(
                                context.message("about.sources"),
                                Texts.small(context.message(
                                        "about.sources.lead",
                                        context.guide().sources().size())),
                                () -> sources(context)),
                        list(context, "about.keys", KEYS),
                        list(context, "about.licences", LICENCES));
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
                        date(context, guide.date()),
                        date(context, guide.reviewDue()))));
    }

    private static Node list(AppContext context, String key, List<String> items) {
        var texts =
                items.stream().map(item -> context.message(key + "." + item)).toList();
        return new Disclosure(
                context.message(key),
                Texts.small(context.message(key + ".lead")),
                () -> Statements.ofTexts(texts, Style.POINTS));
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

    private static String date(AppContext context, LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(context.locale())
                .format(date);
    }
}
