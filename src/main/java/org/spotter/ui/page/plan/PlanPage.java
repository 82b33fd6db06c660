package org.spotter.ui.page.plan;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.spotter.guide.Exercise;
import org.spotter.plan.CarePlan;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.support.Pictures;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.DangerFirst;
import org.spotter.ui.widget.Disclosure;
import org.spotter.ui.widget.LinkCard;
import org.spotter.ui.widget.PictureView;
import org.spotter.ui.widget.ReviewNotice;
import org.spotter.ui.widget.Statements;
import org.spotter.ui.widget.Statements.Style;
import org.spotter.ui.widget.Texts;
import org.spotter.ui.widget.Tiles;

/// The plan: today, the stage and its exercises, dated checks, and the way back to the bar.
public final class PlanPage {
    private PlanPage() {}

    /// {@return the page}
    ///
    /// @param context the window's context
    public static Page build(AppContext context) {
        var column = Boxes.column(Texts.title(context.message("page.plan.title")));
        var outOfDate = ReviewNotice.instead(context);
        if (outOfDate.isPresent()) {
            column.getChildren().add(outOfDate.get());
            return Page.reading(column);
        }
        var visit = context.visit().get();
        if (!visit.dangerAnswered() || !visit.complete()) {
            column.getChildren().add(Texts.lead(context.message("plan.general")));
            column.getChildren().add(visit.dangerAnswered() ? open(context) : DangerFirst.card(context));
            context.guide().program().stages().forEach(stage -> column.getChildren()
                    .add(new Disclosure(
                            context,
                            context.words("stage." + stage.id() + ".title"),
                            Texts.small(context.words("stage." + stage.id() + ".lead")),
                            () -> Statements.of(context, stage.doing(), Style.DO))));
            back(context, column);
            return Page.reading(column);
        }
        var plan = context.plan();
        if (plan.access() == CarePlan.Access.SEEN_FIRST) {
            column.getChildren()
                    .addAll(
                            Texts.lead(context.message("plan.seen-first.lead")),
                            new Callout(Callout.Kind.STOP, Texts.body(context.message("plan.seen-first"))));
            back(context, column);
            return Page.of(
                    column, Buttons.primary(context.message("plan.to.result"), Icons.RESULT, () -> context.navigator()
                            .go("result")));
        }
        full(context, column, plan);
        return Page.of(column, Buttons.primary(context.message("plan.to.sheet"), Icons.SHEET, () -> context.navigator()
                .go("sheet")));
    }

    private static Node open(AppContext context) {
        var go = Buttons.secondary(context.message("review.answer"), Icons.NEXT, () -> context.navigator()
                .go("review"));
        return new Callout(Callout.Kind.ASK, Texts.body(context.message("plan.open")), go);
    }

    private static void full(AppContext context, VBox column, CarePlan plan) {
        var stage = plan.stage();
        column.getChildren().add(Texts.lead(context.words("stage." + stage.id() + ".lead")));
        if (plan.access() == CarePlan.Access.WALKING_ONLY) {
            column.getChildren().add(new Callout(Callout.Kind.ASK, Texts.body(context.message("plan.walking-only"))));
        }
        plan.proposed().map(kind -> Boxes.card(new SessionStrip(context, kind))).ifPresent(column.getChildren()::add);
        if (context.desk().isEmpty() && !noted(context)) {
            column.getChildren()
                    .add(new LinkCard(
                            Icons.DIARY,
                            context.message("plan.check-in"),
                            context.message("welcome.diary.about"),
                            "go-diary",
                            () -> context.navigator().go("diary")));
        }
        var today = Boxes.card(
                Texts.label(context.message("plan.day", plan.day()), "eyebrow"),
                Texts.heading(context.words("stage." + stage.id() + ".title")),
                Statements.of(context, plan.doing(context.guide().program()), Style.DO));
        column.getChildren().add(today);
        column.getChildren()
                .add(Boxes.card(
                        Texts.heading(context.message("plan.avoid")),
                        Statements.of(context, stage.avoid(), Style.AVOID)));
        if (!plan.exercises().isEmpty()) {
            column.getChildren().addAll(Texts.heading(context.message("plan.exercises")), exercises(context, plan));
        }
        column.getChildren()
                .add(Boxes.card(
                        Texts.heading(context.message("plan.stop")),
                        Statements.of(context, context.guide().program().stopRules(), Style.POINTS)));
        column.getChildren()
                .add(Boxes.card(
                        Texts.heading(context.message("plan.gate")),
                        Statements.of(context, stage.gate(), Style.POINTS),
                        checks(context, plan)));
        back(context, column);
    }

    /// Whether today's check-in is there.
    private static boolean noted(AppContext context) {
        return context.diary()
                .get()
                .latest()
                .filter(latest -> !latest.date().isBefore(context.today()))
                .isPresent();
    }

    private static Node exercises(AppContext context, CarePlan plan) {
        var cards = new Tiles(plan.exercises().stream()
                .map(exercise -> exercise(context, exercise))
                .toArray(Node[]::new));
        cards.getStyleClass().add("exercises");
        return cards;
    }

    private static Node exercise(AppContext context, Exercise exercise) {
        var key = "exercise." + exercise.id();
        var card = Boxes.card();
        exercise.picture().filter(Pictures::has).ifPresent(name -> card.getChildren()
                .add(new PictureView(name, context.words("picture." + name))));
        card.getChildren()
                .addAll(
                        Texts.subheading(context.words(key + ".title")),
                        Texts.label(context.words(key + ".dose"), "dose"),
                        Texts.body(context.words(key + ".how")),
                        Texts.small(context.words(key + ".watch")));
        card.getStyleClass().add("exercise");
        return card;
    }

    private static Node checks(AppContext context, CarePlan plan) {
        var list = Boxes.stack();
        for (var check : plan.checks()) {
            list.getChildren()
                    .add(Texts.body(context.message(
                            "plan.check.day-" + check.day(), context.formats().fullDate(check.date()))));
        }
        return list;
    }

    /// The way back to the bar (clinical 5.6) has a page of its own.
    private static void back(AppContext context, VBox column) {
        column.getChildren().add(Texts.heading(context.message("plan.back")));
        if (context.visit().get().complete() && context.plan().clearance()) {
            column.getChildren().add(new Callout(Callout.Kind.ASK, Texts.body(context.message("plan.clearance.you"))));
        }
        // Its page keeps what it is told, which no front desk does.
        column.getChildren()
                .add(
                        context.desk().isPresent()
                                ? Texts.body(context.message("plan.lifting.about"))
                                : new LinkCard(
                                        Icons.LIFTING,
                                        context.message("page.lifting"),
                                        context.message("plan.lifting.about"),
                                        "plan-lifting",
                                        () -> context.navigator().go("lifting")));
    }
}
