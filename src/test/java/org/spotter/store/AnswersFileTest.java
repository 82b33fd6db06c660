package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.guide.Guide;
import org.spotter.guide.json.Problem;
import org.spotter.guide.json.Problem.Kind;
import org.spotter.testkit.Guides;
import org.spotter.testkit.Visits;
import org.spotter.visit.Answers;

class AnswersFileTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");

    @TempDir
    private Path folder;

    private final Guide guide = Guides.shipped();

    private Read<AnswersFile.Saved> read(Path file) {
        return AnswersFile.read(file, guide);
    }

    private Kind refused(String content) throws IOException {
        return refused(content.getBytes(StandardCharsets.UTF_8));
    }

    private Kind refused(byte[] content) throws IOException {
        return StoreFiles.refused(folder.resolve("answers.json"), content, this::read)
                .kind();
    }

    private byte[] written() throws IOException {
        var file = folder.resolve("written.json");
        AnswersFile.write(file, guide, Visits.calmAnswers(), NOW, Optional.empty());
        return Files.readAllBytes(file);
    }

    @Test
    void what_was_written_is_read_again() throws IOException {
        written();
        var saved = StoreFiles.whole(read(folder.resolve("written.json")));
        assertThat(saved.answers()).isEqualTo(Visits.calmAnswers());
        assertThat(saved.saved()).contains(NOW);
    }

    @Test
    void writing_the_same_answers_gives_the_same_bytes() throws IOException {
        assertThat(written()).isEqualTo(written());
    }

    @Test
    void the_example_of_the_readme_is_read() throws IOException {
        var file = Files.writeString(
                folder.resolve("a.json"),
                "{ \"spotter\": 1, \"guide\": \"lower-back\", \"answers\": { \"danger-legs\": [\"E-06\"], \"age\":"
                        + " [\"50-69\"], \"pain-now\": 6 } }");
        assertThat(StoreFiles.whole(read(file)).answers())
                .isEqualTo(Answers.NONE
                        .with("danger-legs", Set.of("E-06"))
                        .with("age", Set.of("50-69"))
                        .with("pain-now", 6));
    }

    @Test
    void a_file_made_by_hand_need_not_say_when() throws IOException {
        var file =
                Files.writeString(folder.resolve("a.json"), "{\"spotter\":1,\"guide\":\"lower-back\",\"answers\":{}}");
        assertThat(StoreFiles.whole(read(file)).saved()).isEmpty();
    }

    @Test
    void a_byte_order_mark_does_no_harm() throws IOException {
        var file = Files.writeString(
                folder.resolve("a.json"), "\uFEFF{\"spotter\":1,\"guide\":\"lower-back\",\"answers\":{}}");
        assertThat(StoreFiles.whole(read(file)).answers().isEmpty()).isTrue();
    }

    @Test
    void no_file_is_no_mistake() {
        assertThat(read(folder.resolve("none.json"))).isInstanceOf(Read.Absent.class);
    }

    @Test
    void a_folder_in_its_place_can_not_be_read() throws IOException {
        var file = Files.createDirectory(folder.resolve("a.json"));
        assertThat(read(file)).isInstanceOfSatisfying(Read.Refused.class, refused -> assertThat(
                        ((Read.Refused<?>) refused).problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.NOT_READABLE));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "UNKNOWN_ID     | {\"shoe-size\": [\"44\"]}",
                "UNKNOWN_ID     | {\"age\": [\"44\"]}",
                "WRONG_TYPE     | {\"age\": \"25-49\"}",
                "WRONG_TYPE     | {\"age\": [44]}",
                "WRONG_TYPE     | {\"pain-now\": \"6\"}",
                "WRONG_TYPE     | {\"pain-now\": [6]}",
                "OUT_OF_RANGE   | {\"pain-now\": 11}",
                "OUT_OF_RANGE   | {\"pain-now\": -1}",
                "OUT_OF_RANGE   | {\"pain-now\": 5.5}",
                "BAD_VALUE      | {\"pain-now\": 1e999999999}",
                "TOO_MANY       | {\"age\": [\"18-24\", \"25-49\"]}",
                "EXCLUSIVE      | {\"danger-legs\": [\"none\", \"E-06\"]}",
                "EXCLUSIVE      | {\"danger-legs\": [\"none\", \"not-said\"]}",
                "DUPLICATE_ID   | {\"danger-legs\": [\"E-06\", \"E-06\"]}",
                "DUPLICATE_KEY  | {\"pain-now\": 3, \"pain-now\": 4}",
                "EMPTY          | {\"danger-legs\": []}",
                "WRONG_TYPE     | []",
            })
    void wrong_answers_are_refused_for_one_reason(Kind kind, String answers) throws IOException {
        assertThat(refused("{\"spotter\": 1, \"guide\": \"lower-back\", \"answers\": " + answers + "}"))
                .isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "MISSING       | {\"guide\": \"lower-back\", \"answers\": {}}",
                "MISSING       | {\"spotter\": 1, \"answers\": {}}",
                "MISSING       | {\"spotter\": 1, \"guide\": \"lower-back\"}",
                "UNKNOWN_KEY   | {\"spotter\": 1, \"guide\": \"lower-back\", \"answers\": {}, \"name\": \"Jo\"}",
                "OTHER_GUIDE   | {\"spotter\": 1, \"guide\": \"knee\", \"answers\": {}}",
                "NEWER_VERSION | {\"spotter\": 2, \"guide\": \"lower-back\", \"answers\": {}}",
                "OUT_OF_RANGE  | {\"spotter\": 0, \"guide\": \"lower-back\", \"answers\": {}}",
                "BAD_VALUE     | {\"spotter\": 1, \"guide\": \"lower-back\", \"saved\": \"today\", \"answers\": {}}",
                "WRONG_TYPE    | []",
                "WRONG_TYPE    | null",
                "NOT_JSON      | {\"spotter\": 1,}",
                "NOT_JSON      | {} {}",
                "NOT_JSON      | hello",
            })
    void a_wrong_file_is_refused_for_one_reason(Kind kind, String content) throws IOException {
        assertThat(refused(content)).isEqualTo(kind);
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        assertThat(refused("")).isEqualTo(Kind.NOT_JSON);
    }

    @Test
    void a_file_cut_at_any_byte_is_refused() throws IOException {
        var whole = written();
        // The last two bytes are the closing bracket and a line break.
        for (var length = 0; length < whole.length - 2; length += 7) {
            assertThat(refused(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isEqualTo(Kind.NOT_JSON);
        }
    }

    @Test
    void a_file_that_is_not_utf8_is_refused() throws IOException {
        assertThat(refused("{\"spotter\": 1, \"guide\": \"r\u00fccken\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Kind.NOT_UTF8);
    }

    @Test
    void a_huge_file_is_refused() throws IOException {
        var content = new byte[JsonStore.MAX_BYTES + 1];
        Arrays.fill(content, (byte) ' ');
        assertThat(refused(content)).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void a_deep_file_is_refused() throws IOException {
        assertThat(refused("[".repeat(10_000))).isEqualTo(Kind.TOO_DEEP);
    }

    @Test
    void all_mistakes_are_told_at_once() throws IOException {
        var file = Files.writeString(
                folder.resolve("a.json"),
                "{\"spotter\":1,\"guide\":\"knee\",\"answers\":{\"age\":[\"x\"],\"pain-now\":99},\"more\":0}");
        assertThat(read(file)).isInstanceOfSatisfying(Read.Refused.class, refused -> assertThat(
                        ((Read.Refused<?>) refused).problems())
                .extracting(Problem::kind)
                .containsExactlyInAnyOrder(Kind.OTHER_GUIDE, Kind.UNKNOWN_ID, Kind.OUT_OF_RANGE, Kind.UNKNOWN_KEY));
    }
}
