package org.spotter.ui.widget;

import java.time.Duration;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import org.spotter.guide.SessionKind;
import org.spotter.timer.Timer.State;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Styles;

/// The timer's dial: a ring that empties and the time left, as large as the room allows.
public final class TimerFace extends StackPane {
    private static final double STROKE_PART = 0.065;
    private static final double FULL = 360;

    private final AppContext context;
    private final Circle ring = new Circle();
    private final Arc rest = new Arc(0, 0, 0, 0, FULL / 4, FULL);
    private final Label time = Texts.silent("", "dial-time");
    private final Label state = Texts.silent("", "dial-state");
    private final VBox words = new VBox(time, state);

    /// Makes the dial.
    ///
    /// @param context the window's context
    public TimerFace(AppContext context) {
        this.context = context;
        ring.getStyleClass().add("dial-ring");
        rest.setType(ArcType.OPEN);
        rest.getStyleClass().add("dial-rest");
        time.setMaxWidth(USE_PREF_SIZE);
        state.setMaxWidth(USE_PREF_SIZE);
        words.getStyleClass().add("dial-words");
        ring.setManaged(false);
        rest.setManaged(false);
        // The page must not be laid out anew each second.
        words.setManaged(false);
        getChildren().setAll(ring, rest, words);
        // Clocks go the same way round everywhere.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("dial");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    @Override
    protected void layoutChildren() {
        words.resizeRelocate(0, 0, getWidth(), getHeight());
        var size = Math.min(getWidth(), getHeight());
        var stroke = size * STROKE_PART;
        var radius = (size - stroke) / 2;
        ring.setCenterX(getWidth() / 2);
        ring.setCenterY(getHeight() / 2);
        ring.setRadius(radius);
        ring.setStrokeWidth(stroke);
        rest.setCenterX(getWidth() / 2);
        rest.setCenterY(getHeight() / 2);
        rest.setRadiusX(radius);
        rest.setRadiusY(radius);
        rest.setStrokeWidth(stroke);
    }

    /// Shows a time before a session starts.
    ///
    /// @param kind    the kind chosen
    /// @param minutes the length chosen
    public void offer(SessionKind kind, int minutes) {
        Styles.kind(this, Optional.of(kind));
        show(Duration.ofMinutes(minutes), 1, "");
    }

    /// Shows the timer as it is.
    public void refresh() {
        var left = context.timer().left().get();
        var timer = context.timer().timer().get();
        Styles.kind(this, timer.kind());
        switch (timer.state()) {
            case State.Ready _ -> show(Duration.ZERO, 0, "");
            case State.Running running ->
                show(left, part(left, running.session().length()), "");
            case State.Paused paused ->
                show(left, part(left, paused.session().length()), context.message("timer.paused"));
            case State.Finished _ -> show(Duration.ZERO, 0, context.message("timer.finished"));
        }
    }

    private static double part(Duration left, Duration length) {
        return (double) left.toMillis() / Math.max(1, length.toMillis());
    }

    private void show(Duration left, double part, String words) {
        time.setText(context.formats().left(left));
        state.setText(words);
        state.setManaged(!words.isEmpty());
        rest.setLength(FULL * part);
        // By the minute: a reader that is on the dial would otherwise speak every second.
        setAccessibleText(words.isEmpty() ? Clock.spoken(context, left) : words + ", " + Clock.spoken(context, left));
    }
}
