package org.spotter.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The lists of faults are read or refused with the line that is wrong, and the shipped ones fit the program.
class FaultListTest {
    private static final Path LISTS = Path.of("src", "test", "faults");

    private static final String WHOLE = """
            # A remark.
            fault step-too-early
            what  A step opens a day early.
            file  assets/guide/steps.json
            find
            |  "days": 7,
            |  "sessions": 2
            put
            |  "days": 6,
            |  "sessions": 2
            tests ClimbTest LoadTest

            fault step-gone
            what  A step is not there.
            file  src/main/java/org/spotter/Steps.java
            find
            |        add();
            put
            tests ClimbTest
            """;

    private static FaultList list(String text) {
        var list = new FaultList();
        list.read("lifting", text);
        return list;
    }

    // ---- the format

    @Test
    void a_fault_is_read_with_its_lines_as_they_stand() {
        var list = list(WHOLE);
        assertThat(list.problems()).isEmpty();
        assertThat(list.faults())
                .containsExactly(
                        new Fault(
                                "step-too-early",
                                "lifting",
                                "A step opens a day early.",
                                "assets/guide/steps.json",
                                "  \"days\": 7,\n  \"sessions\": 2",
                                "  \"days\": 6,\n  \"sessions\": 2",
                                List.of("ClimbTest", "LoadTest"),
                                "lifting.txt:2"),
                        new Fault(
                                "step-gone",
                                "lifting",
                                "A step is not there.",
                                "src/main/java/org/spotter/Steps.java",
                                "        add();",
                                "",
                                List.of("ClimbTest"),
                                "lifting.txt:13"));
    }

    @Test
    void it_is_planted_where_its_text_stands() {
        var fault = list(WHOLE).faults().getFirst();
        assertThat(fault.plantedIn("{\n  \"days\": 7,\n  \"sessions\": 2\n}\n"))
                .isEqualTo("{\n  \"days\": 6,\n  \"sessions\": 2\n}\n");
        assertThat(fault.inJava()).isFalse();
        assertThat(list(WHOLE).faults().getLast().inJava()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"lifting, true", "step, true", "step-too-early, true", "early, true", "lift, false", "sheet, false"})
    void a_word_chooses_a_room_or_a_part_of_an_id(String word, boolean chosen) {
        assertThat(list(WHOLE).faults().getFirst().chosenBy(word)).isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "fault step-too-early ~ fault Step_1 ~ lifting.txt:2: an id is small letters, digits and dashes, not \"Step_1\"",
                "fault step-gone ~ fault step-too-early ~ lifting.txt:13: the fault \"step-too-early\" stands in lifting.txt:2 already",
                "what  A step is not there. ~ # nothing ~ lifting.txt:13: \"what\" is missing or empty",
                "tests ClimbTest LoadTest ~ tests ~ lifting.txt:2: \"tests\" is missing or empty",
                "tests ClimbTest LoadTest ~ tests ClimbTest, LoadTest ~ lifting.txt:2: not the name of a test class, or of one of its methods: \"ClimbTest,\"",
                "file  assets/guide/steps.json ~ file  README.md ~ lifting.txt:2: a fault is planted in a file under assets/ or a source under src/main/java/, not in README.md",
                "|        add(); ~ # nothing ~ lifting.txt:13: \"find\" is missing or empty",
                "|  \"days\": 6, ~ |  \"days\": 7, ~ lifting.txt:2: \"put\" is the same as \"find\"",
                "# A remark. ~ tests ClimbTest ~ lifting.txt:1: \"tests\" stands before the first \"fault\"",
                "# A remark. ~ |text ~ lifting.txt:1: a line of text that stands under neither \"find\" nor \"put\"",
                "what  A step opens a day early. ~ why   A step opens. ~ lifting.txt:3: no such word: why",
                "what  A step opens a day early. ~ file  assets/x.json ~ lifting.txt:4: \"file\" stands twice",
            })
    void what_is_wrong_is_told_with_its_line(String line, String instead, String problem) {
        assertThat(WHOLE).contains(line);
        assertThat(list(WHOLE.replace(line, instead)).problems()).contains(problem);
    }

    @Test
    void a_text_behind_find_and_a_missing_put_are_told() {
        var list = list("""
                fault a
                what  b
                file  assets/c
                find d
                tests ETest
                """);
        assertThat(list.faults()).isEmpty();
        assertThat(list.problems())
                .containsExactly(
                        "lifting.txt:4: the text of \"find\" stands in the lines below, each behind a |",
                        "lifting.txt:1: \"find\" is missing or empty",
                        "lifting.txt:1: \"put\" is missing; it may have no lines");
    }

    @Test
    void a_file_that_is_no_list_is_told(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("lifting.txt"), WHOLE);
        Files.writeString(folder.resolve("notes.md"), "");
        var list = FaultList.in(folder);
        assertThat(list.faults()).hasSize(2).extracting(Fault::room).containsOnly("lifting");
        assertThat(list.problems()).containsExactly("notes.md: not a list; their names end in .txt");
    }

    // ---- what does not fit the program any more

    private static List<String> outdated(Path folder, String text, String... tests) throws IOException {
        var file = folder.resolve("assets/guide/steps.json");
        Files.createDirectories(folder.resolve("assets/guide"));
        Files.writeString(file, text);
        var list = new FaultList();
        list.read("lifting", WHOLE.substring(0, WHOLE.indexOf("fault step-gone")));
        return list.outdated(folder, Set.of(tests)::contains);
    }

    @Test
    void a_text_that_stands_once_fits(@TempDir Path folder) throws IOException {
        assertThat(outdated(folder, "  \"days\": 7,\n  \"sessions\": 2", "ClimbTest", "LoadTest"))
                .isEmpty();
    }

    @Test
    void a_text_that_stands_nowhere_or_twice_is_told(@TempDir Path folder) throws IOException {
        var text = "  \"days\": 7,\n  \"sessions\": 2";
        assertThat(outdated(folder, "{}", "ClimbTest", "LoadTest"))
                .containsExactly("lifting.txt:2: the text of \"step-too-early\" stands nowhere in"
                        + " assets/guide/steps.json, not once");
        assertThat(outdated(folder, text + text, "ClimbTest", "LoadTest"))
                .containsExactly("lifting.txt:2: the text of \"step-too-early\" stands 2 times in"
                        + " assets/guide/steps.json, not once");
    }

    @Test
    void a_file_or_a_test_class_that_is_gone_is_told(@TempDir Path folder) throws IOException {
        assertThat(list(WHOLE).outdated(folder, Set.of("ClimbTest", "LoadTest")::contains))
                .containsExactly(
                        "lifting.txt:2: there is no file assets/guide/steps.json",
                        "lifting.txt:13: there is no file src/main/java/org/spotter/Steps.java");
        assertThat(outdated(folder, "  \"days\": 7,\n  \"sessions\": 2", "ClimbTest"))
                .containsExactly("lifting.txt:2: there is no test LoadTest");
    }

    // ---- the shipped lists

    @Test
    void every_fault_of_the_shipped_lists_fits_the_program() throws IOException, URISyntaxException {
        var classes = TestClasses.in(Path.of(FaultListTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()));
        var list = FaultList.in(LISTS);
        assertThat(list.problems()).isEmpty();
        assertThat(list.outdated(Path.of(""), classes::has)).isEmpty();
    }

    @Test
    void every_room_has_faults() throws IOException {
        var rooms = FaultList.in(LISTS).faults().stream().map(Fault::room).collect(Collectors.toSet());
        assertThat(rooms)
                .contains(
                        "guide", "visit", "assess", "plan", "timer", "diary", "lifting", "sheet", "print", "store",
                        "kiosk", "watch", "cli", "review", "text", "ui", "assets");
    }
}
