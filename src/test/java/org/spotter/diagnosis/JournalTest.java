package org.spotter.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.store.AppFolders;
import org.spotter.store.LogFolder;
import org.spotter.testkit.ManualClock;
import org.spotter.text.Messages;

class JournalTest {
    private static final String PLANTED = "my left leg is numb";

    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-24T09:30:05Z"));

    @TempDir
    private Path data;

    private Journal journal(Journal.Precision precision) {
        return new Journal(new LogFolder(new AppFolders(data)), clock, () -> ZoneId.of("Europe/London"), precision);
    }

    private static RuntimeException error() {
        return new IllegalStateException(PLANTED, new IOException("/home/" + PLANTED + ".json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void a_report_tells_where_it_went_wrong_and_nothing_that_the_error_says(String language) throws IOException {
        var messages = Messages.load(Locale.of(language));
        var file = journal(Journal.Precision.SECOND).error(error(), messages).orElseThrow();
        assertThat(Files.readString(file))
                .startsWith(messages.of("report.title"))
                .contains("IllegalStateException", "java.io.IOException", JournalTest.class.getName() + ".error")
                .doesNotContain(PLANTED);
        assertThat(Files.readString(data.resolve("log").resolve("spotter.log")))
                .startsWith("2026-11-24T09:30:05 ERROR java.lang.IllegalStateException org.spotter")
                .doesNotContain(PLANTED);
    }

    @Test
    void at_a_front_desk_no_time_of_day_is_noted() throws IOException {
        var file = journal(Journal.Precision.DAY)
                .error(error(), Messages.load(Locale.UK))
                .orElseThrow();
        assertThat(file.getFileName().toString()).isEqualTo("error-20261124-000000.txt");
        assertThat(Files.readString(file)).doesNotContain("9:30", "09:30");
        assertThat(Files.readString(data.resolve("log").resolve("spotter.log"))).startsWith("2026-11-24 ERROR");
    }
}
