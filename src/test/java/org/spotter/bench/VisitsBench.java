package org.spotter.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spotter.soak.Soak;

/// What ten thousand visits leave in the memory of a front desk: it must not grow. [Soak] is what visits.
final class VisitsBench {
    private static final int VISITS = 10_000;

    /// The column of the heap in its table, of so many.
    private static final int HEAP = 2;
    private static final int COLUMNS = 6;

    private static final List<String> UNSEEN = List.of(
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djavafx.animation.pulse=3",
            "-XX:+UseSerialGC",
            "-XX:SoftRefLRUPolicyMSPerMB=0");

    private VisitsBench() {}

    /// {@return the heap after the garbage was taken out, in megabytes, by the number of visits}
    ///
    /// @param folder for what the staff's page keeps
    /// @param out    takes the table
    /// @throws IOException          when the process can't be started, or something was left of a visit
    /// @throws InterruptedException when it is stopped
    static Map<String, Object> run(Path folder, PrintStream out) throws IOException, InterruptedException {
        var said = FreshJava.run(UNSEEN, Soak.class, List.of(String.valueOf(VISITS), folder.toString()), out::println);
        var heap = new LinkedHashMap<String, Object>();
        said.stream()
                .map(line -> Arrays.asList(line.strip().split("\\s+")))
                .filter(row -> row.size() == COLUMNS && row.getFirst().matches("\\d+"))
                .forEach(row -> heap.put(row.getFirst(), Double.valueOf(row.get(HEAP))));
        return heap;
    }
}
