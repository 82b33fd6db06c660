package org.spotter.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spotter.guide.Question;
import org.spotter.testkit.Guides;

class AnswersTest {
    private final Question legs = Guides.shipped().question("danger-legs").orElseThrow();
    private final Question age = Guides.shipped().question("age").orElseThrow();

    @Test
    void a_tap_ticks_a_choice() {
        assertThat(Answers.NONE.toggled(legs, "E-06").ticked("danger-legs")).containsExactly("E-06");
    }

    @Test
    void a_second_tap_takes_the_tick_back() {
        assertThat(Answers.NONE.toggled(legs, "E-06").toggled(legs, "E-06")).isEqualTo(Answers.NONE);
    }

    @Test
    void taps_add_up_where_many_choices_are_allowed() {
        assertThat(Answers.NONE.toggled(legs, "E-06").toggled(legs, "E-08").ticked("danger-legs"))
                .containsExactlyInAnyOrder("E-06", "E-08");
    }

    @Test
    void none_of_these_replaces_every_tick() {
        assertThat(Answers.NONE.toggled(legs, "E-06").toggled(legs, "none").ticked("danger-legs"))
                .containsExactly("none");
    }

    @Test
    void a_tick_replaces_none_of_these() {
        assertThat(Answers.NONE.toggled(legs, "none").toggled(legs, "E-06").ticked("danger-legs"))
                .containsExactly("E-06");
    }

    @Test
    void one_choice_replaces_the_other_where_one_is_allowed() {
        assertThat(Answers.NONE.toggled(age, "18-24").toggled(age, "25-49").ticked("age"))
                .containsExactly("25-49");
    }

    @Test
    void ticking_no_choice_takes_the_answer_back() {
        assertThat(Answers.NONE.with("age", Set.of("18-24")).with("age", Set.of()))
                .isEqualTo(Answers.NONE);
    }

    @Test
    void a_ticked_answer_without_a_choice_is_refused() {
        assertThatThrownBy(() -> new Answer.Ticked(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void changing_answers_leaves_the_old_ones_as_they_were() {
        var before = Answers.NONE.with("age", Set.of("18-24"));
        before.with("age", Set.of("25-49"));
        assertThat(before.ticked("age")).containsExactly("18-24");
    }

    @Test
    void answers_can_not_be_changed_from_outside() {
        var all = Answers.NONE.with("pain-now", 3).all();
        assertThatThrownBy(all::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_scale_has_no_ticks() {
        assertThat(Answers.NONE.with("pain-now", 3).ticked("pain-now")).isEmpty();
    }

    @Test
    void an_unknown_choice_can_not_be_tapped() {
        assertThatThrownBy(() -> Answers.NONE.toggled(legs, "E-99")).isInstanceOf(RuntimeException.class);
    }
}
