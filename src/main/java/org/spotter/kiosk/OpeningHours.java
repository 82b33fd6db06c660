package org.spotter.kiosk;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.spotter.store.Policy.Span;

/// When the place is open.
///
/// @param days the span of each day; a day that is missing is open all day, an empty one is closed
public record OpeningHours(Map<DayOfWeek, Optional<Span>> days) {
    public OpeningHours {
        days = Map.copyOf(days);
    }

    /// {@return whether it is open}
    ///
    /// @param now the local date and time
    public boolean open(LocalDateTime now) {
        return today(now) || lastNight(now);
    }

    private boolean today(LocalDateTime now) {
        var span = days.get(now.getDayOfWeek());
        if (span == null) {
            return true;
        }
        var time = now.toLocalTime();
        return span.filter(open -> !time.isBefore(open.from()) && (late(open) || time.isBefore(open.to())))
                .isPresent();
    }

    /// A span of the day before may go on past midnight.
    private boolean lastNight(LocalDateTime now) {
        var span = days.get(now.minusDays(1).getDayOfWeek());
        return span != null
                && span.filter(open -> late(open) && now.toLocalTime().isBefore(open.to()))
                        .isPresent();
    }

    private static boolean late(Span span) {
        return !span.to().isAfter(span.from());
    }
}
