package org.spotter.ui.page.plan;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.spotter.guide.SessionKind;
import org.spotter.text.Messages;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Later;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Texts;

/// Today's ice or heat sessions: those that are over with a tick, the next one, and those after it. It
/// follows the timer and the clock while it is shown.
final class SessionStrip extends VBox {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final AppContext context;
    private final SessionKind kind;
    private final FlowPane times = new FlowPane();
    private final Label over;
    private final FlowPane actions;
    private final Later later = new Later(this::refresh);
    private Subscription timer = Subscription.EMPTY;

    /// Shows the sessions of today.
    ///
    /// @param context the window's context
    /// @param kind    what is proposed today
    SessionStrip(AppContext context, SessionKind kind) {
        this.context = context;
        this.kind = kind;
        times.getStyleClass().add("sessions");
        over = Texts.small(context.message("plan.sessions.over"));
        var go = Buttons.secondary(context.message("treatments.timer"), Icons.TIMER, () -> context.navigator()
                .go("timer", kind.name()));
        go.setId("plan-timer");
        actions = Boxes.flow(go, remind());
        var dose = context.guide().dose(kind);
        getChildren()
                .setAll(
                        Texts.subheading(context.message("plan.sessions." + Messages.key(kind), dose.usual())),
                        times,
                        over,
                        actions);
        getStyleClass().add("stack");
        refresh();
        sceneProperty().subscribe(scene -> {
            timer.unsubscribe();
            later.cancel();
            if (scene != null) {
                timer = context.timer().timer().subscribe(_ -> refresh());
            }
        });
    }

    private void refresh() {
        var plan = context.plan();
        times.getChildren().clear();
        plan.over()
                .forEach(past -> times.getChildren().add(time(past.began(), "plan.session.done", Icons.CHECK, DONE)));
        var next = NEXT;
        for (var session : plan.sessions()) {
            var due = !session.start().isAfter(context.localNow());
            var key = due ? "plan.session.now" : next == null ? "plan.session.later" : "plan.session.next";
            times.getChildren().add(time(session.start(), key, Icons.of(kind), next));
            next = null;
        }
        show(over, plan.sessions().isEmpty());
        show(actions, !plan.sessions().isEmpty());
        later.after(LOOK);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Node time(LocalDateTime start, String key, Icons icon, @Nullable PseudoClass look) {
        var clock = context.formats().time(start.toLocalTime());
        var when = Texts.label(clock, "session-time");
        var what = Texts.label(context.message(key), "session-state");
        what.setGraphic(icon.node());
        var box = new VBox(when, what);
        box.getStyleClass().add("session");
        Stream.ofNullable(look).forEach(state -> box.pseudoClassStateChanged(state, true));
        return box;
    }

    private Node remind() {
        var toggle = new CheckBox(context.message("plan.remind"));
        toggle.getStyleClass().add("switch");
        toggle.setId("remind");
        toggle.setSelected(context.settings().get().remind());
        toggle.selectedProperty().subscribe((_, on) -> context.settings()
                .set(context.settings().get().withRemind(on)));
        return toggle;
    }
}
