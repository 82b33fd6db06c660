package org.spotter.visit;

import java.time.Duration;
import java.time.Instant;

/// How long answers count. After that the danger signs are asked again, and nothing is built on them before
/// (clinical 3.1, principle 6).
public final class AnswerAge {
    private static final Duration LONGEST = Duration.ofHours(24);

    private AnswerAge() {}

    /// {@return whether answers do not count any more}
    ///
    /// Answers from the future tell nothing about today: the clock was wrong then, or it is now.
    ///
    /// @param answered when they were given
    /// @param now      the time
    public static boolean isTooOld(Instant answered, Instant now) {
        var age = Duration.between(answered, now);
        return age.isNegative() || age.compareTo(LONGEST) > 0;
    }

    /// {@return how many hours answers count, for the words that say so}
    public static long hours() {
        return LONGEST.toHours();
    }
}
