package org.spotter.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.guide.Dose;
import org.spotter.guide.SessionKind;
import org.spotter.testkit.Guides;
import org.spotter.timer.Timer.State;

class TimerTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    private final Dose cold = Guides.shipped().dose(SessionKind.COLD);
    private final Dose heat = Guides.shipped().dose(SessionKind.HEAT);

    private static Instant at(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    private Timer running() {
        return Timer.IDLE.started(cold, 15, NINE);
    }

    /// A session of which every skin check was answered, by someone who looks each minute.
    private static Timer watched(Timer timer, int minutes) {
        var now = timer;
        for (var minute = 0; minute <= minutes; minute++) {
            now = now.looked(at(minute));
        }
        return now;
    }

    private Timer over() {
        return watched(running(), 15).at(at(15)).answered();
    }

    private static State.Finished finished(int minute, Timer.Ending how) {
        return new State.Finished(SessionKind.COLD, at(minute), how);
    }

    @Test
    void a_started_session_ends_after_its_length() {
        assertThat(running().state()).isInstanceOfSatisfying(State.Running.class, running -> {
            assertThat(running.ends()).isEqualTo(at(15));
            assertThat(running.session().began()).isEqualTo(NINE);
        });
    }

    @Test
    void a_running_session_counts_down() {
        assertThat(running().left(at(4))).isEqualTo(Duration.ofMinutes(11));
    }

    @Test
    void it_still_runs_a_moment_before_its_end() {
        assertThat(watched(running(), 11).at(at(15).minusNanos(1)).state()).isInstanceOf(State.Running.class);
    }

    @Test
    void it_is_finished_at_its_end() {
        assertThat(watched(running(), 14).at(at(15)).state()).isEqualTo(finished(15, Timer.Ending.TIME));
    }

    @Test
    void sleeping_over_the_end_finishes_at_the_end_not_at_waking() {
        assertThat(watched(running(), 11).at(at(200)).state()).isEqualTo(finished(15, Timer.Ending.TIME));
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
        var resumed = running().looked(at(5)).paused(at(5)).resumed(at(30));
        assertThat(resumed.looked(at(35)).at(at(39)).state()).isInstanceOf(State.Running.class);
        assertThat(resumed.looked(at(35)).at(at(40)).state()).isEqualTo(finished(40, Timer.Ending.TIME));
    }

    @Test
    void pausing_after_the_end_finishes_it_instead() {
        assertThat(watched(running(), 11).paused(at(20)).state()).isEqualTo(finished(15, Timer.Ending.TIME));
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
        var stopped = watched(running(), 11).stopped(at(90));
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
        var twice = over().started(cold, 10, at(300)).looked(at(305)).at(at(310));
        assertThat(twice.notBefore(cold, at(311))).contains(at(310).plus(Duration.ofHours(3)));
    }

    @Test
    void sessions_of_more_than_a_day_ago_are_forgotten() {
        var nextDay = over().started(cold, 10, at(24 * 60 + 20))
                .looked(at(24 * 60 + 25))
                .at(at(24 * 60 + 60));
        assertThat(nextDay.done())
                .containsExactly(new Timer.Done(SessionKind.COLD, at(24 * 60 + 20), at(24 * 60 + 30)));
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

    // ---- the skin

    @Test
    void the_skin_is_to_be_looked_at_every_five_minutes_but_for_the_end() {
        assertThat(running().check(at(4))).isEmpty();
        assertThat(running().check(at(5))).contains(at(5));
        assertThat(running().looked(at(5)).check(at(6))).isEmpty();
        assertThat(watched(running(), 10).checks(at(14))).isEqualTo(2);
        assertThat(watched(running(), 10).check(at(14))).isEmpty();
    }

    @Test
    void a_look_before_its_time_answers_nothing() {
        assertThat(running().looked(at(4)).check(at(5))).contains(at(5));
    }

    @Test
    void skin_checks_do_not_come_due_in_a_pause() {
        var held = running().looked(at(5)).paused(at(6));
        assertThat(held.checks(at(60))).isEqualTo(1);
        assertThat(held.check(at(60))).isEmpty();
    }

    @Test
    void a_check_that_nobody_answers_holds_the_session_from_when_the_grace_ended() {
        var state = running().at(at(8)).state();
        assertThat(state).isInstanceOfSatisfying(State.Paused.class, held -> {
            assertThat(held.why()).isEqualTo(Timer.Why.MISSED);
            assertThat(held.since()).isEqualTo(at(6));
            assertThat(held.left()).isEqualTo(Duration.ofMinutes(9));
        });
    }

    @Test
    void sleeping_over_a_check_and_the_end_tells_when_it_would_have_been_over() {
        assertThat(running().at(at(600)).state()).isEqualTo(finished(15, Timer.Ending.UNSEEN));
    }

    @Test
    void going_on_after_a_missed_check_says_that_the_skin_was_looked_at() {
        var going = running().resumed(at(8));
        assertThat(going.state()).isInstanceOf(State.Running.class);
        assertThat(going.check(at(8))).isEmpty();
    }

    @Test
    void a_session_held_by_hand_stays_held() {
        var held = running().looked(at(5)).paused(at(6));
        assertThat(held.at(at(10_000))).isEqualTo(held);
    }

    // ---- longer, shorter

    @Test
    void minutes_can_be_added_up_to_the_ceiling() {
        var longer = running().longer(Duration.ofMinutes(5), at(1));
        assertThat(longer.left(at(1))).isEqualTo(Duration.ofMinutes(19));
        assertThat(longer.room()).isZero();
        assertThat(longer.longer(Duration.ofMinutes(5), at(2)).left(at(2))).isEqualTo(Duration.ofMinutes(18));
    }

    @Test
    void what_ran_less_than_a_minute_was_a_slip() {
        assertThat(running().stopped(NINE.plusSeconds(59)).done()).isEmpty();
        assertThat(running().stopped(NINE.plusSeconds(60)).done()).hasSize(1);
    }

    @Test
    void a_day_has_only_so_many_sessions() {
        var timer = Timer.IDLE;
        for (var session = 0; session < heat.perDay(); session++) {
            assertThat(timer.enough(heat, NINE)).isFalse();
            var start = session * 240;
            timer = timer.started(heat, 5, at(start)).at(at(start + 5)).answered();
        }
        assertThat(timer.enough(heat, NINE)).isTrue();
        assertThat(timer.enough(heat, at(20 * 60))).isFalse();
        assertThat(timer.enough(cold, NINE)).isFalse();
    }

    // ---- clocks

    @Test
    void a_clock_that_was_set_moves_all_times_and_the_rest_stays() {
        var back = running().shifted(Duration.ofHours(-1));
        assertThat(back.left(at(4 - 60))).isEqualTo(Duration.ofMinutes(11));
        var forward = running().shifted(Duration.ofHours(3));
        assertThat(forward.left(at(4 + 180))).isEqualTo(Duration.ofMinutes(11));
    }

    @Test
    void a_session_that_would_begin_later_than_now_is_over_as_nobody_can_know() {
        assertThat(running().at(at(-30)).state()).isEqualTo(finished(-30, Timer.Ending.CLOCK));
    }

    @Test
    void a_clock_that_was_ahead_never_makes_the_gap_longer() {
        var ahead = new Timer(new State.Ready(), List.of(new Timer.Done(SessionKind.COLD, at(600), at(615))));
        assertThat(ahead.notBefore(cold, NINE)).contains(NINE.plus(Duration.ofHours(cold.gapHours())));
    }

    // ---- what was asked

    @Test
    void what_was_ticked_holds_for_the_day() {
        var asked = new Timer.Asked(SessionKind.COLD, at(0), Set.of("IH-08"), false);
        var timer = Timer.IDLE.asked(asked);
        assertThat(timer.asked(SessionKind.COLD, at(-60), at(5))).contains(asked);
        assertThat(timer.asked(SessionKind.COLD, at(60), at(70))).isEmpty();
        assertThat(timer.asked(SessionKind.HEAT, at(-60), at(5))).isEmpty();
        assertThat(timer.unasked(SessionKind.COLD).asked()).isEmpty();
    }

    /// Random taps and waits of someone who takes the pack off whenever the screen does not say "running": the pack is
    /// never on for longer than the ceiling, and what is held by hand stays so.
    @Test
    void whatever_is_tapped_nothing_is_on_the_skin_for_longer_than_the_ceiling() {
        var random = new Random(20_261_126);
        for (var run = 0; run < 2_000; run++) {
            var now = NINE;
            var timer = Timer.IDLE.started(cold, 1 + random.nextInt(cold.ceiling()), now);
            var on = Duration.ZERO;
            while (!(timer.state() instanceof State.Ready || timer.state() instanceof State.Finished)) {
                var wait = Duration.ofSeconds(random.nextInt(400));
                var before = timer.state();
                now = now.plus(wait);
                timer = timer.at(now);
                if (before instanceof State.Running started) {
                    on = on.plus(
                            switch (timer.state()) {
                                case State.Running _ -> wait;
                                case State.Paused held -> Duration.between(now.minus(wait), held.since());
                                case State.Finished over -> Duration.between(now.minus(wait), over.ended());
                                case State.Ready _ -> throw new AssertionError(started);
                            });
                } else if (before instanceof State.Paused held && held.why() == Timer.Why.HAND) {
                    assertThat(timer.state()).isEqualTo(held);
                }
                timer = switch (random.nextInt(6)) {
                    case 0 -> timer.paused(now);
                    case 1 -> timer.resumed(now);
                    case 2, 3 -> timer.looked(now);
                    case 4 -> timer.longer(Duration.ofMinutes(5), now);
                    default -> timer;
                };
            }
            assertThat(on).isLessThanOrEqualTo(Duration.ofMinutes(cold.ceiling()));
        }
    }

    @Test
    void the_kind_is_known_while_a_session_runs_is_held_or_has_ended() {
        assertThat(running().kind()).contains(SessionKind.COLD);
        assertThat(running().paused(at(1)).kind()).contains(SessionKind.COLD);
        assertThat(running().at(at(15)).kind()).contains(SessionKind.COLD);
        assertThat(Timer.IDLE.kind()).isEmpty();
    }
}
