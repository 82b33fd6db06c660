package org.spotter.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.assess.Explanation.Change;
import org.spotter.guide.Guide;
import org.spotter.guide.Urgency;
import org.spotter.testkit.Guides;
import org.spotter.testkit.Visits;
import org.spotter.visit.Answer;
import org.spotter.visit.Answers;
import org.spotter.visit.Conditions;
import org.spotter.visit.Visit;

class ExplanationTest {
    private static final long SEED = 11L;
    private final Guide guide = Guides.shipped();

    private Explanation explain(Answers answers) {
        return Explanation.of(Assessment.of(Visit.of(guide, answers)));
    }

    private static Answer ticked(String... choices) {
        return new Answer.Ticked(Set.of(choices));
    }

    // ---- what decided

    @Test
    void a_sign_is_its_own_tick_alone() {
        var causes = explain(Visits.calmBut("danger-pelvis=E-01+E-04")).causes();
        assertThat(causes).extracting(cause -> cause.reason().id()).containsExactly("E-01", "E-04");
        assertThat(causes.getFirst().given().all()).containsOnly(Map.entry("danger-pelvis", ticked("E-01")));
    }

    @Test
    void a_combination_is_made_of_the_answers_that_fulfil_it_and_no_others() {
        var cause = explain(Visits.calmBut("warn-health=D-14+D-02;pain-now=7;where=back-left+thigh-front-left"))
                .causes()
                .getFirst();
        assertThat(cause.reason().id()).isEqualTo("C-09");
        assertThat(cause.given().all())
                .containsExactly(
                        Map.entry("warn-health", ticked("D-14")),
                        Map.entry("where", ticked("thigh-front-left")),
                        Map.entry("pain-now", new Answer.Level(7)));
    }

    @Test
    void a_level_of_an_ordered_question_is_the_choice_that_was_taken() {
        var cause = explain(Visits.calmBut("age=70-plus")).causes().getFirst();
        assertThat(cause.reason().id()).isEqualTo("C-07");
        assertThat(cause.given().all())
                .containsExactly(Map.entry("age", ticked("70-plus")), Map.entry("onset", ticked("sudden")));
    }

    @Test
    void an_open_question_has_no_answer_behind_it() {
        var cause =
                explain(Visits.calmAnswers().without("danger-legs")).causes().getFirst();
        assertThat(cause.reason().id()).isEqualTo("danger-legs");
        assertThat(cause.given().isEmpty()).isTrue();
    }

    @Test
    void rather_not_said_is_the_answer_behind_it() {
        var cause = explain(Visits.calmBut("danger-legs=not-said")).causes().getFirst();
        assertThat(cause.given().all()).containsExactly(Map.entry("danger-legs", ticked("not-said")));
    }

    @Test
    void self_care_has_no_cause() {
        assertThat(explain(Visits.calmAnswers()).causes()).isEmpty();
    }

    @Test
    void the_answers_behind_every_reason_are_enough_for_it() {
        var random = new Random(SEED);
        for (var i = 0; i < 500; i++) {
            var answers = Visits.mixed(guide, random);
            for (var cause : explain(answers).causes()) {
                if (cause.reason() instanceof Reason.Combination(var rule)) {
                    assertThat(Conditions.hold(rule.when(), guide, cause.given()))
                            .as("seed %s, %s, %s", SEED, rule.id(), answers)
                            .isTrue();
                }
            }
        }
    }

    // ---- what would raise it

    @ParameterizedTest
    @CsvSource({"age=25-49, BOOK", "trend=worse, SAME_DAY", "warn-ill=D-01, EMERGENCY"})
    void the_nearest_change_leads_to_the_next_level(String ticks, Urgency next) {
        var explanation = explain(Visits.calmBut(ticks));
        assertThat(explanation.nearest().map(Change::urgency)).contains(next);
        assertThat(explanation.next()).allMatch(change -> change.urgency() == next);
    }

    @Test
    void the_nearest_change_is_one_that_can_begin() {
        var nearest = explain(Visits.calmBut("leg-signs=B-02")).nearest().orElseThrow();
        assertThat(nearest.question().begins()).isTrue();
        assertThat(nearest.urgency()).isEqualTo(Urgency.SAME_DAY);
    }

    @Test
    void nothing_raises_an_emergency() {
        assertThat(explain(Visits.calmBut("danger-legs=E-06")).changes()).isEmpty();
    }

    @Test
    void every_sign_of_a_higher_level_is_among_the_changes() {
        var changes = explain(Visits.calmAnswers()).changes();
        for (var sign : Visits.signs(guide)) {
            assertThat(changes)
                    .filteredOn(change -> change.question().equals(sign.question())
                            && change.answer().equals(ticked(sign.choice().id())))
                    .as("%s", sign)
                    .hasSize(1)
                    .allMatch(change ->
                            change.urgency().atLeast(sign.choice().urgency().orElseThrow()));
        }
    }

    @Test
    void of_a_scale_the_lowest_number_that_is_enough_is_told() {
        assertThat(explain(Visits.calmAnswers()).changes())
                .filteredOn(change -> change.question().id().equals("pain-now"))
                .extracting(Change::answer)
                .containsExactly(new Answer.Level(8));
    }

    @Test
    void each_change_does_what_it_says() {
        var random = new Random(SEED + 1);
        for (var i = 0; i < 200; i++) {
            var answers = Visits.nearCalm(guide, random);
            for (var change : explain(answers).changes()) {
                var changed =
                        switch (change.answer()) {
                            case Answer.Level level ->
                                answers.with(change.question().id(), level);
                            case Answer.Ticked(var choices) ->
                                answers.toggled(
                                        change.question(), choices.iterator().next());
                        };
                var after = Assessment.of(Visit.of(guide, changed));
                assertThat(after.urgency())
                        .as("seed %s, %s, %s", SEED + 1, answers, change)
                        .isEqualTo(change.urgency());
                assertThat(after.deciding()).contains(change.reason());
            }
        }
    }

    // ---- what to watch for

    @Test
    void what_to_watch_for_can_begin_and_comes_from_different_questions() {
        var watched = explain(Visits.calmBut("trend=worse")).toWatch(5);
        assertThat(watched).hasSize(5).allMatch(change -> change.question().begins());
        assertThat(watched).extracting(change -> change.reason().id()).doesNotHaveDuplicates();
        assertThat(watched.stream().limit(3).map(change -> change.question().id()))
                .containsExactly("warn-ill", "warn-pain", "warn-leg");
    }

    @Test
    void an_emergency_has_nothing_more_to_watch_for() {
        assertThat(explain(Visits.calmBut("danger-legs=E-06")).toWatch(5)).isEmpty();
    }

    @Test
    void age_and_past_illness_do_not_begin() {
        assertThat(guide.questions())
                .filteredOn(question -> !question.begins())
                .extracting(question -> question.id())
                .contains("age", "pregnancy", "warn-health", "health", "before", "history", "since");
    }
}
