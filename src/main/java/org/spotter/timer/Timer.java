package org.spotter.timer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spotter.guide.Dose;
import org.spotter.guide.SessionKind;

/// One timer for cold and heat sessions. Immutable, and true by instants: a session ends at an instant, and so does the
/// patience for a skin check. Sleep, a stalled screen or a restart can't make it drift.
///
/// @param state what it does now
/// @param done  past sessions, oldest first; the last day's are kept
/// @param asked what was ticked before sessions, the latest of each kind
/// @param seen  both clocks when this was noted, where that is known
public record Timer(State state, List<Done> done, List<Asked> asked, Optional<Moment> seen) {
    /// A timer that has never run.
    public static final Timer IDLE = new Timer(new State.Ready(), List.of());

    private static final Duration KEPT = Duration.ofHours(24);

    /// Less than this on the skin is a slip and no session.
    private static final Duration SLIP = Duration.ofMinutes(1);

    public Timer {
        done = List.copyOf(done);
        asked = List.copyOf(asked);
    }

    /// A timer of which only this is known.
    ///
    /// @param state what it does now
    /// @param done  past sessions, oldest first
    public Timer(State state, List<Done> done) {
        this(state, done, List.of(), Optional.empty());
    }

    /// A session that is over.
    ///
    /// @param kind  cold or heat
    /// @param began when it began
    /// @param ended when it ended
    public record Done(SessionKind kind, Instant began, Instant ended) {}

    /// What a person ticked before a session. It holds for their day.
    ///
    /// @param kind   cold or heat
    /// @param at     when
    /// @param gates  the ids of the gates that were ticked
    /// @param agreed whether they said that a clinician agreed, where one is to be asked first
    public record Asked(SessionKind kind, Instant at, Set<String> gates, boolean agreed) {
        public Asked {
            gates = Set.copyOf(gates);
        }
    }

    /// Why a session is held.
    public enum Why {
        /// By hand. It stays so.
        HAND,
        /// Nobody looked at the skin in time.
        MISSED
    }

    /// How a session came to its end.
    public enum Ending {
        /// Its time was up.
        TIME,
        /// Its time was up while it was held because nobody looked.
        UNSEEN,
        /// The clock was set while the program was closed, so nobody knows how long it ran.
        CLOCK
    }

    /// What the timer does.
    public sealed interface State {
        /// Nothing runs.
        record Ready() implements State {}

        /// A session runs.
        ///
        /// @param session the session
        /// @param ends    when it is over
        record Running(Session session, Instant ends) implements State {
            /// {@return how long it has run}
            ///
            /// @param now the time
            public Duration run(Instant now) {
                return session.length().minus(Duration.between(now, ends));
            }

            private Instant after(Duration run) {
                return ends.minus(session.length()).plus(run);
            }
        }

        /// A session is held.
        ///
        /// @param session the session
        /// @param left    what is left of it
        /// @param since   since when
        /// @param why     why
        record Paused(Session session, Duration left, Instant since, Why why) implements State {
            /// {@return how long it has run}
            public Duration run() {
                return session.length().minus(left);
            }

            /// The pack may be on all the while, so the ceiling goes on.
            private Duration left(Instant now) {
                var held = Duration.between(since, now);
                var most = session.limits()
                        .ceiling()
                        .minus(session.unwatched())
                        .minus(held)
                        .minus(run());
                return why == Why.MISSED && most.compareTo(left) < 0 ? most : left;
            }

            private State resumed(Instant now) {
                var rest = left(now);
                var going = session.lasting(run().plus(rest));
                return switch (why) {
                    case HAND -> new Running(going, now.plus(rest));
                    case MISSED ->
                        new Running(
                                going.looked(session.due(run())).held(Duration.between(since, now)), now.plus(rest));
                };
            }
        }

        /// A session is over and has not been answered yet.
        ///
        /// @param kind  cold or heat
        /// @param ended when it was over, even if nobody looked
        /// @param how   how it came to its end
        record Finished(SessionKind kind, Instant ended, Ending how) implements State {}
    }

    private Timer with(State next) {
        return next.equals(state) ? this : new Timer(next, done, asked, seen);
    }

    // ---- what time does

    /// {@return the timer as it is now}
    ///
    /// A running session whose end has come is finished. One whose skin check nobody answered is held since then,
    /// and finished once it would have been over. Past sessions that lie ahead of a clock that was wrong end now.
    ///
    /// @param now the time
    public Timer at(Instant now) {
        var current = notAhead(now);
        return switch (current.state) {
            case State.Running running -> current.at(running, now);
            case State.Paused paused -> current.at(paused, now);
            case State.Ready _, State.Finished _ -> current;
        };
    }

    private Timer at(State.Running running, Instant now) {
        var session = running.session();
        if (now.isBefore(session.began()) || running.run(now).isNegative()) {
            return over(session, now, Ending.CLOCK);
        }
        var missed = session.missed();
        if (missed.compareTo(session.length()) < 0 && running.run(now).compareTo(missed) >= 0) {
            var held = new State.Paused(session, session.length().minus(missed), running.after(missed), Why.MISSED);
            return with(held).at(held, now);
        }
        return now.isBefore(running.ends()) ? this : over(session, running.ends(), Ending.TIME);
    }

    private Timer at(State.Paused paused, Instant now) {
        if (paused.why() == Why.HAND) {
            return this;
        }
        if (now.isBefore(paused.since())) {
            return over(paused.session(), now, Ending.CLOCK);
        }
        var end = paused.since().plus(paused.left());
        return now.isBefore(end) ? this : over(paused.session(), end, Ending.UNSEEN);
    }

    private Timer over(Session session, Instant ended, Ending how) {
        return new Timer(
                new State.Finished(session.kind(), ended, how),
                with(session.kind(), session.began(), ended),
                asked,
                seen);
    }

    private List<Done> with(SessionKind kind, Instant began, Instant ended) {
        var kept = new ArrayList<Done>();
        for (var past : done) {
            if (past.ended().isAfter(ended.minus(KEPT))) {
                kept.add(past);
            }
        }
        kept.add(new Done(kind, began.isBefore(ended) ? began : ended, ended));
        return kept;
    }

    private Timer notAhead(Instant now) {
        if (done.stream().noneMatch(past -> past.ended().isAfter(now))) {
            return this;
        }
        var capped = done.stream()
                .map(past -> past.ended().isAfter(now)
                        ? new Done(past.kind(), past.began().isBefore(now) ? past.began() : now, now)
                        : past)
                .toList();
        return new Timer(state, capped, asked, seen);
    }

    /// {@return the timer with all its times moved, because the clock was set}
    ///
    /// @param by how far the clock was set; back is negative
    public Timer shifted(Duration by) {
        if (by.isZero()) {
            return this;
        }
        return new Timer(
                switch (state) {
                    case State.Ready ready -> ready;
                    case State.Running running ->
                        new State.Running(
                                running.session().shifted(by), running.ends().plus(by));
                    case State.Paused paused ->
                        new State.Paused(
                                paused.session().shifted(by),
                                paused.left(),
                                paused.since().plus(by),
                                paused.why());
                    case State.Finished finished ->
                        new State.Finished(finished.kind(), finished.ended().plus(by), finished.how());
                },
                done.stream()
                        .map(past -> new Done(
                                past.kind(), past.began().plus(by), past.ended().plus(by)))
                        .toList(),
                asked.stream()
                        .map(past -> new Asked(past.kind(), past.at().plus(by), past.gates(), past.agreed()))
                        .toList(),
                seen);
    }

    /// {@return the timer as it is after the program was closed for a while}
    ///
    /// When the clock was set meanwhile, the other one tells how far. When it was set back and nothing tells how
    /// far, a session is over now.
    ///
    /// @param now both clocks
    public Timer opened(Moment now) {
        var known = seen.filter(now::comparable);
        if (known.isPresent()) {
            return shifted(now.set(known.get())).at(now.wall());
        }
        var back = seen.filter(before -> now.wall().isBefore(before.wall().minus(Moment.SMALL)));
        return switch (state) {
            case State.Running running
            when back.isPresent() -> notAhead(now.wall()).over(running.session(), now.wall(), Ending.CLOCK);
            case State.Paused paused
            when back.isPresent() && paused.why() == Why.MISSED ->
                notAhead(now.wall()).over(paused.session(), now.wall(), Ending.CLOCK);
            case State.Ready _, State.Running _, State.Paused _, State.Finished _ -> at(now.wall());
        };
    }

    /// {@return the timer with a note of both clocks}
    ///
    /// @param now both clocks
    public Timer seen(Moment now) {
        return new Timer(state, done, asked, Optional.of(now));
    }

    // ---- what a person does

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
        var session = new Session(dose.kind(), now, length, Session.Limits.of(dose), 0, Duration.ZERO);
        return with(new State.Running(session, now.plus(length)));
    }

    /// {@return the timer held by hand, when it runs}
    ///
    /// @param now the time
    public Timer paused(Instant now) {
        var current = at(now);
        return current.state instanceof State.Running running
                ? current.with(
                        new State.Paused(running.session(), Duration.between(now, running.ends()), now, Why.HAND))
                : current;
    }

    /// {@return the timer going on, when it is held; after a skin check that was missed, to go on says that the skin
    /// was looked at}
    ///
    /// @param now the time
    public Timer resumed(Instant now) {
        var current = at(now);
        return current.state instanceof State.Paused paused ? current.with(paused.resumed(now)) : current;
    }

    /// {@return the timer with the skin looked at: the check that is due is answered, and a session that was held
    /// because nobody looked goes on}
    ///
    /// @param now the time
    public Timer looked(Instant now) {
        var current = at(now);
        return switch (current.state) {
            case State.Running running -> {
                var session = running.session();
                yield current.with(new State.Running(session.looked(session.due(running.run(now))), running.ends()));
            }
            case State.Paused paused when paused.why() == Why.MISSED -> current.resumed(now);
            case State.Paused paused ->
                current.with(new State.Paused(
                        paused.session().looked(paused.session().due(paused.run())),
                        paused.left(),
                        paused.since(),
                        paused.why()));
            case State.Ready _, State.Finished _ -> current;
        };
    }

    /// {@return the timer with a longer session, as far as the ceiling lets it (IH-13)}
    ///
    /// @param by  how much longer
    /// @param now the time
    public Timer longer(Duration by, Instant now) {
        var current = at(now);
        var more = current.room().compareTo(by) < 0 ? current.room() : by;
        return switch (current.state) {
            case State.Running running ->
                current.with(new State.Running(
                        running.session().lasting(running.session().length().plus(more)),
                        running.ends().plus(more)));
            case State.Paused paused ->
                current.with(new State.Paused(
                        paused.session().lasting(paused.session().length().plus(more)),
                        paused.left().plus(more),
                        paused.since(),
                        paused.why()));
            case State.Ready _, State.Finished _ -> current;
        };
    }

    /// {@return how much longer the session can be made; zero when none runs or when nobody looked at the skin}
    public Duration room() {
        return switch (state) {
            case State.Running running -> running.session().room();
            case State.Paused paused
            when paused.why() == Why.HAND -> paused.session().room();
            case State.Paused _, State.Ready _, State.Finished _ -> Duration.ZERO;
        };
    }

    /// {@return the timer stopped before its end; a minute or more counts as a session, so that the gap is kept}
    ///
    /// @param now the time
    public Timer stopped(Instant now) {
        var current = at(now);
        return switch (current.state) {
            case State.Running running -> current.stopped(running.session(), running.run(now), now);
            case State.Paused paused -> current.stopped(paused.session(), paused.run(), now);
            case State.Finished _ -> current.answered();
            case State.Ready _ -> current;
        };
    }

    private Timer stopped(Session session, Duration run, Instant now) {
        var slip = run.plus(session.unwatched()).compareTo(SLIP) < 0;
        return new Timer(new State.Ready(), slip ? done : with(session.kind(), session.began(), now), asked, seen);
    }

    /// {@return the timer ready again, once the person has answered that the session is over}
    public Timer answered() {
        return with(new State.Ready());
    }

    /// {@return the timer with what was ticked before a session; what was ticked before for that kind is forgotten}
    ///
    /// @param now what was ticked
    public Timer asked(Asked now) {
        var all = new ArrayList<>(
                asked.stream().filter(past -> past.kind() != now.kind()).toList());
        all.add(now);
        return new Timer(state, done, all, seen);
    }

    /// {@return the timer without what was ticked before a session of a kind}
    ///
    /// @param kind cold or heat
    public Timer unasked(SessionKind kind) {
        return new Timer(
                state, done, asked.stream().filter(past -> past.kind() != kind).toList(), seen);
    }

    // ---- what is to be known

    /// {@return what is left of the session; zero when none runs}
    ///
    /// @param now the time
    public Duration left(Instant now) {
        return switch (at(now).state) {
            case State.Running running -> Duration.between(now, running.ends());
            case State.Paused paused -> paused.left(now);
            case State.Finished _, State.Ready _ -> Duration.ZERO;
        };
    }

    /// {@return the kind of the session that runs, is held or has just ended}
    public Optional<SessionKind> kind() {
        return switch (state) {
            case State.Running running -> Optional.of(running.session().kind());
            case State.Paused paused -> Optional.of(paused.session().kind());
            case State.Finished finished -> Optional.of(finished.kind());
            case State.Ready _ -> Optional.empty();
        };
    }

    /// {@return how many skin checks have come due since the session began (IH-12)}
    ///
    /// @param now the time
    public int checks(Instant now) {
        return switch (at(now).state) {
            case State.Running running -> running.session().due(running.run(now));
            case State.Paused paused -> paused.session().due(paused.run());
            case State.Finished _, State.Ready _ -> 0;
        };
    }

    /// {@return since when a skin check waits for an answer; empty when none does}
    ///
    /// @param now the time
    public Optional<Instant> check(Instant now) {
        var current = at(now).state;
        return switch (current) {
            case State.Running running
            when running.session().due(running.run(now)) > running.session().looked() ->
                Optional.of(running.after(running.session().next()));
            case State.Paused paused
            when paused.session().due(paused.run()) > paused.session().looked() ->
                Optional.of(
                        paused.since().minus(paused.run().minus(paused.session().next())));
            case State.Running _, State.Paused _, State.Finished _, State.Ready _ -> Optional.empty();
        };
    }

    /// {@return when the next session of a kind may start, if that is still ahead (SEED-52)}
    ///
    /// @param dose the limits of the kind
    /// @param now  the time
    public Optional<Instant> notBefore(Dose dose, Instant now) {
        return done.stream()
                .filter(past -> past.kind() == dose.kind())
                .map(past -> past.ended().isAfter(now) ? now : past.ended())
                .map(ended -> ended.plus(Duration.ofHours(dose.gapHours())))
                .filter(now::isBefore)
                .max(Instant::compareTo);
    }

    /// {@return whether a day has had as many sessions of a kind as it may (SEED-55)}
    ///
    /// @param dose the limits of the kind
    /// @param day  when the person's day began
    public boolean enough(Dose dose, Instant day) {
        var today = done.stream()
                .filter(past -> past.kind() == dose.kind() && !past.ended().isBefore(day))
                .count();
        return today >= dose.perDay();
    }

    /// {@return what was ticked today before a session of a kind}
    ///
    /// @param kind cold or heat
    /// @param day  when the person's day began
    /// @param now  the time; what was ticked later than that is not known, as the clock was wrong
    public Optional<Asked> asked(SessionKind kind, Instant day, Instant now) {
        return asked.stream()
                .filter(past -> past.kind() == kind)
                .filter(past -> !past.at().isBefore(day) && !past.at().isAfter(now))
                .findFirst();
    }
}
