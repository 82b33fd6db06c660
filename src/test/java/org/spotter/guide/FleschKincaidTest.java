package org.spotter.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FleschKincaidTest {
    private final FleschKincaid formula = new FleschKincaid();

    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "pain, 1",
        "leg, 1",
        "legs, 1",
        "bone, 1",
        "leaked, 1",
        "back, 1",
        "poo, 1",
        "muscle, 2",
        "wanted, 2",
        "bladder, 2",
        "noses, 2",
        "tingling, 2",
        "emergency, 4",
        "osteoporosis, 5",
        "38, 1",
        "diabetes, 3",
        "being, 2",
        "careful, 2",
        "movement, 2",
        "it's, 1",
    })
    void syllables_are_counted_by_rule_of_thumb(String word, int syllables) {
        assertThat(formula.syllables(word)).isBetween(syllables - 1, syllables + 1);
        if (word.length() <= 8) {
            assertThat(formula.syllables(word)).isEqualTo(syllables);
        }
    }

    @Test
    void short_words_in_short_sentences_are_easy() {
        assertThat(formula.grade(List.of("Do you feel ill? Tick all that are true.")))
                .isLessThan(2);
    }

    @Test
    void long_words_in_a_long_sentence_are_hard() {
        assertThat(formula.grade(List.of("Perianal hypoaesthesia accompanying urinary retention necessitates immediate"
                        + " neurosurgical evaluation including magnetic resonance imaging")))
                .isGreaterThan(15);
    }

    @Test
    void each_piece_ends_a_sentence() {
        assertThat(formula.grade(List.of("My back hurts", "My leg hurts")))
                .isLessThanOrEqualTo(formula.grade(List.of("My back hurts and my leg hurts")));
    }

    @Test
    void a_full_stop_at_the_end_makes_no_difference() {
        assertThat(formula.grade(List.of("My back hurts after the lift today.")))
                .isEqualTo(formula.grade(List.of("My back hurts after the lift today")));
    }

    @Test
    void a_number_with_a_point_is_no_end_of_a_sentence() {
        assertThat(formula.grade(List.of("Fever of 100.4 F or more since the day before yesterday")))
                .isGreaterThan(3);
    }

    @Test
    void no_text_has_grade_zero() {
        assertThat(formula.grade(List.of())).isZero();
        assertThat(formula.grade(List.of(" - "))).isZero();
    }

    @Test
    void smog_counts_long_words_in_thirty_sentences() {
        var sentence = "My exercise is easy";
        var count = ReadingCount.of(Collections.nCopies(30, sentence), formula);
        assertThat(count.sentences()).isEqualTo(30);
        assertThat(count.longWords()).isEqualTo(30);
        // McLaughlin's table: 30 long words in 30 sentences.
        assertThat(formula.smog(count)).isCloseTo(8.84, offset(0.01));
    }

    @Test
    void smog_of_short_words_is_its_lowest() {
        assertThat(formula.smog(ReadingCount.of(List.of("My back hurts."), formula)))
                .isEqualTo(3.1291);
        assertThat(formula.smog(ReadingCount.of(List.of(), formula))).isZero();
    }
}
