package org.spotter.monkey;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.spotter.store.AnswersFile;
import org.spotter.store.Read;
import org.spotter.store.Settings;
import org.spotter.testkit.FxThread;
import org.spotter.testkit.ManualClock;
import org.spotter.testkit.ManualWaits;
import org.spotter.testkit.Nodes;
import org.spotter.ui.shell.Pages;
import org.spotter.ui.support.AppContext;

/// Does to a window whatever comes to mind, at random and always the same for the same seed: clicks, keys, text, other
/// sizes, languages, looks and sizes of text, pages, back, time that passes. Nothing may go wrong, and what is kept can
/// be read again. `./dev monkey` runs it alone.
public final class Monkey {
    private static final int EVERY = 5_000;
    private static final int CHECK_EVERY = 250;
    private static final int REMEMBERED = 20;
    private static final int SEED = 20_261_126;
    private static final List<double[]> SIZES = List.of(
            new double[] {1024, 768},
            new double[] {1366, 768},
            new double[] {1920, 1080},
            new double[] {1080, 1920},
            new double[] {640, 480},
            new double[] {360, 640});
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.TAB,
            KeyCode.ENTER,
            KeyCode.SPACE,
            KeyCode.ESCAPE,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.BACK_SPACE,
            KeyCode.DELETE,
            KeyCode.F1,
            KeyCode.F5,
            KeyCode.F10,
            KeyCode.CONTEXT_MENU,
            KeyCode.DIGIT0,
            KeyCode.PLUS,
            KeyCode.MINUS,
            KeyCode.D,
            KeyCode.E,
            KeyCode.I,
            KeyCode.L,
            KeyCode.P,
            KeyCode.R,
            KeyCode.T,
            KeyCode.Z);
    private static final List<String> HEADINGS = List.of("display", "title", "heading", "subheading");
    private static final List<String> TEXTS = List.of(
            "a",
            "7",
            "12:30",
            "\u0000",
            "\u202e",
            "\u0661\u0662",
            "\ud83d\udca5",
            "x".repeat(5_000),
            "\n",
            "-1",
            "1e999");

    private final Random random;
    private final long seed;
    private final PrintStream out;
    private final ManualClock clock;
    private final ManualWaits waits;
    private final Window window;
    private final AppContext context;
    private final Path folder;
    private final Deque<String> last = new ArrayDeque<>();
    private final Queue<Throwable> errors;
    private final Set<String> reached = new TreeSet<>();
    private long done;

    /// Sits down before a window that is open.
    ///
    /// @param seed   what comes to mind follows from it
    /// @param opened the window
    /// @param out    takes what it did
    Monkey(long seed, Opened opened, PrintStream out) {
        this.seed = seed;
        this.random = new Random(seed);
        this.clock = opened.clock();
        this.waits = opened.waits();
        this.window = opened.stage();
        this.context = opened.context();
        this.errors = opened.errors();
        this.folder = opened.folder();
        this.out = out;
    }

    /// A window and what moves in it.
    ///
    /// @param stage   the window
    /// @param context its context
    /// @param clock   its clock
    /// @param waits   how time passes in it
    /// @param errors  what nobody caught
    /// @param folder  where it saves
    record Opened(
            Stage stage,
            AppContext context,
            ManualClock clock,
            ManualWaits waits,
            Queue<Throwable> errors,
            Path folder) {}

    // ---- alone

    /// Runs it.
    ///
    /// @param args how many things to do, a folder, and perhaps a seed
    /// @throws IOException          when the folder can't be made
    /// @throws InterruptedException when it is stopped
    public static void main(String[] args) throws IOException, InterruptedException {
        var started = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(started::countDown);
        started.await();
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of(args[1])), "monkey");
        var opened = FxThread.ask(() -> MonkeyWindow.open(folder));
        var monkey = new Monkey(args.length > 2 ? Long.parseLong(args[2]) : SEED, opened, System.out);
        var many = Integer.parseInt(args[0]);
        for (var did = 0; did < many && monkey.trouble().isEmpty(); did += EVERY) {
            monkey.play(Math.min(EVERY, many - did));
            monkey.tell();
        }
        monkey.trouble().ifPresent(System.out::println);
        System.exit(monkey.trouble().isEmpty() ? 0 : 1);
    }

    /// {@return how many pages it has been on}
    int pages() {
        return reached.size();
    }

    private void tell() {
        out.printf(Locale.ROOT, "%8d done, %d pages, %d errors%n", done, reached.size(), errors.size());
    }

    /// {@return what went wrong, with the seed and what was done last; empty when nothing did}
    Optional<String> trouble() {
        if (errors.isEmpty()) {
            return Optional.empty();
        }
        var told = new StringWriter();
        errors.element().printStackTrace(new PrintWriter(told));
        return Optional.of("seed " + seed + ", after " + done + ":\n" + String.join("\n", last) + "\n" + told);
    }

    /// Does things until there are so many, or something goes wrong.
    ///
    /// @param many how many
    void play(int many) {
        for (var i = 0; i < many && errors.isEmpty(); i++) {
            try {
                one();
                if (done % CHECK_EVERY == 0) {
                    FxThread.ask(this::check);
                }
            } catch (RuntimeException e) {
                errors.add(e);
            }
        }
    }

    private void one() {
        done++;
        var dice = random.nextInt(100);
        if (dice < 50) {
            FxThread.act(this::click);
        } else if (dice < 72) {
            FxThread.act(this::key);
        } else if (dice < 80) {
            FxThread.act(this::type);
        } else if (dice < 86) {
            FxThread.act(this::go);
        } else if (dice < 90) {
            FxThread.act(this::choose);
        } else if (dice < 93) {
            FxThread.act(this::resize);
        } else if (dice < 96) {
            pass();
        } else {
            FxThread.act(this::slide);
        }
    }

    private void note(String what) {
        last.addLast(what);
        if (last.size() > REMEMBERED) {
            last.removeFirst();
        }
    }

    // ---- hands

    private Scene scene() {
        var open = Window.getWindows().stream()
                .filter(Window::isShowing)
                .filter(each -> each.getScene() != null)
                .toList();
        // What lies over the window most often.
        return random.nextInt(4) == 0 || open.isEmpty()
                ? window.getScene()
                : open.get(random.nextInt(open.size())).getScene();
    }

    /// What can be seen and used.
    private static Stream<Node> all(Node top) {
        return Nodes.visible(top).filter(node -> !node.isDisabled());
    }

    /// Half of the clicks go anywhere, the others to what asks for them.
    private void click() {
        var scene = scene();
        if (random.nextBoolean()) {
            press(scene, random.nextDouble() * scene.getWidth(), random.nextDouble() * scene.getHeight());
            return;
        }
        var targets = all(scene.getRoot()).filter(Node::isFocusTraversable).toList();
        if (!targets.isEmpty()) {
            var bounds = targets.get(random.nextInt(targets.size()));
            var middle = bounds.localToScene(
                    bounds.getBoundsInLocal().getCenterX(),
                    bounds.getBoundsInLocal().getCenterY());
            press(scene, middle.getX(), middle.getY());
        }
    }

    private void press(Scene scene, double x, double y) {
        var hit = under(scene.getRoot(), new Point2D(x, y)).orElse(scene.getRoot());
        // It would start a program of the system.
        if (within(hit, "folder-show")) {
            return;
        }
        note("click " + name(hit));
        var button = random.nextInt(20) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        for (var type : List.of(
                MouseEvent.MOUSE_MOVED,
                MouseEvent.MOUSE_PRESSED,
                MouseEvent.MOUSE_RELEASED,
                MouseEvent.MOUSE_CLICKED)) {
            var down = type == MouseEvent.MOUSE_PRESSED;
            Event.fireEvent(
                    hit,
                    new MouseEvent(
                            type,
                            x,
                            y,
                            x,
                            y,
                            button,
                            1,
                            false,
                            false,
                            false,
                            false,
                            down,
                            false,
                            false,
                            true,
                            false,
                            true,
                            new PickResult(hit, x, y)));
        }
    }

    private static boolean within(Node node, String id) {
        for (var each = node; each != null; each = each.getParent()) {
            if (id.equals(each.getId())) {
                return true;
            }
        }
        return false;
    }

    /// What a click there meets: the last drawn, as that lies on top.
    private static Optional<Node> under(Node node, Point2D at) {
        if (!node.isVisible() || node.isMouseTransparent() || !node.contains(node.sceneToLocal(at))) {
            return Optional.empty();
        }
        if (node.isDisable()) {
            return Optional.empty();
        }
        if (node instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable().reversed()) {
                var hit = under(child, at);
                if (hit.isPresent()) {
                    return hit;
                }
            }
        }
        return Optional.of(node);
    }

    private static String name(Node node) {
        var owner = node;
        while (owner.getId() == null && owner.getParent() != null && !(owner instanceof ButtonBase)) {
            owner = owner.getParent();
        }
        return owner.getClass().getSimpleName() + " #" + owner.getId()
                + (owner instanceof Labeled labeled ? " " + labeled.getText() : "");
    }

    private void key() {
        var scene = scene();
        var code = KEYS.get(random.nextInt(KEYS.size()));
        var control = random.nextInt(4) == 0;
        var shift = random.nextInt(6) == 0;
        var alt = random.nextInt(12) == 0;
        note("key " + (control ? "Ctrl+" : "") + (shift ? "Shift+" : "") + (alt ? "Alt+" : "") + code);
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(target, new KeyEvent(type, "", "", code, shift, control, alt, false));
        }
    }

    private void type() {
        var scene = scene();
        var text = TEXTS.get(random.nextInt(TEXTS.size()));
        var fields = all(scene.getRoot())
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(TextInputControl::isEditable)
                .toList();
        note("type " + text.length() + " letters into one of " + fields.size());
        if (fields.isEmpty()) {
            EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
            Event.fireEvent(
                    target, new KeyEvent(KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, false, false, false));
        } else {
            var field = fields.get(random.nextInt(fields.size()));
            if (random.nextBoolean()) {
                field.clear();
            }
            field.appendText(text);
        }
    }

    private void slide() {
        all(scene().getRoot()).forEach(node -> {
            if (node instanceof Slider slider && random.nextBoolean()) {
                note("slide");
                slider.setValue(slider.getMin() + random.nextDouble() * (slider.getMax() - slider.getMin()));
            } else if (node instanceof ChoiceBox<?> box && !box.getItems().isEmpty() && random.nextBoolean()) {
                note("choose of a list");
                box.getSelectionModel().select(random.nextInt(box.getItems().size()));
            }
        });
    }

    // ---- the window

    private void go() {
        if (random.nextInt(3) == 0) {
            note("back");
            context.navigator().back();
            return;
        }
        var page = Pages.ALL.get(random.nextInt(Pages.ALL.size())).id();
        note("go " + page);
        context.navigator().go(page);
        reached.add(page);
    }

    private void choose() {
        var settings = context.settings().get();
        var languages = List.copyOf(context.guide().words().keySet());
        var regions = context.guide().regions();
        var text = Settings.MIN_TEXT
                + Settings.TEXT_STEP * random.nextInt((Settings.MAX_TEXT - Settings.MIN_TEXT) / Settings.TEXT_STEP + 1);
        var changed =
                switch (random.nextInt(4)) {
                    case 0 -> settings.withLanguage(languages.get(random.nextInt(languages.size())));
                    case 1 ->
                        settings.withTheme(Settings.Theme.values()[random.nextInt(Settings.Theme.values().length)]);
                    case 2 -> settings.withRegion(regions.get(random.nextInt(regions.size())));
                    default -> settings.withTextSize(text);
                };
        note("set " + changed);
        context.settings().set(changed);
    }

    private void resize() {
        var size = SIZES.get(random.nextInt(SIZES.size()));
        note("size " + Arrays.toString(size));
        window.setWidth(size[0]);
        window.setHeight(size[1]);
    }

    private void pass() {
        var time =
                switch (random.nextInt(5)) {
                    case 0 -> Duration.ofHours(random.nextInt(50));
                    case 1 -> Duration.ofMinutes(random.nextInt(30));
                    default -> Duration.ofSeconds(random.nextInt(40));
                };
        note("time " + time);
        waits.pass(time, FxThread::act);
        if (random.nextInt(20) == 0) {
            clock.move(Duration.ofHours(-random.nextInt(3)));
        }
    }

    // ---- what must hold

    private boolean check() {
        var problems = new ArrayList<String>();
        must(problems, "the window is there", window::isShowing);
        must(problems, "a page with a heading", () -> HEADINGS.stream()
                .anyMatch(style -> window.getScene().getRoot().lookup("." + style) != null));
        must(problems, "the answers can be written and read again", this::answersComeBack);
        must(problems, "what is kept is whole", () -> context.services()
                .keeping()
                .flush());
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
        return true;
    }

    private static void must(List<String> problems, String what, BooleanSupplier holds) {
        if (!holds.getAsBoolean()) {
            problems.add(what);
        }
    }

    private boolean answersComeBack() {
        var answers = context.visit().get().answers();
        var file = folder.resolve("answers.json");
        try {
            AnswersFile.write(file, context.guide(), answers, clock.instant(), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AnswersFile.read(file, context.guide()) instanceof Read.Whole<AnswersFile.Saved>(var saved)
                && saved.answers().equals(answers);
    }
}
