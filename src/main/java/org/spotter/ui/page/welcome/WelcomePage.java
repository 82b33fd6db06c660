package org.spotter.ui.page.welcome;

import javafx.scene.Node;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.widget.Abreast;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.LinkCard;
import org.spotter.ui.widget.PictureView;
import org.spotter.ui.widget.ReviewNotice;
import org.spotter.ui.widget.Texts;
import org.spotter.ui.widget.Tiles;

/// The first page: what Spotter does, how long it takes, what it is not.
public final class WelcomePage {
    private WelcomePage() {}

    /// {@return the page}
    ///
    /// @param context the window's context
    public static Page build(AppContext context) {
        var words = Boxes.stack(
                Texts.label(context.message("welcome.title"), "display"),
                Texts.lead(context.message("welcome.lead")),
                start(context));
        words.getStyleClass().add("hero-words");
        var hero = Boxes.ended(words, picture(context));
        hero.getStyleClass().add("hero");
        var home = context.desk().isEmpty();
        var shortcuts = new Tiles(
                shortcut(context, Icons.TIMER, "timer"),
                shortcut(context, Icons.INJURIES, "injuries"),
                shortcut(context, Icons.PREVENTION, "prevention"),
                home ? shortcut(context, Icons.DIARY, "diary") : shortcut(context, Icons.DANGER, "short"));
        shortcuts.getStyleClass().add("shortcuts");
        var now = shortcut(context, Icons.FIRST_MINUTES, "first-minutes");
        now.getStyleClass().add("urgent");
        var column = Boxes.column(
                hero,
                now,
                Texts.subheading(context.message("welcome.or")),
                shortcuts,
                new Callout(Callout.Kind.NOTE, Texts.small(context.message("welcome.not"))));
        if (home) {
            column.getChildren().add(column.getChildren().size() - 1, shortcut(context, Icons.CARRY, "carry"));
        }
        ReviewNotice.remark(context).ifPresent(notice -> column.getChildren().add(1, notice));
        return Page.reading(column);
    }

    private static Node picture(AppContext context) {
        var picture = new PictureView("welcome", context.message("welcome.picture"));
        picture.getStyleClass().add("hero-picture");
        return picture;
    }

    private static Node start(AppContext context) {
        var visit = context.visit().get();
        if (visit.answers().isEmpty()) {
            var begin = Buttons.primary(context.message("welcome.start"), Icons.NEXT, () -> context.navigator()
                    .go("danger"));
            begin.setId("start");
            begin.getStyleClass().add("big");
            return begin;
        }
        var next = visit.complete()
                ? "result"
                : visit.firstOpen().map(q -> context.guide().sectionOf(q).id()).orElse("danger");
        var detail = visit.complete() ? "" : visit.firstOpen().map(q -> q.id()).orElse("");
        var go = Buttons.primary(
                context.message(visit.complete() ? "welcome.result" : "welcome.continue"),
                Icons.NEXT,
                () -> context.navigator().go(next, detail));
        go.setId("start");
        go.getStyleClass().add("big");
        var again = Buttons.secondary(context.message("welcome.again"), Icons.CHANGED, () -> {
            context.startAgain();
            context.navigator().go("danger");
        });
        again.setId("start-again");
        var both = Abreast.of(go, again);
        both.getStyleClass().add("starts");
        return both;
    }

    private static LinkCard shortcut(AppContext context, Icons icon, String page) {
        return new LinkCard(
                icon,
                context.message("welcome." + page),
                context.message("welcome." + page + ".about"),
                "go-" + page,
                () -> context.navigator().go(page));
    }
}
