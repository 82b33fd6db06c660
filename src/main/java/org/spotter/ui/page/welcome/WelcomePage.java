package org.spotter.ui.page.welcome;

import java.time.temporal.ChronoUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.spotter.ui.support.Announcer;
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
import org.spotter.visit.AnswerAge;

/// The first page: what Spotter does, how long it takes, what it is not; for whoever comes back, the way on.
public final class WelcomePage {
    private final AppContext context;
    private final boolean back;
    private final VBox sure = Boxes.stack();
    private final Button again;

    /// Whether it stands open if something new is to be started.
    private record Asked(boolean sure) {}

    private WelcomePage(AppContext context) {
        this.context = context;
        back = !context.visit().get().answers().isEmpty();
        again = Buttons.secondary(context.message("welcome.again"), Icons.CHANGED, this::ask);
    }

    /// {@return the page}
    ///
    /// @param context the window's context
    public static Page build(AppContext context) {
        return new WelcomePage(context).page();
    }

    private Page page() {
        var words = Boxes.stack(Texts.label(context.message("welcome.title"), "display"), Texts.lead(lead()), start());
        words.getStyleClass().add("hero-words");
        var hero = Boxes.ended(words, picture(context));
        hero.getStyleClass().add("hero");
        var home = context.desk().isEmpty();
        show(sure, false);
        var shortcuts = new Tiles(
                shortcut(context, Icons.TIMER, "timer"),
                shortcut(context, Icons.INJURIES, "injuries"),
                shortcut(context, Icons.PREVENTION, "prevention"),
                home ? shortcut(context, Icons.DIARY, "diary") : shortcut(context, Icons.DANGER, "short"));
        shortcuts.getStyleClass().add("shortcuts");
        var now = shortcut(context, Icons.FIRST_MINUTES, "first-minutes");
        now.getStyleClass().add("urgent");
        var column = Boxes.column(hero, sure, now, Texts.subheading(context.message("welcome.or")), shortcuts);
        if (home && context.services().keeping().hasEarlier()) {
            column.getChildren().add(shortcut(context, Icons.EARLIER, "episodes"));
        }
        if (home) {
            column.getChildren().add(shortcut(context, Icons.CARRY, "carry"));
        }
        column.getChildren().add(new Callout(Callout.Kind.NOTE, Texts.small(context.message("welcome.not"))));
        ReviewNotice.remark(context).ifPresent(notice -> column.getChildren().add(2, notice));
        context.draft(Asked.class).filter(Asked::sure).ifPresent(_ -> ask());
        return Page.reading(column).keeping(() -> new Asked(sure.isVisible()));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    // ---- the way on

    private String lead() {
        if (!back) {
            return context.message("welcome.lead");
        }
        var way = context.began()
                .map(began -> context.message(
                        "welcome.since",
                        context.formats().shortDate(began),
                        ChronoUnit.DAYS.between(began, context.today())))
                .orElseGet(() -> context.message("welcome.started", since()));
        var asked = context.visit().get();
        return asked.dangerAnswered() || !context.outOfDate()
                ? way
                : way + " " + context.message("shell.resume.old", AnswerAge.hours());
    }

    /// The date this episode goes by.
    private String since() {
        return context.formats().shortDate(context.began().orElseGet(() -> context.local(context.dangerAsked())
                .toLocalDate()));
    }

    private Node start() {
        if (!back) {
            var begin = Buttons.primary(context.message("welcome.start"), Icons.NEXT, () -> context.navigator()
                    .go("danger"));
            begin.setId("start");
            begin.getStyleClass().add("big");
            return begin;
        }
        var visit = context.visit().get();
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
        // At a front desk the next person begins anew anyway.
        if (context.desk().isPresent()) {
            return go;
        }
        again.setId("start-again");
        var both = Abreast.of(go, again);
        both.getStyleClass().add("starts");
        return both;
    }

    private void ask() {
        var kept = context.services().keeping().flush();
        var words = Texts.body(
                kept
                        ? context.message("welcome.again.ask", since(), context.message("page.episodes"))
                        : context.message("welcome.again.lost"));
        var yes = Buttons.secondary(context.message("welcome.again.yes"), Icons.CHECK, () -> {
            context.services().keeping().startAgain();
            context.navigator().go("danger");
        });
        yes.setId("start-again-yes");
        var no = Buttons.quiet(context.message("welcome.again.no"), Icons.CLOSE, () -> {
            again.requestFocus();
            show(sure, false);
        });
        no.setId("start-again-no");
        sure.getChildren().setAll(new Callout(Callout.Kind.ASK, words, Boxes.flow(yes, no)));
        show(sure, true);
        Announcer.ask(words, sure);
    }

    private static Node picture(AppContext context) {
        var picture = new PictureView("welcome", context.message("welcome.picture"));
        picture.getStyleClass().add("hero-picture");
        return picture;
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
