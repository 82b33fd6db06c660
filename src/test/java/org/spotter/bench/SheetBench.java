package org.spotter.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.spotter.assess.Assessment;
import org.spotter.guide.Guide;
import org.spotter.guide.Paper;
import org.spotter.guide.Urgency;
import org.spotter.plan.Today;
import org.spotter.sheet.CareSheet;
import org.spotter.sheet.Edition;
import org.spotter.sheet.HtmlPdf;
import org.spotter.sheet.SheetDesk;
import org.spotter.sheet.SheetHtml;
import org.spotter.sheet.SheetOrder;
import org.spotter.sheet.SheetPdf;
import org.spotter.sheet.Wording;
import org.spotter.testkit.SheetVisits;
import org.spotter.text.Messages;
import org.spotter.visit.Answers;
import org.spotter.visit.Visit;

/// How long sheets take.
///
/// After a warm-up, each round runs every case once, so that what slows the machine for a while slows all cases alike.
/// A time is the median over the rounds, with the middle half of them beside it, and the median of what the processor
/// spent on it: a busy machine stretches the one, hardly the other. The reference is a PDF of one word through the same
/// machinery: what a sheet costs beyond it is ours.
final class SheetBench {
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 21;
    private static final int COLD = 5;
    private static final int BATCH = 1000;
    private static final float SCREEN_DPI = 96;
    private static final double MILLION = 1e6;

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 7);

    private static final String REFERENCE = "one word";

    private static final String EMPTY = "<html lang=\"en\"><head><title>T</title>"
            + "<meta name=\"description\" content=\"D\"/><style>body { font-family: Sheet }</style></head>"
            + "<body><p>Word</p></body></html>";

    private final Guide guide = SheetVisits.guide();
    private final PrintStream out;
    private final Map<String, Object> data = new LinkedHashMap<>();

    /// Keeps the results of the work, so that no work is left out as useless.
    private long used;

    private SheetBench(PrintStream out) {
        this.out = out;
    }

    /// {@return the results}
    ///
    /// @param out takes the table
    /// @throws IOException          when a process can't be started, or fails
    /// @throws InterruptedException when it is stopped
    static Map<String, Object> run(PrintStream out) throws IOException, InterruptedException {
        var bench = new SheetBench(out);
        bench.run();
        return bench.data;
    }

    /// In a process of its own: tells how long its first PDF takes, and how long the processor works on it.
    ///
    /// @param out takes a line
    static void once(PrintStream out) {
        var took = new SheetBench(out).cold();
        out.println(took.wall() + " " + took.processor());
    }

    /// Runs from the moment it is made, for the thread that makes it.
    private static final class Stopwatch {
        private final long wall = System.nanoTime();
        private final long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        Took took() {
            return new Took(
                    System.nanoTime() - wall,
                    ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor);
        }
    }

    private record Case(String name, Supplier<?> work) {}

    /// What one run took, in nanoseconds.
    private record Took(long wall, long processor) {}

    /// Times of a case, in milliseconds.
    private record Times(double median, double low, double high, double processor) {
        static Times of(List<Took> all) {
            var wall = sorted(all.stream().map(Took::wall).toList());
            var processor = sorted(all.stream().map(Took::processor).toList());
            return new Times(at(wall, 0.5), at(wall, 0.25), at(wall, 0.75), at(processor, 0.5));
        }

        private static double[] sorted(List<Long> nanos) {
            return nanos.stream().mapToDouble(each -> each / MILLION).sorted().toArray();
        }

        private static double at(double[] sorted, double part) {
            return sorted[(int) Math.round(part * (sorted.length - 1))];
        }

        Map<String, Long> microseconds() {
            return Map.of(
                    "median", micro(median), "low", micro(low), "high", micro(high), "processor", micro(processor));
        }

        private static long micro(double milliseconds) {
            return Math.round(milliseconds * 1000);
        }
    }

    private void run() throws IOException, InterruptedException {
        var cold = new ArrayList<Took>();
        for (var i = 0; i < COLD; i++) {
            cold.add(inFreshProcess());
        }
        var cases = cases();
        var times = measure(cases);
        var empty = Objects.requireNonNull(times.get(REFERENCE)).processor();
        var line = "%-46s %9.3f %9.3f %9.3f %9.3f %7.2f%n";
        out.printf("%-46s %9s %19s %9s %7s%n", "warm, ms", "median", "middle half", "processor", "ratio");
        times.forEach((name, each) -> out.printf(
                Locale.ROOT,
                line,
                name,
                each.median(),
                each.low(),
                each.high(),
                each.processor(),
                each.processor() / empty));
        var first = Times.of(cold);
        out.printf(
                Locale.ROOT,
                line,
                "first PDF of a process",
                first.median(),
                first.low(),
                first.high(),
                first.processor(),
                first.processor() / empty);
        var warm = new LinkedHashMap<String, Object>();
        times.forEach((name, each) -> warm.put(name, each.microseconds()));
        data.put("warm-microseconds", warm);
        data.put("first-microseconds", first.microseconds());
        batch();
        out.printf(Locale.ROOT, "(%d results)%n", used);
    }

    private static Map<Urgency, Answers> visits(Guide guide) {
        var visits = new LinkedHashMap<Urgency, Answers>();
        for (var visit : List.of(
                SheetVisits.selfCare(guide),
                SheetVisits.nerveLike(guide),
                SheetVisits.sameDay(guide),
                SheetVisits.emergency(guide))) {
            visits.put(Assessment.of(visit).urgency(), visit.answers());
        }
        return visits;
    }

    private SheetOrder order(Answers answers, Edition edition) {
        var wording = new Wording(guide.wordsIn("en"), Messages.load(Locale.UK));
        return new SheetOrder(
                Assessment.of(Visit.of(guide, answers)),
                NOW.toInstant(ZoneOffset.UTC),
                Today.at(NOW),
                wording,
                wording,
                guide.region("GB").orElseThrow(),
                edition,
                Paper.A4);
    }

    private List<Case> cases() {
        var cases = new ArrayList<Case>();
        var desk = SheetDesk.ofThisMachine();
        cases.add(new Case(REFERENCE, () -> HtmlPdf.of(EMPTY, "Spotter")));
        visits(guide).forEach((urgency, answers) -> {
            var kind = urgency.name().toLowerCase(Locale.ROOT);
            cases.add(new Case(kind + ": assess", () -> Assessment.of(Visit.of(guide, answers))));
            for (var edition : Edition.values()) {
                var order = order(answers, edition);
                var sheet = CareSheet.of(order);
                var name = kind + ", " + edition.name().toLowerCase(Locale.ROOT);
                cases.add(new Case(name + ": model", () -> CareSheet.of(order)));
                cases.add(new Case(name + ": html", () -> SheetHtml.of(sheet, Paper.A4)));
                cases.add(new Case(name + ": all to the PDF", () -> desk.pdf(order)));
            }
        });
        var pdf = desk.pdf(order(SheetVisits.selfCare(guide).answers(), Edition.FULL));
        cases.add(new Case("page on the screen", () -> desk.draw(pdf, 0, SCREEN_DPI)));
        return cases;
    }

    private Map<String, Times> measure(List<Case> cases) {
        var nanos = new LinkedHashMap<String, List<Took>>();
        for (var round = 0; round < WARM_UP + ROUNDS; round++) {
            for (var each : cases) {
                var stopwatch = new Stopwatch();
                var result = each.work().get();
                var took = stopwatch.took();
                used += result.hashCode() == 0 ? 0 : 1;
                if (round >= WARM_UP) {
                    nanos.computeIfAbsent(each.name(), _ -> new ArrayList<>()).add(took);
                }
            }
        }
        var times = new LinkedHashMap<String, Times>();
        nanos.forEach((name, all) -> times.put(name, Times.of(all)));
        return times;
    }

    // ---- the first sheet

    /// What the first PDF takes, once the guide and the model are there.
    private Took cold() {
        var order = order(SheetVisits.selfCare(guide).answers(), Edition.FULL);
        var sheet = CareSheet.of(order);
        var stopwatch = new Stopwatch();
        used += SheetPdf.of(sheet, Paper.A4).length;
        return stopwatch.took();
    }

    private static Took inFreshProcess() throws IOException, InterruptedException {
        var said = FreshJava.run(List.of(), Bench.class, List.of("first-sheet"), _ -> {});
        var numbers = said.getLast().split(" ");
        return new Took(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
    }

    // ---- many sheets

    private void batch() {
        var desk = SheetDesk.ofThisMachine();
        var orders = visits(guide).values().stream()
                .map(answers -> order(answers, Edition.FULL))
                .toList();
        var before = heap();
        var start = System.nanoTime();
        var half = before;
        for (var i = 0; i < BATCH; i++) {
            used += desk.pdf(orders.get(i % orders.size())).length;
            if (i == BATCH / 2) {
                half = heap();
            }
        }
        var seconds = (System.nanoTime() - start) / MILLION / 1000;
        var after = heap();
        out.printf(
                Locale.ROOT,
                "%d sheets: %.1f s, %.1f a second; heap after collection: %.1f MB before, %.1f MB half-way, %.1f MB after%n",
                BATCH,
                seconds,
                BATCH / seconds,
                before,
                half,
                after);
        data.put(
                "batch",
                Map.of(
                        "sheets",
                        BATCH,
                        "milliseconds",
                        Math.round(seconds * 1000),
                        "heap-kilobytes",
                        Stream.of(before, half, after)
                                .map(each -> Math.round(each * 1000))
                                .toList()));
    }

    /// The megabytes in use after collecting.
    private static double heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / MILLION;
    }
}
