package org.spotter.timer;

import java.time.Duration;
import java.time.Instant;
import org.spotter.guide.Dose;
import org.spotter.guide.SessionKind;

/// One session of cold or heat, with the limits it was started under.
///
/// @param kind      cold or heat
/// @param began     when it was started
/// @param length    how long it runs in all
/// @param limits    its limits
/// @param looked    how many skin checks were answered
/// @param unwatched how long it was held because nobody looked; the pack may have stayed on
public record Session(SessionKind kind, Instant began, Duration length, Limits limits, int looked, Duration unwatched) {
    /// Makes a session.
    ///
    /// @throws IllegalArgumentException when it could be on the skin longer than its ceiling, IH-13
    public Session {
        if (length.plus(unwatched).compareTo(limits.ceiling()) > 0) {
            throw new IllegalArgumentException("longer than " + limits.ceiling() + ": " + length + ", " + unwatched);
        }
    }

    /// What a session keeps to.
    ///
    /// @param ceiling the longest that it may be on the skin (IH-13)
    /// @param every   how much run time lies between skin checks (IH-12); zero for none
    /// @param grace   how long a skin check may stay unanswered
    public record Limits(Duration ceiling, Duration every, Duration grace) {
        /// {@return the limits of a kind}
        ///
        /// @param dose the guide's dose
        public static Limits of(Dose dose) {
            return new Limits(
                    Duration.ofMinutes(dose.ceiling()),
                    Duration.ofMinutes(dose.skinCheckMinutes()),
                    Duration.ofSeconds(dose.skinCheckGraceSeconds()));
        }
    }

    /// {@return how many skin checks have come due; at the very end none does, as the end asks for the same}
    ///
    /// @param run how long the session has run
    public int due(Duration run) {
        if (limits.every().isZero()) {
            return 0;
        }
        var due = (int) run.dividedBy(limits.every());
        return due > 0 && limits.every().multipliedBy(due).compareTo(length) >= 0 ? due - 1 : due;
    }

    /// {@return after how much run time the next skin check comes due that is not answered; [#length] when none does}
    Duration next() {
        var next = limits.every().multipliedBy(looked + 1L);
        return limits.every().isZero() || next.compareTo(length) > 0 ? length : next;
    }

    /// {@return after how much run time nobody has looked; [#length] when that can't be}
    Duration missed() {
        var missed = next().plus(limits.grace());
        return next().compareTo(length) < 0 && missed.compareTo(length) < 0 ? missed : length;
    }

    Session looked(int checks) {
        return new Session(kind, began, length, limits, Math.max(looked, checks), unwatched);
    }

    Session lasting(Duration whole) {
        return new Session(kind, began, whole, limits, looked, unwatched);
    }

    Session held(Duration unseen) {
        return new Session(kind, began, length, limits, looked, unwatched.plus(unseen));
    }

    Session shifted(Duration by) {
        return new Session(kind, began.plus(by), length, limits, looked, unwatched);
    }

    /// {@return how much longer it may still be made}
    public Duration room() {
        return limits.ceiling().minus(length).minus(unwatched);
    }
}
