package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.ui.shell.Pages;

/// A danger sign leads to help at once, and back when it was a slip of the hand.
class EmergencyUiTest extends UiTest {
    private void startToLegs() {
        open();
        click("start");
        clickChoice("none");
        click("next");
        assertThat(place().detail()).isEqualTo("danger-legs");
    }

    @Test
    void a_danger_sign_opens_the_emergency_page_at_once() {
        startToLegs();
        clickChoice("E-06");
        click("next");
        assertThat(page()).isEqualTo("emergency");
        assertThat(text(".emergency-number")).isEqualTo("911");
        assertThat(texts()).contains(context().words("choice.danger-legs.E-06"));
    }

    @Test
    void going_back_to_correct_opens_the_question_with_the_tick_kept() {
        startToLegs();
        clickChoice("E-06");
        click("next");
        click("correct");
        assertThat(place().detail()).isEqualTo("danger-legs");
        assertThat(node("#E-06.choice").getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("selected"));
    }

    @Test
    void a_corrected_tick_lets_the_visit_go_on() {
        startToLegs();
        clickChoice("E-06");
        click("next");
        click("correct");
        clickChoice("E-06");
        clickChoice("none");
        click("next");
        assertThat(place().detail()).isEqualTo("danger-body");
        assertThat(answers().ticked("danger-legs")).containsExactly("none");
    }

    @Test
    void a_danger_question_left_open_asks_again() {
        open();
        click("start");
        click("next");
        assertThat(page()).isEqualTo("danger");
        assertThat(texts()).contains(context().message("visit.missing.danger"));
        assertThat(answers().isEmpty()).isTrue();
    }

    @Test
    void rather_not_saying_counts_as_a_danger_sign() {
        open();
        click("start");
        clickChoice("not-said");
        click("next");
        assertThat(page()).isEqualTo("emergency");
        assertThat(texts()).contains(context().message("emergency.skipped"));
    }

    @Test
    void a_tick_that_is_changed_from_the_answers_leads_to_help_too() {
        open(Visits.calmAnswers());
        go("review", "");
        click("change-danger-body");
        clickChoice("E-11");
        click("next");
        assertThat(page()).isEqualTo("emergency");
    }

    @Test
    void the_emergency_number_is_one_tap_away_on_every_page() {
        open();
        for (var page : Pages.ALL) {
            go(page.id(), "");
            assertThat(shows("#emergency")).as(page.id()).isTrue();
        }
        go("about", "");
        click("emergency");
        assertThat(page()).isEqualTo("emergency");
    }

    @Test
    void the_slip_is_ready_before_the_other_questions_are_answered() {
        startToLegs();
        clickChoice("E-06");
        click("next");
        click("slip");
        assertThat(page()).isEqualTo("sheet");
        assertThat(shows("#print")).isTrue();
    }
}
