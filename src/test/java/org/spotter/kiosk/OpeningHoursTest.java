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

class OpeningHoursTest {
    /// Monday 6 to 22, Tuesday closed, Wednesday 18 to 2 at night; the other days are open all day.
    private final OpeningHours hours = new OpeningHours(Map.of(
            DayOfWeek.MONDAY, Optional.of(new Span(LocalTime.of(6, 0), LocalTime.of(22, 0))),
            DayOfWeek.TUESDAY, Optional.empty(),
            DayOfWeek.WEDNESDAY, Optional.of(new Span(LocalTime.of(18, 0), LocalTime.of(2, 0)))));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T05:59, false", "2026-11-23T06:00, true", "2026-11-23T21:59, true", "2026-11-23T22:00, false",
        "2026-11-24T12:00, false", "2026-11-25T17:59, false", "2026-11-25T23:00, true", "2026-11-26T01:59, true",
        "2026-11-26T03:00, true", "2026-11-29T04:00, true"
    })
    void it_is_open_in_its_hours(LocalDateTime now, boolean open) {
        assertThat(hours.open(now)).isEqualTo(open);
    }
}
