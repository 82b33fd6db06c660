package org.spotter.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.testkit.Guides;

class ReviewStateTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, CURRENT",
        "2027-09-23, CURRENT",
        "2027-09-24, DUE_SOON",
        "2027-11-23, DUE_SOON",
        "2027-11-24, EXPIRED",
        "2099-01-01, EXPIRED",
    })
    void sixty_days_before_its_review_a_guide_is_due_and_after_it_overdue(LocalDate today, ReviewState state) {
        var guide = Guides.dueOn(Guides.shipped(), LocalDate.of(2027, 11, 23));
        assertThat(ReviewState.of(guide, today)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"+999999999-12-31, CURRENT", "-999999999-01-01, EXPIRED"})
    void even_the_oddest_date_has_a_state(LocalDate due, ReviewState state) {
        var guide = Guides.dueOn(Guides.shipped(), due);
        assertThat(ReviewState.of(guide, LocalDate.of(2026, 11, 23))).isEqualTo(state);
    }
}
