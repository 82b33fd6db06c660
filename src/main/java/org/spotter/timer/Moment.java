package org.spotter.timer;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One moment on both clocks of a machine: the one that people set, and one that nobody sets.
///
/// @param wall the clock that people set
/// @param up   the clock that nobody sets, where there is one
public record Moment(Instant wall, Optional<Up> up) {
    /// Clocks are kept right in steps smaller than this, which is no reason to move a session.
    public static final Duration SMALL = Duration.ofSeconds(2);

    /// What the clock that nobody sets shows.
    ///
    /// @param since    for how long it has counted
    /// @param sleeping whether it also counts while the machine sleeps
    /// @param count    which count it is: another one each time the machine starts; "" for one that ends with the
    /// program
    public record Up(Duration since, boolean sleeping, String count) {}

    /// {@return how far the clock on the wall was set between an earlier moment and this one; back is negative}
    ///
    /// A clock that stands still in sleep can't tell sleep from a clock that was set forward, so what it misses
    /// counts as time that has passed: that is the side on which nobody is burnt.
    ///
    /// @param before the earlier moment
    public Duration set(Moment before) {
        var walked = Duration.between(before.wall(), wall);
        if (!comparable(before)) {
            return walked.isNegative() ? walked : Duration.ZERO;
        }
        var drift = walked.minus(passed(before));
        var sleep = !up.orElseThrow().sleeping() && drift.isPositive();
        return sleep || drift.abs().compareTo(SMALL) <= 0 ? Duration.ZERO : drift;
    }

    /// {@return whether both moments stand on one count of the clock that nobody sets}
    ///
    /// @param before the earlier moment
    public boolean comparable(Moment before) {
        return up.flatMap(now -> before.up.filter(
                        then -> then.count().equals(now.count()) && then.since().compareTo(now.since()) <= 0))
                .isPresent();
    }

    /// {@return whether both clocks have gone on alike since an earlier moment, as far as that can be told}
    ///
    /// @param before the earlier moment
    public boolean agrees(Moment before) {
        return comparable(before)
                && Duration.between(before.wall(), wall)
                                .minus(passed(before))
                                .abs()
                                .compareTo(SMALL)
                        <= 0;
    }

    private Duration passed(Moment before) {
        return up.orElseThrow().since().minus(before.up.orElseThrow().since());
    }
}
