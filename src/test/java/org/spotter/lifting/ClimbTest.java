package org.spotter.lifting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.guide.Ladder;
import org.spotter.guide.Span;
import org.spotter.testkit.Guides;

class ClimbTest {
    private static final long SEED = 20261124L;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate OPENED = LocalDate.of(2026, 11, 20);
    private static final Instant START = Instant.parse("2026-11-24T09:30:00Z");
    private static final Ladder LADDER = Guides.shipped().program().ladder();
    private static final Duration REST = Duration.ofHours(48);

    private static Climb climb(Lifting lifting, Instant now) {
        return Climb.of(lifting, LADDER, OPENED, now, LONDON);
    }

    /// A person who trains as soon as it is allowed, without pain.
    private static final class Walker {
        private Lifting lifting = Lifting.NONE;
        private Instant now = START;

        Walker session(int pain) {
            lifting = climb(lifting, now).logged(lifting, now, pain).orElseThrow();
            return this;
        }

        Walker calm() {
            return session(1).rest().settled(true);
        }

        Walker rest() {
            now = now.plus(REST);
            return this;
        }

        Walker settled(boolean yes) {
            lifting = lifting.withSettled(yes);
            return this;
        }

        Walker upTo(int step) {
            for (var tries = 0; climb(lifting, now).step() < step; tries++) {
                assertThat(tries).isLessThan(100);
                calm();
            }
            return this;
        }

        Climb here() {
            return climb(lifting, now);
        }
    }

    @Test
    void the_ladder_begins_with_a_stick_and_asks_for_two_sessions() {
        var walker = new Walker();
        assertThat(walker.here().step()).isZero();
        assertThat(walker.here().sessionsLeft(LADDER)).isEqualTo(2);
        assertThat(walker.calm().here().step()).isZero();
        assertThat(walker.here().sessionsLeft(LADDER)).isEqualTo(1);
        assertThat(walker.calm().here().step()).isEqualTo(1);
        assertThat(walker.here().sessions()).isZero();
    }

    @Test
    void the_next_session_waits_48_hours_to_the_second() {
        var walker = new Walker().session(0).settled(true);
        assertThat(walker.here().next()).contains(START.plus(REST));
        assertThat(walker.here().ready(START.plus(REST).minusSeconds(1))).isFalse();
        assertThat(walker.here().ready(START.plus(REST))).isTrue();
        assertThat(walker.here().logged(walker.lifting, START.plusSeconds(3600), 0))
                .isEmpty();
    }

    @Test
    void no_session_and_no_step_comes_before_it_is_told_if_pain_settled() {
        var walker = new Walker().calm().session(2).rest();
        assertThat(walker.here().question()).isPresent();
        assertThat(walker.here().ready(walker.now)).isFalse();
        assertThat(walker.here().step()).isZero();
        walker.settled(true);
        assertThat(walker.here().step()).isEqualTo(1);
        assertThat(Climb.tellFrom(walker.lifting.sessions().getFirst(), LADDER))
                .isEqualTo(START.plus(Duration.ofHours(24)));
    }

    @Test
    void the_third_step_asks_for_two_sessions_and_a_week() {
        var walker = new Walker().upTo(3);
        walker.calm().calm();
        assertThat(walker.here().step()).isEqualTo(3);
        assertThat(walker.here().sessionsLeft(LADDER)).isZero();
        var from = walker.here().stays().orElseThrow();
        var morning = from.atStartOfDay(LONDON).toInstant();
        assertThat(climb(walker.lifting, morning.minusSeconds(1)).step()).isEqualTo(3);
        assertThat(climb(walker.lifting, morning).step()).isEqualTo(4);
    }

    @Test
    void the_top_is_reached_and_stays() {
        var walker = new Walker().upTo(7);
        assertThat(walker.calm().calm().calm().here().step()).isEqualTo(7);
        assertThat(climb(walker.lifting, walker.now.plus(Duration.ofDays(3000))).step())
                .isEqualTo(7);
    }

    /// Two steps of two sessions, a third of two in a week, then three weeks: no faster.
    @Test
    void nobody_reaches_ninety_percent_in_less_than_five_weeks() {
        var walker = new Walker().upTo(6);
        assertThat(Duration.between(START, walker.now)).isGreaterThan(Duration.ofDays(33));
    }

    // ---- flares

    @ParameterizedTest(name = "on step {0}: {1}")
    @CsvSource({"0, 0", "1, 0", "2, 0", "3, 1", "4, 2", "6, 4", "7, 5"})
    void pain_above_three_drops_two_steps_for_a_week(int step, int down) {
        var walker = new Walker().upTo(step);
        var day = walker.now.atZone(LONDON).toLocalDate();
        walker.session(4);
        assertThat(walker.here().step()).isEqualTo(down);
        assertThat(walker.here().question()).isEmpty();
        assertThat(walker.here().lowUntil()).contains(day.plusDays(7));
        walker.rest().calm().calm();
        assertThat(climb(
                                walker.lifting,
                                day.plusDays(7)
                                        .atStartOfDay(LONDON)
                                        .minusSeconds(1)
                                        .toInstant())
                        .step())
                .isEqualTo(down);
        assertThat(climb(walker.lifting, day.plusDays(8).atStartOfDay(LONDON).toInstant())
                        .lowUntil())
                .isEmpty();
    }

    @Test
    void pain_of_three_that_settles_is_no_flare() {
        var walker = new Walker().upTo(2).session(3).rest().settled(true);
        assertThat(walker.here().step()).isEqualTo(2);
        assertThat(walker.here().lowUntil()).isEmpty();
    }

    @Test
    void pain_that_does_not_settle_drops_two_steps_from_the_day_it_is_known() {
        var walker = new Walker().upTo(4);
        var day = walker.now.atZone(LONDON).toLocalDate();
        walker.session(1).rest().settled(false);
        assertThat(walker.here().step()).isEqualTo(2);
        assertThat(walker.here().lowUntil()).contains(day.plusDays(8));
    }

    @Test
    void two_flares_in_a_row_are_told_and_a_calm_session_between_them_is_not() {
        var walker = new Walker().upTo(5).session(6).rest();
        assertThat(walker.lifting.flaredTwice(LADDER)).isFalse();
        walker.session(6);
        assertThat(walker.lifting.flaredTwice(LADDER)).isTrue();
        assertThat(walker.here().step()).isEqualTo(1);
        walker.rest().calm();
        assertThat(walker.lifting.flaredTwice(LADDER)).isFalse();
        walker.session(6);
        assertThat(walker.lifting.flaredTwice(LADDER)).isFalse();
    }

    @Test
    void an_open_question_hides_no_two_flares() {
        var walker = new Walker().upTo(5).session(6).rest().session(6).rest().session(0);
        assertThat(walker.lifting.flaredTwice(LADDER)).isTrue();
        walker.settled(false);
        assertThat(walker.lifting.flaredTwice(LADDER)).isTrue();
    }

    // ---- taking back

    @Test
    void the_last_answer_is_taken_back_and_then_the_session() {
        var walker = new Walker().upTo(2);
        var before = walker.lifting;
        walker.session(1).rest();
        var asked = walker.lifting;
        walker.settled(false);
        assertThat(walker.lifting.undone()).isEqualTo(asked);
        assertThat(walker.lifting.undone().undone()).isEqualTo(before);
        assertThat(Lifting.NONE.undone()).isEqualTo(Lifting.NONE);
        assertThat(Lifting.NONE.withSettled(true)).isEqualTo(Lifting.NONE);
    }

    // ---- what the file may hold

    @Test
    void sessions_before_the_ladder_opened_and_of_the_future_do_not_count() {
        var lifting = Lifting.NONE
                .withSession(OPENED.atStartOfDay(LONDON).toInstant(), 6, 0)
                .withSession(START.plus(Duration.ofDays(900)), 6, 9);
        assertThat(climb(lifting, START).step()).isZero();
        assertThat(climb(lifting, START).next()).isEmpty();
        assertThat(climb(lifting, START).restart()).isEmpty();
    }

    @Test
    void a_session_on_a_higher_step_than_is_open_opens_nothing() {
        var lifting = Lifting.NONE.withSession(START, 6, 0).withSettled(true).withSession(START.plus(REST), 99, 9);
        assertThat(climb(lifting, START.plus(REST)).step()).isZero();
    }

    @Test
    void an_hour_that_the_clock_leaves_out_is_no_rest() {
        var saturday = Instant.parse("2027-03-27T10:00:00Z");
        var lifting = Lifting.NONE.withSession(saturday, 0, 0).withSettled(true);
        assertThat(climb(lifting, saturday).next()).contains(Instant.parse("2027-03-29T10:00:00Z"));
    }

    // ---- walks

    /// People who train, wait, flare, forget and take back at random, held by nothing but the ladder.
    @Test
    void random_walks_never_outrun_the_ladder() {
        var random = new Random(SEED);
        var sessions = 0;
        var flares = 0;
        var highest = 0;
        for (var walk = 0; walk < 3_000; walk++) {
            var lifting = Lifting.NONE;
            var now = START;
            var low = Optional.<LocalDate>empty();
            var lowest = 0;
            var calmWalk = random.nextInt(3) == 0;
            for (var move = 0; move < 60; move++) {
                var before = climb(lifting, now);
                now = now.plus(Duration.ofMinutes(random.nextInt(3 * 24 * 60)));
                var here = climb(lifting, now);
                // Time alone opens one step at most, and closes none.
                assertThat(here.step()).isBetween(before.step(), before.step() + 1);
                var today = now.atZone(LONDON).toLocalDate();
                if (low.filter(today::isBefore).isPresent()) {
                    assertThat(here.step()).isLessThanOrEqualTo(lowest);
                }
                if (here.question().isPresent()) {
                    var last = here.question().orElseThrow();
                    if (!now.isBefore(Climb.tellFrom(last, LADDER))) {
                        var yes = calmWalk || random.nextInt(12) > 0;
                        lifting = lifting.withSettled(yes);
                        if (!yes) {
                            flares++;
                            lowest = Math.max(0, last.step() - 2);
                            low = Optional.of(
                                    last.at().atZone(LONDON).toLocalDate().plusDays(8));
                            assertThat(climb(lifting, now).step())
                                    .isLessThanOrEqualTo(lowest
                                            + (low.filter(today::isBefore).isPresent() ? 0 : 1));
                        }
                    }
                    continue;
                }
                var pain = calmWalk
                        ? random.nextInt(4)
                        : random.nextInt(10) == 0 ? 4 + random.nextInt(7) : random.nextInt(4);
                var logged = here.logged(lifting, now, pain);
                assertThat(logged.isPresent()).isEqualTo(here.ready(now));
                if (logged.isEmpty()) {
                    continue;
                }
                sessions++;
                highest = Math.max(highest, here.step());
                lifting = logged.get();
                var done = lifting.sessions().getLast();
                assertThat(done.step()).isEqualTo(here.step());
                rested(lifting);
                earned(lifting, done.step());
                if (pain > 3) {
                    flares++;
                    lowest = Math.max(0, done.step() - 2);
                    low = Optional.of(today.plusDays(7));
                    assertThat(climb(lifting, now).step()).isEqualTo(lowest);
                }
            }
        }
        assertThat(sessions).isGreaterThan(20_000);
        assertThat(flares).isGreaterThan(1_000);
        assertThat(highest).isEqualTo(7);
    }

    private static void rested(Lifting lifting) {
        var all = lifting.sessions();
        if (all.size() > 1) {
            assertThat(Duration.between(
                            all.get(all.size() - 2).at(), all.getLast().at()))
                    .isGreaterThanOrEqualTo(REST);
        }
    }

    /// Every step below one that was trained on has had its sessions before, and no load was above what was open.
    private static void earned(Lifting lifting, int step) {
        for (var below = 0; below < step; below++) {
            var lower = below;
            assertThat(lifting.sessions().stream()
                            .filter(s -> s.step() == lower)
                            .count())
                    .isGreaterThanOrEqualTo(LADDER.steps().get(lower).sessions());
        }
        var most = LADDER.steps().get(step).percent().map(Span::to).orElse(step == 0 ? 0 : 100);
        assertThat(LADDER.steps().subList(0, step + 1).stream()
                        .flatMap(s -> s.percent().stream())
                        .mapToInt(Span::to)
                        .max()
                        .orElse(0))
                .isLessThanOrEqualTo(most);
    }
}
