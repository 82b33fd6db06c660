package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spotter.store.StoreFiles.refused;
import static org.spotter.store.StoreFiles.whole;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.guide.json.Problem;
import org.spotter.testkit.Guides;

class PolicyFileTest {
    private static final List<String> EDITIONS = List.of("FULL", "EMERGENCY");

    @TempDir
    private Path folder;

    private Read<Policy> read(Path file) {
        return PolicyFile.read(file, Guides.shipped(), EDITIONS);
    }

    private Policy policy(String json) throws IOException {
        return whole(read(Files.writeString(folder.resolve("policy.json"), json)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void what_is_handed_out_to_start_from_is_whole_in_every_language_and_says_what_holds_anyway(String language)
            throws IOException {
        var start = Path.of("assets", "policy", language + ".json");
        var policy = whole(read(start));
        assertThat(policy.kiosk()).isTrue();
        assertThat(policy.idle()).isEqualTo(Policy.NONE.idle());
        assertThat(policy.printing()).isEqualTo(Policy.NONE.printing());
        assertThat(policy.screen()).isEqualTo(Policy.NONE.screen());
        assertThat(policy.languages()).isEmpty();
        assertThat(policy.pin()).isEmpty();
    }

    @Test
    void every_language_hands_out_the_same() throws IOException {
        assertThat(whole(read(Path.of("assets", "policy", "es.json"))))
                .isEqualTo(whole(read(Path.of("assets", "policy", "en.json"))));
    }

    @Test
    void all_that_a_site_sets_is_read() throws IOException {
        Files.write(folder.resolve("logo.png"), new byte[0]);
        var policy = policy("""
                // A remark
                { "spotter": 1, "kiosk": true,
                  "site": { "name": "Iron // Works", "address": "12 Mill Road", "helpers": "es", "logo": "logo.png" },
                    // another one
                  "languages": ["es", "en"], "region": "GB",
                  "idle": { "seconds": 90, "warning": 20, "extensions": 12 },
                  "printing": { "printer": "Desk", "copies": 1, "printsPerVisit": 2, "editions": ["FULL"] },
                  "hours": { "monday": "06:00-22:00", "sunday": "closed" },
                  "screen": { "display": 2, "inches": 24, "dimWhenClosed": false, "lowReach": true, "speech": false },
                  "words": { "en": "Ask for a chair." } }
                """);
        assertThat(policy.site().name()).isEqualTo("Iron // Works");
        assertThat(policy.site().helpers()).contains("es");
        assertThat(policy.languages()).containsExactly("es", "en");
        assertThat(policy.idle()).isEqualTo(new Policy.Idle(90, 20, 12));
        assertThat(policy.printing()).isEqualTo(new Policy.Printing(Optional.of("Desk"), 1, 2, List.of("FULL")));
        assertThat(policy.hours().get(DayOfWeek.MONDAY))
                .contains(new Policy.Span(LocalTime.of(6, 0), LocalTime.of(22, 0)));
        assertThat(policy.hours().get(DayOfWeek.SUNDAY)).isEmpty();
        assertThat(policy.screen()).isEqualTo(new Policy.Display(2, 24, false, true, false));
        assertThat(policy.words()).containsEntry("en", "Ask for a chair.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"region\": \"XX\"                              | BAD_VALUE",
                "\"languages\": [\"en\", \"en\"]                 | DUPLICATE_ID",
                "\"languages\": [\"fr\"]                         | BAD_VALUE",
                "\"pin\": \"123456\"                             | BAD_VALUE",
                "\"idle\": {\"warning\": 19}                     | OUT_OF_RANGE",
                "\"idle\": {\"extensions\": 9}                   | OUT_OF_RANGE",
                "\"idle\": {\"second\": 60}                      | UNKNOWN_KEY",
                "\"printing\": {\"editions\": [\"HUGE\"]}        | BAD_VALUE",
                "\"hours\": {\"monday\": \"6-22\"}               | BAD_VALUE",
                "\"hours\": {\"someday\": \"closed\"}            | UNKNOWN_KEY",
                "\"screen\": {\"display\": 0}                    | OUT_OF_RANGE",
                "\"words\": {\"fr\": \"Bonjour\"}                | BAD_VALUE",
                "\"site\": {\"logo\": \"logo.svg\"}                | BAD_VALUE",
                "\"site\": {\"logo\": \"gone.png\"}                | BAD_VALUE",
                "\"screen\": {\"inches\": 4}                     | OUT_OF_RANGE",
                "\"site\": \"Gym\"                               | WRONG_TYPE",
                "\"site\": {\"helpers\": \"xx\"}                 | BAD_VALUE"
            })
    void a_mistake_is_told_with_its_kind(String part, Problem.Kind kind) throws IOException {
        var content = ("{\"spotter\": 1, " + part + "}").getBytes(StandardCharsets.UTF_8);
        assertThat(refused(folder.resolve("policy.json"), content, this::read).kind())
                .isEqualTo(kind);
    }

    @Test
    void a_mistake_after_remarks_is_told_with_its_own_line() throws IOException {
        var content =
                "// one\n// two\n{ \"spotter\": 1,\n // three\n \"kiosk\" true }".getBytes(StandardCharsets.UTF_8);
        var problem = refused(folder.resolve("policy.json"), content, this::read);
        assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_JSON);
        assertThat(problem.details().getFirst()).hasToString("5");
    }

    @Test
    void each_system_has_its_place() {
        assertThat(PolicyFile.usual(_ -> null, _ -> "Linux")).isEqualTo(Path.of("/etc/spotter/policy.json"));
        assertThat(PolicyFile.usual(_ -> null, _ -> "Mac OS X"))
                .isEqualTo(Path.of("/Library/Application Support/Spotter/policy.json"));
        assertThat(PolicyFile.usual(_ -> "D:", _ -> "Windows 11").toString())
                .startsWith("D:")
                .endsWith("policy.json");
    }
}
