package org.spotter.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrawfordTest {
    private final Crawford formula = new Crawford();

    private ReadingCount count(String... pieces) {
        return ReadingCount.of(List.of(pieces), formula);
    }

    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "y, 1",
        "38, 1",
        "dolor, 2",
        "espalda, 3",
        "médico, 3",
        "emergencia, 4",
        "fisioterapeuta, 6",
        "adormecimiento, 6",
        "ESPALDA, 3",
    })
    void plain_syllables_are_counted(String word, int syllables) {
        assertThat(formula.syllables(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({
        "pie, 1",
        "siente, 2",
        "ciudad, 2",
        "cuidado, 3",
        "hacia, 2",
        "presión, 2",
        "también, 2",
        "cuídese, 3",
        "buey, 1",
        "cambiáis, 2",
        "prohibido, 3",
        "cacahuete, 4",
    })
    void vowels_of_a_diphthong_are_one_syllable(String word, int syllables) {
        assertThat(formula.syllables(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({
        "día, 2",
        "hacía, 3",
        "país, 2",
        "ahí, 2",
        "reúne, 3",
        "búho, 2",
        "tarea, 3",
        "ahora, 3",
        "alcohol, 3",
        "oía, 3",
        "antiinflamatorio, 7",
    })
    void vowels_of_a_hiatus_are_two_syllables(String word, int syllables) {
        assertThat(formula.syllables(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({
        "que, 1",
        "quien, 1",
        "siguiente, 3",
        "guía, 2",
        "agua, 2",
        "vergüenza, 3",
        "lingüística, 4",
        "hueso, 2",
        "guion, 1",
    })
    void the_u_after_q_and_g_is_spoken_only_where_it_sounds(String word, int syllables) {
        assertThat(formula.syllables(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"muy, 1", "hoy, 1", "ley, 1", "leyes, 2", "yo, 1", "ayuda, 3", "apoyo, 3", "mayor, 2", "Raynaud, 2"})
    void y_is_a_vowel_unless_a_vowel_follows(String word, int syllables) {
        assertThat(formula.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void a_sentence_counted_by_hand_gets_its_grade() {
        // Me-due-le la es-pal-da. Ca-mi-ne un po-co ca-da dí-a.
        var count = count("Me duele la espalda. Camine un poco cada día.");
        assertThat(count).isEqualTo(new ReadingCount(9, 2, 17, 2));
        // 200 / 9 sentences and 1700 / 9 syllables in 100 words.
        assertThat(formula.grade(count)).isCloseTo(-0.205 * 22.222 + 0.049 * 188.889 - 3.407, offset(0.001));
        assertThat(formula.grade(count)).isCloseTo(1.293, offset(0.001));
    }

    @Test
    void a_harder_sentence_counted_by_hand_gets_a_higher_grade() {
        // La e-va-lua-ción neu-ro-ló-gi-ca in-me-dia-ta re-quie-re re-so-nan-cia mag-né-ti-ca.
        var count = count("La evaluación neurológica inmediata requiere resonancia magnética.");
        assertThat(count).isEqualTo(new ReadingCount(7, 1, 25, 6));
        assertThat(formula.grade(count)).isCloseTo(11.164, offset(0.001));
    }

    @Test
    void a_question_in_spanish_marks_is_one_sentence() {
        assertThat(count("¿Dónde le duele?").sentences()).isEqualTo(1);
        assertThat(count("¡Pare! ¿Se siente mal?").sentences()).isEqualTo(2);
    }

    @Test
    void no_text_has_grade_zero_and_none_is_below() {
        assertThat(formula.grade(List.of())).isZero();
        assertThat(formula.grade(List.of("Sí. No. Sí."))).isZero();
    }

    @Test
    void each_language_with_a_formula_has_its_own() {
        assertThat(ReadingFormula.in("es")).contains(formula);
        assertThat(ReadingFormula.in("en")).contains(new FleschKincaid());
        assertThat(ReadingFormula.in("de")).isEmpty();
    }
}
