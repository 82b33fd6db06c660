package org.spotter.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// From the start of a process until its first screen is drawn: the packaged program, beside the least that a JavaFX
/// program can be, with and without a start-up cache of its own. Needs a display and `./dev package`.
final class StartBench {
    private static final int ROUNDS = 15;

    /// What the others are measured by.
    private static final String STOCK = "one button";

    private final Path folder;
    private final Path program;

    /// A process to start.
    private record Case(String name, List<String> command, Map<String, String> environment) {}

    /// Measures a packaged program.
    ///
    /// @param program its launcher
    /// @param folder  for what the runs leave behind
    StartBench(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /// {@return the results, in milliseconds}
    ///
    /// @param out takes the table
    /// @throws IOException          when a process can't be started, or fails
    /// @throws InterruptedException when it is stopped
    Map<String, Object> run(PrintStream out) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var cases = cases();
        var nanos = new LinkedHashMap<String, List<Long>>();
        for (var round = 0; round <= ROUNDS; round++) {
            for (var each : cases) {
                var took = time(each);
                // In the first round the files come from the disk.
                if (round > 0) {
                    nanos.computeIfAbsent(each.name(), _ -> new ArrayList<>()).add(took);
                }
            }
        }
        var results = new LinkedHashMap<String, Object>();
        var stock = median(Objects.requireNonNull(nanos.get(STOCK)));
        out.printf("%-46s %9s %9s %9s %7s%n", "start to first screen, ms", "median", "least", "most", "ratio");
        nanos.forEach((name, all) -> {
            out.printf(
                    Locale.ROOT,
                    "%-46s %9d %9d %9d %7.2f%n",
                    name,
                    median(all),
                    milliseconds(all.stream().min(Long::compare).orElseThrow()),
                    milliseconds(all.stream().max(Long::compare).orElseThrow()),
                    (double) median(all) / stock);
            results.put(name, median(all));
        });
        return results;
    }

    private List<Case> cases() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var modules = classPath(entry -> entry.matches(".*javafx-[a-z]+-[0-9.]+-.+\\.jar"));
        // A cache takes classes from jars alone.
        var own = jar();
        var stock = List.of(
                java,
                "--enable-native-access=javafx.graphics",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--module-path",
                modules,
                "--add-modules",
                "javafx.controls",
                "-cp",
                own.toString());
        var cache = folder.resolve("stock.aot");
        time(new Case(
                "training",
                with(stock, "-XX:AOTCacheOutput=" + cache, "-Xlog:disable", StockApp.class.getName()),
                Map.of()));
        var home = Map.of(
                "SPOTTER_HOME",
                folder.resolve("home").toAbsolutePath().toString(),
                "SPOTTER_REHEARSAL",
                "first-screen");
        return List.of(
                new Case(STOCK, with(stock, StockApp.class.getName()), Map.of()),
                new Case(
                        STOCK + ", with a cache",
                        with(stock, "-XX:AOTCache=" + cache, StockApp.class.getName()),
                        Map.of()),
                new Case("Spotter, packaged", List.of(program.toString()), home),
                new Case("Spotter --version, packaged", List.of(program.toString(), "--version"), home));
    }

    private Path jar() throws IOException, InterruptedException {
        var jar = folder.resolve("stock.jar");
        var classes = classPath(entry -> entry.endsWith("test-classes"));
        expect(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jar").toString(),
                        "--create",
                        "--file",
                        jar.toString(),
                        "-C",
                        classes,
                        "org/spotter/bench")
                .inheritIO()
                .start());
        return jar;
    }

    private static String classPath(Predicate<String> wanted) {
        return String.join(
                File.pathSeparator,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(wanted)
                        .toList());
    }

    private static List<String> with(List<String> command, String... more) {
        var all = new ArrayList<>(command);
        all.addAll(List.of(more));
        return all;
    }

    /// The time until it says its first line: that the screen is drawn, or whatever the command has to say. The end of
    /// a virtual machine takes its own time, in which nobody waits.
    private static long time(Case what) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(what.command()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(what.environment());
        var start = System.nanoTime();
        var process = builder.start();
        var first = process.getInputStream().read();
        var took = System.nanoTime() - start;
        process.getInputStream().readAllBytes();
        expect(process);
        if (first < 0) {
            throw new IOException("said nothing: " + what.command());
        }
        return took;
    }

    private static void expect(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("did not work: " + process.info());
        }
    }

    private static long median(List<Long> nanos) {
        return milliseconds(nanos.stream().sorted().toList().get(nanos.size() / 2));
    }

    private static long milliseconds(long nanos) {
        return Math.round(nanos / 1e6);
    }
}
