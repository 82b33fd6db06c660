package org.spotter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spotter.guide.GuideLoader;
import org.spotter.store.AnswersFile;
import org.spotter.store.AppFolders;
import org.spotter.testkit.Guides;
import org.spotter.testkit.PrintOrders;
import org.spotter.testkit.Pseudo;
import org.spotter.testkit.SheetOrders;
import org.spotter.testkit.WindowVisits;
import org.spotter.visit.Answers;

/// In a language that is made from English, no command says an English sentence.
class PseudoCommandsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
    private static final Pattern BRACKETS = Pattern.compile("⟦[^⟦⟧]*⟧");

    /// Two words beside each other that are no names of files, ids, options or levels.
    private static final Pattern SENTENCE = Pattern.compile("\\b[A-Za-z]{2,} [a-z]{2,}\\b");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final SheetOrders sheets = new SheetOrders();

    private int run(String... args) {
        var console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                InstantSource.fixed(NOW),
                ZoneOffset.UTC,
                Locale.UK,
                new AppFolders(folder.resolve("data")),
                sheets,
                new PrintOrders(),
                Pseudo.messages(),
                folder.resolve("policy.json"),
                _ -> Optional.empty());
        return switch (Commands.start(Arrays.asList(args), console, () -> GuideLoader.load(Pseudo.files()))) {
            case Start.Finished(var code) -> code;
            case Start.Window _ -> throw new AssertionError("a window");
        };
    }

    private String file(String name, Answers answers) throws IOException {
        var file = folder.resolve(name);
        AnswersFile.write(file, Guides.shipped(), answers, NOW, Optional.empty());
        return file.toString();
    }

    private List<String> said() {
        return Stream.of(out, err)
                .flatMap(stream -> stream.toString(StandardCharsets.UTF_8).lines())
                .toList();
    }

    private static String rest(String text) {
        var left = text;
        for (var before = ""; !before.equals(left); ) {
            before = left;
            left = BRACKETS.matcher(left).replaceAll("");
        }
        return left;
    }

    private void nothingEnglish() {
        var lines = said();
        assertThat(lines).isNotEmpty().anyMatch(line -> line.contains(Pseudo.BEGIN));
        // Help wraps a text over lines, so brackets are taken from the whole.
        assertThat(rest(String.join(" ", lines)).replace(folder.toString(), "")).doesNotContainPattern(SENTENCE);
    }

    @ParameterizedTest
    @MethodSource("visits")
    void what_the_answers_mean_is_told_in_the_language_asked_for(Answers answers) throws IOException {
        run("assess", file("a.json", answers), "--explain", "--language", Pseudo.LONG);
        nothingEnglish();
    }

    static Stream<Answers> visits() {
        var calm = WindowVisits.calm();
        return Stream.of(
                Answers.NONE,
                calm,
                WindowVisits.nerve(),
                WindowVisits.with(calm, "warn-ill", "D-01"),
                WindowVisits.with(calm, "danger-legs", "E-06"));
    }

    @Test
    void the_questions_are_listed_in_the_language_asked_for() {
        run("questions", "--language", Pseudo.LONG);
        nothingEnglish();
    }

    @Test
    void a_guide_is_checked_in_the_language_asked_for() {
        run("check", "--language", Pseudo.LONG);
        nothingEnglish();
    }

    @Test
    void the_machine_is_looked_over_in_the_language_asked_for() {
        run("doctor", "--language", Pseudo.LONG);
        assertThat(said())
                .filteredOn(line -> !line.contains(Runtime.version().toString()))
                .allMatch(line -> line.contains(Pseudo.BEGIN));
    }

    @Test
    void mistakes_are_told_in_the_language_asked_for() throws IOException {
        run("assess", "none.json", "--language", Pseudo.LONG);
        run("sheet", file("a.json", WindowVisits.calm()), "--language", Pseudo.LONG);
        run("sheet", "--nonsense", "--language", Pseudo.LONG);
        run("print", file("a.json", WindowVisits.calm()), "--printer", "x", "--language", Pseudo.LONG);
        nothingEnglish();
    }

    @Test
    void a_batch_is_told_in_the_language_asked_for() throws IOException {
        var old = folder.resolve("old.json");
        AnswersFile.write(old, Guides.shipped(), WindowVisits.calm(), NOW.minusSeconds(2 * 86_400), Optional.empty());
        var folders = folder.resolve("new");
        Files.createDirectories(folders.resolve("a.pdf").resolve("full"));
        var args = new ArrayList<>(Arrays.asList("sheet", "-d", folders.toString(), old.toString(), "none.json"));
        for (var name = 'a'; name <= 'z'; name++) {
            args.add(file(name + ".json", WindowVisits.calm()));
        }
        args.addAll(List.of("--language", Pseudo.LONG));
        run(args.toArray(String[]::new));
        assertThat(said()).filteredOn(line -> line.contains("25")).isNotEmpty();
        nothingEnglish();
    }

    @Test
    void help_is_told_in_the_language_asked_for() {
        var all = new ArrayList<String>();
        for (var command : Command.values()) {
            out.reset();
            run(command.typed(), "--language", Pseudo.LONG, "--help");
            all.addAll(said());
        }
        // The titles of the parts and what stands under them.
        assertThat(all).filteredOn(line -> line.matches("\\S.*")).allMatch(line -> line.matches(".*[^\\x00-\\x7F].*"));
    }

    @Test
    void a_sheet_is_made_in_the_language_asked_for() throws IOException {
        run(
                "sheet",
                file("a.json", WindowVisits.calm()),
                "-o",
                folder.resolve("a.pdf").toString(),
                "--language",
                Pseudo.LONG);
        var order = sheets.made().getLast();
        assertThat(order.reader().words().language()).isEqualTo(Pseudo.LONG);
        assertThat(order.reader().messages().language()).isEqualTo(Pseudo.LONG);
    }
}
