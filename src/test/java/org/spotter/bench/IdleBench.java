package org.spotter.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.spotter.guide.SessionKind;
import org.spotter.store.Resume;
import org.spotter.store.ResumeFile;
import org.spotter.store.TimerFile;
import org.spotter.timer.Session;
import org.spotter.timer.Timer;

/// What the packaged program takes while nobody touches it: part of one processor core, and memory. Needs a display and
/// `./dev package`.
final class IdleBench {
    private static final Duration SETTLING = Duration.ofSeconds(12);
    private static final Duration MEASURED = Duration.ofSeconds(20);

    private IdleBench() {}

    /// {@return the results: percent of a core, megabytes in memory}
    ///
    /// @param program its launcher
    /// @param folder  for what the runs keep
    /// @param out     takes the table
    /// @throws IOException          when it can't be started
    /// @throws InterruptedException when it is stopped
    static Map<String, Object> run(Path program, Path folder, PrintStream out)
            throws IOException, InterruptedException {
        out.printf("%-24s %12s %12s%n", "untouched", "% of a core", "memory, MB");
        var results = new LinkedHashMap<String, Object>();
        for (var what : List.of("first page", "timer running", "attract screen")) {
            var home = Files.createDirectories(folder.resolve(what.replace(' ', '-')));
            var command = new ArrayList<>(List.of(program.toString()));
            switch (what) {
                case "timer running" -> timer(home);
                case "attract screen" -> {
                    var policy = Files.writeString(home.resolve("policy.json"), "{ \"spotter\": 1, \"kiosk\": true }");
                    command.addAll(List.of("--policy", policy.toString()));
                }
                default -> {}
            }
            var took = measure(command, home);
            out.printf(Locale.ROOT, "%-24s %12.2f %12.0f%n", what, took.percent(), took.megabytes());
            results.put(what, Map.of("percent", took.percent(), "megabytes", took.megabytes()));
        }
        return results;
    }

    private record Took(double percent, double megabytes) {}

    /// A session that has just begun, on the page that shows it.
    private static void timer(Path home) throws IOException {
        var now = Instant.now();
        var limits = new Session.Limits(Duration.ofMinutes(20), Duration.ofMinutes(5), Duration.ofMinutes(1));
        var session = new Session(SessionKind.COLD, now, Duration.ofMinutes(15), limits, 0, Duration.ZERO);
        TimerFile.write(
                home.resolve("timer.json"),
                new Timer(new Timer.State.Running(session, now.plus(Duration.ofMinutes(15))), List.of()));
        ResumeFile.write(home.resolve("resume.json"), new Resume("", "timer", "COLD", 0, now));
    }

    private static Took measure(List<String> command, Path home) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said.txt").toFile());
        builder.environment().put("SPOTTER_HOME", home.toAbsolutePath().toString());
        var process = builder.start();
        try {
            Thread.sleep(SETTLING);
            var before = processor(process);
            Thread.sleep(MEASURED);
            var used = processor(process).minus(before);
            if (!process.isAlive()) {
                throw new IOException("ended: " + Files.readString(home.resolve("said.txt")));
            }
            return new Took(100.0 * used.toMillis() / MEASURED.toMillis(), memory(process));
        } finally {
            all(process).forEach(ProcessHandle::destroyForcibly);
            process.waitFor();
        }
    }

    /// The window of a front desk has a watchdog above it.
    private static Stream<ProcessHandle> all(Process process) {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList().stream();
    }

    private static Duration processor(Process process) {
        return all(process)
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static double memory(Process process) {
        return all(process).mapToDouble(IdleBench::memory).sum();
    }

    /// Linux alone tells it.
    private static double memory(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1000.0;
        } catch (IOException _) {
            return 0;
        }
    }
}
