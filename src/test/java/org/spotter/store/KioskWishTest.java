package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether a policy asks for a kiosk is known even when the rest of it can't be read: a mistake must not open a
// desktop.
class KioskWishTest {
    @TempDir
    Path folder;

    private boolean asks(String text) throws IOException {
        var file = folder.resolve("policy.json");
        Files.writeString(file, text);
        return PolicyFile.asksForKiosk(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"spotter\": 1, \"kiosk\": true }",
                "{ \"spotter\": 1, \"kiosk\": true, \"idle\": { \"secnods\": 60 } }",
                "{ \"spotter\": 99, \"kiosk\" : true }",
                "{ \"kiosk\":\n  true, \"languages\": [",
            })
    void a_policy_that_wants_a_kiosk_is_one_whatever_else_is_wrong(String text) throws IOException {
        assertThat(asks(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{ \"spotter\": 1, \"kiosk\": false }",
                "{ \"spotter\": 1, \"site\": { \"name\": \"kiosk true\" } }",
                "{ \"spotter\": 1,\n  // \"kiosk\": true\n  \"languages\": [] }",
            })
    void a_policy_that_does_not_is_none(String text) throws IOException {
        assertThat(asks(text)).isFalse();
    }

    @Test
    void a_file_that_is_not_there_wants_nothing() {
        assertThat(PolicyFile.asksForKiosk(folder.resolve("policy.json"))).isFalse();
    }
}
