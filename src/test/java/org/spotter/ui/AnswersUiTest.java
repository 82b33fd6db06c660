package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spotter.guide.Question;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.visit.Answer.Level;

/// Answers survive going back, changing one's mind and looking elsewhere.
class AnswersUiTest extends UiTest {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private boolean selected(String id) {
        return node("#" + id + ".choice").getPseudoClassStates().contains(SELECTED);
    }

    @Test
    void going_back_through_all_questions_keeps_every_answer() {
        open(Visits.calmAnswers());
        var path = context().visit().get().path();
        goToQuestion(path.getLast().id());
        for (var question : path.reversed()) {
            assertThat(place().detail()).isEqualTo(question.id());
            if (question.equals(path.getFirst())) {
                assertThat(shows("#back")).isFalse();
            } else {
                click("back");
            }
        }
        assertThat(answers()).isEqualTo(Visits.calmAnswers());
    }

    @Test
    void back_leads_to_the_question_before_even_in_another_section() {
        open(Visits.calmAnswers());
        goToQuestion("lift");
        click("back");
        assertThat(place().detail()).isEqualTo("medicines");
        assertThat(selected("none")).isTrue();
    }

    @Test
    void an_answer_that_was_just_given_is_there_after_back_and_next() {
        open();
        goToQuestion("lift");
        clickChoice("squat");
        click("back");
        click("next");
        assertThat(place().detail()).isEqualTo("medicines");
        clickChoice("none");
        click("next");
        assertThat(selected("squat")).isTrue();
    }

    @Test
    void the_key_for_back_leads_to_the_page_before_and_loses_nothing() {
        open();
        goToQuestion("lift");
        clickChoice("squat");
        click("next");
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(place().detail()).isEqualTo("lift");
        assertThat(selected("squat")).isTrue();
    }

    @Test
    void change_returns_to_the_answers_with_the_new_one() {
        open(Visits.calmAnswers());
        go("review", "");
        click("change-trend");
        assertThat(text("#next")).isEqualTo(context().message("action.done"));
        clickChoice("same");
        click("next");
        assertThat(page()).isEqualTo("review");
        assertThat(answers().ticked("trend")).containsExactly("same");
        assertThat(texts()).contains(context().words("choice.trend.same"));
    }

    @Test
    void every_answer_can_be_changed_from_the_list() {
        open(Visits.calmAnswers());
        for (var question : context().visit().get().path()) {
            go("review", "");
            click("change-" + question.id());
            assertThat(texts()).contains(context().words("question." + question.id() + ".title"));
            click("next");
            assertThat(page()).as(question.id()).isEqualTo("review");
        }
        assertThat(answers()).isEqualTo(Visits.calmAnswers());
    }

    @Test
    void an_answer_off_the_path_is_kept_but_does_not_count() {
        open(Visits.calmAnswers());
        go("review", "");
        assertThat(shows("#change-load")).isTrue();
        click("change-lift");
        clickChoice("no-lift");
        click("next");
        assertThat(shows("#change-load")).isFalse();
        assertThat(context().visit().get().counted().get("load")).isEmpty();
        assertThat(answers().ticked("load")).containsExactly("usual");

        click("change-lift");
        clickChoice("deadlift");
        click("next");
        assertThat(shows("#change-load")).isTrue();
        click("change-load");
        assertThat(selected("usual")).isTrue();
    }

    @Test
    void an_open_question_asks_for_an_answer_and_stays() {
        open();
        for (var id : new String[] {"age", "warn-ill", "where", "pain-now"}) {
            goToQuestion(id);
            click("next");
            assertThat(place().detail()).isEqualTo(id);
            assertThat(shows(".callout.ask")).as(id).isTrue();
        }
    }

    @Test
    void the_open_questions_are_named_and_led_to() {
        open(Visits.calmAnswers().without("pain-now"));
        go("review", "");
        assertThat(texts()).contains(context().message("review.open"), context().message("review.none"));
        click("review-go");
        assertThat(place().detail()).isEqualTo("pain-now");
        click("scale-0");
        click("next");
        assertThat(place().detail()).isEqualTo("daily-life");
    }

    @Test
    void none_of_these_takes_the_other_ticks_away_and_back() {
        open();
        goToQuestion("danger-legs");
        clickChoice("E-06");
        clickChoice("E-07");
        clickChoice("none");
        assertThat(selected("E-06")).isFalse();
        assertThat(answers().ticked("danger-legs")).containsExactly("none");
        clickChoice("E-07");
        assertThat(selected("none")).isFalse();
        assertThat(answers().ticked("danger-legs")).containsExactly("E-07");
    }

    @Test
    void a_second_tap_on_a_number_keeps_it() {
        open();
        goToQuestion("pain-now");
        click("scale-6");
        click("scale-6");
        assertThat(node("#scale-6").getPseudoClassStates()).contains(SELECTED);
        assertThat(answers().get("pain-now")).contains(new Level(6));
    }

    @Test
    void progress_never_goes_backwards() {
        open(Visits.calmAnswers());
        var before = -1.0;
        for (Question question : context().visit().get().path()) {
            goToQuestion(question.id());
            var now = onFx(() -> nodes(node(".visit-steps"))
                    .filter(ProgressBar.class::isInstance)
                    .mapToDouble(bar -> ((ProgressBar) bar).getProgress())
                    .sum());
            assertThat(now).as(question.id()).isGreaterThan(before);
            before = now;
        }
    }
}
