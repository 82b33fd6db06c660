package org.spotter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.store.AnswersFile;
import org.spotter.store.AppFolders;
import org.spotter.testkit.Guides;
import org.spotter.testkit.PrintOrders;
import org.spotter.testkit.SheetOrders;
import org.spotter.testkit.Visits;
import org.spotter.text.MessageFiles;

/// Answers that the program saved make a sheet for 24 hours. A time that lies ahead, from a clock that was wrong, tells
/// nothing of their age.
class AnswersAgeTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");

    @TempDir
    Path folder;

    private int run(String... args) {
        var to = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return Commands.run(
                List.of(args),
                new Console(
                        to,
                        to,
                        InstantSource.fixed(NOW),
                        ZoneOffset.UTC,
                        Locale.US,
                        new AppFolders(folder.resolve("data")),
                        new SheetOrders(),
                        new PrintOrders(),
                        MessageFiles.builtIn(),
                        folder.resolve("policy.json"),
                        _ -> Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0", "PT23H59M, 0", "PT24H, 0", "PT24H1S, 1", "PT48H, 1", "PT-1S, 1", "PT-72H, 1"})
    void answers_count_for_a_day_and_never_from_the_future(Duration age, int code) throws IOException {
        var file = folder.resolve("visit.json");
        AnswersFile.write(file, Guides.shipped(), Visits.calmAnswers(), NOW.minus(age), Optional.empty());
        var sheet = folder.resolve("sheet.pdf");
        assertThat(run("sheet", file.toString(), "-o", sheet.toString())).isEqualTo(code);
        assertThat(sheet.toFile().exists()).isEqualTo(code == 0);
        assertThat(run("print", file.toString())).isEqualTo(code);
    }
}
