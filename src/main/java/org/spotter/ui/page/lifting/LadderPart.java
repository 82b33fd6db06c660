package org.spotter.ui.page.lifting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.spotter.guide.Ladder;
import org.spotter.guide.LadderStep;
import org.spotter.guide.WeightUnit;
import org.spotter.lifting.Climb;
import org.spotter.lifting.Lifting;
import org.spotter.lifting.Load;
import org.spotter.lifting.Session;
import org.spotter.text.Messages;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.widget.Abreast;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.Disclosure;
import org.spotter.ui.widget.PainScale;
import org.spotter.ui.widget.Segments;
import org.spotter.ui.widget.Statements;
import org.spotter.ui.widget.Statements.Style;
import org.spotter.ui.widget.Texts;
import org.spotter.ui.widget.Tiles;

/// The load ladder (clinical 5.6): the step that is open with its loads, a session to note, and the steps around it.
final class LadderPart {
    /// No pain is chosen yet.
    static final int NO_PAIN = -1;

    private final AppContext context;
    private final LiftingPage page;
    private final Standing standing;
    private final Climb climb;
    private final Ladder ladder;
    private final Amounts amounts;
    private final VBox missing = Boxes.stack();
    private final List<Runnable> weighed = new ArrayList<>();

    LadderPart(AppContext context, LiftingPage page, Standing standing) {
        this.context = context;
        this.page = page;
        this.standing = standing;
        climb = standing.climb().orElseThrow();
        ladder = Standing.ladder(context);
        amounts = new Amounts(context);
        missing.setVisible(false);
        missing.setManaged(false);
    }

    private boolean ready() {
        return climb.ready(context.now());
    }

    private String moment(Instant at) {
        return context.formats().weekdayTime(context.local(at));
    }

    void into(VBox card) {
        card.getChildren().add(Texts.body(context.message("lifting.ladder.lead")));
        remarks(card);
        card.getChildren().add(rungs());
        card.getChildren().addAll(weights(), rules());
        if (!standing.lifting().sessions().isEmpty()) {
            card.getChildren().add(sessions());
        }
        if (ready()) {
            page.act(context.message("lifting.did"), Icons.CHECK, this::log);
        }
    }

    // ---- what comes first

    private void remarks(VBox card) {
        if (standing.lifting().flaredTwice(ladder)) {
            var remark = new Callout(
                    Callout.Kind.STOP,
                    page.heading(Texts.subheading(context.message("lifting.twice"))),
                    Texts.body(context.message("lifting.twice.text")));
            remark.setId("ladder-twice");
            card.getChildren().add(remark);
        }
        climb.question().ifPresent(session -> card.getChildren().add(question(session)));
        climb.lowUntil().ifPresent(until -> {
            var remark = new Callout(
                    Callout.Kind.ASK,
                    Texts.body(context.message(
                            "lifting.low", ladder.dropSteps(), context.formats().weekday(until))));
            remark.setId("ladder-low");
            card.getChildren().add(remark);
        });
        climb.next().filter(context.now()::isBefore).ifPresent(next -> {
            var remark = new Callout(
                    Callout.Kind.NOTE, Texts.body(context.message("lifting.next", moment(next), ladder.restHours())));
            remark.setId("ladder-next");
            card.getChildren().add(remark);
        });
    }

    private Node question(Session session) {
        var from = Climb.tellFrom(session, ladder);
        Callout remark;
        if (context.now().isBefore(from)) {
            remark = new Callout(
                    Callout.Kind.NOTE,
                    Texts.body(context.message("lifting.settled.later", ladder.settleHours(), moment(from))));
        } else {
            var yes = Buttons.secondary(context.message("lifting.settled.yes"), Icons.YES, () -> settled(true));
            yes.setId("settled-yes");
            var no = Buttons.secondary(context.message("lifting.settled.no"), Icons.NO, () -> settled(false));
            no.setId("settled-no");
            remark = new Callout(
                    Callout.Kind.ASK,
                    page.heading(Texts.subheading(context.message("lifting.settled", ladder.settleHours()))),
                    Texts.body(context.message("lifting.settled.text", moment(session.at()))),
                    Abreast.of(yes, no));
        }
        remark.setId("ladder-question");
        return remark;
    }

    private void settled(boolean yes) {
        page.keep(lifting -> lifting.withSettled(yes));
        page.anew();
    }

    // ---- the steps

    private Node rungs() {
        var rungs = new VBox();
        rungs.getStyleClass().add("rungs");
        var steps = ladder.steps();
        for (var i = 0; i < steps.size(); i++) {
            rungs.getChildren().add(rung(steps.get(i), i));
            if (i == climb.step() && ready()) {
                // As wide as it can be: eleven numbers need the room.
                rungs.getChildren().add(pain());
            }
        }
        rungs.getChildren().getFirst().getStyleClass().add("first");
        rungs.getChildren().getLast().getStyleClass().add("last");
        return rungs;
    }

    private Node rung(LadderStep step, int index) {
        var state = index < climb.step() ? "done" : index == climb.step() ? "now" : "later";
        var mark = index < climb.step()
                ? Icons.CHECK.node()
                : Texts.silent(context.formats().number(index), "rung-number");
        var circle = new StackPane(mark);
        circle.getStyleClass().add("rung-mark");
        var above = line();
        var below = line();
        VBox.setVgrow(below, Priority.ALWAYS);
        var rail = new VBox(above, circle, below);
        rail.getStyleClass().add("rail");
        var words = index == climb.step() ? now(step, index) : other(step, index, state);
        HBox.setHgrow(words, Priority.ALWAYS);
        var rung = new HBox(rail, words);
        rung.setId("rung-" + step.id());
        rung.getStyleClass().addAll("rung", state);
        return rung;
    }

    private static Region line() {
        var line = new Region();
        line.getStyleClass().add("rung-line");
        return line;
    }

    private String name(LadderStep step, int index) {
        return context.message("lifting.step", index, context.words(step.titleKey()));
    }

    private Node other(LadderStep step, int index, String state) {
        var name = Texts.label(name(step, index), "rung-name");
        name.setAccessibleText(context.message("lifting.step." + state, name(step, index)));
        var load = Texts.small("");
        // Nodes stay while a weight is typed: a click that ends the typing must not miss what it is meant for.
        weighed.add(() -> load.setText(about(step)));
        weighed.getLast().run();
        var words = Boxes.stack(name, load);
        var work = amounts.work(step);
        if (!work.isEmpty()) {
            words.getChildren().add(Texts.small(work));
        }
        words.getStyleClass().add("rung-words");
        return words;
    }

    /// The loads of a step, else its part of the working weight, else how it is done.
    private String about(LadderStep step) {
        var parts = new ArrayList<String>();
        amounts.percent(step).ifPresent(parts::add);
        if (step.percent().isPresent()) {
            parts.addAll(amounts.loads(step, context.lifting().get()));
        }
        return parts.isEmpty() ? context.words(step.noteKey()) : amounts.joined(parts);
    }

    private Node now(LadderStep step, int index) {
        var card = Boxes.stack(
                Texts.label(context.message("lifting.now"), "eyebrow"), page.heading(Texts.heading(name(step, index))));
        card.getStyleClass().addAll("rung-words", "rung-card");
        card.getChildren().add(loads(step));
        var work = amounts.work(step);
        if (!work.isEmpty()) {
            card.getChildren().add(Texts.label(work, "dose"));
        }
        card.getChildren().add(Texts.body(context.words(step.noteKey())));
        stay(step).ifPresent(text -> card.getChildren().add(Texts.small(text)));
        return card;
    }

    /// The loads in large numbers: one for each lift with a working weight.
    private Node loads(LadderStep step) {
        var box = Boxes.stack();
        weighed.add(() -> loads(step, box));
        weighed.getLast().run();
        return box;
    }

    private void loads(LadderStep step, VBox box) {
        box.getChildren().clear();
        amounts.percent(step).ifPresent(percent -> box.getChildren()
                .add(Texts.label(context.message("lifting.load.percent", percent), "dose")));
        var unit = context.settings().get().unit();
        var known = context.lifting().get();
        var cards = new Tiles();
        cards.getStyleClass().add("loads");
        for (var lift : step.percent().isPresent() ? ladder.lifts() : List.<String>of()) {
            known.weight(lift).ifPresent(working -> cards.getChildren()
                    .add(load(context.words(Ladder.liftKey(lift)), Load.of(step, working, unit))));
        }
        if (!cards.getChildren().isEmpty()) {
            box.getChildren().add(cards);
        } else if (step.percent().isPresent()) {
            box.getChildren().add(Texts.small(context.message("lifting.load.enter")));
        }
        box.setVisible(!box.getChildren().isEmpty());
        box.setManaged(box.isVisible());
    }

    private Node load(String lift, Load load) {
        var box = Boxes.stack(Texts.small(lift), Texts.label(amounts.load(load), "load"));
        box.getStyleClass().add("load-box");
        if (load instanceof Load.Light) {
            box.getChildren().add(Texts.small(context.message("lifting.load.light.how")));
        }
        return box;
    }

    /// What opens the next step.
    private Optional<String> stay(LadderStep step) {
        return amounts.stay(step).map(stay -> {
            if (climb.sessions() == 0) {
                return stay;
            }
            var left = climb.sessionsLeft(ladder);
            var from = climb.stays().filter(standing.today()::isBefore).map(context.formats()::weekday);
            var so = left > 0
                    ? from.map(date -> context.message("lifting.stay.both", left, date))
                            .orElseGet(() -> context.message("lifting.stay.left", left))
                    : from.map(date -> context.message("lifting.stay.until", date))
                            .orElse("");
            return so.isEmpty() ? stay : stay + " " + so;
        });
    }

    private Node pain() {
        var scale = new PainScale(
                context,
                context.message("lifting.pain"),
                context.words("question.pain-now.low"),
                context.words("question.pain-now.high"),
                page.pain(),
                number -> {
                    page.pain(number);
                    hush();
                });
        scale.setId("ladder-pain");
        var box = Boxes.stack(page.heading(Texts.subheading(context.message("lifting.pain"))), missing, scale);
        box.getStyleClass().add("rung-pain");
        if (page.asked()) {
            ask();
        }
        return box;
    }

    private void ask() {
        var words = Texts.body(context.message("lifting.pain.missing"));
        missing.getChildren().setAll(new Callout(Callout.Kind.ASK, words));
        missing.setVisible(true);
        missing.setManaged(true);
        Announcer.say(words);
    }

    private void hush() {
        page.asked(false);
        missing.setVisible(false);
        missing.setManaged(false);
    }

    private void log() {
        if (page.pain() == NO_PAIN) {
            page.asked(true);
            ask();
            return;
        }
        var pain = page.pain();
        page.pain(NO_PAIN);
        page.keep(lifting -> climb.logged(lifting, context.now(), pain).orElse(lifting));
        page.anew();
        context.tell("lifting.logged");
    }

    // ---- working weights

    private Node weights() {
        var none = standing.lifting().weights().isEmpty();
        var card = new Disclosure(
                context,
                context.message("lifting.weights"),
                Texts.small(context.message("lifting.weights.lead")),
                this::fields);
        card.setId("lifting-weights");
        return none || page.weightsOpen() ? card.opened() : card;
    }

    private Node fields() {
        page.weightsOpen(true);
        var unit = context.settings().get().unit();
        var box = Boxes.stack(Segments.of(
                context.message("lifting.unit"),
                List.of(WeightUnit.values()),
                each -> context.messages().of("lifting.unit.", each),
                each -> "unit-" + Messages.key(each),
                unit,
                each -> {
                    context.settings().set(context.settings().get().withUnit(each));
                    page.redraw("unit-" + Messages.key(each));
                }));
        box.getStyleClass().add("weights");
        for (var lift : ladder.lifts()) {
            box.getChildren()
                    .add(new WeightField(
                            context,
                            lift,
                            context.words(Ladder.liftKey(lift)),
                            standing.lifting().weight(lift),
                            typed -> {
                                page.keep(lifting -> typed.map(weight -> lifting.with(lift, weight))
                                        .orElseGet(() -> lifting.withoutWeight(lift)));
                                weighed.forEach(Runnable::run);
                            }));
        }
        return box;
    }

    // ---- rules and sessions

    private Node rules() {
        var card = new Disclosure(
                context, context.message("lifting.rules"), Texts.small(context.message("lifting.rules.lead")), () -> {
                    var box = Boxes.stack();
                    climb.restart()
                            .map(date -> date.plusDays(ladder.noSinglesDays()))
                            .filter(standing.today()::isBefore)
                            .ifPresent(date -> box.getChildren()
                                    .add(Texts.label(
                                            context.message(
                                                    "lifting.singles",
                                                    context.formats().date(date)),
                                            "dose")));
                    box.getChildren().add(Statements.of(context, ladder.rules(), Style.POINTS));
                    return box;
                });
        card.setId("lifting-rules");
        return card;
    }

    private Node sessions() {
        var sessions = standing.lifting().sessions();
        var card = new Disclosure(
                context,
                context.message("lifting.sessions"),
                Texts.small(context.message("lifting.sessions.count", sessions.size())),
                () -> {
                    var last = sessions.getLast();
                    var undo = Buttons.secondary(
                            context.message(
                                    last.settled().isPresent() ? "lifting.undo.settled" : "lifting.undo.session"),
                            Icons.BACK,
                            () -> {
                                page.keep(Lifting::undone);
                                page.anew();
                                context.tell("lifting.undone");
                            });
                    undo.setId("lifting-undo");
                    return Boxes.stack(
                            Statements.ofTexts(
                                    context.formats(),
                                    sessions.reversed().stream().map(this::line).toList(),
                                    Style.POINTS),
                            undo);
                });
        card.setId("lifting-sessions");
        return card;
    }

    private String line(Session session) {
        var told = session.settled()
                .map(yes -> context.message(yes ? "lifting.line.settled" : "lifting.line.not-settled"))
                .orElse("");
        var line = context.message("lifting.line", moment(session.at()), session.step(), session.pain());
        return told.isEmpty() ? line : line + " " + told;
    }
}
