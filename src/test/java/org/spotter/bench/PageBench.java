package org.spotter.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.spotter.testkit.TestWindow;
import org.spotter.testkit.Visits;
import org.spotter.ui.shell.Pages;
import org.spotter.ui.shell.Shell;
import org.spotter.ui.support.AppContext;

/// How long the window's thread is busy with a change of page: building it, styling it, laying it out. A frame is 16.7
/// milliseconds; whoever takes longer misses some.
final class PageBench {
    private static final int PROCESSES = 5;
    private static final int REPEATS = 15;
    private static final double FRAME = 1000 / 60.0;
    private static final double MILLION = 1e6;
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 800;

    private PageBench() {}

    /// {@return the results, in milliseconds}
    ///
    /// @param out takes the table
    /// @throws IOException          when a process can't be started, or fails
    /// @throws InterruptedException when it is stopped
    static Map<String, Object> run(PrintStream out) throws IOException, InterruptedException {
        var first = new LinkedHashMap<String, List<Double>>();
        var again = new LinkedHashMap<String, List<Double>>();
        for (var process = 0; process < PROCESSES; process++) {
            for (var line : Child.said("page")
                    .lines()
                    .filter(each -> each.startsWith("page "))
                    .toList()) {
                var parts = line.split(" ");
                first.computeIfAbsent(parts[1], _ -> new ArrayList<>()).add(Double.valueOf(parts[2]));
                again.computeIfAbsent(parts[1], _ -> new ArrayList<>()).add(Double.valueOf(parts[3]));
            }
        }
        out.printf("%-24s %12s %8s %12s %8s%n", "change of page, ms", "first visit", "missed", "again", "missed");
        var results = new LinkedHashMap<String, Object>();
        first.forEach((page, all) -> {
            var once = median(all);
            var later = median(again.get(page));
            out.printf(Locale.ROOT, "%-24s %12.1f %8d %12.1f %8d%n", page, once, (int) (once / FRAME), later, (int)
                    (later / FRAME));
            results.put(page, Map.of("first", once, "again", later));
        });
        return results;
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    /// In a process of its own: goes to each page, and again to each.
    ///
    /// @param out takes a line for each page
    /// @throws InterruptedException when it is stopped
    static void once(PrintStream out) throws InterruptedException {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        var context = ask(() -> {
            var made = TestWindow.context(
                    TestWindow.guide(), settings -> settings, () -> TestWindow.NOW, task -> Thread.ofVirtual()
                            .start(task));
            made.answer(Visits.calmAnswers());
            var stage = new Stage();
            stage.setScene(new Shell(made).scene(WIDTH, HEIGHT));
            stage.show();
            return new Open(made, stage);
        });
        var first = new LinkedHashMap<String, Double>();
        Pages.ALL.forEach(page -> first.put(page.id(), change(context, page.id())));
        var again = new LinkedHashMap<String, List<Double>>();
        for (var repeat = 0; repeat < REPEATS; repeat++) {
            Pages.ALL.forEach(page ->
                    again.computeIfAbsent(page.id(), _ -> new ArrayList<>()).add(change(context, page.id())));
        }
        first.forEach(
                (page, took) -> out.printf(Locale.ROOT, "page %s %.2f %.2f%n", page, took, median(again.get(page))));
        out.flush();
        System.exit(0);
    }

    private record Open(AppContext context, Stage stage) {}

    private static double change(Open open, String page) {
        ask(() -> {
            open.context().navigator().go(page.equals("about") ? "settings" : "about");
            return true;
        });
        ask(() -> true);
        return ask(() -> {
            var start = System.nanoTime();
            open.context().navigator().go(page);
            var root = open.stage().getScene().getRoot();
            root.applyCss();
            root.layout();
            return (System.nanoTime() - start) / MILLION;
        });
    }

    private static <T> T ask(java.util.concurrent.Callable<T> work) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.join();
    }
}
