package org.spotter.ui.page.timer;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.spotter.timer.Timer;
import org.spotter.timer.Timer.State;
import org.spotter.timer.Timer.Why;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Styles;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Clock;
import org.spotter.ui.widget.Texts;

/// The time in the whole window, for someone who lies down: enormous digits, one sentence, and any key or tap does the
/// one thing that it says.
final class LyingView extends StackPane {
    /// The height of the digits as parts of the room there is.
    private static final double OF_WIDTH = 0.34;

    private static final double OF_HEIGHT = 0.5;

    private final AppContext context;
    private final Label time = Texts.silent("", "lying-time");
    private final Label sentence = Texts.label("", "title");
    private final Button close;
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final EventHandler<KeyEvent> released = _ -> down = false;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private boolean down;

    /// Makes the view.
    ///
    /// @param context the window's context
    LyingView(AppContext context) {
        this.context = context;
        setId("lying");
        getStyleClass().addAll("lying", "cover");
        sentence.setId("lying-sentence");
        sentence.setFocusTraversable(false);
        time.setMaxWidth(USE_PREF_SIZE);
        time.setMinWidth(USE_PREF_SIZE);
        var words = new VBox(time, sentence);
        words.getStyleClass().add("lying-words");
        close = Buttons.secondary(context.message("shell.notice.close"), Icons.CLOSE, this::leave);
        close.setId("lying-close");
        close.setMaxWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var corners = new HBox(emergency(), space, close);
        corners.getStyleClass().add("lying-corners");
        corners.setMaxHeight(Region.USE_PREF_SIZE);
        setAlignment(corners, Pos.TOP_CENTER);
        getChildren().setAll(words, corners);
        setOnMouseClicked(this::tapped);
        sceneProperty().subscribe(this::moved);
        setAccessibleText(context.message("timer.lying"));
        look();
    }

    /// It stands on every page.
    private Node emergency() {
        var number = context.region().emergency().orElseGet(() -> context.message("emergency.fallback.short"));
        var button =
                Buttons.secondary(context.message("shell.emergency", number), Icons.PHONE, () -> context.navigator()
                        .go("emergency"));
        button.setId("lying-emergency");
        button.getStyleClass().add("header-emergency");
        return button;
    }

    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
            before.removeEventHandler(KeyEvent.KEY_RELEASED, released);
        }
        subscriptions.forEach(Subscription::unsubscribe);
        subscriptions.clear();
        if (now != null) {
            now.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
            now.addEventHandler(KeyEvent.KEY_RELEASED, released);
            subscriptions.add(context.timer().left().subscribe(_ -> look()));
            subscriptions.add(context.timer().timer().subscribe((_, _) -> say()));
            subscriptions.add(context.timer().checking().subscribe((_, _) -> say()));
        }
    }

    @Override
    protected void layoutChildren() {
        var size = Math.min(getWidth() * OF_WIDTH, getHeight() * OF_HEIGHT);
        time.setStyle("-fx-font-size: " + Math.round(size) + "px;");
        super.layoutChildren();
    }

    private Timer timer() {
        return context.timer().timer().get();
    }

    private void say() {
        if (timer().state() instanceof State.Ready) {
            leave();
            return;
        }
        look();
        Announcer.say(sentence);
    }

    private void look() {
        var left = context.timer().left().get();
        time.setText(context.formats().left(left));
        sentence.setText(sentence());
        sentence.setAccessibleText(sentence.getText() + " " + Clock.spoken(context, left));
        Styles.kind(this, timer().kind());
        Styles.mark(this, "ask", asks());
    }

    /// Whether something is to be done now.
    private boolean asks() {
        return context.timer().checking().get() || timer().state() instanceof State.Finished;
    }

    private String sentence() {
        return switch (timer().state()) {
            case State.Ready _ -> "";
            case State.Running _ -> context.message(checking() ? "timer.lying.check" : "timer.lying.running");
            case State.Paused paused
            when paused.why() == Why.MISSED -> context.message("timer.lying.missed", context.time(paused.since()));
            case State.Paused _ -> context.message(checking() ? "timer.lying.check" : "timer.lying.paused");
            case State.Finished finished -> context.message("timer.lying.finished", context.time(finished.ended()));
        };
    }

    private boolean checking() {
        return context.timer().checking().get();
    }

    /// The one control.
    private void act() {
        // What was shown decides, even if it has just become something else.
        var now = context.now();
        var checking = checking();
        switch (timer().state()) {
            case State.Ready _ -> leave();
            case State.Running _ -> context.timer().change(t -> checking ? t.looked(now) : t.paused(now));
            case State.Paused paused ->
                context.timer().change(t -> checking || paused.why() == Why.MISSED ? t.looked(now) : t.resumed(now));
            case State.Finished _ -> context.timer().change(Timer::answered);
        }
    }

    private void tapped(MouseEvent event) {
        if (event.getClickCount() == 1 && !within(event)) {
            act();
        }
    }

    private boolean within(MouseEvent event) {
        for (var each = event.getTarget() instanceof Node node ? node : null; each != null; each = each.getParent()) {
            if (each instanceof Button) {
                return true;
            }
        }
        return false;
    }

    /// A key that is held down does it once.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        } else if (!down && !event.getCode().isModifierKey() && event.getCode() != KeyCode.TAB) {
            down = true;
            event.consume();
            act();
        }
    }

    private void leave() {
        if (getScene() == null) {
            return;
        }
        if (context.navigator().hasPast()) {
            context.navigator().back();
        } else {
            context.navigator().go("timer");
        }
    }
}
