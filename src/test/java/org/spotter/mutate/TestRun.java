package org.spotter.mutate;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spotter.mutate.FaultChild.Step;

/// Runs tests in a child and watches it.
///
/// @param bound how long no test may begin or end before the child counts as hanging
/// @param full  whether tests tagged `full` are run too
record TestRun(Duration bound, boolean full) {
    private static final Duration LOOK = Duration.ofMillis(100);

    /// How long a child may tidy up after the last test before it is killed.
    private static final Duration TIDY = Duration.ofSeconds(20);

    /// A line that a child wrote.
    ///
    /// @param step  what happened
    /// @param id    the unique id of the test; empty at the end
    /// @param name  its class and method
    /// @param error the kind of error; empty unless it failed
    record Line(Step step, String id, String name, String error) {
        private static Line of(String text) {
            var parts = text.split("\t", -1);
            return new Line(
                    Step.valueOf(parts[0]),
                    parts.length > 1 ? parts[1] : "",
                    parts.length > 2 ? parts[2] : "",
                    parts.length > 3 ? parts[3] : "");
        }
    }

    /// How a child ended.
    enum End {
        /// It ran to its end.
        DONE,
        /// It ended before that.
        CRASHED,
        /// Nothing happened for too long, so it was killed.
        HUNG
    }

    /// What a child did.
    ///
    /// @param lines what it told
    /// @param end   how it ended
    record Told(List<Line> lines, End end) {
        Told {
            lines = List.copyOf(lines);
        }

        /// {@return the first failure}
        Optional<Line> failed() {
            return lines.stream().filter(line -> line.step() == Step.FAILED).findFirst();
        }

        /// {@return the test that had begun last}
        Optional<Line> last() {
            return lines.reversed().stream()
                    .filter(line -> line.step() == Step.BEGIN)
                    .findFirst();
        }

        /// {@return how many tests passed}
        long passed() {
            return lines.stream().filter(line -> line.step() == Step.PASSED).count();
        }
    }

    /// Runs tests to the first failure, or all of them.
    ///
    /// @param place where
    /// @param ui    whether one of them opens windows
    /// @param stop  whether to stop at the first failure
    /// @param tests full names of classes or methods, or unique ids
    /// @return what happened
    /// @throws IOException          when the child can't be started or read
    /// @throws InterruptedException when it is stopped
    Told run(Planted place, boolean ui, boolean stop, List<String> tests) throws IOException, InterruptedException {
        var told = place.scratch().resolve("tests.txt");
        Files.deleteIfExists(told);
        var process = new ProcessBuilder(command(place, told, ui, stop, tests))
                .directory(place.tree().toFile())
                .redirectErrorStream(true)
                .redirectOutput(place.scratch().resolve("output.txt").toFile())
                .start();
        // Who stops this program stops its children too.
        var ending = new Thread(() -> kill(process));
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            return watched(process, told, stop);
        } finally {
            kill(process);
            Runtime.getRuntime().removeShutdownHook(ending);
            process.waitFor();
        }
    }

    /// With all that its tests have started.
    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private List<String> command(Planted place, Path told, boolean ui, boolean stop, List<String> tests) {
        var classPath = Stream.concat(
                        place.classPath().stream().map(Path::toString),
                        Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
        // The flags of the tests in pom.xml.
        return Stream.of(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Xshare:auto",
                                // Quicker for so short a life.
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Djava.awt.headless=true",
                                "-Djava.io.tmpdir=" + place.temporary()),
                        ui
                                ? List.of(
                                        "-Dglass.platform=Headless", "-Dprism.order=sw", "-Dtestfx.robot.write_sleep=0")
                                : List.<String>of(),
                        List.of(
                                "-cp",
                                classPath,
                                FaultChild.class.getName(),
                                told.toString(),
                                stop ? "first" : "all",
                                full ? "full" : "quick"),
                        tests)
                .flatMap(List::stream)
                .toList();
    }

    private Told watched(Process process, Path told, boolean stop) throws IOException, InterruptedException {
        var size = 0L;
        var changed = System.nanoTime();
        while (!process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
            var now = Files.exists(told) ? Files.size(told) : 0;
            if (now != size) {
                size = now;
                changed = System.nanoTime();
            }
            var still = Duration.ofNanos(System.nanoTime() - changed);
            if (still.compareTo(TIDY) > 0) {
                var lines = lines(told);
                var over =
                        lines.stream().anyMatch(line -> line.step() == Step.END || stop && line.step() == Step.FAILED);
                if (over || still.compareTo(bound) > 0) {
                    return new Told(lines, over ? End.DONE : End.HUNG);
                }
            }
        }
        var lines = lines(told);
        var whole = !lines.isEmpty() && lines.getLast().step() == Step.END;
        return new Told(lines, whole ? End.DONE : End.CRASHED);
    }

    private static List<Line> lines(Path told) throws IOException {
        if (!Files.exists(told)) {
            return List.of();
        }
        var text = Files.readString(told, StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(Line::of)
                .toList();
    }
}
