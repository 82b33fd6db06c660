package org.spotter.ui.page.timer;

import java.time.Instant;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.spotter.assess.TreatmentGates.Standing;
import org.spotter.guide.Dose;
import org.spotter.guide.Gate.Decision;
import org.spotter.guide.SessionKind;
import org.spotter.guide.Urgency;
import org.spotter.timer.Timer;
import org.spotter.timer.Timer.State;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Focus;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Later;
import org.spotter.ui.support.Page;
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

/// Ice and heat sessions: choose, start, hold, stop.
public final class TimerPage {
    private final AppContext context;
    private final Label title;
    private final TimerFace face;
    private final VBox lengths = Boxes.stack();
    private final FlowPane chooser;
    private final VBox remark = Boxes.stack();
    private final StackPane actions = new StackPane();
    private final VBox advice = Boxes.stack();
    private final Later gap = new Later(this::refresh);
    private SessionKind kind;
    private int minutes;

    /// What is chosen and not started.
    private record Choice(SessionKind kind, int minutes) {}

    private TimerPage(AppContext context, String detail) {
        this.context = context;
        title = Texts.title(context.message("page.timer.title"));
        face = new TimerFace(context);
        kind = context.timer().timer().get().kind().orElseGet(() -> wanted(detail));
        minutes = dose().usual();
        context.draft(Choice.class)
                .filter(_ -> timer().state() instanceof State.Ready)
                .ifPresent(chosen -> {
                    kind = chosen.kind();
                    minutes = chosen.minutes();
                });
        actions.getStyleClass().add("timer-actions");
        chooser = Boxes.flow(kinds(), lengths);
        chooser.getStyleClass().add("timer-chooser");
    }

    /// {@return the page}
    ///
    /// @param context the window's context
    /// @param detail  the kind to offer, e.g. `HEAT`, or ""
    public static Page build(AppContext context, String detail) {
        return new TimerPage(context, detail).page();
    }

    private SessionKind wanted(String detail) {
        for (var each : SessionKind.values()) {
            if (each.name().equals(detail)) {
                return each;
            }
        }
        var day = context.visit().get().complete() ? context.plan().day() : 0;
        return Objects.requireNonNull(context.guide().doses().get(SessionKind.COLD))
                        .offeredOn(day)
                ? SessionKind.COLD
                : SessionKind.HEAT;
    }

    private Page page() {
        var column = Boxes.column(
                title,
                Texts.lead(context.message("timer.lead", dose().skinCheckMinutes())),
                chooser,
                face,
                remark,
                actions,
                advice);
        column.getStyleClass().add("timer-page");
        var timer = context.timer();
        // The page lives as long as its nodes are shown; listeners end with it.
        column.sceneProperty().subscribe((before, now) -> {
            if (now == null) {
                subscriptions.forEach(javafx.util.Subscription::unsubscribe);
                subscriptions.clear();
                gap.cancel();
            } else if (before == null) {
                subscriptions.add(timer.timer().subscribe((_, after) -> {
                    refresh();
                    if (after.state() instanceof State.Finished) {
                        announce();
                    }
                }));
                subscriptions.add(timer.left().subscribe(_ -> face()));
                subscriptions.add(timer.skinChecks().subscribe((checks, due) -> {
                    remark();
                    if (due > checks) {
                        announce();
                    }
                }));
            }
        });
        refresh();
        return Page.reading(column).keeping(() -> new Choice(kind, minutes));
    }

    private final java.util.List<javafx.util.Subscription> subscriptions = new java.util.ArrayList<>();

    private Dose dose() {
        return Objects.requireNonNull(context.guide().doses().get(kind));
    }

    private Timer timer() {
        return context.timer().timer().get();
    }

    private void refresh() {
        var kept = Focus.within(actions) || Focus.within(remark) || Focus.within(lengths);
        chooser();
        face();
        remark();
        actions();
        advice();
        if (kept) {
            // What had the keyboard is gone; what does the next thing takes it.
            Focus.stops(actions).stream().findFirst().orElse(title).requestFocus();
        }
    }

    private void announce() {
        remark.lookupAll(".subheading").stream().findFirst().ifPresent(Announcer::say);
    }

    private void face() {
        if (timer().state() instanceof State.Ready) {
            face.offer(minutes);
            face.getStyleClass().removeAll("cold", "heat");
            face.getStyleClass().add(org.spotter.text.Messages.key(kind));
        } else {
            face.refresh();
        }
        Focus.stops(actions).forEach(button -> button.setAccessibleHelp(face.getAccessibleText()));
    }

    private Node kinds() {
        return Segments.of(
                context.message("timer.kind"),
                java.util.List.of(SessionKind.values()),
                each -> context.messages().of("timer.kind.", each),
                each -> "kind-" + org.spotter.text.Messages.key(each),
                kind,
                chosen -> {
                    kind = chosen;
                    minutes = dose().usual();
                    refresh();
                });
    }

    private void chooser() {
        var ready = timer().state() instanceof State.Ready;
        chooser.setVisible(ready);
        chooser.setManaged(ready);
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
        return org.spotter.assess.Triage.atLeast(context.counted(), Urgency.SAME_DAY);
    }

    private Standing standing() {
        return context.assessment().gates().of(dose().treatment());
    }

    private void remark() {
        remark.getChildren().clear();
        switch (timer().state()) {
            case State.Ready _ -> before();
            case State.Running _, State.Paused _ -> {
                if (context.timer().skinChecks().get() > 0) {
                    remark.getChildren()
                            .add(new Callout(
                                    Callout.Kind.ASK,
                                    Texts.subheading(context.message("timer.skin")),
                                    Texts.body(context.message("timer.skin.text"))));
                }
            }
            case State.Finished finished ->
                remark.getChildren()
                        .add(new Callout(
                                Callout.Kind.ASK,
                                Texts.subheading(context.message("timer.over", time(finished.ended()))),
                                Texts.body(context.message("timer.over.text"))));
        }
    }

    /// What to know before a session: whether it suits, and whether the gap since the last one is over.
    private void before() {
        var visit = context.visit().get();
        if (seenFirst()) {
            remark.getChildren()
                    .add(new Callout(Callout.Kind.STOP, Texts.body(context.message("treatments.seen-first"))));
        }
        // What the person said of themselves counts even while other questions are open.
        for (var gate : standing().gates()) {
            remark.getChildren()
                    .add(new Callout(
                            gate.decision() == Decision.NOT_NOW ? Callout.Kind.STOP : Callout.Kind.ASK,
                            Texts.body(context.words("gate." + gate.id()))));
        }
        if (!visit.complete() && standing().decision() != Decision.NOT_NOW) {
            var reasons = context.guide().gates().stream()
                    .filter(gate -> gate.treatments().contains(dose().treatment()))
                    .map(gate -> context.words("gate." + gate.id()))
                    .toList();
            remark.getChildren()
                    .add(new Callout(
                            Callout.Kind.ASK,
                            Texts.subheading(context.message("timer.first")),
                            Texts.body(context.message("timer.first.text")),
                            Statements.ofTexts(context.formats(), reasons, Style.POINTS)));
        }
        timer().notBefore(dose(), context.now()).ifPresent(this::again);
        timer().notBefore(dose(), context.now()).ifPresent(earliest -> remark.getChildren()
                .add(new Callout(
                        Callout.Kind.ASK,
                        Texts.body(context.message("timer.gap", dose().gapHours(), time(earliest))))));
    }

    /// Opens the start button when the gap is over, for those who wait here.
    private void again(Instant earliest) {
        gap.after(java.time.Duration.between(context.now(), earliest).plusSeconds(1));
    }

    private String time(Instant instant) {
        return context.formats().time(context.local(instant).toLocalTime());
    }

    private void actions() {
        actions.getChildren().clear();
        switch (timer().state()) {
            case State.Ready _ -> actions.getChildren().setAll(Abreast.of(start()));
            case State.Running _ ->
                actions.getChildren()
                        .setAll(Abreast.of(
                                action("pause", Icons.PAUSE, true, () -> context.timer()
                                        .change(t -> t.paused(context.now()))),
                                action("stop", Icons.STOP, false, this::stop)));
            case State.Paused _ ->
                actions.getChildren()
                        .setAll(Abreast.of(
                                action("resume", Icons.PLAY, true, () -> context.timer()
                                        .change(t -> t.resumed(context.now()))),
                                action("stop", Icons.STOP, false, this::stop)));
            case State.Finished _ ->
                actions.getChildren().setAll(Abreast.of(action("answer", Icons.CHECK, true, () -> context.timer()
                        .change(Timer::answered))));
        }
    }

    private void stop() {
        context.timer().change(t -> t.stopped(context.now()));
    }

    private Button start() {
        var complete = context.visit().get().complete();
        var key = complete && standing().decision() == Decision.ALLOWED ? "start" : "start-anyway";
        var start = action(
                key, Icons.PLAY, true, () -> context.timer().change(t -> t.started(dose(), minutes, context.now())));
        start.setId("timer-start");
        var closed = standing().decision() == Decision.NOT_NOW;
        var early = timer().notBefore(dose(), context.now()).isPresent();
        start.setDisable(closed || early || seenFirst());
        return start;
    }

    private Button action(String key, Icons icon, boolean main, Runnable run) {
        var text = context.message("timer." + key);
        var button = main ? Buttons.primary(text, icon, run) : Buttons.secondary(text, icon, run);
        button.setId("timer-" + key);
        button.setAccessibleHelp(face.getAccessibleText());
        return button;
    }

    private void advice() {
        var outOfDate = ReviewNotice.instead(context);
        if (outOfDate.isPresent()) {
            advice.getChildren().setAll(outOfDate.get());
            return;
        }
        advice.getChildren()
                .setAll(context.guide().treatment(dose().treatment()).stream()
                        .map(treatment -> Boxes.card(
                                Texts.heading(context.words("treatment." + treatment.id() + ".title")),
                                Statements.of(context, treatment.statements(), Style.POINTS)))
                        .toList());
    }
}
