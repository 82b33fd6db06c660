package org.spotter.soak;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.spotter.sheet.PagePicture;
import org.spotter.sheet.SheetDesk;
import org.spotter.sheet.SheetOrder;
import org.spotter.sheet.print.Fault;
import org.spotter.sheet.print.Job;
import org.spotter.sheet.print.JobState;
import org.spotter.sheet.print.PrintDesk;
import org.spotter.sheet.print.PrintOrder;
import org.spotter.sheet.print.Printers;
import org.spotter.sheet.print.Sent;
import org.spotter.testkit.FxThread;
import org.spotter.testkit.ManualClock;
import org.spotter.testkit.ManualWaits;
import org.spotter.testkit.PrintOrders;
import org.spotter.testkit.Visits;
import org.spotter.ui.kiosk.KioskDriver;
import org.spotter.ui.support.AppContext;

/// Many visits at the front desk, one after the other, at full speed: what is left of them. `./dev soak` runs it alone.
///
/// Visits are picked at random and always the same for the same number: ways in, languages, answers, pages, prints and
/// ways out. After each nothing of it may be open; now and then the garbage is taken out and what is still there told.
public final class Soak {
    private static final int EVERY = 500;
    private static final int SEED = 20_261_126;
    private static final int REAL_SHEETS_ONE_IN = 10;
    private static final int TURNS = 5;
    private static final double MILLION = 1e6;
    private static final List<String> PAGES = List.of(
            "welcome",
            "first-minutes",
            "review",
            "result",
            "injuries",
            "treatments",
            "timer",
            "plan",
            "prevention",
            "about",
            "emergency",
            "changed",
            "where",
            "sheet");

    private final PrintStream out;
    private final Random random = new Random(SEED);
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-24T09:30:00Z"));
    private final ManualWaits waits = new ManualWaits(clock);
    private final KioskDriver kiosk;
    private final List<WeakReference<AppContext>> seen = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /// What is there after some visits.
    ///
    /// @param visits  how many there were
    /// @param rate    visits a second since the row before
    /// @param heap    the heap after the garbage was taken out, in megabytes
    /// @param kept    how many visits are still held by something
    /// @param threads threads
    /// @param files   open files
    public record Row(int visits, double rate, double heap, int kept, int threads, int files) {}

    /// Makes a window to visit.
    ///
    /// @param folder where what is kept for the staff goes
    /// @param out    where the table goes
    public Soak(Path folder, PrintStream out) {
        this.out = out;
        var machine = new KioskDriver.Machine(folder, clock, waits, Runnable::run, new Sheets(), new NoPaper());
        kiosk = new KioskDriver(machine);
    }

    /// Runs it.
    ///
    /// @param args how many visits, and a folder
    /// @throws IOException          when the folder can't be made
    /// @throws InterruptedException when it is stopped
    public static void main(String[] args) throws IOException, InterruptedException {
        var started = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(started::countDown);
        started.await();
        var folder = Files.createDirectories(Path.of(args[1]));
        var soak = new Soak(folder, System.out);
        var rows = soak.run(Integer.parseInt(args[0]), EVERY);
        System.out.printf("%d errors that nobody caught%n", soak.errors());
        System.exit(soak.errors() == 0 && rows.getLast().kept() == 0 ? 0 : 1);
    }

    /// Closes the window.
    public void close() {
        FxThread.act(() -> FxThread.close(kiosk.stage()));
    }

    /// {@return how many errors nobody caught}
    public long errors() {
        return kiosk.errors();
    }

    /// Visits again and again.
    ///
    /// @param visits how often
    /// @param every  after how many visits what is there is told
    /// @return what was told
    public List<Row> run(int visits, int every) {
        out.printf("%8s %10s %10s %6s %8s %6s%n", "visits", "a second", "heap, MB", "held", "threads", "files");
        var begun = System.nanoTime();
        tell(0, 0);
        for (var visit = 1; visit <= visits; visit++) {
            try {
                visit();
            } catch (RuntimeException e) {
                throw new IllegalStateException("visit " + visit, e);
            }
            if (kiosk.visiting().isPresent() || !kiosk.shows("start-en") || waits.waiting() != 1) {
                throw new IllegalStateException("after visit " + visit + " something is left");
            }
            if (visit % every == 0 || visit == visits) {
                var now = System.nanoTime();
                tell(visit, (visit % every == 0 ? every : visit % every) * MILLION * 1000 / (now - begun));
                begun = System.nanoTime();
            }
        }
        return List.copyOf(rows);
    }

    private void tell(int visits, double rate) {
        var memory = ManagementFactory.getMemoryMXBean();
        // A frame that is drawn lets go of the screen before, and what has a finalizer takes two turns.
        for (var turn = 0; turn < TURNS; turn++) {
            FxThread.act(Platform::requestNextPulse);
            memory.gc();
            pause();
        }
        seen.removeIf(visit -> visit.get() == null);
        var row = new Row(
                visits,
                rate,
                memory.getHeapMemoryUsage().getUsed() / MILLION,
                seen.size(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                files());
        rows.add(row);
        out.printf(
                Locale.ROOT,
                "%8d %10.1f %10.1f %6d %8d %6d%n",
                row.visits(),
                row.rate(),
                row.heap(),
                row.kept(),
                row.threads(),
                row.files());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int files() {
        var folder = Path.of("/proc/self/fd");
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var open = Files.list(folder)) {
            return (int) open.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ---- one visit

    private void visit() {
        clock.move(Duration.ofMinutes(random.nextInt(30)));
        var language = random.nextBoolean() ? "en" : "es";
        var way = List.of("start", "short", "look").get(random.nextInt(3));
        kiosk.tap(way + "-" + language);
        var context = kiosk.visiting().orElseThrow();
        seen.add(new WeakReference<>(context));
        if (way.equals("short") && random.nextBoolean()) {
            shortPath();
        } else {
            var answers = Visits.mixed(kiosk.guide(), random);
            FxThread.act(() -> context.answer(answers));
            for (var pages = random.nextInt(5); pages > 0; pages--) {
                var page = PAGES.get(random.nextInt(PAGES.size()));
                FxThread.act(() -> context.navigator().go(page));
            }
            if (random.nextInt(4) == 0) {
                var other = language.equals("en") ? "es" : "en";
                FxThread.act(() -> context.settings()
                        .set(context.settings().get().withLanguage(other).withTextSize(150)));
            }
            if (random.nextInt(5) == 0) {
                FxThread.act(() -> context.tell("timer.told.check", "12:00"));
            }
            if (random.nextInt(2) == 0) {
                FxThread.act(() -> context.navigator().go("sheet", "print"));
                print();
            }
        }
        end();
    }

    private void shortPath() {
        while (kiosk.shows("short-none")) {
            kiosk.tap("short-none");
        }
        print();
    }

    private void print() {
        if (kiosk.shows("print-go")) {
            kiosk.tap("print-go");
        }
    }

    private void end() {
        switch (random.nextInt(8)) {
            case 0 -> {
                kiosk.passUntil(waits, "idle-question");
                kiosk.pass(waits, Duration.ofSeconds(31));
            }
            case 1 -> {
                kiosk.passUntil(waits, "idle-question");
                kiosk.tap("next-person");
            }
            case 2 -> kiosk.fail();
            default -> {
                kiosk.tap("leave");
                if (kiosk.shows("sheet-no") && random.nextInt(4) == 0) {
                    kiosk.tap("sheet-no");
                    kiosk.tap("sheet-end");
                } else if (kiosk.shows("sheet-yes")) {
                    kiosk.tap("sheet-yes");
                }
            }
        }
    }

    // ---- desks that remember nothing

    /// Makes a real sheet now and then, and an empty one otherwise.
    private final class Sheets implements SheetDesk {
        private final SheetDesk real = SheetDesk.ofThisMachine();
        private boolean realNow;

        @Override
        public byte[] pdf(SheetOrder order) {
            realNow = random.nextInt(REAL_SHEETS_ONE_IN) == 0;
            return realNow ? real.pdf(order) : "%PDF-1.7 soak".getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public int pages(byte[] pdf) {
            return realNow ? real.pages(pdf) : 2;
        }

        @Override
        public PagePicture draw(byte[] pdf, int page, float dpi) {
            if (realNow) {
                return real.draw(pdf, page, dpi);
            }
            var width = Math.round(8.5f * dpi);
            var height = Math.round(11 * dpi);
            var pixels = new int[width * height];
            Arrays.fill(pixels, 0xFFFFFFFF);
            return new PagePicture(width, height, pixels);
        }
    }

    /// Takes every sheet; now and then none, or one gets stuck.
    private final class NoPaper implements PrintDesk {
        private int jobs;

        @Override
        public Printers printers() {
            return Printers.of(List.of(PrintOrders.PRINTER));
        }

        @Override
        public Sent send(String printer, PrintOrder order) {
            jobs++;
            return random.nextInt(10) == 0 ? new Sent.Refused(Fault.OFFLINE) : new Sent.Queued(new Job(printer, jobs));
        }

        @Override
        public JobState ask(Job job) {
            return random.nextInt(5) == 0 ? new JobState.Held(Fault.OUT_OF_PAPER) : new JobState.Done();
        }

        @Override
        public Fault why(Job job) {
            return Fault.STUCK;
        }

        @Override
        public boolean wipe(Job job) {
            return true;
        }
    }
}
