package org.spotter.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.spotter.guide.SessionKind;
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
import org.spotter.testkit.PrintOrders;
import org.spotter.testkit.Visits;
import org.spotter.testkit.Words;
import org.spotter.timer.Timer;
import org.spotter.ui.support.AppContext;

/// Nothing of a visitor stays: words that are planted everywhere in a visit are looked for when it is over, however it
/// ended.
class WipeUiTest extends KioskTest {
    /// The ways a visit ends.
    enum Ending {
        FINISHED,
        WITHOUT_SHEET,
        IDLE,
        NEXT,
        ERROR
    }

    /// Where words are planted.
    enum Plant {
        ANSWER,
        CHOICE,
        CLIPBOARD,
        FIELD,
        TIMER,
        NOTICE,
        PLACE,
        PDF,
        PIXELS
    }

    /// The number of the visit whose sheets are made now.
    private int now;

    private final Queue queue = new Queue();
    private final List<WeakReference<AppContext>> visits = new ArrayList<>();
    private final StringBuilder log = new StringBuilder();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord line) {
            log.append(line.getMessage()).append(Arrays.toString(line.getParameters()));
            if (line.getThrown() != null) {
                log.append(line.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private static String word(Ending ending, Plant plant) {
        return Words.of(ending.ordinal() * Plant.values().length + plant.ordinal());
    }

    private static List<String> named(Set<String> words) {
        var names = new ArrayList<String>();
        for (var ending : Ending.values()) {
            for (var plant : Plant.values()) {
                if (words.contains(word(ending, plant))) {
                    names.add(ending + " " + plant);
                }
            }
        }
        return names;
    }

    @Override
    SheetDesk sheetDesk() {
        return new Sheets();
    }

    @Override
    PrintDesk printDesk() {
        return queue;
    }

    // ---- the visit

    private void visit(Ending ending) {
        now = ending.ordinal();
        click("look-en");
        visits.add(new WeakReference<>(visit()));
        act(() -> plant(window().visiting().orElseThrow(), ending));
        goTo("timer");
        goTo("sheet");
        act(() -> {
            var context = window().visiting().orElseThrow();
            context.warn("settings.not-deleted", word(ending, Plant.NOTICE));
            write(ending);
        });
        act(Platform::requestNextPulse);
        if (ending != Ending.WITHOUT_SHEET) {
            click("print");
            click("print-go");
        }
        act(Platform::requestNextPulse);
    }

    private void plant(AppContext context, Ending ending) {
        context.answer(Visits.calmAnswers().with(word(ending, Plant.ANSWER), Set.of(word(ending, Plant.CHOICE))));
        context.timer()
                .change(timer -> timer.asked(
                        new Timer.Asked(SessionKind.COLD, clock.instant(), Set.of(word(ending, Plant.TIMER)), true)));
        context.navigator().go("treatments", word(ending, Plant.PLACE));
        var content = new ClipboardContent();
        content.putString(word(ending, Plant.CLIPBOARD));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// No page of a front desk has a field; one that had would be forgotten too.
    private void write(Ending ending) {
        var field = new TextField(word(ending, Plant.FIELD));
        field.setMaxWidth(50);
        ((Pane) scene().getRoot()).getChildren().add(field);
        field.requestFocus();
    }

    private void end(Ending ending) {
        switch (ending) {
            case FINISHED -> {
                click("leave");
                click("sheet-yes");
            }
            case WITHOUT_SHEET -> click("leave");
            case IDLE -> {
                seconds(700, () -> shows("#idle-question"));
                pass(Duration.ofSeconds(31));
            }
            case NEXT -> {
                seconds(700, () -> shows("#idle-question"));
                click("next-person");
            }
            case ERROR -> {
                Platform.runLater(() -> {
                    throw new IllegalStateException(word(ending, Plant.ANSWER));
                });
                settle();
            }
        }
        assertThat(atFirstScreen()).as(ending.name()).isTrue();
    }

    // ---- afterwards

    @Test
    void nothing_of_any_visit_stays_however_it_ended() {
        var began = Instant.now().minusSeconds(2);
        Logger.getLogger("").addHandler(listening);
        try {
            openKiosk();
            onFx(() -> {
                Thread.currentThread().setUncaughtExceptionHandler((_, _) -> window().failed());
                return true;
            });
            for (var ending : Ending.values()) {
                visit(ending);
                if (ending == Ending.FINISHED) {
                    assertThat(named(Words.inMemory(folder.resolve("before.hprof"))))
                            .as("what can be found while the visit lasts")
                            .hasSize(Plant.values().length);
                }
                end(ending);
                assertThat(onFx(() -> Clipboard.getSystemClipboard().hasString()))
                        .as("the clipboard after " + ending)
                        .isFalse();
                assertThat(queue.held).as("the queue after " + ending).isZero();
            }
            // A frame of the first screen takes the place of what was drawn last.
            for (var frames = 0; frames < 5; frames++) {
                act(Platform::requestNextPulse);
                System.gc();
            }
            // What was drawn as text stays with JavaFX here; the program starts it so that it does not
            // (KilledKioskTest).
            var drawn = List.of(Plant.FIELD.name(), Plant.NOTICE.name());
            assertThat(named(Words.inMemory(folder.resolve("after.hprof"))))
                    .as("in memory")
                    .allMatch(name -> drawn.stream().anyMatch(name::endsWith));
            assertThat(visits).allMatch(visit -> visit.get() == null);
            assertThat(Words.under(folder, Instant.EPOCH))
                    .as("in files of the program")
                    .isEmpty();
            assertThat(named(Words.under(Path.of(System.getProperty("java.io.tmpdir")), began)))
                    .as("in temporary files")
                    .isEmpty();
            assertThat(Words.in(log.toString().getBytes(StandardCharsets.UTF_8)))
                    .as("in the log")
                    .isEmpty();
        } finally {
            Logger.getLogger("").removeHandler(listening);
        }
    }

    // ---- desks

    /// A desk whose sheets hold a word, and whose pictures are painted with one.
    private final class Sheets implements SheetDesk {
        @Override
        public byte[] pdf(SheetOrder order) {
            return word(Ending.values()[now], Plant.PDF).repeat(3).getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public int pages(byte[] pdf) {
            return 2;
        }

        @Override
        public PagePicture draw(byte[] pdf, int page, float dpi) {
            var width = Math.round(8.5f * dpi);
            var height = Math.round(11 * dpi);
            var pixels = new int[width * height];
            var word = word(Ending.values()[now], Plant.PIXELS).getBytes(StandardCharsets.ISO_8859_1);
            for (var at = 0; at < pixels.length; at++) {
                var from = at % 3 * 4;
                pixels[at] = word[from] << 24 | word[from + 1] << 16 | word[from + 2] << 8 | word[from + 3];
            }
            return new PagePicture(width, height, pixels);
        }
    }

    /// A queue that does not move, and counts what is in it.
    private static final class Queue implements PrintDesk {
        private int held;

        @Override
        public Printers printers() {
            return Printers.of(List.of(PrintOrders.PRINTER));
        }

        @Override
        public Sent send(String printer, PrintOrder order) {
            held++;
            return new Sent.Queued(new Job(printer, held));
        }

        @Override
        public JobState ask(Job job) {
            return new JobState.Waiting();
        }

        @Override
        public Fault why(Job job) {
            return Fault.STUCK;
        }

        @Override
        public boolean wipe(Job job) {
            held--;
            return true;
        }
    }
}
