package org.spotter.lifting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spotter.lifting.Clearing.Standing.ASK;
import static org.spotter.lifting.Clearing.Standing.CLEAR;
import static org.spotter.lifting.Clearing.Standing.OPEN;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClearingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void nothing_ticked_is_open_and_none_is_clear() {
        assertThat(Clearing.OPEN.standing(Set.of())).isEqualTo(OPEN);
        assertThat(Clearing.OPEN.withNone(true).standing(Set.of())).isEqualTo(CLEAR);
    }

    @Test
    void what_the_answers_give_wins_over_none() {
        assertThat(Clearing.OPEN.withNone(true).standing(Set.of("third"))).isEqualTo(ASK);
    }

    @Test
    void a_reason_asks_for_a_word_and_the_word_clears_it() {
        var asked = Clearing.OPEN.with("surgery", true);
        assertThat(asked.standing(Set.of())).isEqualTo(ASK);
        assertThat(asked.withWord(DAY, Set.of()).standing(Set.of())).isEqualTo(CLEAR);
        assertThat(asked.withWord(DAY, Set.of()).withoutWord().standing(Set.of()))
                .isEqualTo(ASK);
    }

    @Test
    void a_word_holds_for_the_reasons_of_then_alone() {
        var said = Clearing.OPEN.with("surgery", true).withWord(DAY, Set.of("third"));
        assertThat(said.standing(Set.of("third"))).isEqualTo(CLEAR);
        assertThat(said.standing(Set.of())).isEqualTo(CLEAR);
        assertThat(said.with("nerve", true).standing(Set.of("third"))).isEqualTo(ASK);
        assertThat(said.standing(Set.of("third", "nerve"))).isEqualTo(ASK);
    }

    @Test
    void reasons_that_the_answers_gave_stay_after_the_word_though_the_answers_change() {
        assertThat(Clearing.OPEN.withWord(DAY, Set.of("nerve")).ticked()).containsExactly("nerve");
    }

    @Test
    void none_and_a_reason_are_never_ticked_together() {
        var none = Clearing.OPEN.withNone(true).with("nerve", true);
        assertThat(none.none()).isFalse();
        assertThat(none.withNone(true).ticked()).isEmpty();
        assertThat(new Clearing(Set.of("nerve"), true, Optional.empty()).none()).isFalse();
    }
}
