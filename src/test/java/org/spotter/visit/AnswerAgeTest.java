package org.spotter.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerAgeTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @ParameterizedTest(name = "answers of {0} ago: too old is {1}")
    @CsvSource({
        "PT0S,             false",
        "PT0.000000001S,   false",
        "PT23H59M59S,      false",
        "PT24H,            false",
        "PT24H0.000000001S, true",
        "PT24H1S,          true",
        "PT25H,            true",
        "P365D,            true",
        "PT-0.000000001S,  true",
        "PT-1S,            true",
        "PT-24H,           true",
        "P-365D,           true",
    })
    void answers_count_for_a_day_and_never_from_the_future(Duration ago, boolean tooOld) {
        assertThat(AnswerAge.isTooOld(NOW.minus(ago), NOW)).isEqualTo(tooOld);
    }

    @Test
    void the_words_say_what_is_counted() {
        var longest = Duration.ofHours(AnswerAge.hours());
        assertThat(AnswerAge.isTooOld(NOW.minus(longest), NOW)).isFalse();
        assertThat(AnswerAge.isTooOld(NOW.minus(longest).minusNanos(1), NOW)).isTrue();
    }

    @Test
    void no_time_is_too_far_away() {
        assertThat(AnswerAge.isTooOld(Instant.MIN, NOW)).isTrue();
        assertThat(AnswerAge.isTooOld(Instant.MAX, NOW)).isTrue();
        assertThat(AnswerAge.isTooOld(Instant.EPOCH, Instant.MAX)).isTrue();
    }
}
