package org.spotter.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.spotter.assess.Triage;
import org.spotter.store.Settings;
import org.spotter.timer.Timer;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Focus;
import org.spotter.ui.support.Motion;
import org.spotter.ui.support.Page;
import org.spotter.ui.support.Place;
import org.spotter.ui.support.Speech;
import org.spotter.ui.support.Theme;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.PageText;
import org.spotter.ui.widget.Texts;

/// The window's inside: header, navigation, the page, and its buttons in one place.
public final class Shell {
    /// Narrower than this, in text heights, the navigation hides behind a button.
    private static final double NARROW_EM = 62;

    /// Narrower than this, the header takes two lines.
    private static final double VERY_NARROW_EM = 42;

    /// Narrower than this, the header wraps.
    private static final double TINY_EM = 30;

    /// Style sheets may leave out there what only pleases.
    private static final PseudoClass VERY_NARROW = PseudoClass.getPseudoClass("very-narrow");

    private static final double BASE = 16;
    private static final double PERCENT = 100;

    /// So much of what is seen goes by with one key; the rest is there to hold on to.
    private static final double PAGE = 0.9;

    private static final List<String> HEADINGS = List.of("display", "title", "heading", "subheading");
    private static final KeyCombination READ =
            new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination USUAL = new KeyCodeCombination(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination USUAL_PAD =
            new KeyCodeCombination(KeyCode.NUMPAD0, KeyCombination.SHORTCUT_DOWN);

    private final AppContext context;
    private final StackPane root = new StackPane();
    private final VBox frame = new VBox();
    private final HBox body = new HBox();
    private final BorderPane stage = new BorderPane();
    private final HBox notice = new HBox();
    private final StackPane scrim = new StackPane();
    private final Motion motion;
    private final Speech speech;
    private Header header;
    private Sidebar sidebar;
    private List<Button> primary = List.of();
    private Optional<Node> before = Optional.empty();
    private String said = "";
    private boolean narrow;

    /// Makes the inside of a window in which nothing moves and nothing speaks.
    ///
    /// @param context the window's context
    public Shell(AppContext context) {
        this(context, Motion.none(), Speech.none(context.services().background()));
    }

    /// Makes the inside of a window.
    ///
    /// @param context the window's context
    /// @param motion  what may move
    /// @param speech  reads pages aloud
    public Shell(AppContext context, Motion motion, Speech speech) {
        this.context = context;
        this.motion = motion;
        this.speech = speech;
        header = header();
        sidebar = sidebar();
        HBox.setHgrow(stage, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.getChildren().setAll(stage);
        notice.getStyleClass().add("notice");
        root.getChildren().setAll(frame, scrim);
        root.getStyleClass().add("app");
        scrim.getStyleClass().add("scrim");
        scrim.setOnMouseClicked(_ -> leaveMenu());
        rebuild();
        closeMenu();

        context.navigator().current().subscribe((_, place) -> show(place));
        context.visit().subscribe(visit -> sidebar.visit(visit));
        context.timer().timer().subscribe(_ -> header.timer());
        context.timer().timer().subscribe((_, timer) -> {
            if (timer.state() instanceof Timer.State.Finished) {
                timerSpeaks("timer.finished", "timer.over.text");
            }
        });
        context.timer().left().subscribe(_ -> header.timer());
        context.timer().skinChecks().subscribe((checks, due) -> {
            if (due > checks) {
                timerSpeaks("timer.skin", "timer.skin.text");
            }
        });
        speech.state().subscribe(state -> header.speech(state));
        context.notice().subscribe(_ -> notice());
        context.settings().subscribe(this::changed);
        root.widthProperty().subscribe(_ -> fit());
    }

    /// Makes the scene of the window.
    ///
    /// @param width  in pixels
    /// @param height in pixels
    /// @return the scene, dressed
    public Scene scene(double width, double height) {
        var scene = new Scene(root, width, height);
        Theme.dress(scene);
        Theme.apply(scene, context.settings().get());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        scene.windowProperty().flatMap(Window::showingProperty).subscribe(showing -> {
            if (!Boolean.TRUE.equals(showing)) {
                speech.stop();
            }
        });
        fit();
        show(context.navigator().current().get());
        return scene;
    }

    private void changed(Settings before, Settings after) {
        if (root.getScene() != null) {
            Theme.apply(root.getScene(), after);
        }
        var words =
                !before.language().equals(after.language()) || !before.region().equals(after.region());
        if (words) {
            var focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
            rebuild();
            show(context.navigator().current().get());
            if (focused != null && focused.getId() != null && again(focused.getId()) instanceof Node same) {
                same.requestFocus();
            }
        }
        fit();
    }

    /// The node that stands for one of before the window was built anew.
    private @Nullable Node again(String id) {
        var onPage = stage.lookup("#" + id);
        return onPage == null ? root.lookup("#" + id) : onPage;
    }

    private Header header() {
        return new Header(context, this::openMenu, this::readOrStop);
    }

    private Sidebar sidebar() {
        return new Sidebar(context, this::closeMenu);
    }

    private void rebuild() {
        header = header();
        header.speech(speech.state().get());
        sidebar = sidebar();
        sidebar.visit(context.visit().get());
        sidebar.here(context.navigator().current().get().page());
        // From top to bottom and from the start of the line: Tab goes in the order of the children.
        frame.getChildren().setAll(header, notice, body);
        root.setNodeOrientation(
                rightToLeft(context.locale()) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        fit();
    }

    private static boolean rightToLeft(Locale locale) {
        var name = locale.getDisplayLanguage(locale);
        var direction =
                name.isEmpty() ? Character.DIRECTIONALITY_LEFT_TO_RIGHT : Character.getDirectionality(name.charAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    // ---- pages

    private void show(Place place) {
        context.freshen();
        closeMenu();
        speech.stop();
        said = "";
        context.notice().get().filter(remark -> !remark.error()).ifPresent(_ -> context.hush());
        var asked = Pages.of(place.page());
        var emergency = asked.advice() && Triage.emergency(context.visit().get());
        var spec = emergency ? Pages.of("emergency") : asked;
        var page = spec.build().apply(context, place.detail());
        var middle = new StackPane(page.content());
        middle.getStyleClass().add("middle");
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFocusTraversable(false);
        scroll.setId("page-" + spec.id());
        stage.setCenter(scroll);
        stage.setBottom(actions(page));
        primary = page.primary();
        sidebar.here(place.page());
        // The scroll pane takes its content in with its skin, and only then can the keyboard go there.
        root.applyCss();
        headings(page.content());
        title(page.content()).requestFocus();
        motion.appear(scroll);
    }

    /// JavaFX knows no role for headings; the description of the role says it.
    private void headings(Node content) {
        for (var style : HEADINGS) {
            content.lookupAll("." + style).stream()
                    .filter(Label.class::isInstance)
                    .forEach(heading -> heading.setAccessibleRoleDescription(context.message("shell.heading")));
        }
    }

    /// Where the keyboard starts on a page: a screen reader then says what the page is.
    private static Node title(Node content) {
        return Stream.of("display", "title")
                .map(style -> content.lookup("." + style))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(content);
    }

    private void readOrStop() {
        if (speech.state().get() == Speech.State.SPEAKING) {
            speech.stop();
        } else {
            speech.read(
                    PageText.of(stage, context.messages()),
                    context.words().language(),
                    () -> context.tell(context.message("shell.read.failed"), false));
        }
    }

    /// The timer is heard on every page. Its own page says it itself.
    private void timerSpeaks(String title, String text) {
        speech.stop();
        if (!context.navigator().current().get().page().equals("timer")) {
            context.tell(context.message("shell.timer", context.message(title)) + ". " + context.message(text), false);
        }
    }

    private static Node actions(Page page) {
        if (page.primary().isEmpty() && page.secondary().isEmpty()) {
            return null;
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox();
        row.getChildren().addAll(page.secondary());
        row.getChildren().add(space);
        row.getChildren().addAll(page.primary());
        row.getStyleClass().add("actions-row");
        var bar = new StackPane(row);
        bar.getStyleClass().add("actions");
        return bar;
    }

    private void notice() {
        var remark = context.notice().get();
        notice.setVisible(remark.isPresent());
        notice.setManaged(remark.isPresent());
        remark.ifPresent(told -> {
            var words = Texts.body(told.text());
            HBox.setHgrow(words, Priority.ALWAYS);
            var close = Buttons.quiet(
                    context.message("shell.notice.close"), org.spotter.ui.support.Icons.CLOSE, this::hush);
            close.setId("notice-close");
            notice.getChildren().setAll(words, close);
            notice.getStyleClass().remove("error");
            if (told.error()) {
                notice.getStyleClass().add("error");
            }
            // What is said again and again, as when a disk is full, takes the keyboard once.
            if (root.getScene() != null && !said.equals(told.text())) {
                said = told.text();
                if (!Focus.within(notice)) {
                    before = Optional.ofNullable(root.getScene().getFocusOwner());
                }
                Announcer.say(words);
            }
        });
    }

    /// Takes the remark away and gives the keyboard back to where it was.
    private void hush() {
        var back = before.filter(node -> node.getScene() != null).orElseGet(() -> title(stage));
        context.hush();
        if (back.isFocusTraversable()) {
            Focus.show(back);
        } else {
            back.requestFocus();
        }
    }

    // ---- room

    private void fit() {
        var em = BASE * context.settings().get().textSize() / PERCENT;
        var now = root.getWidth() < NARROW_EM * em;
        var veryNarrow = root.getWidth() < VERY_NARROW_EM * em;
        root.pseudoClassStateChanged(VERY_NARROW, veryNarrow);
        header.fit(now, veryNarrow, root.getWidth() < TINY_EM * em);
        if (now != narrow) {
            narrow = now;
            closeMenu();
        }
    }

    private void openMenu() {
        body.getChildren().remove(sidebar);
        scrim.getChildren().setAll(sidebar);
        StackPane.setAlignment(sidebar, javafx.geometry.Pos.TOP_LEFT);
        scrim.setVisible(true);
        root.applyCss();
        if (sidebar.lookup(".sidebar-entry") instanceof Node first) {
            Focus.show(first);
        }
    }

    private void leaveMenu() {
        closeMenu();
        if (header.lookup("#menu") instanceof Node menu) {
            Focus.show(menu);
        }
    }

    private void closeMenu() {
        scrim.setVisible(false);
        scrim.getChildren().clear();
        if (narrow) {
            body.getChildren().setAll(stage);
        } else if (!body.getChildren().contains(sidebar)) {
            body.getChildren().setAll(sidebar, stage);
        }
    }

    // ---- keys

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && scrim.isVisible()) {
            leaveMenu();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && scrim.isVisible()) {
            step(Focus.stops(scrim), event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.F6) {
            part(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (READ.match(event)) {
            readOrStop();
            event.consume();
        } else if (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN) {
            scroll(event.getCode() == KeyCode.PAGE_UP ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && onChoice(event) && !primary.isEmpty()) {
            primary.getFirst().fire();
            event.consume();
        } else if (back().match(event)) {
            context.navigator().back();
            event.consume();
        } else if (USUAL.match(event) || USUAL_PAD.match(event)) {
            context.settings().set(context.settings().get().withTextSize(Settings.MIN_TEXT));
            event.consume();
        } else if (larger(event) || smaller(event)) {
            var settings = context.settings().get();
            var step = larger(event) ? Settings.TEXT_STEP : -Settings.TEXT_STEP;
            context.settings().set(settings.withTextSize(settings.textSize() + step));
            event.consume();
        } else {
            Pages.ALL.stream()
                    .filter(page -> !page.shortcut().isEmpty()
                            && KeyCombination.keyCombination(page.shortcut()).match(event))
                    .findFirst()
                    .ifPresent(page -> {
                        var help = page.id().equals(Pages.HELP.page());
                        context.navigator().go(help ? Pages.HELP : Place.of(page.id()));
                        event.consume();
                    });
        }
    }

    /// Goes from stop to stop and from the last to the first.
    private void step(List<Node> stops, int by) {
        var now = stops.indexOf(root.getScene().getFocusOwner());
        var next = stops.get(Math.floorMod(now < 0 && by < 0 ? now : now + by, stops.size()));
        Focus.show(next);
    }

    /// Goes to the next part of the window: header, navigation, page, buttons under it.
    private void part(int by) {
        if (scrim.isVisible()) {
            leaveMenu();
        }
        var parts = Stream.of(header, notice, sidebar, stage.getCenter(), stage.getBottom())
                .filter(Objects::nonNull)
                .filter(part -> !Focus.stops(part).isEmpty() || part == stage.getCenter())
                .toList();
        var here = parts.stream()
                .filter(Focus::within)
                .findFirst()
                .map(parts::indexOf)
                .orElse(0);
        var next = parts.get(Math.floorMod(here + by, parts.size()));
        if (next == stage.getCenter()) {
            title(next).requestFocus();
        } else {
            var stops = Focus.stops(next);
            // Of the buttons under a page the main one stands last.
            Focus.show(next == stage.getBottom() ? stops.getLast() : stops.getFirst());
        }
    }

    private void scroll(int by) {
        if (stage.getCenter() instanceof ScrollPane pane) {
            var hidden = pane.getContent().getLayoutBounds().getHeight()
                    - pane.getViewportBounds().getHeight();
            if (hidden > 0) {
                var page = PAGE * pane.getViewportBounds().getHeight() / hidden;
                pane.setVvalue(Math.clamp(pane.getVvalue() + by * page, 0, 1));
            }
        }
    }

    /// A choice would take Enter as a tap and take a tick back; Enter goes on, Space ticks.
    private static boolean onChoice(KeyEvent event) {
        return event.getTarget() instanceof CheckBox
                || event.getTarget() instanceof ToggleButton toggle && toggle.getToggleGroup() != null;
    }

    private static KeyCombination back() {
        return new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    }

    private static boolean larger(KeyEvent event) {
        return event.isShortcutDown()
                && (event.getCode() == KeyCode.PLUS
                        || event.getCode() == KeyCode.EQUALS
                        || event.getCode() == KeyCode.ADD);
    }

    private static boolean smaller(KeyEvent event) {
        return event.isShortcutDown() && (event.getCode() == KeyCode.MINUS || event.getCode() == KeyCode.SUBTRACT);
    }
}
