package org.spotter.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.kiosk.Pin.Weakness;
import org.spotter.store.PolicyFile;

class PinTest {
    @Test
    void the_pin_fits_its_own_hash_and_no_other_does() {
        var hash = Pin.hash("284615", salt -> Arrays.fill(salt, (byte) 7));
        assertThat(hash).matches(PolicyFile.PIN);
        assertThat(Pin.matches("284615", hash)).isTrue();
        assertThat(Pin.matches("284614", hash)).isFalse();
        assertThat(Pin.matches("", hash)).isFalse();
    }

    @Test
    void the_salt_makes_two_hashes_of_one_pin_differ() {
        assertThat(Pin.hash("284615", salt -> Arrays.fill(salt, (byte) 7)))
                .isNotEqualTo(Pin.hash("284615", salt -> Arrays.fill(salt, (byte) 8)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', NOT_DIGITS",
        "12 456, NOT_DIGITS",
        "\u0661\u0662\u0663\u0664\u0665\u0667, NOT_DIGITS",
        "12346, LENGTH",
        "1234567890123, LENGTH",
        "777777, EASY",
        "123456, EASY",
        "987654, EASY"
    })
    void a_weak_pin_is_told_why(String pin, Weakness why) {
        assertThat(Pin.weaknesses(pin)).containsExactly(why);
    }

    @ParameterizedTest
    @CsvSource({"284615", "112233", "135790", "284615284615"})
    void a_good_one_has_no_weakness(String pin) {
        assertThat(Pin.weaknesses(pin)).isEmpty();
    }
}
