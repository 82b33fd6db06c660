package org.spotter.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PinLockTest {
    private static PinLock wrong(int times) {
        var lock = PinLock.OPEN;
        for (var i = 0; i < times; i++) {
            lock = lock.missed();
        }
        return lock;
    }

    @Test
    void four_wrong_tries_are_free_and_the_fifth_shuts_it() {
        assertThat(wrong(4).open()).isTrue();
        assertThat(wrong(5)).isEqualTo(new PinLock(5, Duration.ofSeconds(30)));
    }

    @Test
    void each_wrong_try_after_that_shuts_it_twice_as_long_up_to_an_hour() {
        assertThat(wrong(6).left()).isEqualTo(Duration.ofMinutes(1));
        assertThat(wrong(9).left()).isEqualTo(Duration.ofMinutes(8));
        assertThat(wrong(40).left()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void only_time_that_passes_opens_it() {
        var lock = wrong(5).after(Duration.ofSeconds(29));
        assertThat(lock.open()).isFalse();
        assertThat(lock.after(Duration.ofSeconds(1)).open()).isTrue();
        assertThat(lock.after(Duration.ofDays(1))).isEqualTo(new PinLock(5, Duration.ZERO));
    }

    @Test
    void numbers_out_of_range_become_the_nearest_that_make_sense() {
        assertThat(new PinLock(-3, Duration.ofSeconds(-1))).isEqualTo(PinLock.OPEN);
        assertThat(new PinLock(9, Duration.ofDays(9)).left()).isEqualTo(Duration.ofHours(1));
    }
}
