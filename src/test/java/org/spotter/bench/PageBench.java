package org.spotter.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// How long the window's thread of the packaged program is busy with a change of page: building it, styling it,
/// laying it out. A frame is 16.7 milliseconds; whoever takes longer misses some. The second visit is in another
/// language.
final class PageBench {
    private static final int PROCESSES = 7;
    private static final double FRAME = 1000 / 60.0;

    private PageBench() {}

    /// {@return the results, in milliseconds}
    ///
    /// @param program its launcher
    /// @param folder  for what the runs keep
    /// @param out     takes the table
    /// @throws IOException          when a process can't be started, or fails
    /// @throws InterruptedException when it is stopped
    static Map<String, Object> run(Path program, Path folder, PrintStream out)
            throws IOException, InterruptedException {
        var first = new LinkedHashMap<String, List<Double>>();
        var again = new LinkedHashMap<String, List<Double>>();
        for (var process = 0; process < PROCESSES; process++) {
            var seen = new ArrayList<String>();
            for (var line : walked(program, folder)) {
                var parts = line.split(" ");
                (seen.contains(parts[1]) ? again : first)
                        .computeIfAbsent(parts[1], _ -> new ArrayList<>())
                        .add(Double.valueOf(parts[2]));
                seen.add(parts[1]);
            }
        }
        out.printf("%-24s %12s %8s %12s %8s%n", "change of page, ms", "first visit", "missed", "again", "missed");
        var results = new LinkedHashMap<String, Object>();
        first.forEach((page, all) -> {
            var once = median(all);
            var later = median(Objects.requireNonNull(again.get(page)));
            out.printf(Locale.ROOT, "%-24s %12.1f %8d %12.1f %8d%n", page, once, (int) (once / FRAME), later, (int)
                    (later / FRAME));
            results.put(page, Map.of("first", once, "again", later));
        });
        return results;
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    private static List<String> walked(Path program, Path folder) throws IOException, InterruptedException {
        var home = Files.createTempDirectory(Files.createDirectories(folder), "walk");
        var builder = new ProcessBuilder(program.toString()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(Map.of("SPOTTER_HOME", home.toAbsolutePath().toString(), "SPOTTER_REHEARSAL", "every-page"));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        return said.lines().filter(line -> line.startsWith("page ")).toList();
    }
}
