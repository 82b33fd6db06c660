package org.spotter.lifting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.spotter.guide.Ladder;

/// Where a person stands on the load ladder (clinical 5.6).
///
/// A step is left for the next one, never for a later one, once it has had its least sessions and its least days,
/// counted from its first session. A flare takes one down by some steps; for some days nothing opens, and then the
/// ladder is climbed again step by step. Between two sessions lie the hours that the guide says. Sessions before the
/// ladder opened do not count.
///
/// @param step       the highest step that is open, counted from 0
/// @param sessions   sessions done on it so far
/// @param stays      the first day on which it may be left as far as its days go; empty before its first session
/// @param lowUntil   the day on which the days after a flare are over; empty when there is none, or they are over
/// @param next       the earliest time of the next session; empty before the first
/// @param question   the last session, when it must still be told whether pain settled
/// @param restart    the day of the first session
public record Climb(
        int step,
        int sessions,
        Optional<LocalDate> stays,
        Optional<LocalDate> lowUntil,
        Optional<Instant> next,
        Optional<Session> question,
        Optional<LocalDate> restart) {
    /// Looks where a person stands.
    ///
    /// @param lifting what is kept
    /// @param ladder  the guide's ladder
    /// @param opened  the last day of the tests that opened it
    /// @param now     the time
    /// @param zone    the person's time zone
    /// @return where
    public static Climb of(Lifting lifting, Ladder ladder, LocalDate opened, Instant now, ZoneId zone) {
        var done = lifting.sessions().stream()
                .filter(session -> day(session.at(), zone).isAfter(opened))
                .filter(session -> !session.at().isAfter(now))
                .toList();
        var foot = new Foot(0, 0, Optional.empty(), Optional.empty());
        for (var session : done) {
            var date = day(session.at(), zone);
            foot = foot.on(date, ladder).after(session, date, ladder);
        }
        var last = done.isEmpty() ? Optional.<Session>empty() : Optional.of(done.getLast());
        var question = last.filter(session -> session.waits(ladder));
        var today = day(now, zone);
        if (question.isEmpty()) {
            foot = foot.on(today, ladder);
        }
        var steps = ladder.steps();
        var standing = foot;
        return new Climb(
                standing.step,
                standing.sessions,
                standing.first.map(
                        date -> date.plusDays(steps.get(standing.step).days())),
                standing.low.filter(today::isBefore),
                last.map(session -> session.at().plus(Duration.ofHours(ladder.restHours()))),
                question,
                done.stream().findFirst().map(session -> day(session.at(), zone)));
    }

    /// {@return whether a session may be done now}
    ///
    /// @param now the time
    public boolean ready(Instant now) {
        return question.isEmpty() && next.filter(now::isBefore).isEmpty();
    }

    /// {@return what is kept with a session done now on the step that is open; empty when no session may be done now}
    ///
    /// @param lifting what is kept
    /// @param now     the time
    /// @param pain    the worst pain during it, 0 to 10
    public Optional<Lifting> logged(Lifting lifting, Instant now, int pain) {
        return ready(now) ? Optional.of(lifting.withSession(now, step, pain)) : Optional.empty();
    }

    /// {@return when it can be told whether pain settled after a session}
    ///
    /// @param session the session
    /// @param ladder  the guide's ladder
    public static Instant tellFrom(Session session, Ladder ladder) {
        return session.at().plus(Duration.ofHours(ladder.settleHours()));
    }

    /// {@return how many sessions a step still needs}
    ///
    /// @param ladder the guide's ladder
    public int sessionsLeft(Ladder ladder) {
        return Math.max(0, ladder.steps().get(step).sessions() - sessions);
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    /// Where one stands between two sessions.
    ///
    /// @param step     the step
    /// @param sessions sessions on it
    /// @param first    the day of the first of them
    /// @param low      until when a flare keeps one down
    private record Foot(int step, int sessions, Optional<LocalDate> first, Optional<LocalDate> low) {
        /// A day has come: the next step opens when this one has had what it needs.
        Foot on(LocalDate date, Ladder ladder) {
            var here = ladder.steps().get(step);
            var held = low.filter(date::isBefore).isPresent();
            var stayed = first.filter(day -> ChronoUnit.DAYS.between(day, date) >= here.days())
                    .isPresent();
            if (held
                    || !stayed
                    || sessions < here.sessions()
                    || step + 1 >= ladder.steps().size()) {
                return this;
            }
            return new Foot(step + 1, 0, Optional.empty(), low);
        }

        /// A session was done. One on a lower step counts for nothing, one on a higher step for this one.
        Foot after(Session session, LocalDate date, Ladder ladder) {
            if (session.flare(ladder)) {
                var down = Math.max(0, Math.min(step, session.step()) - ladder.dropSteps());
                // Not settled is known a day later than too much pain.
                var known = session.pain() > ladder.calmPain() ? date : date.plusDays(1);
                return new Foot(down, 0, Optional.empty(), Optional.of(known.plusDays(ladder.dropDays())));
            }
            if (session.step() < step) {
                return this;
            }
            return new Foot(step, sessions + 1, first.or(() -> Optional.of(date)), low);
        }
    }
}
