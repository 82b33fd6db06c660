package org.spotter.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.spotter.guide.Guide;
import org.spotter.guide.Question;
import org.spotter.store.AppFolders;
import org.spotter.store.DataFolder;
import org.spotter.store.Episode;
import org.spotter.store.Settings;
import org.spotter.text.MessageFiles;
import org.spotter.timer.Timer;
import org.spotter.ui.shell.Pages;
import org.spotter.ui.shell.Shell;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.AppContext.Kept;
import org.spotter.ui.support.Background;
import org.spotter.ui.support.Keeping;
import org.spotter.ui.support.Navigator;
import org.spotter.ui.support.Place;
import org.spotter.ui.support.Uptime;
import org.spotter.visit.Answers;
import org.testfx.util.WaitForAsyncUtils;

/// A fresh window for each test, with a clock that the test moves, desks that print nothing, and work done at once.
///
/// An error that nobody caught fails the test, wherever it happened.
@Tag("ui")
@ExtendWith(FailurePictures.class)
public abstract class UiTest {
    /// The usual width of a test's window.
    protected static final double WIDTH = 960;

    /// The usual height of a test's window.
    protected static final double HEIGHT = 720;

    /// Wide enough for the navigation to stand beside the page.
    protected static final double WIDE = 1000;

    /// Where the person lives.
    protected static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// The guide: the shipped one, unless the test asked for another.
    protected final Guide guide;

    private final MessageFiles texts;

    /// The window's clock.
    protected final ManualClock clock = new ManualClock(TestWindow.NOW);

    /// The window's second clock; without one unless the test sets it.
    protected Uptime uptime = Uptime.none();

    /// Where the machine is.
    protected final AtomicReference<ZoneId> zone = new AtomicReference<>(ZoneId.of("Europe/London"));

    /// The window's desk for sheets.
    protected final SheetOrders sheets = new SheetOrders();

    /// The window's printers.
    protected final PrintOrders printing = new PrintOrders();

    /// Where the file dialog saves.
    @TempDir
    protected Path folder;

    /// Where the window keeps the person's files: a folder of its own, unless the test names another.
    protected AppFolders folders = new AppFolders(Optional.empty());

    /// The window's file dialogs.
    protected TestDialogs dialogs = new TestDialogs(Path.of("target"));

    private final Queue<Throwable> errors = new ConcurrentLinkedQueue<>();
    private @Nullable AppContext context;
    private @Nullable Stage stage;
    private @Nullable ToolkitWarnings warnings;

    /// Made by JUnit.
    protected UiTest() {
        this(Guides.shipped(), MessageFiles.builtIn());
    }

    /// Made by JUnit, with other words.
    ///
    /// @param guide the guide
    /// @param texts the messages
    protected UiTest(Guide guide, MessageFiles texts) {
        this.guide = guide;
        this.texts = texts;
    }

    @BeforeEach
    final void chooseFolder() {
        folders = new AppFolders(folder.resolve("data"));
    }

    @BeforeEach
    final void startToolkit() throws TimeoutException {
        FxThread.startToolkit();
        warnings = ToolkitWarnings.listen(errors::add);
        onFx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, error) -> {
                if (!HeadlessScreen.failed(error)) {
                    errors.add(error);
                }
            });
            return true;
        });
    }

    @AfterEach
    final void closeWindow() {
        close();
        Objects.requireNonNull(warnings).end();
        errors.forEach(Throwable::printStackTrace);
        assertThat(errors).as("errors nobody caught").isEmpty();
    }

    // ---- the window

    /// Opens a window in which nothing is answered.
    protected final void open() {
        open(Answers.NONE);
    }

    /// Opens a window with answers given before.
    ///
    /// @param answers the answers
    protected final void open(Answers answers) {
        open(answers, usual(), WIDTH, HEIGHT);
    }

    /// Opens a window.
    ///
    /// @param answers  answers given before
    /// @param settings settings
    /// @param width    of its inside, in pixels
    /// @param height   of its inside, in pixels
    protected final void open(Answers answers, Settings settings, double width, double height) {
        open(new Kept(settings, Episode.of(answers, clock.instant()), Timer.IDLE), width, height);
    }

    /// Opens a window.
    ///
    /// @param kept   what was kept from last time
    /// @param width  of its inside, in pixels
    /// @param height of its inside, in pixels
    protected final void open(Kept kept, double width, double height) {
        close();
        onFx(() -> {
            var background = new Background(this::work, errors::add);
            var files = new DataFolder(folders, guide, clock, ZONE);
            var keeping = new Keeping(files, guide, usual(), clock, ZONE);
            dialogs = new TestDialogs(folder);
            var services =
                    TestServices.of(clock, zone::get, uptime, texts, background, dialogs, sheets, printing, keeping);
            var opened = new AppContext(guide, services, kept, new Navigator(Place.of(Pages.START)));
            var window = new Stage();
            window.setScene(shell(opened).scene(width, height));
            window.setX(0);
            window.setY(0);
            window.show();
            window.requestFocus();
            context = opened;
            stage = window;
            return true;
        });
        settle();
    }

    /// Makes the inside of the window.
    ///
    /// @param opened the window's context
    /// @return the shell; nothing moves in it and nothing speaks
    protected Shell shell(AppContext opened) {
        return new Shell(opened);
    }

    /// Does work that takes time: at once, unless the test says when.
    ///
    /// @param task the work
    protected void work(Runnable task) {
        task.run();
    }

    /// Takes a window that the test opened for the window of the test.
    ///
    /// @param opened the window
    protected final void adopt(Stage opened) {
        close();
        stage = opened;
        settle();
    }

    /// Ends what goes on by itself in a window that the test opened: what waits there holds the window.
    protected void ending() {}

    private void close() {
        var open = stage;
        if (open != null) {
            onFx(() -> {
                ending();
                if (context != null) {
                    context.services().keeping().close();
                    context.end();
                }
                FxThread.close(open);
                return true;
            });
            stage = null;
        }
    }

    /// {@return the settings of a test's window: US, light, no sound}
    protected static Settings usual() {
        return TestWindow.usual();
    }

    /// {@return the window's context}
    protected final AppContext context() {
        return Objects.requireNonNull(context);
    }

    /// {@return the window's scene}
    protected final Scene scene() {
        return Objects.requireNonNull(stage).getScene();
    }

    /// {@return the names of the files in the data folder and below it}
    protected final List<String> kept() {
        var data = folders.data().orElseThrow();
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        try (var all = Files.walk(data)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> data.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Changes the language, without a tap.
    ///
    /// @param tag a language of the guide
    protected final void speak(String tag) {
        onFx(() -> {
            context().settings().set(context().settings().get().withLanguage(tag));
            return true;
        });
        settle();
    }

    /// {@return what the window is called}
    protected final String windowTitle() {
        return onFx(() -> Objects.requireNonNull(stage).getTitle());
    }

    /// Changes the width of the window's inside.
    ///
    /// @param width in pixels
    protected final void resize(double width) {
        var window = Objects.requireNonNull(stage);
        onFx(() -> {
            window.setWidth(width);
            return true;
        });
        settle();
    }

    // ---- where the person is

    /// {@return the place that is shown}
    protected final Place place() {
        return onFx(() -> context().navigator().current().get());
    }

    /// {@return the page that is shown}
    protected final String page() {
        return place().page();
    }

    /// Goes to a place without a tap.
    ///
    /// @param page   a page id
    /// @param detail what it shows
    protected final void go(String page, String detail) {
        onFx(() -> {
            context().navigator().go(page, detail);
            return true;
        });
        settle();
    }

    /// Goes to a question without a tap.
    ///
    /// @param id its id
    protected final void goToQuestion(String id) {
        go(guide.sectionOf(question(id)).id(), id);
    }

    /// {@return a question of the guide}
    ///
    /// @param id its id
    protected final Question question(String id) {
        return guide.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id));
    }

    /// {@return the answers given so far}
    protected final Answers answers() {
        return onFx(() -> context().visit().get().answers());
    }

    /// Goes to every page and every question on the path, opens every card there, and looks.
    ///
    /// @param look is told the place
    protected final void everywhere(Consumer<String> look) {
        everywhere(1, 0, look);
    }

    /// Goes to pages and questions on the path, opens every card there, and looks: to all of them in the full run, in
    /// the quick one to a share.
    ///
    /// @param oneOf how many windows share the pages and questions, at least 1
    /// @param turn  which of them this is, from 0
    /// @param look  is told the place
    protected final void everywhere(int oneOf, int turn, Consumer<String> look) {
        var cell = turn;
        for (var page : Pages.ALL) {
            if (Extent.takes(oneOf, cell++)) {
                go(page.id(), "");
                unfold();
                look.accept(page.id());
            }
        }
        for (var question : context().visit().get().path()) {
            if (Extent.takes(oneOf, cell++)) {
                goToQuestion(question.id());
                look.accept(question.id());
            }
        }
    }

    private void unfold() {
        onFx(() -> {
            nodes(scene().getRoot())
                    .filter(node -> node.getStyleClass().contains("disclosure-title"))
                    .forEach(node -> ((ToggleButton) node).setSelected(true));
            return true;
        });
        settle();
    }

    // ---- nodes

    /// {@return the node of a selector, in the page if it is there, else anywhere in the window}
    ///
    /// @param selector a CSS selector, e.g. `#start` or `#none.choice`
    protected final Node node(String selector) {
        return find(selector).orElseThrow(() -> new AssertionError("no " + selector + " on " + where()));
    }

    private String where() {
        return context == null ? texts().toString() : place().toString();
    }

    /// {@return whether a node of a selector is there and can be seen}
    ///
    /// @param selector a CSS selector
    protected final boolean shows(String selector) {
        return find(selector).filter(node -> onFx(() -> visible(node))).isPresent();
    }

    private Optional<Node> find(String selector) {
        return onFx(() -> {
            var page = scene().lookup(".page-scroll");
            return Optional.ofNullable(page)
                    .map(there -> there.lookup(selector))
                    .or(() -> Optional.ofNullable(scene().lookup(selector)));
        });
    }

    /// {@return the text of a label or button}
    ///
    /// @param selector a CSS selector
    protected final String text(String selector) {
        var node = node(selector);
        return onFx(() -> ((Labeled) node).getText());
    }

    /// {@return the texts of all labels and buttons that show in the window}
    protected final List<String> texts() {
        return onFx(() -> nodes(scene().getRoot())
                .filter(Labeled.class::isInstance)
                .filter(UiTest::visible)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList());
    }

    /// {@return a node and everything in it}
    ///
    /// @param top the node
    protected static Stream<Node> nodes(Node top) {
        return top instanceof Parent parent
                ? Stream.concat(
                        Stream.of(top),
                        List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(UiTest::nodes))
                : Stream.of(top);
    }

    /// {@return whether a node and all around it are visible}
    ///
    /// @param node the node
    protected static boolean visible(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /// {@return whether the middle of a node shows in every pane that scrolls around it}
    ///
    /// @param node the node
    protected static boolean inView(Node node) {
        var bounds = node.localToScene(node.getBoundsInLocal());
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane && pane.getContent() != null) {
                var seen = pane.localToScene(pane.getBoundsInLocal());
                var tall = bounds.getHeight() > seen.getHeight();
                if (tall ? !seen.intersects(bounds) : !seen.contains(bounds.getCenterX(), bounds.getCenterY())) {
                    return false;
                }
            }
        }
        return true;
    }

    // ---- hands

    /// Clicks the node with an id, after scrolling it into view.
    ///
    /// @param id the node's id
    protected final void click(String id) {
        clickOn("#" + id);
    }

    /// Clicks the card of a choice.
    ///
    /// @param id the choice's id
    protected final void clickChoice(String id) {
        clickOn("#" + id + ".choice");
    }

    /// Clicks the node of a selector, after scrolling it into view.
    ///
    /// @param selector a CSS selector
    protected final void clickOn(String selector) {
        clickOn(node(selector));
    }

    /// Clicks a node, after scrolling it into view.
    ///
    /// @param node the node
    protected final void clickOn(Node node) {
        settle();
        onFx(() -> {
            reveal(node);
            return true;
        });
        settle();
        var point = onFx(() -> middle(node));
        var hit = onFx(() -> scene().getRoot().contains(scene().getRoot().screenToLocal(point)));
        assertThat(hit).as("%s lies in the window", node).isTrue();
        onFx(() -> {
            var hand = new Robot();
            hand.mouseMove(point);
            hand.mouseClick(MouseButton.PRIMARY);
            return true;
        });
        settle();
    }

    private static Point2D middle(Node node) {
        if (node instanceof Shape shape) {
            return node.localToScreen(inside(shape));
        }
        var bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static Point2D inside(Shape shape) {
        var bounds = shape.getBoundsInLocal();
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /// Scrolls so that a node is seen.
    private static void reveal(Node node) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane && pane.getContent() != null) {
                pane.layout();
                var content = pane.getContent();
                var bounds = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                var height = content.getBoundsInLocal().getHeight();
                var seen = pane.getViewportBounds().getHeight();
                if (height > seen) {
                    pane.setVvalue(Math.clamp((bounds.getCenterY() - seen / 2) / (height - seen), 0, 1));
                    pane.layout();
                }
            }
        }
    }

    /// Presses and releases keys together.
    ///
    /// @param keys the keys, modifiers first
    protected final void press(KeyCode... keys) {
        onFx(() -> {
            var hand = new Robot();
            List.of(keys).forEach(hand::keyPress);
            List.of(keys).reversed().forEach(hand::keyRelease);
            return true;
        });
        settle();
    }

    /// {@return the node that has the keyboard}
    protected final Optional<Node> focused() {
        return onFx(() -> Optional.ofNullable(scene().getFocusOwner()));
    }

    // ---- time

    /// Waits until the window has done what it has to do.
    protected final void settle() {
        FxThread.settle();
    }

    /// Waits until something is true on the window's thread.
    ///
    /// @param what      what is waited for, for the failure
    /// @param condition asked on the window's thread
    protected final void await(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS, () -> onFx(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("never: " + what, e);
        }
        settle();
    }

    /// Runs something on the window's thread.
    ///
    /// @param what what
    /// @param <T>  its result
    /// @return its result
    protected final <T> T onFx(Callable<T> what) {
        return FxThread.ask(what);
    }

    /// {@return the errors that nobody caught so far, to be looked at and taken away}
    protected final List<Throwable> takeErrors() {
        var taken = new ArrayList<>(errors);
        errors.clear();
        return taken;
    }
}
