package org.spotter.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spotter.guide.Condition;
import org.spotter.guide.Feature;
import org.spotter.guide.Guide;
import org.spotter.testkit.Guides;

class ConditionsTest {
    private final Guide guide = Guides.shipped();
    private final Answers answers = Answers.NONE
            .with("age", Set.of("50-69"))
            .with("warn-ill", Set.of("D-01", "D-17"))
            .with("where", Set.of("back-left", "groin"))
            .with("pain-now", 6);

    private boolean holds(Condition condition) {
        return Conditions.hold(condition, guide, answers);
    }

    private boolean holds(Feature feature) {
        return Conditions.hold(feature, guide, answers);
    }

    private static final Condition TRUE = new Condition.Sign("D-01");
    private static final Condition FALSE = new Condition.Sign("D-02");

    @Test
    void a_ticked_sign_holds() {
        assertThat(holds(new Condition.Sign("D-17"))).isTrue();
    }

    @Test
    void a_sign_that_is_not_ticked_does_not_hold() {
        assertThat(holds(new Condition.Sign("E-01"))).isFalse();
    }

    @Test
    void one_of_the_choices_is_enough() {
        assertThat(holds(new Condition.Has("where", Set.of("groin", "calf-left"))))
                .isTrue();
    }

    @Test
    void another_choice_is_not_enough() {
        assertThat(holds(new Condition.Has("where", Set.of("calf-left")))).isFalse();
    }

    @Test
    void a_choice_holds_at_itself_and_below_but_not_above() {
        assertThat(holds(new Condition.AtLeastChoice("age", "25-49"))).isTrue();
        assertThat(holds(new Condition.AtLeastChoice("age", "50-69"))).isTrue();
        assertThat(holds(new Condition.AtLeastChoice("age", "70-plus"))).isFalse();
    }

    @Test
    void a_number_holds_at_itself_and_below_but_not_above() {
        assertThat(holds(new Condition.AtLeastNumber("pain-now", 5))).isTrue();
        assertThat(holds(new Condition.AtLeastNumber("pain-now", 6))).isTrue();
        assertThat(holds(new Condition.AtLeastNumber("pain-now", 7))).isFalse();
    }

    @Test
    void an_open_question_holds_nothing() {
        assertThat(holds(new Condition.AtLeastChoice("trend", "better"))).isFalse();
        assertThat(Conditions.hold(new Condition.AtLeastNumber("pain-now", 0), guide, Answers.NONE))
                .isFalse();
    }

    @Test
    void any_needs_one_part() {
        assertThat(holds(new Condition.Any(List.of(FALSE, TRUE)))).isTrue();
        assertThat(holds(new Condition.Any(List.of(FALSE, FALSE)))).isFalse();
    }

    @Test
    void all_needs_every_part() {
        assertThat(holds(new Condition.All(List.of(TRUE, TRUE)))).isTrue();
        assertThat(holds(new Condition.All(List.of(TRUE, FALSE)))).isFalse();
    }

    @Test
    void at_least_needs_as_many_parts_as_it_says() {
        assertThat(holds(new Condition.AtLeast(2, List.of(TRUE, FALSE, TRUE)))).isTrue();
        assertThat(holds(new Condition.AtLeast(3, List.of(TRUE, FALSE, TRUE)))).isFalse();
    }

    @Test
    void only_holds_when_nothing_else_is_ticked() {
        assertThat(holds(new Feature.Only("where", Set.of("back-left", "groin", "back-right"))))
                .isTrue();
        assertThat(holds(new Feature.Only("where", Set.of("back-left")))).isFalse();
    }

    @Test
    void only_does_not_hold_for_an_open_question() {
        assertThat(holds(new Feature.Only("trend", Set.of("better")))).isFalse();
    }
}
