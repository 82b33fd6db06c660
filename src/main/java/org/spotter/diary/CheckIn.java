package org.spotter.diary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/// One day's check-in (clinical 5.8).
///
/// @param date     the day
/// @param now      pain now, 0 to 10
/// @param worst    worst pain in the last 24 hours, 0 to 10
/// @param where    where it hurts, no place for nowhere; empty when that was not said
/// @param walked   minutes walked
/// @param slept    whether sleep was mostly through
/// @param medicine whether medicine was taken for the pain; empty when that was not said
/// @param trend    compared with the day before
public record CheckIn(
        LocalDate date,
        int now,
        int worst,
        Optional<Set<Place>> where,
        int walked,
        boolean slept,
        Optional<Boolean> medicine,
        Trend trend) {
    public CheckIn {
        where = where.map(Set::copyOf);
    }

    /// Makes a check-in without what may be left out.
    ///
    /// @param date   the day
    /// @param now    pain now, 0 to 10
    /// @param worst  worst pain in the last 24 hours, 0 to 10
    /// @param walked minutes walked
    /// @param slept  whether sleep was mostly through
    /// @param trend  compared with the day before
    public CheckIn(LocalDate date, int now, int worst, int walked, boolean slept, Trend trend) {
        this(date, now, worst, Optional.empty(), walked, slept, Optional.empty(), trend);
    }

    /// Where it hurts, from the back downward.
    public enum Place {
        /// The back.
        BACK,
        /// A buttock.
        BUTTOCK,
        /// A thigh.
        THIGH,
        /// Below a knee: calf, shin or foot.
        BELOW_KNEE
    }

    /// Compared with the day before.
    public enum Trend {
        /// Better.
        BETTER,
        /// The same.
        SAME,
        /// Worse.
        WORSE
    }

    /// {@return how far down it hurts; empty when it hurts nowhere or that was not said}
    public Optional<Place> lowest() {
        return where.stream().flatMap(Set::stream).max(Comparator.naturalOrder());
    }
}
