package org.spotter.kiosk;

import java.time.Duration;
import org.spotter.store.Policy;

/// When a visit at the front desk counts as left.
///
/// @param policy what the site set
/// @param used   how often "I am still here" was answered in this visit
public record Idle(Policy.Idle policy, int used) {
    /// A slow reader in pain reads this many words a second.
    private static final double WORDS_A_SECOND = 2;

    private static final int MOST_SECONDS = 600;

    /// {@return the rules at the start of a visit}
    ///
    /// @param policy what the site set
    public static Idle start(Policy.Idle policy) {
        return new Idle(policy, 0);
    }

    /// {@return how long a page may lie untouched before the person is asked: the site's time, and the time to read it}
    ///
    /// @param words how many words the page shows
    public Duration quiet(int words) {
        var seconds = policy.seconds() + Math.ceil(words / WORDS_A_SECOND);
        return Duration.ofSeconds((long) Math.min(MOST_SECONDS, seconds));
    }

    /// {@return how long the question stands}
    public Duration warning() {
        return Duration.ofSeconds(policy.warning());
    }

    /// {@return whether the person may still ask for more time}
    public boolean extendable() {
        return used < policy.extensions();
    }

    /// {@return the rules after "I am still here"}
    public Idle extended() {
        return new Idle(policy, used + 1);
    }
}
