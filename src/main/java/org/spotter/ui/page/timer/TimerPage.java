package org.spotter.ui.page.timer;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.spotter.assess.Triage;
import org.spotter.guide.Dose;
import org.spotter.guide.SessionKind;
import org.spotter.guide.Statement;
import org.spotter.guide.Urgency;
import org.spotter.text.Messages;
import org.spotter.timer.Timer;
import org.spotter.timer.Timer.State;
import org.spotter.timer.Timer.Why;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Focus;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Later;
import org.spotter.ui.support.Page;
import org.spotter.ui.support.Styles;
import org.spotter.ui.widget.Abreast;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.ReviewNotice;
import org.spotter.ui.widget.Segments;
import org.spotter.ui.widget.Statements;
import org.spotter.ui.widget.Statements.Style;
import org.spotter.ui.widget.Texts;
import org.spotter.ui.widget.TimerFace;

/// Ice and heat sessions: choose, check, start, look at the skin, hold, stop.
public final class TimerPage {
    /// The detail under which the time is shown in the whole window.
    static final String LYING = "lying";

    private static final Duration MORE = Duration.ofMinutes(5);

    private final AppContext context;
    private final Label title;
    private final Label lead;
    private final TimerFace face;
    private final VBox lengths = Boxes.stack();
    private final FlowPane chooser;
    private final VBox remark = Boxes.stack();
    private final VBox checks = Boxes.stack();
    private final StackPane actions = new StackPane();
    private final StackPane view = new StackPane();
    private final VBox advice = Boxes.stack();
    private final Later gap = new Later(this::refresh);
    private final List<Subscription> subscriptions = new ArrayList<>();
    private Optional<GateCheck> gates = Optional.empty();
    private SessionKind kind;
    private int minutes;
    private boolean asking;

    /// What is chosen and not started.
    private record Choice(SessionKind kind, int minutes, boolean asking) {}

    private TimerPage(AppContext context, String detail) {
        this.context = context;
        title = Texts.title(context.message("page.timer.title"));
        face = new TimerFace(context);
        kind = context.timer().timer().get().kind().orElseGet(() -> wanted(detail));
        lead = Texts.lead(context.message("timer.lead", dose().skinCheckMinutes()));
        minutes = dose().usual();
        asking = !suits().open();
        context.draft(Choice.class)
                .filter(_ -> timer().state() instanceof State.Ready)
                .ifPresent(chosen -> {
                    kind = chosen.kind();
                    minutes = chosen.minutes();
                    asking = chosen.asking();
                });
        actions.getStyleClass().add("timer-actions");
        view.getStyleClass().add("timer-actions");
        view.getChildren().setAll(lie());
        chooser = Boxes.flow(kinds(), lengths);
        chooser.getStyleClass().add("timer-chooser");
    }

    /// {@return the page}
    ///
    /// @param context the window's context
    /// @param detail  the kind to offer, e.g. `HEAT`; `lying` for the time in the whole window; or ""
    public static Page build(AppContext context, String detail) {
        var runs = !(context.timer().timer().get().state() instanceof State.Ready);
        return detail.equals(LYING) && runs
                ? Page.reading(new LyingView(context))
                : new TimerPage(context, detail).page();
    }

    private SessionKind wanted(String detail) {
        for (var each : SessionKind.values()) {
            if (each.name().equals(detail)) {
                return each;
            }
        }
        var day = context.visit().get().complete() ? context.plan().day() : 0;
        return context.guide().dose(SessionKind.COLD).offeredOn(day) ? SessionKind.COLD : SessionKind.HEAT;
    }

    private Page page() {
        var column = Boxes.column(title, lead, chooser, checks, remark, face, actions, view, advice);
        // The page lives as long as its nodes are shown; listeners end with it.
        column.sceneProperty().subscribe((before, now) -> {
            if (now == null) {
                subscriptions.forEach(Subscription::unsubscribe);
                subscriptions.clear();
                gap.cancel();
            } else if (before == null) {
                listen();
            }
        });
        refresh();
        return Page.reading(column).keeping(() -> new Choice(kind, minutes, asking));
    }

    private void listen() {
        var timer = context.timer();
        subscriptions.add(timer.timer().subscribe((before, after) -> {
            if (after.state().equals(before.state())) {
                ticked();
                return;
            }
            asking = !suits().open();
            refresh();
            if (speaks(after.state())) {
                announce();
            }
        }));
        subscriptions.add(timer.left().subscribe(_ -> face()));
        subscriptions.add(timer.checking().subscribe((_, due) -> {
            refresh();
            if (due) {
                announce();
            }
        }));
    }

    /// What happened of itself is said.
    private static boolean speaks(State state) {
        return state instanceof State.Finished || state instanceof State.Paused paused && paused.why() == Why.MISSED;
    }

    private Dose dose() {
        return context.guide().dose(kind);
    }

    private Suits suits() {
        return Suits.of(context, dose());
    }

    private Timer timer() {
        return context.timer().timer().get();
    }

    private boolean ready() {
        return timer().state() instanceof State.Ready;
    }

    private void refresh() {
        var kept = Focus.within(actions) || Focus.within(remark) || Focus.within(lengths) || Focus.within(checks);
        chooser();
        checks();
        face();
        remark();
        actions();
        show(lead, ready());
        show(view, !ready());
        advice();
        if (kept) {
            // What had the keyboard is gone; what does the next thing takes it.
            Focus.stops(actions).stream().findFirst().orElse(title).requestFocus();
        }
    }

    /// Something was ticked: what follows from it changes, and the list stays as it is under the hand.
    private void ticked() {
        gates.ifPresent(GateCheck::sync);
        remark();
        actions();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void announce() {
        remark.lookupAll(".subheading").stream().findFirst().ifPresent(Announcer::say);
    }

    private void face() {
        // While there is something to tick, the list needs the room.
        show(face, !ready() || !asking);
        // It is read from three metres.
        Styles.mark(face, "going", !ready());
        if (ready()) {
            face.offer(kind, minutes);
        } else {
            face.refresh();
        }
        Focus.stops(actions).forEach(button -> button.setAccessibleHelp(face.getAccessibleText()));
    }

    // ---- before a session

    private Node kinds() {
        return Segments.of(
                context.message("timer.kind"),
                List.of(SessionKind.values()),
                each -> context.messages().of("timer.kind.", each),
                each -> "kind-" + Messages.key(each),
                kind,
                chosen -> {
                    kind = chosen;
                    minutes = dose().usual();
                    asking = !suits().open();
                    refresh();
                });
    }

    private void chooser() {
        show(chooser, ready());
        lengths.getChildren()
                .setAll(Segments.of(
                        context.message("timer.length"),
                        dose().minutes(),
                        each -> context.message("timer.minutes", each),
                        each -> "minutes-" + each,
                        minutes,
                        chosen -> {
                            minutes = chosen;
                            face();
                        }));
    }

    /// An urgent sign comes before any session.
    private boolean seenFirst() {
        return Triage.atLeast(context.counted(), Urgency.SAME_DAY);
    }

    private void checks() {
        gates = Optional.empty();
        checks.getChildren().clear();
        show(checks, ready());
        if (!ready()) {
            return;
        }
        if (asking) {
            var list = new GateCheck(context, dose());
            gates = Optional.of(list);
            checks.getChildren().add(list);
        } else {
            var again = Buttons.quiet(context.message("timer.gates.again"), Icons.EDIT, () -> {
                asking = true;
                refresh();
                Focus.stops(checks).stream().findFirst().ifPresent(Focus::show);
            });
            again.setId("gates-again");
            var line = Boxes.flow(Texts.body(context.message("timer.gates.done")), again);
            line.getStyleClass().add("timer-chooser");
            checks.getChildren().add(line);
        }
        checks.getChildren().add(reminders());
    }

    private Node reminders() {
        return new Callout(
                Callout.Kind.NOTE,
                Texts.subheading(context.message("timer.remind")),
                Statements.of(context, statements(true), Style.POINTS));
    }

    /// The statements of the treatment that stand beside the start, or the others.
    private List<Statement> statements(boolean remind) {
        return context.guide()
                .treatment(dose().treatment())
                .map(treatment -> treatment.statements().stream()
                        .filter(statement -> dose().remind().contains(statement.id()) == remind)
                        .toList())
                .orElse(List.of());
    }

    // ---- what is to be known

    private void remark() {
        remark.getChildren().clear();
        switch (timer().state()) {
            case State.Ready _ -> before();
            case State.Running _ -> check();
            case State.Paused paused
            when paused.why() == Why.MISSED ->
                tell(
                        Callout.Kind.STOP,
                        context.message("timer.missed", context.time(paused.since())),
                        context.message("timer.missed.text"));
            case State.Paused _ -> check();
            case State.Finished finished -> over(finished);
        }
        remark.setManaged(!remark.getChildren().isEmpty());
    }

    private void check() {
        if (context.timer().checking().get()) {
            tell(Callout.Kind.STOP, context.message("timer.skin"), context.message("timer.skin.text"));
        }
    }

    private void over(State.Finished finished) {
        var at = context.time(finished.ended());
        switch (finished.how()) {
            case TIME -> tell(Callout.Kind.ASK, context.message("timer.over", at), context.message("timer.over.text"));
            case UNSEEN ->
                tell(Callout.Kind.STOP, context.message("timer.over", at), context.message("timer.over.unseen"));
            case CLOCK ->
                tell(
                        Callout.Kind.STOP,
                        context.message("timer.over.clock", at),
                        context.message("timer.over.clock.text"));
        }
    }

    private void tell(Callout.Kind how, String heading, String text) {
        var callout = new Callout(how, Texts.subheading(heading), Texts.body(text));
        callout.getStyleClass().add("timer-told");
        remark.getChildren().add(callout);
    }

    /// What to know before a session: whether someone should be seen first, and whether it is too soon.
    private void before() {
        if (seenFirst()) {
            remark.getChildren()
                    .add(new Callout(Callout.Kind.STOP, Texts.body(context.message("treatments.seen-first"))));
        }
        timer().notBefore(dose(), context.now()).ifPresent(earliest -> {
            gap.after(Duration.between(context.now(), earliest).plusSeconds(1));
            if (!enough()) {
                remark.getChildren().add(tooSoon(earliest));
            }
        });
        if (enough()) {
            remark.getChildren()
                    .add(new Callout(Callout.Kind.ASK, Texts.body(context.message("timer.enough", dose().perDay()))));
        }
    }

    private Node tooSoon(Instant earliest) {
        return new Callout(
                Callout.Kind.ASK, Texts.body(context.message("timer.gap", dose().gapHours(), context.time(earliest))));
    }

    private boolean enough() {
        return timer().enough(dose(), context.dayBegan());
    }

    // ---- what can be done

    private void actions() {
        actions.getChildren().setAll(row());
    }

    private Node row() {
        return switch (timer().state()) {
            case State.Ready _ -> Abreast.of(start());
            case State.Running _ when context.timer().checking().get() -> looking("fine");
            case State.Running _ -> row(action("pause", Icons.PAUSE, true, () -> change(t -> t.paused(context.now()))));
            case State.Paused paused when paused.why() == Why.MISSED -> looking("fine.resume");
            case State.Paused _ when context.timer().checking().get() -> looking("fine");
            case State.Paused _ -> row(action("resume", Icons.PLAY, true, () -> change(t -> t.resumed(context.now()))));
            case State.Finished _ -> Abreast.of(action("answer", Icons.CHECK, true, () -> change(Timer::answered)));
        };
    }

    private Node row(Button main) {
        var stop = stop();
        return more().map(add -> Abreast.of(main, add, stop)).orElseGet(() -> Abreast.of(main, stop));
    }

    /// One big button, and a way out beside it.
    private Node looking(String key) {
        var fine = action(key, Icons.CHECK, true, () -> change(t -> t.looked(context.now())));
        fine.setId("timer-fine");
        fine.getStyleClass().add("timer-fine");
        return Abreast.of(fine, stop());
    }

    private Optional<Button> more() {
        var room = timer().room();
        var by = room.compareTo(MORE) < 0 ? room.truncatedTo(ChronoUnit.MINUTES) : MORE;
        if (by.isZero()) {
            return Optional.empty();
        }
        var add = Buttons.secondary(
                context.message("timer.add", by.toMinutes()),
                Icons.LARGER,
                () -> change(t -> t.longer(by, context.now())));
        add.setId("timer-add");
        add.setAccessibleHelp(face.getAccessibleText());
        return Optional.of(add);
    }

    private Button stop() {
        return action("stop", Icons.STOP, false, () -> change(t -> t.stopped(context.now())));
    }

    private void change(UnaryOperator<Timer> how) {
        context.timer().change(how);
    }

    private Node lie() {
        var lie = Buttons.secondary(context.message("timer.lie"), Icons.LARGE, () -> context.navigator()
                .go("timer", LYING));
        lie.setId("timer-lie");
        return lie;
    }

    private Button start() {
        var start = action("start", Icons.PLAY, true, this::begin);
        start.setDisable(!free());
        return start;
    }

    private boolean free() {
        return suits().open() && timer().notBefore(dose(), context.now()).isEmpty() && !enough() && !seenFirst();
    }

    private void begin() {
        // The day, the clock or the answers may have moved on since the button was drawn.
        if (free()) {
            change(t -> t.started(dose(), minutes, context.now()));
        } else {
            refresh();
        }
    }

    private Button action(String key, Icons icon, boolean main, Runnable run) {
        var text = context.message("timer." + key);
        var button = main ? Buttons.primary(text, icon, run) : Buttons.secondary(text, icon, run);
        button.setId("timer-" + key);
        button.setAccessibleHelp(face.getAccessibleText());
        return button;
    }

    private void advice() {
        show(advice, ready());
        var outOfDate = ReviewNotice.instead(context);
        if (outOfDate.isPresent()) {
            advice.getChildren().setAll(outOfDate.get());
            return;
        }
        advice.getChildren()
                .setAll(context.guide().treatment(dose().treatment()).stream()
                        .map(treatment -> Boxes.card(
                                Texts.heading(context.words("treatment." + treatment.id() + ".title")),
                                Statements.of(context, statements(false), Style.POINTS)))
                        .toList());
    }
}
