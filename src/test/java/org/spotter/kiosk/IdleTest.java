package org.spotter.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spotter.store.Policy;

class IdleTest {
    private final Idle idle = Idle.start(Policy.Idle.USUAL);

    @Test
    void a_longer_page_may_lie_longer() {
        assertThat(idle.quiet(0)).isEqualTo(Duration.ofSeconds(60));
        assertThat(idle.quiet(100)).isEqualTo(Duration.ofSeconds(110));
        assertThat(idle.quiet(1_000_000)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void more_time_can_be_asked_for_ten_times() {
        var now = idle;
        for (var i = 0; i < 10; i++) {
            assertThat(now.extendable()).isTrue();
            now = now.extended();
        }
        assertThat(now.extendable()).isFalse();
    }
}
