package org.spotter.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.spotter.guide.Guide;
import org.spotter.guide.SessionKind;
import org.spotter.store.Settings;
import org.spotter.testkit.Png;
import org.spotter.testkit.Pseudo;
import org.spotter.testkit.TestWindow;
import org.spotter.testkit.WindowVisits;
import org.spotter.ui.shell.Pages;
import org.spotter.ui.shell.Shell;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Place;
import org.spotter.visit.Answers;
import org.spotter.visit.Visit;

/// Walks sample visits through every page in every variant of the window, and leaves a picture of each, the sheets, and
/// a contact sheet of all: `index.html`. It needs no display and opens no window.
///
/// Arguments: `FOLDER [WORD…]`; the words choose variants, e.g. `1366x768 200 dark es`.
public final class Tour {
    /// Pictures that wait for being written; more would fill the memory.
    private static final int QUEUED = 24;

    /// Higher than any page.
    private static final int TALL = 9000;

    /// The screen without a display is small, so the window is too; what is in it has the size of the variant.
    private static final int WINDOW = 400;

    private final Path folder;
    private final Guide guide = Pseudo.guide();
    private final Stage stage = new Stage();
    private final ThreadPoolExecutor writer = (ThreadPoolExecutor) Executors.newFixedThreadPool(2);

    /// A place, how the person came there, and what was done there.
    private record Stop(String name, String page, String detail, Answers answers, Act act) {}

    /// What is done on a page before its picture is taken.
    private enum Act {
        NONE,
        OPEN_ALL,
        OPEN_MENU,
        NEXT,
        DELETE,
        START_AGAIN,
        MISTYPE,
        RUN_TIMER,
        END_TIMER
    }

    private Tour(Path folder) {
        this.folder = folder;
    }

    /// Runs the tour.
    ///
    /// @param args see above
    public static void main(String[] args) {
        var words = List.of(args).subList(1, args.length);
        Platform.startup(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, error) -> {
                error.printStackTrace();
                System.exit(1);
            });
            new Tour(Path.of(args[0])).begin(words);
        });
    }

    private void begin(List<String> words) {
        var variants = Variant.all(guide.words().keySet()).stream()
                .filter(variant -> variant.is(words) && (variant.theme() == Settings.Theme.LIGHT || shipped(variant)))
                .toList();
        if (variants.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", words));
        }
        stage.setWidth(WINDOW);
        stage.setHeight(WINDOW);
        next(new ArrayDeque<>(variants));
    }

    /// Languages made for tests are looked at in one theme alone.
    private static boolean shipped(Variant variant) {
        return TestWindow.guide().words().containsKey(variant.language());
    }

    // ---- the stops

    private List<Stop> stops() {
        var calm = WindowVisits.calm();
        var emergency = WindowVisits.with(calm, "danger-legs", "E-06");
        var nerve = WindowVisits.nerve();
        var stops = new ArrayList<Stop>();
        stops.add(stop("welcome", Answers.NONE));
        stops.add(new Stop("menu", "welcome", "", Answers.NONE, Act.OPEN_MENU));
        stops.add(stop("first-minutes", Answers.NONE));
        stops.add(new Stop("question-not-answered", "danger", "", Answers.NONE, Act.NEXT));
        for (var question : Visit.of(guide, calm).path()) {
            stops.add(new Stop(
                    "question-" + question.id(), guide.sectionOf(question).id(), question.id(), calm, Act.NONE));
        }
        stops.add(new Stop("emergency-general", "emergency", "", Answers.NONE, Act.NONE));
        stops.add(stop("emergency", emergency));
        stops.add(new Stop("emergency-sheet", "sheet", "", emergency, Act.NONE));
        stops.add(new Stop("result-today", "result", "", WindowVisits.with(calm, "warn-ill", "D-01"), Act.NONE));
        stops.add(new Stop("result-book", "result", "", nerve, Act.NONE));
        stops.add(new Stop("result-not-answered", "result", "", Answers.NONE, Act.NONE));
        stops.add(new Stop("injuries-nerve", "injuries", "", nerve, Act.NONE));
        stops.add(new Stop("plan-nerve", "plan", "", nerve, Act.NONE));
        for (var page : Pages.ALL) {
            if (guide.section(page.id()).isEmpty()
                    && !List.of("emergency", "welcome", "first-minutes").contains(page.id())) {
                stops.add(stop(page.id(), calm));
            }
        }
        stops.add(new Stop("welcome-back", "welcome", "", calm, Act.NONE));
        stops.add(new Stop("welcome-again", "welcome", "", calm, Act.START_AGAIN));
        stops.add(new Stop(
                "treatments-ice", "treatments", "ice", WindowVisits.with(calm, "health", "raynaud"), Act.NONE));
        stops.add(new Stop("sheet-large", "sheet", "large", calm, Act.NONE));
        stops.add(new Stop("carry-refused", "carry", "", Answers.NONE, Act.MISTYPE));
        stops.add(new Stop("settings-delete", "settings", "", calm, Act.DELETE));
        for (var page : List.of("treatments", "prevention", "injuries", "plan", "about")) {
            stops.add(new Stop(page + "-open", page, "", calm, Act.OPEN_ALL));
        }
        stops.add(new Stop("timer-running", "timer", "", calm, Act.RUN_TIMER));
        stops.add(new Stop("timer-in-header", "plan", "", calm, Act.NONE));
        stops.add(new Stop("timer-over", "timer", "", calm, Act.END_TIMER));
        return stops;
    }

    private static Stop stop(String page, Answers answers) {
        return new Stop(page, page, "", answers, Act.NONE);
    }

    // ---- walking, one step for each turn of the window's thread

    private void next(Queue<Variant> variants) {
        var variant = variants.poll();
        if (variant == null) {
            end();
            return;
        }
        var home = folder.resolve(variant.name());
        clear(home);
        var context = TestWindow.context(guide, settings -> settings.withTextSize(variant.text())
                .withTheme(variant.theme())
                .withLanguage(variant.language()));
        var height = variant.height() == Variant.WHOLE ? TALL : variant.height();
        var scene = new Shell(context).scene(WINDOW, WINDOW);
        stage.setScene(scene);
        stage.show();
        scene.getRoot().resize(variant.width(), height);
        System.out.println(variant.name());
        walk(new Walk(variant, home, context, scene), new ArrayDeque<>(stops()), 1, () -> next(variants));
    }

    private record Walk(Variant variant, Path home, AppContext context, Scene scene) {}

    private void walk(Walk walk, Queue<Stop> stops, int number, Runnable done) {
        var stop = stops.poll();
        if (stop == null) {
            done.run();
            return;
        }
        if (stop.act() == Act.OPEN_ALL && walk.variant.height() != Variant.WHOLE) {
            walk(walk, stops, number + 1, done);
            return;
        }
        var context = walk.context;
        context.answer(stop.answers());
        context.navigator().restart(new Place("welcome", "tour"));
        context.navigator().go(stop.page(), stop.detail());
        act(walk, stop.act());
        // What the page does in the background comes in the next turns.
        later(2, () -> {
            if (stop.act() != Act.OPEN_MENU || walk.scene.lookup("#menu").isVisible()) {
                save(walk, String.format(Locale.ROOT, "%02d-%s.png", number, stop.name()));
            }
            walk(walk, stops, number + 1, done);
        });
    }

    private static void later(int turns, Runnable action) {
        Platform.runLater(() -> {
            if (turns == 1) {
                action.run();
            } else {
                later(turns - 1, action);
            }
        });
    }

    private void act(Walk walk, Act act) {
        var root = walk.scene.getRoot();
        root.applyCss();
        root.layout();
        var timer = walk.context.timer();
        var dose = guide.dose(SessionKind.COLD);
        switch (act) {
            case NONE -> {}
            case OPEN_ALL -> open(root);
            case OPEN_MENU -> press(root, "#menu");
            case NEXT -> press(root, "#next");
            case MISTYPE -> {
                ((TextField) root.lookup("#carry-code")).setText("YHN07NH1Y4PQZMAPTT");
                press(root, "#carry-go");
            }
            case DELETE -> {
                press(root, "#delete");
                root.layout();
                if (root.lookup(".page-scroll") instanceof ScrollPane pane) {
                    pane.setVvalue(1);
                }
            }
            case START_AGAIN -> press(root, "#start-again");
            case RUN_TIMER ->
                timer.change(t -> t.started(dose, dose.usual(), timer.now().minusSeconds(400)));
            case END_TIMER ->
                timer.change(t -> t.stopped(timer.now())
                        .started(dose, dose.usual(), timer.now().minus(Duration.ofHours(1)))
                        .at(timer.now()));
        }
    }

    private static void open(Node node) {
        if (node instanceof ToggleButton title && title.getStyleClass().contains("disclosure-title")) {
            title.setSelected(true);
        }
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(Tour::open);
        }
    }

    private static void press(Parent root, String id) {
        if (root.lookup(id) instanceof Button button && button.isVisible()) {
            button.fire();
        }
    }

    private void end() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("pictures");
            }
            new SheetPictures(guide).save(folder);
            ContactSheet.write(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        System.out.println(folder.resolve(ContactSheet.NAME));
        Platform.exit();
    }

    // ---- pictures

    private void save(Walk walk, String name) {
        var root = (Region) walk.scene.getRoot();
        var how = new SnapshotParameters();
        // A window that reads from right to left is mirrored about the middle of the small window, not its own.
        var start = root.localToParent(root.getLayoutBounds()).getMinX();
        how.setViewport(new Rectangle2D(start, 0, root.getWidth(), root.getHeight()));
        var image = root.snapshot(how, null);
        var height = walk.variant.height() == Variant.WHOLE ? used(walk.scene) : (int) image.getHeight();
        var pixels = pixels(image, height);
        var file = walk.home.resolve(name);
        while (writer.getQueue().size() > QUEUED) {
            Thread.onSpinWait();
        }
        writer.execute(() -> Png.write(file, pixels, (int) image.getWidth()));
    }

    /// How much of a window that is high enough for every page is used by this one.
    private static int used(Scene scene) {
        var content = scene.lookup(".page-scroll .column");
        var end = content.localToScene(
                0, content.prefHeight(content.getLayoutBounds().getWidth()));
        return (int) Math.min(Math.ceil(end.getY()), ((Region) scene.getRoot()).getHeight());
    }

    private static int[] pixels(WritableImage image, int height) {
        var width = (int) image.getWidth();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static void clear(Path home) {
        try {
            Files.createDirectories(home);
            try (var files = Files.list(home)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
