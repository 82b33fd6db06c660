package org.spotter.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.store.Policy.Span;

/// A place that is open past midnight is so on the next day too, whatever that day's own hours are.
class LateHoursTest {
    /// Wednesday 18 to 2 at night, Thursday closed, Friday 18 to 2, Saturday from 10.
    private final OpeningHours hours = new OpeningHours(Map.of(
            DayOfWeek.WEDNESDAY, Optional.of(new Span(LocalTime.of(18, 0), LocalTime.of(2, 0))),
            DayOfWeek.THURSDAY, Optional.empty(),
            DayOfWeek.FRIDAY, Optional.of(new Span(LocalTime.of(18, 0), LocalTime.of(2, 0))),
            DayOfWeek.SATURDAY, Optional.of(new Span(LocalTime.of(10, 0), LocalTime.of(20, 0)))));

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T00:00, true", "2026-11-26T01:59, true", "2026-11-26T02:00, false", "2026-11-26T18:00, false",
        "2026-11-28T01:59, true", "2026-11-28T02:00, false", "2026-11-28T09:59, false", "2026-11-28T10:00, true"
    })
    void the_night_belongs_to_the_day_before(LocalDateTime now, boolean open) {
        assertThat(hours.open(now)).isEqualTo(open);
    }
}
