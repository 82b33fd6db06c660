package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.visit.Answers;

/// Answers that are a day old, and danger signs that are ticked while a person looks elsewhere.
class FreshAnswersUiTest extends UiTest {
    private static final Duration OLD = Duration.ofHours(30);

    @Test
    void danger_signs_of_yesterday_can_be_answered_anew() {
        open(Visits.calmAnswers());
        clock.move(OLD);
        go("danger", "");
        for (var question : guide.section("danger").orElseThrow().questions()) {
            assertThat(page()).isEqualTo("danger");
            clickChoice("none");
            click("next");
            assertThat(context().visit().get().answers().get(question.id())).isPresent();
        }
        assertThat(context().visit().get().dangerAnswered()).isTrue();
    }

    @Test
    void a_danger_sign_ticked_a_day_later_opens_the_emergency_page_with_its_words() {
        open(Answers.NONE);
        clock.move(OLD);
        go("danger", "");
        clickChoice("E-01");
        click("next");
        assertThat(page()).isEqualTo("emergency");
        assertThat(texts()).contains(context().words("choice.danger-pelvis.E-01"));
    }

    @Test
    void how_long_ago_it_began_moves_on_by_itself() {
        open(Visits.calmAnswers());
        clock.move(OLD);
        go("review", "");
        assertThat(context().visit().get().answers().ticked("since")).containsExactly("day-1");
        assertThat(context().visit().get().answers().get("lift")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"result", "injuries", "treatments", "plan", "prevention", "diary"})
    void no_page_gives_advice_while_one_danger_sign_is_ticked(String page) {
        open(Visits.calmAnswers().without("danger-whole").with("danger-pelvis", Set.of("E-01")));
        go(page, "");
        assertThat(node("#page-emergency")).isNotNull();
    }

    @Test
    void leaving_the_list_of_changes_with_a_tick_leads_to_the_emergency_page() {
        open(Visits.calmAnswers());
        go("treatments", "");
        click("changed");
        clickChoice("E-07");
        click("back");
        assertThat(page()).isEqualTo("emergency");
    }

    @Test
    void what_a_person_said_closes_the_timer_even_while_questions_are_open() {
        open(Visits.calmAnswers().with("health", Set.of("raynaud")).without("trend"));
        go("timer", "COLD");
        assertThat(node("#timer-start").isDisabled()).isTrue();
        assertThat(texts()).contains(context().words("gate.IH-03"));
    }
}
