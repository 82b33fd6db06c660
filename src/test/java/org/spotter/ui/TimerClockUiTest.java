package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spotter.guide.SessionKind;
import org.spotter.store.Episode;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.timer.Moment;
import org.spotter.timer.Timer;
import org.spotter.timer.Timer.State;
import org.spotter.ui.support.AppContext.Kept;
import org.spotter.visit.Answers;

/// Two clocks: the one that people set, and the one that only goes on.
class TimerClockUiTest extends UiTest {
    private Duration up = Duration.ofHours(5);
    private boolean sleeping = true;

    @BeforeEach
    void twoClocks() {
        uptime = () -> Optional.of(new Moment.Up(up, sleeping, "this start of the machine"));
    }

    private void start() {
        open(Visits.calmAnswers());
        go("timer", "COLD");
        click("minutes-10");
        click("gate-none");
        click("timer-start");
    }

    /// Time goes by.
    private void pass(Duration time) {
        clock.move(time);
        up = up.plus(time);
        look();
    }

    /// Somebody sets the clock.
    private void set(Duration by) {
        clock.move(by);
        look();
    }

    private void look() {
        onFx(() -> {
            context().timer().look();
            return true;
        });
        settle();
    }

    private State state() {
        return onFx(() -> context().timer().timer().get().state());
    }

    @Test
    void a_clock_set_back_or_forward_leaves_the_rest_as_it_is() {
        start();
        pass(Duration.ofMinutes(2));
        set(Duration.ofHours(-1));
        assertThat(text(".dial-time")).isEqualTo("8:00");
        pass(Duration.ofMinutes(1));
        set(Duration.ofHours(3));
        assertThat(text(".dial-time")).isEqualTo("7:00");
        pass(Duration.ofMinutes(1));
        assertThat(text(".dial-time")).isEqualTo("6:00");
    }

    @Test
    void sleep_is_time_that_passes() {
        start();
        pass(Duration.ofHours(2));
        assertThat(state())
                .isEqualTo(new State.Finished(
                        SessionKind.COLD, clock.instant().minus(Duration.ofMinutes(110)), Timer.Ending.UNSEEN));
    }

    @Test
    void where_the_second_clock_stands_still_in_sleep_a_leap_forward_counts_as_time() {
        sleeping = false;
        start();
        pass(Duration.ofMinutes(1));
        set(Duration.ofHours(2));
        assertThat(state()).isInstanceOf(State.Finished.class);
    }

    @Test
    void a_clock_set_back_while_the_program_was_closed_leaves_the_rest_as_it_is() {
        start();
        pass(Duration.ofMinutes(2));
        var kept = onFx(() -> context()
                .timer()
                .timer()
                .get()
                .seen(new Moment(clock.instant(), Optional.of(new Moment.Up(up, true, "this start of the machine")))));
        clock.move(Duration.ofHours(-1));
        clock.move(Duration.ofMinutes(1));
        up = up.plus(Duration.ofMinutes(1));
        open(new Kept(usual(), Episode.of(Answers.NONE, clock.instant()), kept), WIDTH, HEIGHT);
        go("timer", "COLD");
        assertThat(text(".dial-time")).isEqualTo("7:00");
    }

    @Test
    void a_session_held_by_hand_stays_held_whatever_the_clocks_do() {
        start();
        pass(Duration.ofMinutes(2));
        click("timer-pause");
        set(Duration.ofHours(-5));
        pass(Duration.ofHours(9));
        set(Duration.ofDays(2));
        assertThat(text(".dial-time")).isEqualTo("8:00");
        assertThat(state()).isInstanceOf(State.Paused.class);
    }

    @Test
    void another_time_zone_moves_no_session() {
        start();
        pass(Duration.ofMinutes(2));
        zone.set(ZoneId.of("Asia/Tokyo"));
        pass(Duration.ofMinutes(1));
        assertThat(text(".dial-time")).isEqualTo("7:00");
    }
}
