package org.spotter.ui.kiosk;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.spotter.sheet.SheetDesk;
import org.spotter.sheet.print.PrintDesk;
import org.spotter.testkit.FxThread;
import org.spotter.testkit.ManualClock;
import org.spotter.testkit.ManualWaits;
import org.spotter.testkit.Visits;
import org.spotter.testkit.Words;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.PrintRun.Stage.Sending;

/// A program of its own with a window of a front desk, for a test that reads its memory or kills it.
///
/// `end FOLDER` visits, ends the visit and tells which words are still in memory; `hold FOLDER` visits, prints, says so
/// and waits; `start FOLDER` opens the window, says so and waits.
final class WipeChild {
    static final String READY = "ready";
    static final int WORDS = 4;

    private WipeChild() {}

    public static void main(String[] args) throws InterruptedException {
        KioskApp.prepare();
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        var folder = Path.of(args[1]);
        var busy = new AtomicInteger();
        var clock = new ManualClock(InstantSource.system().instant());
        Function<String, @Nullable String> environment = System::getenv;
        var kiosk = new KioskDriver(new KioskDriver.Machine(
                folder.resolve("data"),
                clock,
                new ManualWaits(clock),
                task -> work(task, busy),
                SheetDesk.ofThisMachine(),
                PrintDesk.ofThisMachine(environment, System::getProperty)));
        if (!args[0].equals("start")) {
            visit(kiosk);
        }
        switch (args[0]) {
            case "end" -> {
                kiosk.tap("leave");
                // A sheet that is being drawn is known to who draws it until it is done.
                while (busy.get() > 0) {
                    Thread.sleep(50);
                }
                for (var frames = 0; frames < 5; frames++) {
                    FxThread.act(Platform::requestNextPulse);
                    System.gc();
                    Thread.sleep(100);
                }
                System.out.println(Words.inMemory(folder.resolve("memory.hprof")));
                System.exit(kiosk.errors() == 0 ? 0 : 1);
            }
            case "hold" -> {
                FxThread.act(() -> kiosk.stage().getScene().getRoot().applyCss());
                if (System.getenv("CUPS_SERVER") != null) {
                    print(kiosk);
                }
                System.out.println(READY);
            }
            default -> System.out.println(READY);
        }
    }

    private static void work(Runnable task, AtomicInteger busy) {
        busy.incrementAndGet();
        Thread.ofVirtual().start(() -> {
            try {
                task.run();
            } finally {
                busy.decrementAndGet();
            }
        });
    }

    private static void visit(KioskDriver kiosk) {
        kiosk.tap("look-en");
        FxThread.act(() -> plant(kiosk, kiosk.visitingNow()));
        FxThread.act(Platform::requestNextPulse);
    }

    private static void plant(KioskDriver kiosk, AppContext context) {
        context.answer(Visits.calmAnswers());
        context.navigator().go("sheet");
        context.warn("settings.not-deleted", Words.of(0));
        var field = new TextField(Words.of(1));
        ((Pane) kiosk.stage().getScene().getRoot()).getChildren().add(field);
        field.requestFocus();
        var content = new ClipboardContent();
        content.putString(Words.of(2));
        Clipboard.getSystemClipboard().setContent(content);
        context.answer(context.visit().get().answers().with(Words.of(3), 1));
    }

    private static void print(KioskDriver kiosk) throws InterruptedException {
        kiosk.tap("print");
        while (!kiosk.shows("print-go")) {
            Thread.sleep(50);
        }
        kiosk.tap("print-go");
        while (!kiosk.shows("print-cancel")
                || FxThread.ask(() -> kiosk.visitingNow().printing().stage().get()) instanceof Sending) {
            Thread.sleep(50);
        }
    }
}
