package org.spotter.bench;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// How quick the program is and what it takes: tables, and `bench.json`. `./dev bench` runs it, on a quiet machine.
/// Times are to be compared within one run; no test asserts one.
public final class Bench {
    private static final List<String> ALL = List.of("start", "pages", "guide", "sheets", "idle", "size", "visits");

    private Bench() {}

    /// Runs the parts asked for.
    ///
    /// @param args a folder for `bench.json`, the packaged program, and the parts; without one, all. Or the name
    ///             of what a fresh process does once
    /// @throws Exception when something can't be measured
    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "first-sheet" -> SheetBench.once(System.out);
            default -> {
                var parts = args.length > 2 ? List.of(args).subList(2, args.length) : ALL;
                if (!ALL.containsAll(parts)) {
                    System.err.println("Parts: " + String.join(" ", ALL));
                    System.exit(2);
                }
                run(Path.of(args[0]), Path.of(args[1]), parts, System.out);
            }
        }
    }

    private static void run(Path folder, Path program, List<String> parts, PrintStream out)
            throws IOException, InterruptedException, RunnerException {
        Files.createDirectories(folder);
        var results = new LinkedHashMap<String, Object>();
        results.put("java", System.getProperty("java.version"));
        results.put("processors", Runtime.getRuntime().availableProcessors());
        for (var part : parts) {
            out.println();
            results.put(
                    part,
                    switch (part) {
                        case "start" -> new StartBench(program, folder.resolve("start")).run(out);
                        case "pages" -> PageBench.run(program, folder.resolve("pages"), out);
                        case "guide" -> guide(out);
                        case "sheets" -> SheetBench.run(out);
                        case "idle" -> IdleBench.run(program, folder.resolve("idle"), out);
                        case "visits" -> VisitsBench.run(folder.resolve("visits"), out);
                        default -> size(program.resolve("../..").normalize(), out);
                    });
        }
        Files.writeString(
                folder.resolve("bench.json"),
                new GsonBuilder().setPrettyPrinting().create().toJson(results),
                StandardCharsets.UTF_8);
    }

    private static Map<String, Object> guide(PrintStream out) throws RunnerException {
        var options = new OptionsBuilder()
                .include(GuideBench.class.getName())
                .verbosity(VerboseMode.SILENT)
                .build();
        var results = new LinkedHashMap<String, Object>();
        var least = new LinkedHashMap<String, Double>();
        out.printf("%-24s %12s %12s %8s%n", "guide, microseconds", "mean", "error", "ratio");
        for (var result : new Runner(options).run()) {
            var parameters = result.getParams();
            var what = parameters.getBenchmark().replaceAll(".*\\.", "");
            var name = what + ", " + parameters.getParam("size") + " times";
            var score = result.getPrimaryResult().getScore();
            least.putIfAbsent(what, score);
            out.printf(
                    Locale.ROOT,
                    "%-24s %12.1f %12.1f %8.1f%n",
                    name,
                    score,
                    result.getPrimaryResult().getScoreError(),
                    score / least.get(what));
            results.put(name, score);
        }
        return results;
    }

    private static Map<String, Object> size(Path image, PrintStream out) throws IOException {
        try (var all = Files.walk(image)) {
            var bytes = all.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            out.printf(Locale.ROOT, "%-24s %12.1f MB%n", "program", bytes / 1e6);
            return Map.of("megabytes", bytes / 1e6);
        }
    }
}
