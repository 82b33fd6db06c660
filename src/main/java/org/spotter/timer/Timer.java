package org.spotter.timer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spotter.guide.Dose;
import org.spotter.guide.SessionKind;

/// One timer for cold and heat sessions. Immutable, and true by instants: a session ends at an instant, so sleep, a
/// stalled screen or a restart can't make it drift.
///
/// @param state what it does now
/// @param done  when past sessions ended, oldest first; the last day's are kept
public record Timer(State state, List<Done> done) {
    /// A timer that has never run.
    public static final Timer IDLE = new Timer(new State.Ready(), List.of());

    private static final Duration KEPT = Duration.ofHours(24);

    public Timer {
        done = List.copyOf(done);
    }

    /// A session that came to its end.
    ///
    /// @param kind  cold or heat
    /// @param began when it began
    /// @param ended when it ended
    public record Done(SessionKind kind, Instant began, Instant ended) {}

    /// What the timer does.
    public sealed interface State {
        /// Nothing runs.
        record Ready() implements State {}

        /// A session runs.
        ///
        /// @param kind   cold or heat
        /// @param length its whole length
        /// @param ends   when it is over
        record Running(SessionKind kind, Duration length, Instant ends) implements State {}

        /// A session is held.
        ///
        /// @param kind   cold or heat
        /// @param length its whole length
        /// @param left   what is left of it
        record Paused(SessionKind kind, Duration length, Duration left) implements State {}

        /// A session is over and has not been answered yet.
        ///
        /// @param kind  cold or heat
        /// @param ended when it was over, even if nobody looked
        record Finished(SessionKind kind, Instant ended) implements State {}
    }

    /// {@return the timer with a session started}
    ///
    /// @param dose    the limits of its kind
    /// @param minutes the length, at most the ceiling
    /// @param now     the time
    /// @throws IllegalArgumentException when longer than the ceiling, IH-13
    public Timer started(Dose dose, int minutes, Instant now) {
        if (minutes < 1 || minutes > dose.ceiling()) {
            throw new IllegalArgumentException("a session lasts 1 to " + dose.ceiling() + " minutes: " + minutes);
        }
        var length = Duration.ofMinutes(minutes);
        return new Timer(new State.Running(dose.kind(), length, now.plus(length)), done);
    }

    /// {@return the timer as it is now: a running session whose end has come is finished}
    ///
    /// @param now the time
    public Timer at(Instant now) {
        if (state instanceof State.Running running && running.ends().isAfter(now.plus(running.length()))) {
            // The clock was set back: a session never has more left than its length.
            return new Timer(new State.Running(running.kind(), running.length(), now.plus(running.length())), done);
        }
        return state instanceof State.Running running && !now.isBefore(running.ends())
                ? over(running.kind(), running.ends().minus(running.length()), running.ends())
                : this;
    }

    private Timer over(SessionKind kind, Instant began, Instant ended) {
        var kept = new ArrayList<Done>();
        for (var past : done) {
            if (past.ended().isAfter(ended.minus(KEPT))) {
                kept.add(past);
            }
        }
        kept.add(new Done(kind, began, ended));
        return new Timer(new State.Finished(kind, ended), kept);
    }

    /// {@return the timer held, when it runs}
    ///
    /// @param now the time
    public Timer paused(Instant now) {
        var current = at(now);
        return current.state instanceof State.Running running
                ? new Timer(
                        new State.Paused(running.kind(), running.length(), Duration.between(now, running.ends())), done)
                : current;
    }

    /// {@return the timer going on, when it is held}
    ///
    /// @param now the time
    public Timer resumed(Instant now) {
        return state instanceof State.Paused paused
                ? new Timer(new State.Running(paused.kind(), paused.length(), now.plus(paused.left())), done)
                : this;
    }

    /// {@return the timer stopped before its end; what ran counts as a session, so that the gap is kept}
    ///
    /// @param now the time
    public Timer stopped(Instant now) {
        return switch (at(now).state) {
            case State.Running running ->
                new Timer(new State.Ready(), over(running.kind(), running.ends().minus(running.length()), now).done);
            case State.Paused paused ->
                new Timer(
                        new State.Ready(),
                        over(paused.kind(), now.minus(paused.length()).plus(paused.left()), now).done);
            case State.Finished _ -> at(now).answered();
            case State.Ready _ -> this;
        };
    }

    /// {@return the timer ready again, once the person has answered that the session is over}
    public Timer answered() {
        return new Timer(new State.Ready(), done);
    }

    /// {@return what is left of the session; zero when none runs}
    ///
    /// @param now the time
    public Duration left(Instant now) {
        return switch (at(now).state) {
            case State.Running running -> Duration.between(now, running.ends());
            case State.Paused paused -> paused.left();
            case State.Finished _, State.Ready _ -> Duration.ZERO;
        };
    }

    /// {@return the kind of the session that runs, is held or has just ended}
    public Optional<SessionKind> kind() {
        return switch (state) {
            case State.Running running -> Optional.of(running.kind());
            case State.Paused paused -> Optional.of(paused.kind());
            case State.Finished finished -> Optional.of(finished.kind());
            case State.Ready _ -> Optional.empty();
        };
    }

    /// {@return when the next session of a kind may start, if that is still ahead (SEED-52)}
    ///
    /// @param dose the limits of the kind
    /// @param now  the time
    public Optional<Instant> notBefore(Dose dose, Instant now) {
        return done.stream()
                .filter(past -> past.kind() == dose.kind())
                .map(past -> past.ended().plus(Duration.ofHours(dose.gapHours())))
                .filter(now::isBefore)
                .max(Instant::compareTo);
    }

    /// {@return how many skin checks have come due since the session began (IH-12)}
    ///
    /// @param dose the limits of the kind
    /// @param now  the time
    public int skinChecksDue(Dose dose, Instant now) {
        var length =
                switch (state) {
                    case State.Running running -> running.length();
                    case State.Paused paused -> paused.length();
                    case State.Finished _, State.Ready _ -> Duration.ZERO;
                };
        var run = length.minus(left(now));
        return (int)
                (run.toSeconds() / Duration.ofMinutes(dose.skinCheckMinutes()).toSeconds());
    }
}
