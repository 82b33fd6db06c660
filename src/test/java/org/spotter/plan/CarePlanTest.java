package org.spotter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.assess.Assessment;
import org.spotter.guide.Dose;
import org.spotter.guide.Exercise;
import org.spotter.guide.Guide;
import org.spotter.guide.SessionKind;
import org.spotter.plan.CarePlan.Access;
import org.spotter.testkit.Guides;
import org.spotter.testkit.Visits;
import org.spotter.visit.Answers;
import org.spotter.visit.Visit;
import org.spotter.visit.WakingHours;

class CarePlanTest {
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 23, 9, 0);

    private final Guide guide = Guides.shipped();

    private CarePlan plan(Answers answers, LocalDateTime now) {
        return CarePlan.of(Assessment.of(Visit.of(guide, answers)), Today.at(now));
    }

    private CarePlan plan(String question, String... choices) {
        return plan(Visits.calmAnswers().with(question, Set.of(choices)), MORNING);
    }

    private CarePlan calm() {
        return plan(Visits.calmAnswers(), MORNING);
    }

    // ---- access

    @Test
    void calm_answers_open_the_whole_plan() {
        assertThat(calm().access()).isEqualTo(Access.FULL);
    }

    @ParameterizedTest
    @CsvSource({
        "leg-signs, B-02",
        "leg-signs, B-09",
        "leg-signs, leg-worse",
        "where, calf-left",
        "where, foot-top-right"
    })
    void a_sign_in_the_leg_leaves_walking_only(String question, String choice) {
        assertThat(plan(question, choice).access()).isEqualTo(Access.WALKING_ONLY);
    }

    @ParameterizedTest
    @CsvSource({"warn-ill, D-01", "pregnancy, D-15", "danger-legs, E-06", "age, under-18"})
    void whoever_must_be_seen_first_gets_no_exercises_and_no_sessions(String question, String choice) {
        var plan = plan(question, choice);
        assertThat(plan.access()).isEqualTo(Access.SEEN_FIRST);
        assertThat(plan.exercises()).isEmpty();
        assertThat(plan.sessions()).isEmpty();
    }

    @Test
    void before_the_danger_signs_are_answered_the_plan_is_closed() {
        assertThat(plan(Answers.NONE, MORNING).access()).isEqualTo(Access.SEEN_FIRST);
    }

    @Test
    void an_open_danger_question_closes_the_plan() {
        assertThat(plan(Visits.calmAnswers().without("danger-body"), MORNING).access())
                .isEqualTo(Access.SEEN_FIRST);
    }

    @Test
    void walking_only_offers_only_what_suits_a_nerve() {
        assertThat(plan("leg-signs", "B-02").exercises()).isNotEmpty().allMatch(Exercise::nerveLike);
    }

    // ---- stages

    @ParameterizedTest
    @CsvSource({
        "today,        A",
        "day-1,        A",
        "day-2,        A",
        "days-3-6,     B",
        "days-7-13,    B",
        "days-14-41,   C",
        "days-42-plus, C",
    })
    void the_day_chooses_the_stage(String since, String stage) {
        assertThat(plan("since", since).stage().id()).isEqualTo(stage);
    }

    @Test
    void the_exercises_are_those_of_the_stage() {
        var plan = plan("since", "days-3-6");
        assertThat(plan.exercises()).isNotEmpty().allMatch(exercise -> exercise.stages()
                .contains("B"));
    }

    // ---- sessions

    @Test
    void the_first_days_get_cold() {
        assertThat(calm().sessions())
                .isNotEmpty()
                .extracting(CarePlan.Session::kind)
                .containsOnly(SessionKind.COLD);
    }

    @Test
    void later_days_get_heat() {
        assertThat(plan("since", "days-7-13").sessions())
                .isNotEmpty()
                .extracting(CarePlan.Session::kind)
                .containsOnly(SessionKind.HEAT);
    }

    @Test
    void heat_takes_over_where_a_gate_closes_cold_and_the_day_allows_heat() {
        var answers = Visits.calmAnswers().with("since", Set.of("day-2")).with("health", Set.of("raynaud"));
        assertThat(plan(answers, MORNING).sessions())
                .isNotEmpty()
                .extracting(CarePlan.Session::kind)
                .containsOnly(SessionKind.HEAT);
    }

    @Test
    void on_the_first_day_nothing_takes_over_where_a_gate_closes_cold() {
        assertThat(plan("health", "raynaud").sessions()).isEmpty();
    }

    @Test
    void a_treatment_to_be_asked_about_first_gets_no_sessions() {
        assertThat(plan("health", "heart").sessions()).isEmpty();
    }

    @Test
    void a_plan_made_at_nine_starts_at_nine() {
        assertThat(calm().sessions().getFirst().start().toLocalTime()).isEqualTo(LocalTime.of(9, 0));
    }

    @Test
    void a_plan_made_a_minute_past_starts_at_the_next_quarter() {
        var plan = plan(Visits.calmAnswers(), MORNING.plusMinutes(1));
        assertThat(plan.sessions().getFirst().start().toLocalTime()).isEqualTo(LocalTime.of(9, 15));
    }

    @Test
    void the_next_session_keeps_its_gap_to_one_that_is_over() {
        var ended = MORNING.minusMinutes(20);
        var sessions = after(done(SessionKind.COLD, ended)).sessions();
        var gap = doseOf(SessionKind.COLD).gapHours();
        // 8:40 and the gap, at the next quarter of an hour.
        assertThat(sessions.getFirst().start()).isEqualTo(ended.plusHours(gap).plusMinutes(5));
        assertThat(sessions).hasSameSizeAs(calm().sessions());
    }

    @Test
    void a_session_of_the_other_kind_and_one_of_long_ago_change_nothing() {
        var other = done(SessionKind.HEAT, MORNING.minusMinutes(20));
        var yesterday = done(SessionKind.COLD, MORNING.minusHours(14));
        assertThat(after(other, yesterday).sessions()).isEqualTo(calm().sessions());
    }

    @Test
    void sessions_that_are_over_count_among_those_of_the_day() {
        var dose = doseOf(SessionKind.COLD);
        var most = new CarePlan.Done[dose.perDay()];
        Arrays.setAll(most, i -> done(SessionKind.COLD, MORNING.minusHours(8 - i)));
        assertThat(after(most).sessions()).isEmpty();
        assertThat(after(Arrays.copyOf(most, dose.perDay() - 1)).sessions()).hasSize(1);
    }

    @Test
    void nobody_is_asked_to_get_up_at_night() {
        assertThat(plan(Visits.calmAnswers(), MORNING.withHour(0).withMinute(21))
                        .sessions()
                        .getFirst()
                        .start()
                        .toLocalTime())
                .isEqualTo(LocalTime.of(7, 0));
    }

    @Test
    void a_gap_that_lasts_past_midnight_leaves_nothing_for_today() {
        var late = MORNING.withHour(21).withMinute(30);
        var done = List.of(done(SessionKind.COLD, late.minusMinutes(5)));
        assertThat(CarePlan.of(
                                Assessment.of(Visit.of(guide, Visits.calmAnswers())),
                                Today.at(late).with(done))
                        .sessions())
                .isEmpty();
    }

    // ---- times that stay

    private CarePlan asked(LocalDateTime asked, LocalDateTime now, CarePlan.Done... done) {
        var today = new Today(now, Optional.empty(), WakingHours.USUAL, Optional.of(asked), List.of(done));
        return CarePlan.of(Assessment.of(Visit.of(guide, Visits.calmAnswers())), today);
    }

    private List<LocalTime> starts(CarePlan plan) {
        return plan.sessions().stream()
                .map(session -> session.start().toLocalTime())
                .toList();
    }

    @Test
    void proposals_stay_at_their_times_through_the_day() {
        var at = starts(asked(MORNING, MORNING));
        assertThat(at)
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(12, 15), LocalTime.of(15, 30), LocalTime.of(18, 45));
        for (var minute = 0; minute <= 30; minute++) {
            assertThat(starts(asked(MORNING, MORNING.plusMinutes(minute)))).isEqualTo(at);
        }
    }

    @Test
    void a_session_left_out_is_passed_over_and_the_next_keeps_its_time() {
        assertThat(starts(asked(MORNING, MORNING.plusMinutes(31)))).first().isEqualTo(LocalTime.of(12, 15));
    }

    @Test
    void the_day_after_the_danger_signs_it_starts_with_getting_up() {
        var answered = MORNING.plusHours(11);
        assertThat(starts(asked(answered, MORNING.plusDays(1).minusHours(2))))
                .first()
                .isEqualTo(LocalTime.of(7, 0));
    }

    @Test
    void sessions_of_today_stand_beside_those_to_come() {
        var early = done(SessionKind.COLD, MORNING.minusHours(1));
        var plan = asked(MORNING.minusHours(2), MORNING, early, done(SessionKind.COLD, MORNING.minusDays(1)));
        assertThat(plan.over()).containsExactly(early);
        assertThat(plan.proposed()).contains(SessionKind.COLD);
        assertThat(starts(plan)).first().isEqualTo(LocalTime.of(11, 0));
    }

    @Test
    void when_all_of_the_day_are_over_what_they_were_is_still_known() {
        var most = new CarePlan.Done[doseOf(SessionKind.COLD).perDay()];
        Arrays.setAll(most, i -> done(SessionKind.COLD, MORNING.minusHours(8 - i)));
        var plan = asked(MORNING.minusHours(9), MORNING, most);
        assertThat(plan.sessions()).isEmpty();
        assertThat(plan.proposed()).contains(SessionKind.COLD);
    }

    @Test
    void who_is_up_past_midnight_is_offered_sessions_past_midnight() {
        var hours = new WakingHours(LocalTime.of(15, 0), LocalTime.of(5, 0));
        var now = MORNING.withHour(0).withMinute(5);
        var today = new Today(now, Optional.empty(), hours, Optional.of(now), List.of());
        var plan = CarePlan.of(Assessment.of(Visit.of(guide, Visits.calmAnswers())), today);
        assertThat(starts(plan)).containsExactly(LocalTime.of(0, 15), LocalTime.of(3, 30));
    }

    @Test
    void a_known_date_counts_the_days_exactly() {
        var began = MORNING.toLocalDate().minusDays(5);
        var answers = Visits.calmAnswers().with("since", Set.of("days-3-6"));
        var today = new Today(MORNING, Optional.of(began), WakingHours.USUAL, Optional.empty(), List.of());
        var plan = CarePlan.of(Assessment.of(Visit.of(guide, answers)), today);
        assertThat(plan.day()).isEqualTo(5);
        assertThat(plan.checks()).first().isEqualTo(new CarePlan.Check(7, began.plusDays(7)));
    }

    private static CarePlan.Done done(SessionKind kind, LocalDateTime ended) {
        return new CarePlan.Done(kind, ended.minusMinutes(15), ended);
    }

    private CarePlan after(CarePlan.Done... done) {
        return CarePlan.of(
                Assessment.of(Visit.of(guide, Visits.calmAnswers())),
                Today.at(MORNING).with(List.of(done)));
    }

    private Dose doseOf(SessionKind kind) {
        return guide.dose(kind);
    }

    @Test
    void late_in_the_evening_there_are_no_sessions() {
        assertThat(plan(Visits.calmAnswers(), MORNING.withHour(21).withMinute(46))
                        .sessions())
                .isEmpty();
    }

    @Test
    void at_every_minute_of_the_day_sessions_keep_the_gap_the_evening_and_the_most_a_day() {
        for (var since : new String[] {"today", "days-7-13"}) {
            var answers = Visits.calmAnswers().with("since", Set.of(since));
            for (var minute = 0; minute < 24 * 60; minute++) {
                var now = MORNING.toLocalDate().atStartOfDay().plusMinutes(minute);
                var sessions = plan(answers, now).sessions();
                var earliest = now;
                for (var session : sessions) {
                    var dose = guide.dose(session.kind());
                    var start = session.start();
                    assertThat(start).as("%s", now).isAfterOrEqualTo(earliest);
                    assertThat(start.plusMinutes(session.minutes()))
                            .as("%s", now)
                            .isBeforeOrEqualTo(WakingHours.USUAL.day(now).bed());
                    assertThat(session.minutes()).isLessThanOrEqualTo(dose.ceiling());
                    assertThat(sessions.size()).isLessThanOrEqualTo(dose.perDay());
                    earliest = start.plusMinutes(session.minutes()).plusHours(dose.gapHours());
                }
            }
        }
    }

    // ---- checks

    @Test
    void from_the_first_day_all_four_checks_lie_ahead() {
        assertThat(calm().checks())
                .containsExactly(
                        new CarePlan.Check(3, LocalDate.of(2026, 11, 26)),
                        new CarePlan.Check(7, LocalDate.of(2026, 11, 30)),
                        new CarePlan.Check(14, LocalDate.of(2026, 12, 7)),
                        new CarePlan.Check(42, LocalDate.of(2027, 1, 4)));
    }

    @Test
    void checks_count_from_the_day_it_began() {
        assertThat(plan("since", "day-2").checks()).startsWith(new CarePlan.Check(3, LocalDate.of(2026, 11, 24)));
    }

    @Test
    void past_checks_are_gone() {
        assertThat(plan("since", "days-7-13").checks())
                .extracting(CarePlan.Check::day)
                .containsExactly(14, 42);
    }

    // ---- clearance

    @Test
    void calm_answers_need_no_clinician_before_the_bar() {
        assertThat(calm().clearance()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"leg-signs, B-02", "history, B-13", "since, days-42-plus", "warn-health, D-10", "age, 50-69"})
    void some_answers_call_for_a_clinician_before_the_bar(String question, String choice) {
        assertThat(plan(question, choice).clearance()).isTrue();
    }
}
