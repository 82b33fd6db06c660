package org.spotter.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spotter.assess.Assessment;
import org.spotter.assess.Noticed;
import org.spotter.assess.Reason;
import org.spotter.diary.CheckIn.Place;
import org.spotter.diary.CheckIn.Trend;
import org.spotter.diary.Lookback.Finding;
import org.spotter.diary.Lookback.State;
import org.spotter.guide.Guide;
import org.spotter.guide.Urgency;
import org.spotter.testkit.Guides;
import org.spotter.testkit.Visits;
import org.spotter.visit.Answers;
import org.spotter.visit.Onset;
import org.spotter.visit.Visit;

class LookbackTest {
    private static final LocalDate BEGAN = LocalDate.of(2026, 11, 2);
    private static final Guide GUIDE = Guides.shipped();

    // ---- days

    private static CheckIn day(int day, int now, Trend trend) {
        return new CheckIn(BEGAN.plusDays(day), now, Math.min(10, now + 1), 10, true, trend);
    }

    private static CheckIn at(int day, int now, Trend trend, Place... where) {
        var plain = day(day, now, trend);
        return new CheckIn(
                plain.date(), now, plain.worst(), Optional.of(Set.of(where)), 10, true, Optional.empty(), trend);
    }

    private static Lookback look(int today, CheckIn... days) {
        return Lookback.of(
                GUIDE, new Diary(List.of(days)), Visits.calmAnswers(), Optional.of(BEGAN), BEGAN.plusDays(today));
    }

    private static State mark(Lookback back, int day) {
        return back.marks().stream()
                .filter(mark -> mark.rule().day() == day)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static Assessment assess(Answers answers, Diary diary, int today) {
        var date = BEGAN.plusDays(today);
        var moved = Onset.moved(GUIDE, answers, BEGAN, date);
        return Assessment.of(
                Visit.of(GUIDE, moved),
                Lookback.of(GUIDE, diary, moved, Optional.of(BEGAN), date).noticed());
    }

    private static List<String> ids(Assessment assessment) {
        return assessment.reasons().stream().map(Reason::id).toList();
    }

    // ---- worse

    @Test
    void worse_on_two_days_running_is_noticed_and_is_b_08() {
        var days = new CheckIn[] {day(0, 4, Trend.SAME), day(1, 4, Trend.WORSE), day(2, 4, Trend.WORSE)};
        assertThat(look(2, days).findings()).containsExactly(Finding.WORSE);
        assertThat(ids(assess(Visits.calmAnswers(), new Diary(List.of(days)), 2)))
                .contains("B-08");
    }

    @Test
    void worse_once_or_with_a_day_between_is_not_two_days_running() {
        assertThat(look(2, day(1, 4, Trend.SAME), day(2, 4, Trend.WORSE)).findings())
                .isEmpty();
        assertThat(look(3, day(1, 4, Trend.WORSE), day(3, 4, Trend.WORSE)).findings())
                .isEmpty();
    }

    @Test
    void two_worse_days_count_until_a_day_says_better() {
        assertThat(look(3, day(1, 4, Trend.WORSE), day(2, 5, Trend.WORSE), day(3, 5, Trend.SAME))
                        .findings())
                .containsExactly(Finding.WORSE);
        assertThat(look(4, day(1, 4, Trend.WORSE), day(2, 5, Trend.WORSE), day(4, 4, Trend.BETTER))
                        .findings())
                .isEmpty();
    }

    @Test
    void days_before_the_pain_began_and_after_today_do_not_count() {
        assertThat(look(2, day(-1, 4, Trend.WORSE), day(0, 4, Trend.WORSE)).findings())
                .isEmpty();
        assertThat(look(1, day(1, 4, Trend.WORSE), day(2, 4, Trend.WORSE)).findings())
                .isEmpty();
    }

    // ---- down the leg

    @ParameterizedTest(name = "{0}, pain {1}, {2} days later: {3}")
    @CsvSource({
        "WORSE,  4, 1, LOWER_FAST",
        "WORSE,  4, 5, LOWER_FAST",
        "BETTER, 5, 1, LOWER_FAST",
        "SAME,   4, 2, LOWER_FAST",
        "SAME,   4, 3, LOWER",
        "BETTER, 4, 1, LOWER",
    })
    void pain_that_moves_below_the_knee(Trend trend, int now, int later, Finding finding) {
        var days = List.of(
                at(1, 4, Trend.SAME, Place.BACK, Place.THIGH),
                at(1 + later, now, trend, Place.BACK, Place.THIGH, Place.BELOW_KNEE));
        assertThat(look(10, days.toArray(CheckIn[]::new)).findings()).containsExactly(finding);
        var assessment = assess(Visits.calmAnswers(), new Diary(days), 1 + later);
        assertThat(ids(assessment)).contains("B-01");
        assertThat(ids(assessment).contains("D-18")).isEqualTo(finding == Finding.LOWER_FAST);
    }

    @Test
    void pain_that_moves_into_a_buttock_or_up_again_is_not_lower() {
        assertThat(look(2, at(1, 4, Trend.SAME, Place.BACK), at(2, 4, Trend.SAME, Place.BUTTOCK))
                        .findings())
                .isEmpty();
        assertThat(look(2, at(1, 4, Trend.SAME, Place.BELOW_KNEE), at(2, 4, Trend.SAME, Place.THIGH))
                        .findings())
                .isEmpty();
    }

    @Test
    void a_day_that_does_not_say_where_changes_nothing() {
        assertThat(look(3, at(1, 4, Trend.SAME, Place.BACK), day(2, 4, Trend.SAME), at(3, 4, Trend.SAME, Place.THIGH))
                        .findings())
                .containsExactly(Finding.LOWER_FAST);
        assertThat(look(3, at(1, 4, Trend.SAME, Place.BACK), at(2, 4, Trend.SAME, Place.THIGH), day(3, 4, Trend.SAME))
                        .findings())
                .containsExactly(Finding.LOWER_FAST);
    }

    @Test
    void it_is_over_when_a_day_says_better_or_the_pain_went_up_again() {
        var moved = List.of(at(1, 4, Trend.SAME, Place.BACK), at(2, 4, Trend.SAME, Place.BELOW_KNEE));
        for (var after : List.of(
                at(3, 4, Trend.BETTER, Place.BELOW_KNEE), at(3, 4, Trend.SAME, Place.THIGH), at(3, 4, Trend.SAME))) {
            var days = new ArrayList<>(moved);
            days.add(after);
            assertThat(look(3, days.toArray(CheckIn[]::new)).findings()).isEmpty();
        }
    }

    @Test
    void the_first_check_in_is_compared_with_a_visit_before_it() {
        var diary = new Diary(List.of(at(2, 4, Trend.SAME, Place.BELOW_KNEE)));
        var today = BEGAN.plusDays(2);
        var answers = Visits.calmAnswers();
        var began = Optional.of(BEGAN);
        assertThat(Lookback.of(GUIDE, diary, answers, began, today).findings()).isEmpty();
        assertThat(Lookback.of(GUIDE, diary.visitedOn(Optional.of(BEGAN.plusDays(1))), answers, began, today)
                        .findings())
                .containsExactly(Finding.LOWER_FAST);
    }

    @Test
    void a_leg_is_ticked_on_the_side_of_the_visit_so_that_one_leg_never_becomes_two() {
        for (var side : List.of("left", "right")) {
            var answers = Visits.calmAnswers().with("where", Set.of("thigh-back-" + side));
            var assessment = assess(answers, new Diary(List.of(at(1, 4, Trend.BETTER, Place.BELOW_KNEE))), 1);
            assertThat(assessment.visit().counted().ticked("where"))
                    .containsExactlyInAnyOrder("thigh-back-" + side, "calf-" + side);
            assertThat(assessment.urgency()).isEqualTo(Urgency.BOOK);
            assertThat(assessment.given().answers().ticked("where")).containsExactly("thigh-back-" + side);
        }
    }

    @Test
    void leg_pain_of_the_diary_counts_in_combinations_with_answers_of_the_visit() {
        var answers = Visits.calmAnswers().with("warn-health", Set.of("D-14"));
        assertThat(assess(answers, Diary.EMPTY, 1).urgency()).isEqualTo(Urgency.SAME_DAY);
        var assessment = assess(answers, new Diary(List.of(at(1, 4, Trend.SAME, Place.THIGH))), 1);
        assertThat(assessment.urgency()).isEqualTo(Urgency.EMERGENCY);
        assertThat(assessment.deciding())
                .allSatisfy(reason -> assertThat(assessment.noticedBy(reason)).contains(Noticed.Source.DIARY));
    }

    // ---- the days on which to look back

    @Test
    void a_day_ahead_is_ahead_and_one_without_a_word_since_is_not_noted() {
        var back = look(7, day(1, 4, Trend.SAME), day(2, 4, Trend.SAME));
        assertThat(back.marks()).extracting(mark -> mark.rule().day()).containsExactly(3, 7, 14, 42);
        assertThat(back.marks())
                .extracting(Lookback.Mark::state)
                .containsExactly(State.NOT_NOTED, State.NOT_NOTED, State.AHEAD, State.AHEAD);
        assertThat(back.marks()).extracting(Lookback.Mark::date).startsWith(BEGAN.plusDays(3), BEGAN.plusDays(7));
    }

    @Test
    void without_a_first_day_there_are_no_days_to_look_back_on() {
        assertThat(Lookback.of(
                                GUIDE,
                                new Diary(List.of(day(1, 4, Trend.SAME))),
                                Answers.NONE,
                                Optional.empty(),
                                BEGAN.plusDays(20))
                        .marks())
                .isEmpty();
    }

    @ParameterizedTest(name = "day 3: pain {0} and {1}: {2}, {3}")
    @CsvSource({
        "4, SAME,   NOT_YET, B-05",
        "4, WORSE,  NOT_YET, B-05",
        "5, SAME,   NOT_YET, B-08",
        "5, BETTER, NOT_YET, B-08",
        "3, SAME,   PASSED,  ",
        "4, BETTER, PASSED,  ",
    })
    void change_by_day_3(int now, Trend trend, State state, @Nullable String rule) {
        var back = look(3, day(0, 4, Trend.SAME), day(3, now, trend));
        assertThat(mark(back, 3)).isEqualTo(state);
        assertThat(back.noticed().stream()
                        .filter(Noticed.Holds.class::isInstance)
                        .map(each -> ((Noticed.Holds) each).rule()))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void one_check_in_alone_can_only_tell_that_it_is_better() {
        assertThat(mark(look(3, day(3, 4, Trend.SAME)), 3)).isEqualTo(State.NOT_NOTED);
        assertThat(mark(look(3, day(3, 4, Trend.BETTER)), 3)).isEqualTo(State.PASSED);
        assertThat(mark(look(14, day(14, 4, Trend.SAME)), 14)).isEqualTo(State.NOT_NOTED);
        assertThat(mark(look(14, day(14, 4, Trend.WORSE)), 14)).isEqualTo(State.NOT_NOTED);
        assertThat(mark(look(14, day(14, 1, Trend.SAME)), 14)).isEqualTo(State.PASSED);
    }

    @ParameterizedTest(name = "walked {0}, pain {1}, slept {2}: {3}")
    @CsvSource({"20, 3, true, PASSED", "19, 3, true, NOT_YET", "20, 4, true, NOT_YET", "20, 3, false, NOT_YET"})
    void walking_by_day_7(int walked, int now, boolean slept, State state) {
        var day = new CheckIn(BEGAN.plusDays(8), now, now, walked, slept, Trend.SAME);
        assertThat(mark(look(9, day), 7)).isEqualTo(state);
        assertThat(mark(look(9, day, day(9, 5, Trend.SAME)), 7)).isEqualTo(state);
    }

    @ParameterizedTest(name = "from {0} to {1}, worst {2} to {3}, {4}: {5}")
    @CsvSource({
        "6, 4, 7, 7, SAME,  PASSED",
        "6, 5, 7, 6, SAME,  NOT_YET",
        "6, 4, 7, 8, SAME,  NOT_YET",
        "6, 4, 7, 6, WORSE, PASSED",
        "6, 6, 7, 7, BETTER,NOT_YET",
        "2, 1, 3, 3, SAME,  PASSED",
        "2, 2, 3, 3, BETTER,NOT_YET",
        "1, 1, 3, 3, SAME,  PASSED",
    })
    void clear_progress_by_day_14(int first, int now, int firstWorst, int worst, Trend trend, State state) {
        var days = List.of(
                new CheckIn(BEGAN, first, firstWorst, 10, true, Trend.SAME),
                new CheckIn(BEGAN.plusDays(14), now, worst, 10, true, trend));
        assertThat(mark(look(14, days.toArray(CheckIn[]::new)), 14)).isEqualTo(state);
        assertThat(ids(assess(Visits.calmAnswers(), new Diary(days), 14)).contains("B-06"))
                .isEqualTo(state == State.NOT_YET);
    }

    @Test
    void worse_two_days_running_is_no_clear_progress() {
        var back = look(14, day(0, 7, Trend.SAME), day(13, 3, Trend.WORSE), day(14, 3, Trend.WORSE));
        assertThat(mark(back, 14)).isEqualTo(State.NOT_YET);
    }

    @Test
    void pain_that_has_moved_down_the_leg_is_no_clear_progress() {
        var back = look(
                14,
                at(0, 6, Trend.SAME, Place.BACK),
                at(12, 3, Trend.SAME, Place.BACK),
                at(14, 2, Trend.SAME, Place.THIGH));
        assertThat(mark(back, 14)).isEqualTo(State.NOT_YET);
    }

    @ParameterizedTest(name = "pain {0}, slept {1}, {2}: {3}")
    @CsvSource({
        "1, true,  SAME,  PASSED",
        "2, true,  SAME,  NOT_YET",
        "1, false, SAME,  NOT_YET",
        "0, true,  WORSE, PASSED"
    })
    void daily_life_by_day_42(int now, boolean slept, Trend trend, State state) {
        var back = look(43, new CheckIn(BEGAN.plusDays(42), now, now, 30, slept, trend));
        assertThat(mark(back, 42)).isEqualTo(state);
        assertThat(back.noticed().contains(new Noticed.Holds(Noticed.Source.DIARY, "B-07")))
                .isEqualTo(state == State.NOT_YET);
    }

    // ---- the newest word

    @Test
    void a_check_in_of_a_later_day_stands_in_place_of_pain_and_trend_of_the_visit() {
        var strong = Visits.calmAnswers().with("pain-now", 8).with("trend", Set.of("worse"));
        assertThat(ids(assess(strong, Diary.EMPTY, 3))).contains("S-03", "B-08");
        var diary = new Diary(List.of(day(1, 6, Trend.BETTER), day(3, 3, Trend.BETTER)), Optional.of(BEGAN));
        assertThat(ids(assess(strong, diary, 3))).doesNotContain("S-03", "B-08");
        assertThat(assess(strong, diary, 3).given().answers().get("pain-now")).isEqualTo(strong.get("pain-now"));
    }

    @Test
    void of_the_same_day_and_of_an_unknown_one_the_higher_counts() {
        for (var visited : List.of(Optional.of(BEGAN.plusDays(3)), Optional.<LocalDate>empty())) {
            var low = new Diary(List.of(day(1, 6, Trend.SAME), day(3, 3, Trend.BETTER)), visited);
            var strong = Visits.calmAnswers().with("pain-now", 8);
            assertThat(ids(assess(strong, low, 3))).contains("S-03");
            var high = new Diary(List.of(day(1, 6, Trend.SAME), day(3, 9, Trend.SAME)), visited);
            assertThat(ids(assess(Visits.calmAnswers(), high, 3))).contains("S-03");
        }
    }

    @Test
    void a_question_left_open_stays_open() {
        var open = Visits.calmAnswers()
                .without("pain-now")
                .without("trend")
                .without("where")
                .without("warn-leg");
        var diary = new Diary(
                List.of(at(1, 3, Trend.SAME, Place.BACK), at(2, 9, Trend.WORSE, Place.BELOW_KNEE)), Optional.of(BEGAN));
        var assessment = assess(open, diary, 2);
        assertThat(assessment.visit().answers().all()).doesNotContainKeys("pain-now", "trend", "where", "warn-leg");
        assertThat(assessment.urgency()).isEqualTo(Urgency.SAME_DAY);
    }

    // ---- over many diaries

    private static Diary random(Random random, boolean visited) {
        var days = new ArrayList<CheckIn>();
        for (var day = random.nextInt(4); day < 50; day += 1 + random.nextInt(3)) {
            var now = random.nextInt(11);
            var where = new HashSet<Place>();
            for (var place : Place.values()) {
                if (random.nextInt(4) == 0) {
                    where.add(place);
                }
            }
            days.add(new CheckIn(
                    BEGAN.plusDays(day),
                    now,
                    now + random.nextInt(11 - now),
                    random.nextBoolean() ? Optional.of(where) : Optional.empty(),
                    random.nextInt(60),
                    random.nextBoolean(),
                    Optional.empty(),
                    Trend.values()[random.nextInt(3)]));
        }
        return new Diary(
                days.subList(0, Math.min(days.size(), random.nextInt(20))),
                visited ? Optional.of(BEGAN.plusDays(random.nextInt(10))) : Optional.empty());
    }

    private static boolean calmer(Assessment one, Assessment other) {
        var level = one.urgency().compareTo(other.urgency());
        return level < 0 || level == 0 && one.urgency() == Urgency.BOOK && one.withinDays() > other.withinDays();
    }

    @Test
    void no_diary_ever_lowers_the_urgency_but_by_a_newer_answer_to_the_same_question() {
        var random = new Random(20261126);
        var raised = 0;
        for (var i = 0; i < 4000; i++) {
            var answers = Visits.random(GUIDE, random);
            var today = random.nextInt(50);
            var diary = random(random, random.nextBoolean());
            var moved = Onset.moved(GUIDE, answers, BEGAN, BEGAN.plusDays(today));
            var noticed = Lookback.of(GUIDE, diary, moved, Optional.of(BEGAN), BEGAN.plusDays(today))
                    .noticed();
            var newest =
                    noticed.stream().filter(Noticed.Instead.class::isInstance).toList();
            var without = Assessment.of(Visit.of(GUIDE, moved), newest);
            var with = Assessment.of(Visit.of(GUIDE, moved), noticed);
            assertThat(calmer(with, without)).as("%s %s", moved, diary).isFalse();
            assertThat(with.reasons()).containsAll(without.reasons());
            raised += calmer(without, with) ? 1 : 0;
            // Each single thing that is noticed only adds, whatever else is.
            for (var one : noticed) {
                if (!(one instanceof Noticed.Instead)) {
                    var less = new ArrayList<>(noticed);
                    less.remove(one);
                    assertThat(calmer(with, Assessment.of(Visit.of(GUIDE, moved), less)))
                            .isFalse();
                }
            }
        }
        assertThat(raised).isPositive();
    }

    @Test
    void a_diary_of_which_the_visit_is_not_known_never_lowers_anything() {
        var random = new Random(7);
        for (var i = 0; i < 3000; i++) {
            var answers = Visits.random(GUIDE, random);
            var today = random.nextInt(50);
            assertThat(calmer(assess(answers, random(random, false), today), assess(answers, Diary.EMPTY, today)))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Trend.class)
    void correcting_a_check_in_undoes_what_it_noticed(Trend trend) {
        var diary = new Diary(List.of(day(1, 4, Trend.WORSE), day(2, 4, Trend.WORSE)));
        var corrected = diary.with(day(2, 4, trend));
        assertThat(ids(assess(Visits.calmAnswers(), corrected, 2)).contains("B-08"))
                .isEqualTo(trend == Trend.WORSE);
    }
}
