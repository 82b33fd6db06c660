package org.spotter.ui.support;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.spotter.timer.Moment;
import org.spotter.timer.Timer;
import org.spotter.timer.Timer.Ending;
import org.spotter.timer.Timer.State;
import org.spotter.timer.Timer.Why;

/// Keeps the window's one timer up to date. Its ticks only repaint; the time itself is in the [Timer]'s instants.
///
/// Two clocks are read: when the one on the wall is set while the program runs, the other one tells how far, and the
/// timer moves with it, so that what is left stays right.
public final class TimerClock {
    private static final Duration SECOND = Duration.ofSeconds(1);

    /// A tick must not fall short of the second it waits for.
    private static final Duration BEYOND = Duration.ofMillis(10);

    /// While no session runs, it only has to notice that the clock was set.
    private static final Duration IDLE_TICK = Duration.ofSeconds(20);

    /// What happened longer ago than this is told, not rung: it must never ring late.
    static final Duration LATE = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final Uptime uptime;
    private final Consumer<Event> heard;
    private final ReadOnlyObjectWrapper<Timer> timer;
    private final ReadOnlyObjectWrapper<Duration> left = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyObjectWrapper<Integer> skinChecks = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyObjectWrapper<Boolean> checking = new ReadOnlyObjectWrapper<>(false);
    private final Later next = new Later(this::look);
    private Moment anchor;
    private boolean over;

    /// What is to be heard when it happens, and not later.
    public enum Event {
        /// Time to look at the skin.
        CHECK,
        /// Nobody looked at the skin, so the session is held.
        MISSED,
        /// A session is over.
        FINISHED
    }

    /// Takes a timer on.
    ///
    /// @param saved  the timer as it was left
    /// @param clock  the time
    /// @param uptime a second clock
    /// @param heard  is told what is to be heard
    public TimerClock(Timer saved, InstantSource clock, Uptime uptime, Consumer<Event> heard) {
        this.clock = clock;
        this.uptime = uptime;
        this.heard = heard;
        anchor = moment();
        timer = new ReadOnlyObjectWrapper<>(saved.opened(anchor));
        // What came due while nobody was here is told, not rung.
        skinChecks.set(timer.get().checks(anchor.wall()));
        show(anchor.wall());
    }

    private Moment moment() {
        return new Moment(clock.instant(), uptime.read());
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

    /// {@return whether a skin check waits for an answer}
    public ReadOnlyObjectProperty<Boolean> checking() {
        return checking.getReadOnlyProperty();
    }

    /// Changes the timer: start, pause, stop.
    ///
    /// @param change makes the new timer of the old
    public void change(UnaryOperator<Timer> change) {
        var now = advance();
        timer.set(change.apply(timer.get()).seen(anchor));
        show(now);
    }

    /// Forgets all there was and ticks no longer.
    void end() {
        over = true;
        next.cancel();
        change(_ -> Timer.IDLE);
    }

    /// {@return the time}
    public Instant now() {
        return clock.instant();
    }

    /// Looks at both clocks now, and brings the timer up to date.
    public void look() {
        show(advance());
    }

    private Instant advance() {
        var moment = moment();
        var now = moment.wall();
        var before = timer.get();
        var moved = before.shifted(moment.set(anchor));
        if (!moment.agrees(anchor)) {
            anchor = moment;
        }
        var after = moved.at(now);
        if (!after.equals(before)) {
            timer.set(after.seen(anchor));
        }
        if (after.state() instanceof State.Finished over
                && !(moved.state() instanceof State.Finished)
                && over.how() != Ending.CLOCK) {
            tell(Event.FINISHED, over.ended(), now);
        } else if (after.state() instanceof State.Paused held
                && !(moved.state() instanceof State.Paused)
                && held.why() == Why.MISSED) {
            tell(Event.MISSED, held.since(), now);
        }
        return now;
    }

    private void tell(Event event, Instant when, Instant now) {
        if (Duration.between(when, now).compareTo(LATE) < 0) {
            heard.accept(event);
        }
    }

    private void show(Instant now) {
        var current = timer.get();
        var exact = current.left(now);
        left.set(
                exact.isZero()
                        ? exact
                        : Duration.ofSeconds(exact.plusNanos(999_999_999).toSeconds()));
        var check = current.check(now);
        checking.set(check.isPresent());
        var due = current.checks(now);
        if (due > skinChecks.get() && current.state() instanceof State.Running) {
            check.ifPresent(since -> tell(Event.CHECK, since, now));
        }
        skinChecks.set(due);
        if (!over) {
            next.after(ticks(current.state()) ? untilChange(exact) : IDLE_TICK);
        }
    }

    /// How long what is shown stays right.
    private Duration untilChange(Duration exact) {
        return exact.isZero() ? SECOND : exact.minus(left.get()).plus(SECOND).plus(BEYOND);
    }

    private static boolean ticks(State state) {
        return switch (state) {
            case State.Running _ -> true;
            case State.Paused paused -> paused.why() == Why.MISSED;
            case State.Ready _, State.Finished _ -> false;
        };
    }
}
