package org.spotter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// An apostrophe in a message is just an apostrophe, with arguments and without.
class ApostropheTest {
    private static final Messages MESSAGES = Messages.load(
            _ -> Optional.of(Map.of(
                    "plain", "It can't be read.",
                    "argument", "It can't be read: '{0}'.",
                    "plural", "It hasn't {0,choice,1#a day|1<'{0}' days} left.")),
            "en",
            "US");

    @Test
    void it_stands_as_it_was_written() {
        assertThat(MESSAGES.of("plain")).isEqualTo("It can't be read.");
        assertThat(MESSAGES.of("argument", "visit.json")).isEqualTo("It can't be read: 'visit.json'.");
    }

    @Test
    void it_does_not_end_a_plural() {
        assertThat(MESSAGES.of("plural", 1)).isEqualTo("It hasn't a day left.");
    }
}
