package org.spotter.visit;

import java.time.LocalDateTime;
import java.time.LocalTime;

/// When a person is up: nobody gets up at night for ice.
///
/// @param from when the person gets up
/// @param to   when the person goes to bed; earlier than `from` for those who are up past midnight
public record WakingHours(LocalTime from, LocalTime to) {
    /// What holds until the person says otherwise.
    public static final WakingHours USUAL = new WakingHours(LocalTime.of(7, 0), LocalTime.of(22, 0));

    /// Makes waking hours.
    ///
    /// @throws IllegalArgumentException when they are of no length
    public WakingHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("from and to are the same: " + from);
        }
    }

    /// One day of the person. It ends at midnight, or with the day's bedtime where that comes later.
    ///
    /// @param start where it starts
    /// @param up    when the person gets up
    /// @param bed   when the person goes to bed
    public record Day(LocalDateTime start, LocalDateTime up, LocalDateTime bed) {}

    /// {@return the person's day that a time belongs to}
    ///
    /// @param now local date and time
    public Day day(LocalDateTime now) {
        var late = to.isBefore(from);
        var starts = late ? to : LocalTime.MIDNIGHT;
        var date = now.toLocalTime().isBefore(starts) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
        return new Day(date.atTime(starts), date.atTime(from), (late ? date.plusDays(1) : date).atTime(to));
    }
}
