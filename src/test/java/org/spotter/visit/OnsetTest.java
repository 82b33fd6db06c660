package org.spotter.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.guide.Guide;
import org.spotter.testkit.Guides;

class OnsetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Guide guide = Guides.shipped();

    private Answers since(String choice) {
        return Answers.NONE.with("since", Set.of(choice));
    }

    @ParameterizedTest
    @CsvSource({"today, 0", "day-1, 1", "day-2, 2", "days-3-6, 3", "days-7-13, 7", "days-14-41, 14", "days-42-plus, 42"
    })
    void a_span_counts_from_its_first_day(String choice, int days) {
        assertThat(Onset.of(guide, since(choice), Optional.empty(), TODAY)).contains(TODAY.minusDays(days));
    }

    @Test
    void without_an_answer_nothing_is_known() {
        assertThat(Onset.of(guide, Answers.NONE, Optional.of(TODAY), TODAY)).isEmpty();
    }

    @Test
    void a_date_that_the_span_still_holds_is_kept() {
        var known = Optional.of(TODAY.minusDays(5));
        assertThat(Onset.of(guide, since("days-3-6"), known, TODAY)).isEqualTo(known);
        assertThat(Onset.of(guide, since("days-7-13"), known, TODAY)).contains(TODAY.minusDays(7));
    }

    @ParameterizedTest
    @CsvSource({
        "0, today",
        "1, day-1",
        "2, day-2",
        "3, days-3-6",
        "6, days-3-6",
        "7, days-7-13",
        "13, days-7-13",
        "14, days-14-41",
        "41, days-14-41",
        "42, days-42-plus",
        "400, days-42-plus",
        "-3, today"
    })
    void the_span_moves_on_from_day_to_day(int day, String choice) {
        var moved = Onset.moved(guide, since("today"), TODAY, TODAY.plusDays(day));
        assertThat(moved.ticked("since")).containsExactly(choice);
    }
}
