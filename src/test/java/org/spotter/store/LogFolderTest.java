package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFolderTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 9, 30, 5);

    @TempDir
    private Path data;

    private LogFolder log() {
        return new LogFolder(new AppFolders(data));
    }

    private Path file(String name) {
        return data.resolve("log").resolve(name);
    }

    @Test
    void lines_are_added_and_nothing_is_made_before_the_first() throws IOException {
        var log = log();
        assertThat(data).isEmptyDirectory();
        log.add("one");
        log.add("two");
        assertThat(Files.readAllLines(file("spotter.log"))).containsExactly("one", "two");
    }

    @Test
    void a_full_log_gives_way_and_two_are_kept() throws IOException {
        var log = log();
        var line = "x".repeat(1_000);
        for (var i = 0; i < LogFolder.LARGEST / 300; i++) {
            log.add(line);
        }
        assertThat(Files.size(file("spotter.log"))).isLessThanOrEqualTo(LogFolder.LARGEST);
        assertThat(Files.size(file("spotter.1.log"))).isLessThanOrEqualTo(LogFolder.LARGEST);
        try (var all = Files.list(data.resolve("log"))) {
            assertThat(all).hasSize(2);
        }
    }

    @Test
    void the_newest_reports_are_kept() {
        var log = log();
        for (var i = 0; i < 9; i++) {
            assertThat(log.report("report " + i, NOW.plusHours(i))).isPresent();
        }
        var reports = log.reports();
        assertThat(reports).hasSize(LogFolder.MOST_REPORTS);
        assertThat(log.read(reports.getFirst())).hasValue("report 8");
        assertThat(log.read(reports.getLast())).hasValue("report 4");
    }

    @Test
    void the_newest_reports_of_one_day_are_kept_where_no_time_is_told() throws IOException {
        var log = log();
        for (var i = 0; i < 12; i++) {
            var file =
                    log.report("report " + i, NOW.toLocalDate().atStartOfDay()).orElseThrow();
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000L * i));
        }
        assertThat(log.reports()).hasSize(LogFolder.MOST_REPORTS);
        assertThat(log.read(log.reports().getFirst())).hasValue("report 11");
    }

    @Test
    void two_reports_of_one_second_are_both_kept() {
        var log = log();
        assertThat(log.report("a", NOW)).isNotEqualTo(log.report("b", NOW));
        assertThat(log.reports()).hasSize(2);
    }

    @Test
    void a_file_where_the_folder_should_be_holds_nobody_up() throws IOException {
        Files.writeString(data.resolve("log"), "not a folder");
        var log = log();
        log.add("line");
        assertThat(log.report("report", NOW)).isEmpty();
        assertThat(log.reports()).isEmpty();
        assertThat(data.resolve("log")).hasContent("not a folder");
    }

    @Test
    void without_a_folder_nothing_is_written_and_nothing_fails() {
        var log = new LogFolder(new AppFolders(Optional.empty()));
        log.add("line");
        assertThat(log.report("report", NOW)).isEmpty();
        assertThat(log.deleteAll()).isEmpty();
    }

    @Test
    void all_of_it_is_deleted_and_nothing_else() throws IOException {
        var log = log();
        log.add("line");
        log.report("report", NOW);
        var other = Files.writeString(file("other.txt"), "not ours");
        assertThat(log.deleteAll()).isEmpty();
        assertThat(log.reports()).isEmpty();
        assertThat(other).exists();
        Files.delete(other);
        log.add("line");
        log.deleteAll();
        assertThat(data).isEmptyDirectory();
    }
}
