package org.spotter.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Real programs that end, fall silent and are killed.
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class WatchdogTest {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration FIRST_BEAT = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(20);

    @TempDir
    private Path folder;

    /// Watches a program that notes each start, beats, and does something the first time; the next time it ends as
    /// wished.
    ///
    /// @return how often it was started
    private int starts(String firstTime, Map<String, String> environment) throws IOException, InterruptedException {
        var noted = folder.resolve("starts");
        var script = Files.writeString(folder.resolve("watched.sh"), """
                echo "$GIVEN-$TAKEN" >> "$1"
                printf .
                sleep 0.1
                printf .
                [ "$(wc -l < "$1")" -gt 1 ] && exit 0
                """ + firstTime + "\n");
        new Watchdog(List.of("sh", script.toString(), noted.toString()), environment, PATIENCE, FIRST_BEAT, PAUSE)
                .watch();
        return Files.readAllLines(noted).size();
    }

    @Test
    void one_that_ends_as_wished_is_not_started_again() throws Exception {
        assertThat(starts("exit 0", Map.of())).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit 70", "exit 10", "kill -9 $$", "exec 1>&-; sleep 0.1; exit 3"})
    void one_that_ends_otherwise_is_started_again(String how) throws Exception {
        assertThat(starts(how, Map.of())).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exec sleep 600", "kill -STOP $$", "trap '' TERM; while :; do sleep 1; done"})
    void one_whose_heart_stops_is_killed_and_started_again(String how) throws Exception {
        assertThat(starts(how, Map.of())).isEqualTo(2);
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .as("nothing is left behind")
                .isEmpty();
    }

    @Test
    void one_that_beats_on_is_left_alone() throws Exception {
        assertThat(starts("i=0; while [ $i -lt 30 ]; do printf .; sleep 0.1; i=$((i+1)); done; exit 0", Map.of()))
                .isEqualTo(1);
    }

    @Test
    void it_is_told_what_it_is_given_and_not_what_is_taken_away() throws Exception {
        starts("exit 0", Map.of("GIVEN", "yes", "TAKEN", ""));
        assertThat(Files.readString(folder.resolve("starts"))).isEqualTo("yes-\n");
    }
}
