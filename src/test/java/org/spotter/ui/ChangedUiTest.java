package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;

/// "Something changed", and danger signs that grow old.
class ChangedUiTest extends UiTest {
    @Test
    void it_opens_the_danger_signs_and_comes_back_to_the_same_place() {
        open(Visits.calmAnswers());
        goToQuestion("onset");
        click("changed");
        assertThat(page()).isEqualTo("changed");
        for (var question : guide.section("danger").orElseThrow().questions()) {
            assertThat(texts()).contains(context().words("question." + question.id() + ".title"));
        }
        click("changed-done");
        assertThat(place().detail()).isEqualTo("onset");
        assertThat(answers()).isEqualTo(Visits.calmAnswers());
    }

    @Test
    void back_leaves_everything_as_it_was() {
        open();
        goToQuestion("onset");
        click("changed");
        click("back");
        assertThat(place().detail()).isEqualTo("onset");
        assertThat(answers().isEmpty()).isTrue();
    }

    @Test
    void a_tick_there_leads_to_the_emergency_page() {
        open(Visits.calmAnswers());
        go("plan", "");
        click("changed");
        clickChoice("E-11");
        assertThat(answers().ticked("danger-body")).containsExactly("E-11");
        click("changed-done");
        assertThat(page()).isEqualTo("emergency");
        assertThat(texts()).contains(context().words("choice.danger-body.E-11"));
    }

    @Test
    void done_without_a_tick_counts_as_none() {
        open();
        click("changed");
        click("changed-done");
        for (var question : guide.section("danger").orElseThrow().questions()) {
            assertThat(answers().ticked(question.id())).as(question.id()).containsExactly("none");
        }
        assertThat(page()).isEqualTo("welcome");
    }

    @Test
    void done_does_not_take_an_older_tick_back() {
        open(Visits.calmBut(guide, "danger-legs", "E-06").answers());
        go("about", "");
        click("changed");
        click("changed-done");
        assertThat(page()).isEqualTo("emergency");
    }

    @Test
    void danger_signs_of_yesterday_are_asked_again_and_the_rest_is_kept() {
        open(Visits.calmAnswers());
        go("plan", "");
        assertThat(shows("#danger-first")).isFalse();
        clock.move(Duration.ofHours(25));
        go("result", "");
        assertThat(shows("#danger-first")).isTrue();
        assertThat(answers().get("danger-legs")).isEmpty();
        assertThat(answers().ticked("lift")).containsExactly("deadlift");
        click("danger-first");
        assertThat(page()).isEqualTo("danger");
    }

    @Test
    void nothing_new_makes_the_signs_good_for_another_day() {
        open(Visits.calmAnswers());
        clock.move(Duration.ofHours(23));
        click("changed");
        click("changed-done");
        clock.move(Duration.ofHours(23));
        go("result", "");
        assertThat(shows("#urgency-self-care")).isTrue();
    }
}
