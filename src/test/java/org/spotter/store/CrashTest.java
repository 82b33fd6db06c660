package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.store.AtomicFile.Step;

/// A program that is stopped in the middle of a write, at each step and at random moments: the file is always
/// whole, and so is its backup.
class CrashTest {
    private static final int KILLS = 30;
    private static final int WRITERS = 10;
    private static final int LONGEST = 40;

    @TempDir
    private Path folder;

    private static int steps(Path file) throws IOException {
        var seen = new ArrayList<Step>();
        AtomicFile.write(file, ChildWriter.content(1), Optional.of(AtomicFile.backup(file)), seen::add);
        assertThat(seen).endsWith(Step.REPLACED, Step.DONE);
        return seen.size();
    }

    private void onlyLeftovers(String... names) throws IOException {
        try (var all = Files.list(folder)) {
            assertThat(all.map(file -> file.getFileName().toString())
                            .filter(name -> !List.of(names).contains(name)))
                    .allMatch(new Names(List.of("visit.json"))::isLeftover);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_write_that_stops_dead_at_any_step_leaves_the_old_or_the_new(boolean former)
            throws IOException, InterruptedException {
        var file = folder.resolve("visit.json");
        var backup = AtomicFile.backup(file);
        var trial = folder.resolve("trial");
        if (former) {
            Files.write(trial, ChildWriter.content(0));
        }
        var steps = steps(trial);
        Files.delete(trial);
        Files.deleteIfExists(AtomicFile.backup(trial));
        assertThat(steps).isGreaterThanOrEqualTo(former ? 12 : 6);
        for (var step = 1; step <= steps; step++) {
            Files.deleteIfExists(file);
            Files.deleteIfExists(backup);
            if (former) {
                Files.write(file, ChildWriter.content(0));
                Files.write(backup, ChildWriter.content(-1));
            }
            assertThat(ChildWriter.start("halt", file.toString(), String.valueOf(step))
                            .waitFor())
                    .as("halted at step %s", step)
                    .isEqualTo(9);
            if (former) {
                assertThat(ChildWriter.number(file)).as("at step %s", step).isBetween(0, 1);
                assertThat(ChildWriter.number(backup))
                        .as("backup at step %s", step)
                        .isBetween(ChildWriter.number(file) - 1, 0);
            } else if (step >= steps - 1) {
                assertThat(ChildWriter.number(file)).isEqualTo(1);
            } else {
                assertThat(file).doesNotExist();
            }
            onlyLeftovers("visit.json", "visit.json.bak");
        }
        // And the next write is like any other.
        AtomicFile.replace(file, ChildWriter.content(2));
        assertThat(ChildWriter.number(file)).isEqualTo(2);
    }

    @Test
    void writers_killed_hundreds_of_times_leave_the_old_or_the_new() throws IOException, InterruptedException {
        var random = new Random(7);
        var caught = 0;
        for (var kill = 0; kill < KILLS; kill++) {
            for (var writer = 0; writer < WRITERS; writer++) {
                Files.deleteIfExists(folder.resolve("f" + writer));
                Files.deleteIfExists(folder.resolve("f" + writer + ".bak"));
            }
            // Not a pipe: killing a child closes it.
            var said = folder.resolve("said");
            Files.deleteIfExists(said);
            var child = ChildWriter.start(said, "loop", folder.toString(), String.valueOf(WRITERS));
            while (child.isAlive() && Files.size(said) == 0) {
                Thread.sleep(1);
            }
            Thread.sleep(random.nextInt(LONGEST));
            child.destroyForcibly().waitFor();
            var done = new int[WRITERS];
            Files.readAllLines(said).forEach(line -> note(line, done));
            for (var writer = 0; writer < WRITERS; writer++) {
                var file = folder.resolve("f" + writer);
                if (done[writer] == 0 && !Files.exists(file)) {
                    continue;
                }
                var number = ChildWriter.number(file);
                // A line that was being said when the child died may be missing.
                assertThat(number).isBetween(done[writer], done[writer] + 2);
                if (number > 1) {
                    assertThat(ChildWriter.number(AtomicFile.backup(file))).isBetween(number - 1, number);
                }
                caught++;
            }
        }
        assertThat(caught).isGreaterThan(KILLS * WRITERS / 2);
    }

    private static void note(String line, int[] done) {
        var words = line.split(" ");
        if (words.length == 2) {
            done[Integer.parseInt(words[0])] = Math.max(done[Integer.parseInt(words[0])], Integer.parseInt(words[1]));
        }
    }
}
