package org.spotter.ui.support;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.spotter.guide.Guide;
import org.spotter.timer.Timer;
import org.spotter.timer.Timer.State;
import org.spotter.ui.support.Sounds.Sound;

/// Keeps the window's one timer up to date. The ticking only repaints; the time itself is in the [Timer]'s instants.
public final class TimerClock {
    private static final javafx.util.Duration TICK = javafx.util.Duration.millis(250);

    /// A session that ended longer ago than this is told, not rung: it must never ring late.
    private static final Duration LATE = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final Guide guide;
    private final Runnable finished;
    private final Runnable skinCheck;
    private final ReadOnlyObjectWrapper<Timer> timer;
    private final ReadOnlyObjectWrapper<Duration> left = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyObjectWrapper<Integer> skinChecks = new ReadOnlyObjectWrapper<>(0);
    private final Timeline ticker;

    /// Takes a timer on.
    ///
    /// @param saved  the timer as it was left
    /// @param guide  gives the limits of each kind
    /// @param clock  the time
    /// @param sounds plays when asked to
    /// @param loud   whether to play, asked each time
    public TimerClock(
            Timer saved, Guide guide, InstantSource clock, Sounds sounds, java.util.function.BooleanSupplier loud) {
        this.guide = guide;
        this.clock = clock;
        this.finished = () -> ring(sounds, loud, Sound.FINISHED);
        this.skinCheck = () -> ring(sounds, loud, Sound.CHECK);
        timer = new ReadOnlyObjectWrapper<>(saved.at(clock.instant()));
        ticker = new Timeline(new KeyFrame(TICK, _ -> tick()));
        ticker.setCycleCount(Animation.INDEFINITE);
        skinChecks.set(skinChecksDue(clock.instant()));
        refresh();
    }

    private int skinChecksDue(java.time.Instant now) {
        var current = timer.get();
        return current.kind()
                .map(kind -> current.skinChecksDue(
                        java.util.Objects.requireNonNull(guide.doses().get(kind)), now))
                .orElse(0);
    }

    private static void ring(Sounds sounds, java.util.function.BooleanSupplier loud, Sound sound) {
        if (loud.getAsBoolean()) {
            sounds.play(sound, org.spotter.store.Settings.MAX_VOLUME);
        }
    }

    /// {@return the timer; it changes when its state does, not with each tick}
    public ReadOnlyObjectProperty<Timer> timer() {
        return timer.getReadOnlyProperty();
    }

    /// {@return what is left of the session, in whole seconds rounded up}
    public ReadOnlyObjectProperty<Duration> left() {
        return left.getReadOnlyProperty();
    }

    /// {@return how many skin checks have come due in this session}
    public ReadOnlyObjectProperty<Integer> skinChecks() {
        return skinChecks.getReadOnlyProperty();
    }

    /// Changes the timer: start, pause, stop.
    ///
    /// @param change makes the new timer of the old
    public void change(UnaryOperator<Timer> change) {
        timer.set(change.apply(timer.get().at(clock.instant())));
        refresh();
    }

    /// {@return the time}
    public java.time.Instant now() {
        return clock.instant();
    }

    private void tick() {
        var now = clock.instant();
        var before = timer.get();
        var after = before.at(now);
        if (!after.equals(before)) {
            timer.set(after);
            if (after.state() instanceof State.Finished over
                    && Duration.between(over.ended(), now).compareTo(LATE) < 0) {
                finished.run();
            }
        }
        refresh();
    }

    private void refresh() {
        var now = clock.instant();
        var current = timer.get();
        var exact = current.left(now);
        left.set(
                exact.isZero()
                        ? exact
                        : Duration.ofSeconds(exact.plusMillis(999).toSeconds()));
        var due = skinChecksDue(now);
        if (due > skinChecks.get() && current.state() instanceof State.Running) {
            skinCheck.run();
        }
        skinChecks.set(due);
        if (current.state() instanceof State.Running) {
            ticker.play();
        } else {
            ticker.stop();
        }
    }
}
