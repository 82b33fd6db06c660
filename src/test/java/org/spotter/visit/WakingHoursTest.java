package org.spotter.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class WakingHoursTest {
    private static final LocalDateTime MIDNIGHT = LocalDateTime.of(2026, 11, 23, 0, 0);

    @Test
    void a_usual_day_goes_from_midnight_to_midnight() {
        var day = WakingHours.USUAL.day(MIDNIGHT.plusHours(9));
        assertThat(day).isEqualTo(new WakingHours.Day(MIDNIGHT, MIDNIGHT.plusHours(7), MIDNIGHT.plusHours(22)));
        assertThat(WakingHours.USUAL.day(MIDNIGHT)).isEqualTo(day);
        assertThat(WakingHours.USUAL.day(MIDNIGHT.minusNanos(1)).up()).isEqualTo(MIDNIGHT.minusHours(17));
    }

    @Test
    void who_is_up_past_midnight_still_has_the_day_before() {
        var late = new WakingHours(LocalTime.of(11, 0), LocalTime.of(2, 30));
        var before = new WakingHours.Day(
                MIDNIGHT.minusHours(24).plusMinutes(150), MIDNIGHT.minusHours(13), MIDNIGHT.plusMinutes(150));
        assertThat(late.day(MIDNIGHT.plusHours(2))).isEqualTo(before);
        assertThat(late.day(MIDNIGHT.plusHours(3)).up()).isEqualTo(MIDNIGHT.plusHours(11));
    }

    @Test
    void every_minute_belongs_to_one_day_and_days_follow_each_other() {
        for (var hours : new WakingHours[] {
            WakingHours.USUAL,
            new WakingHours(LocalTime.of(11, 0), LocalTime.of(2, 30)),
            new WakingHours(LocalTime.of(6, 0), LocalTime.MIDNIGHT),
            new WakingHours(LocalTime.of(20, 0), LocalTime.of(12, 0))
        }) {
            for (var minute = 0; minute < 3 * 24 * 60; minute++) {
                var now = MIDNIGHT.plusMinutes(minute);
                var day = hours.day(now);
                assertThat(day.start())
                        .as("%s %s", hours, now)
                        .isBeforeOrEqualTo(now)
                        .isAfter(now.minusDays(1));
                assertThat(day.up())
                        .as("%s %s", hours, now)
                        .isAfterOrEqualTo(day.start())
                        .isBefore(day.bed());
                assertThat(hours.day(day.start().plusDays(1)).start())
                        .isEqualTo(day.start().plusDays(1));
            }
        }
    }

    @Test
    void hours_of_no_length_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WakingHours(LocalTime.NOON, LocalTime.NOON));
    }
}
