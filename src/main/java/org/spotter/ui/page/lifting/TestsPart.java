package org.spotter.ui.page.lifting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.spotter.guide.ReturnTest;
import org.spotter.lifting.TestCourse;
import org.spotter.lifting.TestCourse.Next;
import org.spotter.lifting.TestDay;
import org.spotter.text.Messages;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.Disclosure;
import org.spotter.ui.widget.Segments;
import org.spotter.ui.widget.Statements;
import org.spotter.ui.widget.Statements.Style;
import org.spotter.ui.widget.Texts;

/// The ten tests, day by day (clinical 5.6).
final class TestsPart {
    /// What is told of a test.
    private enum Told {
        YES,
        NO,
        OPEN
    }

    private static final List<Told> ANSWERS = List.of(Told.YES, Told.NO);

    private final AppContext context;
    private final LiftingPage page;
    private final Standing standing;

    TestsPart(AppContext context, LiftingPage page, Standing standing) {
        this.context = context;
        this.page = page;
        this.standing = standing;
    }

    static String status(AppContext context, Standing standing) {
        if (!standing.cleared()) {
            return context.message("lifting.tests.locked");
        }
        var inARow = Standing.program(context).returnRules().daysInARow();
        return standing.course()
                .opened()
                .map(last -> context.message(
                        "lifting.tests.done",
                        context.formats().date(last.minusDays(inARow - 1L)),
                        context.formats().date(last)))
                .orElseGet(() -> context.message("lifting.tests.open"));
    }

    private List<ReturnTest> tests() {
        return Standing.program(context).returnTests();
    }

    void into(VBox card) {
        var rules = Standing.program(context).returnRules();
        card.getChildren()
                .add(Texts.body(context.message("lifting.tests.lead", rules.daysInARow(), rules.painkillerHours())));
        var blocked = blocked();
        if (blocked.isPresent()) {
            card.getChildren()
                    .addAll(
                            blocked.get(),
                            Statements.of(context, Standing.program(context).testStatements(), Style.STEPS));
        } else {
            card.getChildren().add(days(rules.daysInARow()));
            next(card);
        }
        light(card);
        past(card);
    }

    /// A sign of the answers stands in the way.
    private Optional<Node> blocked() {
        if (standing.course().opened().isPresent()) {
            return Optional.empty();
        }
        if (standing.legSign()) {
            var change = Buttons.secondary(context.message("result.answers"), Icons.EDIT, () -> context.navigator()
                    .go("review"));
            change.setId("tests-answers");
            return Optional.of(named(
                    "tests-blocked",
                    new Callout(Callout.Kind.ASK, Texts.body(context.message("lifting.tests.leg")), change)));
        }
        return tests().stream()
                .flatMap(test -> TestCourse.waits(test, standing.lifting(), standing.today()).stream())
                .max(LocalDate::compareTo)
                .map(from -> named(
                        "tests-blocked",
                        new Callout(
                                Callout.Kind.ASK,
                                Texts.body(context.message(
                                        "lifting.tests.sign",
                                        context.formats()
                                                .date(standing.lifting()
                                                        .lastSign()
                                                        .orElseThrow()),
                                        context.formats().weekday(from))))));
    }

    /// The days in a row, as many as are needed.
    private Node days(int inARow) {
        var row = Boxes.flow();
        for (var i = 0; i < inARow; i++) {
            var whole = i < standing.course().days();
            var badge = new Label(
                    context.message(whole ? "lifting.tests.day.passed" : "lifting.tests.day", i + 1, inARow),
                    (whole ? Icons.YES : Icons.PLAN).node());
            badge.getStyleClass().addAll("badge", "lifting-day", whole ? "allowed" : "waits");
            row.getChildren().add(badge);
        }
        return row;
    }

    private void next(VBox card) {
        switch (standing.course().next()) {
            case Next.Open _ -> {
                // What was told just now can still be corrected.
                standing.course()
                        .opened()
                        .filter(standing.today().minusDays(1)::equals)
                        .flatMap(standing.lifting()::testsOn)
                        .ifPresent(day -> card.getChildren().add(morning(day)));
                card.getChildren().add(outcome(Callout.Kind.NOTE, context.message("lifting.tests.opened")));
                page.act(context.message("lifting.go-on"), Icons.NEXT, page::onward);
            }
            case Next.Morning(var day) -> card.getChildren().add(morning(day));
            case Next.Ask _ -> card.getChildren().add(painkiller(Told.OPEN));
            case Next.Painkiller _ ->
                card.getChildren()
                        .addAll(
                                painkiller(Told.YES),
                                outcome(
                                        Callout.Kind.ASK,
                                        context.message(
                                                "lifting.tests.painkiller.wait",
                                                Standing.program(context)
                                                        .returnRules()
                                                        .painkillerHours(),
                                                day(standing.today().plusDays(1)))));
            case Next.Test(var left) -> {
                card.getChildren().addAll(painkiller(Told.NO), rows());
                card.getChildren().add(outcome(Callout.Kind.NOTE, context.message("lifting.tests.left", left)));
            }
            case Next.Failed(var failed, var again) -> {
                standing.lifting()
                        .testsOn(standing.today())
                        .ifPresentOrElse(
                                _ -> card.getChildren().addAll(painkiller(Told.NO), rows()), () -> standing.lifting()
                                        .testsOn(standing.today().minusDays(1))
                                        .ifPresent(day -> card.getChildren().add(morning(day))));
                card.getChildren()
                        .add(outcome(
                                Callout.Kind.ASK,
                                context.message("lifting.tests.failed", numbers(failed), day(again))));
            }
            case Next.Tomorrow(var date) ->
                card.getChildren()
                        .addAll(
                                painkiller(Told.NO),
                                rows(),
                                outcome(Callout.Kind.NOTE, context.message("lifting.tests.tomorrow", day(date))));
        }
    }

    private String day(LocalDate date) {
        return context.formats().weekday(date);
    }

    private String numbers(List<ReturnTest> failed) {
        return context.formats()
                .list(failed.stream()
                        .map(test -> context.formats().number(tests().indexOf(test) + 1L))
                        .toList());
    }

    private Node outcome(Callout.Kind kind, String text) {
        return named("tests-outcome", new Callout(kind, Texts.body(text)));
    }

    private static <T extends Node> T named(String id, T node) {
        node.setId(id);
        return node;
    }

    /// Asked before the tests of a day. Yes means that the day does not count.
    private Node painkiller(Told told) {
        var question = context.message(
                "lifting.tests.painkiller",
                Standing.program(context).returnRules().painkillerHours());
        return question(
                "painkiller",
                question,
                told,
                taken -> page.keep(lifting -> {
                    var before = lifting.testsOn(standing.today()).orElse(TestDay.begun(standing.today(), !taken));
                    return lifting.with(new TestDay(before.date(), before.passed(), before.failed(), !taken));
                }));
    }

    private Node morning(TestDay day) {
        var asked =
                Boxes.stack(page.heading(Texts.subheading(context.message("lifting.tests.morning", day(day.date())))));
        for (var test : tests()) {
            if (test.nextMorning()) {
                asked.getChildren()
                        .add(question(
                                test.id(),
                                context.words(test.statement().key()),
                                told(day, test),
                                passes -> page.keep(lifting -> lifting.with(day.with(test.id(), passes)))));
            }
        }
        return named("tests-morning", new Callout(Callout.Kind.NOTE, asked));
    }

    private static Told told(TestDay day, ReturnTest test) {
        return day.passed().contains(test.id()) ? Told.YES : day.failed().contains(test.id()) ? Told.NO : Told.OPEN;
    }

    private Node rows() {
        var rows = Boxes.stack();
        rows.getStyleClass().addAll("statements", "tests");
        var day = standing.lifting().testsOn(standing.today()).orElseThrow();
        for (var i = 0; i < tests().size(); i++) {
            var test = tests().get(i);
            var words = context.words(test.statement().key());
            var number = Texts.label(context.formats().number(i + 1L), "step");
            var row = test.nextMorning()
                    ? Boxes.marked(
                            number,
                            Boxes.stack(
                                    Texts.body(words),
                                    Texts.small(context.message(
                                            "lifting.tests.later",
                                            day(standing.today().plusDays(1))))))
                    : Boxes.marked(
                            number,
                            question(
                                    test.id(),
                                    words,
                                    told(day, test),
                                    passes -> page.keep(lifting -> lifting.with(lifting.testsOn(standing.today())
                                            .orElse(day)
                                            .with(test.id(), passes)))));
            row.getStyleClass().add("test-row");
            rows.getChildren().add(row);
        }
        return rows;
    }

    private Node question(String id, String words, Told told, Consumer<Boolean> tell) {
        var answers = Segments.of(
                words,
                ANSWERS,
                each -> context.messages().of("lifting.answer.", each),
                each -> "test-" + id + "-" + Messages.key(each),
                told,
                each -> {
                    tell.accept(each == Told.YES);
                    page.redraw("test-" + id + "-" + Messages.key(each));
                });
        answers.setMinWidth(Region.USE_PREF_SIZE);
        var row = Boxes.ended(Boxes.stack(Texts.body(words)), answers);
        row.getStyleClass().add("asked");
        return row;
    }

    // ---- light work

    private void light(VBox card) {
        var program = Standing.program(context);
        if (!TestCourse.light(standing.lifting(), program, standing.today())) {
            return;
        }
        var plan = context.plan();
        var rules = program.returnRules();
        var open = plan.day() >= rules.lightFromDay();
        var from = standing.today().plusDays(rules.lightFromDay() - (long) plan.day());
        card.getChildren()
                .add(named(
                        "tests-light",
                        new Callout(
                                Callout.Kind.NOTE,
                                page.heading(Texts.subheading(
                                        open
                                                ? context.message("lifting.light.open")
                                                : context.message("lifting.light.from", day(from)))),
                                Statements.of(context, rules.light(), Style.DO))));
    }

    // ---- the days so far

    private void past(VBox card) {
        var days = standing.lifting().tests().stream()
                .filter(day -> day.date().isBefore(standing.today()))
                .toList();
        if (days.isEmpty()) {
            return;
        }
        var list = new Disclosure(
                context,
                context.message("lifting.tests.days"),
                Texts.small(context.message("lifting.tests.days.lead", days.size())),
                () -> Statements.ofTexts(
                        context.formats(),
                        days.reversed().stream().map(this::line).collect(Collectors.toList()),
                        Style.POINTS));
        list.setId("tests-days");
        card.getChildren().add(list);
    }

    private String line(TestDay day) {
        var date = context.formats().date(day.date());
        if (!day.noPainkiller()) {
            return context.message("lifting.tests.line.painkiller", date);
        }
        var failed = tests().stream()
                .filter(test -> day.failed().contains(test.id()))
                .toList();
        if (!failed.isEmpty()) {
            return context.message("lifting.tests.line.failed", date, numbers(failed));
        }
        var passed = tests().stream()
                .filter(test -> day.passed().contains(test.id()))
                .count();
        return passed == tests().size()
                ? context.message("lifting.tests.line.passed", date)
                : context.message("lifting.tests.line.part", date, passed, tests().size());
    }
}
