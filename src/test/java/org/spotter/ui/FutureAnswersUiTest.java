package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;

/// Danger signs that were answered later than now, by a clock that was wrong, are as good as none: nobody knows how old
/// they are.
class FutureAnswersUiTest extends UiTest {
    @Test
    void danger_signs_from_a_time_that_lies_ahead_are_asked_again() {
        open(Visits.calmAnswers());
        assertThat(context().visit().get().dangerAnswered()).isTrue();
        clock.move(Duration.ofMinutes(-1));
        assertThat(context().outOfDate()).isTrue();
        go("review", "");
        assertThat(context().visit().get().dangerAnswered()).isFalse();
        assertThat(context().visit().get().answers().ticked("age"))
                .as("the rest stays")
                .isNotEmpty();
    }
}
