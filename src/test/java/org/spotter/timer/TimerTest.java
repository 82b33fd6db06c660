package org.spotter.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.guide.Dose;
import org.spotter.guide.SessionKind;
import org.spotter.testkit.Guides;
import org.spotter.timer.Timer.State;

class TimerTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    private final Dose cold = Guides.shipped().doses().get(SessionKind.COLD);
    private final Dose heat = Guides.shipped().doses().get(SessionKind.HEAT);

    private static Instant at(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    private Timer running() {
        return Timer.IDLE.started(cold, 15, NINE);
    }

    private Timer over() {
        return running().at(at(15)).answered();
    }

    @Test
    void a_started_session_ends_after_its_length() {
        assertThat(running().state()).isEqualTo(new State.Running(SessionKind.COLD, Duration.ofMinutes(15), at(15)));
    }

    @Test
    void a_running_session_counts_down() {
        assertThat(running().left(at(4))).isEqualTo(Duration.ofMinutes(11));
    }

    @Test
    void it_still_runs_a_moment_before_its_end() {
        assertThat(running().at(at(15).minusNanos(1)).state()).isInstanceOf(State.Running.class);
    }

    @Test
    void it_is_finished_at_its_end() {
        assertThat(running().at(at(15)).state()).isEqualTo(new State.Finished(SessionKind.COLD, at(15)));
    }

    @Test
    void sleeping_over_the_end_finishes_at_the_end_not_at_waking() {
        assertThat(running().at(at(200)).state()).isEqualTo(new State.Finished(SessionKind.COLD, at(15)));
    }

    @Test
    void a_finished_session_stays_until_it_is_answered() {
        assertThat(running().at(at(200)).at(at(2000)).state()).isInstanceOf(State.Finished.class);
        assertThat(running().at(at(200)).answered().state()).isInstanceOf(State.Ready.class);
    }

    @Test
    void a_paused_session_keeps_what_is_left() {
        assertThat(running().paused(at(5)).left(at(500))).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void a_resumed_session_ends_later_by_the_pause() {
        var resumed = running().paused(at(5)).resumed(at(30));
        assertThat(resumed.at(at(39)).state()).isInstanceOf(State.Running.class);
        assertThat(resumed.at(at(40)).state()).isEqualTo(new State.Finished(SessionKind.COLD, at(40)));
    }

    @Test
    void pausing_after_the_end_finishes_it_instead() {
        assertThat(running().paused(at(20)).state()).isEqualTo(new State.Finished(SessionKind.COLD, at(15)));
    }

    @Test
    void pausing_a_timer_that_does_not_run_does_nothing() {
        assertThat(Timer.IDLE.paused(NINE)).isEqualTo(Timer.IDLE);
    }

    @Test
    void resuming_a_timer_that_is_not_held_does_nothing() {
        assertThat(running().resumed(at(1))).isEqualTo(running());
    }

    @Test
    void a_stopped_session_leaves_the_timer_ready() {
        assertThat(running().stopped(at(5)).state()).isInstanceOf(State.Ready.class);
    }

    @Test
    void a_stopped_session_counts_as_one_so_that_the_gap_is_kept() {
        assertThat(running().stopped(at(5)).notBefore(cold, at(6))).contains(at(5).plus(Duration.ofHours(3)));
    }

    @Test
    void a_held_session_that_is_stopped_counts_from_when_it_was_stopped() {
        assertThat(running().paused(at(5)).stopped(at(8)).done())
                .containsExactly(new Timer.Done(SessionKind.COLD, at(0), at(8)));
    }

    @Test
    void stopping_long_after_the_end_counts_from_the_end() {
        var stopped = running().stopped(at(90));
        assertThat(stopped.done()).containsExactly(new Timer.Done(SessionKind.COLD, at(0), at(15)));
        assertThat(stopped.state()).isInstanceOf(State.Ready.class);
    }

    @Test
    void stopping_an_idle_timer_does_nothing() {
        assertThat(Timer.IDLE.stopped(NINE)).isEqualTo(Timer.IDLE);
    }

    @Test
    void the_next_session_waits_for_the_gap() {
        assertThat(over().notBefore(cold, at(16))).contains(at(15).plus(Duration.ofHours(cold.gapHours())));
    }

    @Test
    void after_the_gap_nothing_stands_in_the_way() {
        assertThat(over().notBefore(cold, at(15).plus(Duration.ofHours(cold.gapHours()))))
                .isEmpty();
    }

    @Test
    void cold_does_not_make_heat_wait() {
        assertThat(over().notBefore(heat, at(16))).isEmpty();
    }

    @Test
    void the_latest_session_sets_the_gap() {
        var twice = over().started(cold, 10, at(300)).at(at(310));
        assertThat(twice.notBefore(cold, at(311))).contains(at(310).plus(Duration.ofHours(3)));
    }

    @Test
    void sessions_of_more_than_a_day_ago_are_forgotten() {
        var nextDay = over().started(cold, 10, at(24 * 60 + 20)).at(at(24 * 60 + 60));
        assertThat(nextDay.done())
                .containsExactly(new Timer.Done(SessionKind.COLD, at(24 * 60 + 15), at(24 * 60 + 30)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 21, 60, Integer.MAX_VALUE})
    void a_length_over_the_ceiling_or_below_a_minute_is_refused(int minutes) {
        assertThatThrownBy(() -> Timer.IDLE.started(cold, minutes, NINE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_ceiling_itself_is_allowed() {
        assertThat(Timer.IDLE.started(cold, cold.ceiling(), NINE).left(NINE)).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void the_guide_never_offers_more_than_twenty_minutes() {
        assertThat(Guides.shipped().doses().values()).allMatch(dose -> dose.ceiling() <= 20);
    }

    @Test
    void the_skin_is_to_be_looked_at_every_five_minutes() {
        assertThat(running().skinChecksDue(cold, at(4))).isZero();
        assertThat(running().skinChecksDue(cold, at(5))).isEqualTo(1);
        assertThat(running().skinChecksDue(cold, at(14))).isEqualTo(2);
    }

    @Test
    void skin_checks_do_not_come_due_in_a_pause() {
        assertThat(running().paused(at(6)).skinChecksDue(cold, at(60))).isEqualTo(1);
    }

    @Test
    void the_kind_is_known_while_a_session_runs_is_held_or_has_ended() {
        assertThat(running().kind()).contains(SessionKind.COLD);
        assertThat(running().paused(at(1)).kind()).contains(SessionKind.COLD);
        assertThat(running().at(at(15)).kind()).contains(SessionKind.COLD);
        assertThat(Timer.IDLE.kind()).isEmpty();
    }
}
