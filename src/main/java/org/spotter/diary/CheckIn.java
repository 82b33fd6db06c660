package org.spotter.diary;

import java.time.LocalDate;

/// One day's check-in (clinical 5.8).
///
/// @param date    the day
/// @param now     pain now, 0 to 10
/// @param worst   worst pain in the last 24 hours, 0 to 10
/// @param walked  minutes walked
/// @param slept   whether sleep was mostly through
/// @param trend   compared with the day before
public record CheckIn(LocalDate date, int now, int worst, int walked, boolean slept, Trend trend) {
    /// Compared with the day before.
    public enum Trend {
        /// Better.
        BETTER,
        /// The same.
        SAME,
        /// Worse.
        WORSE
    }
}
