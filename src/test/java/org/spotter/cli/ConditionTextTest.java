package org.spotter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spotter.guide.Condition;
import org.spotter.testkit.Guides;
import org.spotter.text.Messages;

class ConditionTextTest {
    private static final Condition FEVER = new Condition.Sign("D-01");
    private static final Condition OLD = new Condition.AtLeastChoice("age", "50-69");
    private static final Condition STRONG = new Condition.AtLeastNumber("pain-now", 6);

    private static String words(Condition condition) {
        return ConditionText.words(condition, Guides.shipped(), Messages.load(Locale.UK));
    }

    @Test
    void a_sign_is_ticked() {
        assertThat(words(FEVER)).isEqualTo("D-01 is ticked");
    }

    @Test
    void choices_stand_in_the_order_of_the_question() {
        assertThat(words(new Condition.Has("lift", Set.of("squat", "deadlift"))))
                .isEqualTo("lift is one of deadlift, squat");
    }

    @Test
    void parts_of_another_kind_stand_in_brackets() {
        assertThat(words(new Condition.All(List.of(new Condition.Any(List.of(FEVER, OLD)), STRONG))))
                .isEqualTo("(D-01 is ticked or age is at least 50-69) and pain-now is at least 6");
    }

    @Test
    void some_of_many_says_how_many() {
        assertThat(words(new Condition.AtLeast(2, List.of(FEVER, OLD, STRONG))))
                .isEqualTo("at least 2 of (D-01 is ticked or age is at least 50-69 or pain-now is at least 6)");
    }
}
