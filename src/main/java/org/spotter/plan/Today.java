package org.spotter.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.spotter.visit.WakingHours;

/// What the plan must know of the person's day.
///
/// @param now     the local date and time
/// @param began   the date the pain began, where it is known; else the answers tell the span
/// @param awake   when the person is up
/// @param asked   when the danger signs were answered: sessions are counted from then on, or from getting up, so that
///                they stay at their times through the day; empty to count from now
/// @param done    sessions that are over; the next ones keep their gap (SEED-52)
public record Today(
        LocalDateTime now,
        Optional<LocalDate> began,
        WakingHours awake,
        Optional<LocalDateTime> asked,
        List<CarePlan.Done> done) {
    public Today {
        done = List.copyOf(done);
    }

    /// {@return a day of which only the time is known}
    ///
    /// @param now the local date and time
    public static Today at(LocalDateTime now) {
        return new Today(now, Optional.empty(), WakingHours.USUAL, Optional.empty(), List.of());
    }

    /// {@return this day with sessions that are over}
    ///
    /// @param sessions the sessions
    public Today with(List<CarePlan.Done> sessions) {
        return new Today(now, began, awake, asked, sessions);
    }
}
