package org.spotter.ui.kiosk;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
/// `end FOLDER` visits, tells what of the visit is in memory, ends the visit and tells which words are still there;
/// `hold FOLDER` visits, prints, says so and waits; `start FOLDER` opens the window, says so and waits.
final class WipeChild {
    static final String READY = "ready";

    private WipeChild() {}

    /// Where words are planted.
    enum Plant {
        NOTICE,
        FIELD,
        CLIPBOARD,
        ANSWER;

        private String word() {
            return Words.of(ordinal());
        }
    }

    /// {@return what of the visit is in memory, by names: a word that is printed would stay in the buffer of the
    /// output}
    private static List<Plant> planted(Path folder) {
        var words = Words.inMemory(folder.resolve("memory.hprof"));
        return Stream.of(Plant.values())
                .filter(plant -> words.contains(plant.word()))
                .toList();
    }

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
                System.out.println(planted(folder));
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
        FxThread.act(() -> plant(kiosk.visitingNow()));
        type(kiosk);
        FxThread.act(Platform::requestNextPulse);
    }

    private static void plant(AppContext context) {
        context.answer(Visits.calmAnswers());
        context.navigator().go("sheet");
        context.warn("settings.not-deleted", Plant.NOTICE.word());
        var content = new ClipboardContent();
        content.putString(Plant.CLIPBOARD.word());
        Clipboard.getSystemClipboard().setContent(content);
        context.answer(context.visit().get().answers().with(Plant.ANSWER.word(), 1));
    }

    /// No page of a front desk has a field; what is typed into one that had would be forgotten too.
    private static void type(KioskDriver kiosk) {
        var field = FxThread.ask(() -> {
            var made = new TextField();
            ((Pane) kiosk.stage().getScene().getRoot()).getChildren().add(made);
            // Without a skin it takes no keys.
            made.applyCss();
            made.requestFocus();
            return made;
        });
        FxThread.act(() -> {
            for (var letter : Plant.FIELD.word().split("")) {
                var typed = new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
                Event.fireEvent(field, typed);
            }
        });
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
