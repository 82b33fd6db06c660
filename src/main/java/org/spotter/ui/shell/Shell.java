package org.spotter.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
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
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.spotter.assess.Triage;
import org.spotter.store.Settings;
import org.spotter.timer.Timer;
import org.spotter.timer.Timer.State;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Focus;
import org.spotter.ui.support.FrontDesk;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Motion;
import org.spotter.ui.support.Page;
import org.spotter.ui.support.Place;
import org.spotter.ui.support.SessionReminder;
import org.spotter.ui.support.Speech;
import org.spotter.ui.support.Styles;
import org.spotter.ui.support.Theme;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.PageText;
import org.spotter.ui.widget.Texts;

/// The window's inside: header, navigation, the page, and its buttons in one place.
public final class Shell {
    /// Narrower than this, in text heights, the navigation hides behind a button.
    private static final double NARROW_EM = 62;

    /// In a window higher than this, in text heights, the page begins lower down: by this part of what is more.
    private static final double HIGH_EM = 56;

    private static final double LOW_PART = 0.36;
    private static final double LOWER = 0.16;

    private static final double LOWEST_EM = 8;

    /// Narrower than this, in text heights, style sheets may leave out what only pleases.
    private static final double VERY_NARROW_EM = 42;

    private static final PseudoClass VERY_NARROW = PseudoClass.getPseudoClass("very-narrow");

    /// What is longer ago than this is told with its time.
    private static final Duration LATE = Duration.ofMinutes(1);

    /// So much of what is seen goes by with one key; the rest is there to hold on to.
    private static final double PAGE = 0.9;

    /// A page that uses all the room there is; the buttons under it stand at its edges.
    private static final String WIDE = "wide";

    /// A page that has the whole window for itself.
    private static final String COVER = "cover";

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
    private Page page = Page.reading(new Region());
    private Optional<Node> before = Optional.empty();
    private String said = "";
    private boolean narrow;
    private boolean covered;
    private double top;

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
        frame.getStyleClass().add("root-frame");
        scrim.getStyleClass().add("scrim");
        scrim.setOnMouseClicked(event -> {
            if (event.getTarget() == scrim) {
                leaveMenu();
            }
        });
        assemble();
        closeMenu();

        context.navigator().current().subscribe((_, place) -> show(place));
        context.visit().subscribe(visit -> sidebar.visit(visit));
        context.timer().timer().subscribe(_ -> header.timer());
        context.timer().timer().subscribe(this::timerSpeaks);
        context.timer().checking().subscribe(_ -> header.timer());
        context.timer().left().subscribe(_ -> header.timer());
        context.timer().skinChecks().subscribe((checks, due) -> {
            if (due > checks) {
                timerSpeaks("timer.told.check", context.now());
            }
        });
        speech.state().subscribe(state -> header.speech(state));
        context.notice().subscribe(_ -> notice());
        context.settings().subscribe(this::changed);
        context.desk().ifPresentOrElse(this::stand, () -> SessionReminder.start(context));
        context.zone().subscribe((_, _) -> sayAnew());
        if (context.timer().timer().get().state() instanceof State.Finished over) {
            timerSpeaks("timer.told.ended", over.ended());
        } else if (context.timer().timer().get().state() instanceof State.Paused held
                && held.why() == Timer.Why.MISSED) {
            timerSpeaks("timer.told.missed", held.since());
        }
        root.widthProperty().subscribe(_ -> fit());
        root.heightProperty().subscribe(_ -> fit());
    }

    /// Makes the scene of the window.
    ///
    /// @param width  in pixels
    /// @param height in pixels
    /// @return the scene, dressed
    public Scene scene(double width, double height) {
        Theme.apply(root, context.settings().get());
        // What comes into a dressed scene in its size is styled once.
        var scene = new Scene(new Region(), width, height);
        if (context.desk().isPresent()) {
            Theme.dressKiosk(scene);
        } else {
            Theme.dress(scene);
        }
        root.resize(width, height);
        fit();
        scene.setRoot(root);
        // The header knows how wide its words are only now.
        fit();
        scene.windowProperty().subscribe(_ -> title());
        scene.windowProperty().flatMap(Window::focusedProperty).subscribe(focused -> {
            if (Boolean.TRUE.equals(focused)) {
                context.lookAtZone();
                context.timer().look();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        scene.windowProperty().flatMap(Window::showingProperty).subscribe(showing -> {
            if (Boolean.TRUE.equals(showing)) {
                // What changed between the making of the scene and its window was not measured.
                fit();
            } else {
                speech.stop();
            }
        });
        show(context.navigator().current().get());
        return scene;
    }

    /// Scrolls the page to where it was when the window was left.
    ///
    /// @param part of all that can be scrolled, from 0 to 1
    public void scrollTo(double part) {
        if (part == 0) {
            return;
        }
        root.applyCss();
        root.layout();
        if (stage.getCenter() instanceof ScrollPane pane) {
            pane.setVvalue(part);
        }
    }

    private void changed(Settings before, Settings after) {
        if (root.getScene() != null) {
            Theme.apply(root, after);
        }
        var words =
                !before.language().equals(after.language()) || !before.region().equals(after.region());
        if (words && root.getScene() != null) {
            sayAnew();
        }
        fit();
    }

    /// Says everything in another language, or as another country writes it. The person stays where they are: what is
    /// open, chosen, in sight and under the keyboard stays so.
    private void sayAnew() {
        var trail = Trail.of(parts(), page.content());
        var menu = scrim.isVisible();
        var draft = page.draft().get();
        rebuild();
        closeMenu();
        context.withDraft(draft, () -> build(context.navigator().current().get()));
        if (menu) {
            openMenu();
        }
        root.applyCss();
        root.layout();
        trail.follow(parts(), page.content());
        title();
        notice();
    }

    /// What the window is made of, in an order that stays.
    private List<Node> parts() {
        return List.of(header, notice, sidebar, stage);
    }

    private void title() {
        if (root.getScene() != null && root.getScene().getWindow() instanceof Stage window) {
            window.setTitle(context.message("app.title"));
        }
    }

    private Header header() {
        return new Header(context, this::openMenu, this::readOrStop);
    }

    private Sidebar sidebar() {
        return new Sidebar(context, this::closeMenu);
    }

    private void rebuild() {
        header = header();
        sidebar = sidebar();
        assemble();
    }

    private void assemble() {
        header.speech(speech.state().get());
        header.setVisible(!covered);
        header.setManaged(!covered);
        sidebar.visit(context.visit().get());
        sidebar.here(context.navigator().current().get().page());
        // From top to bottom and from the start of the line: Tab goes in the order of the children.
        frame.getChildren().setAll(header, notice, body);
        root.setNodeOrientation(
                context.messages().rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        fit();
    }

    // ---- pages

    private void show(Place place) {
        context.freshen();
        closeMenu();
        speech.stop();
        said = "";
        context.notice().get().filter(remark -> !remark.error()).ifPresent(_ -> context.hush());
        build(place);
        title(page.content()).requestFocus();
        motion.appear(stage.getCenter());
    }

    private Page build(Place place) {
        var wanted = Pages.of(place.page());
        var asked = Pages.offered(context).contains(wanted) ? wanted : Pages.of(Pages.START);
        // Where the diary alone calls for help, it stays open, so that a wrong check-in can be corrected.
        var counts = asked.id().equals("diary") ? context.visit().get() : context.counted();
        var emergency = asked.advice() && Triage.emergency(counts);
        var spec = emergency ? Pages.of("emergency") : asked;
        page = spec.build().apply(context, place.detail());
        cover(page.content().getStyleClass().contains(COVER));
        if (covered) {
            stage.setCenter(page.content());
            stage.setBottom(null);
            root.applyCss();
            headings(page.content());
            return page;
        }
        var middle = new StackPane(page.content());
        middle.getStyleClass().add("middle");
        middle.setPadding(new Insets(top, 0, 0, 0));
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        ScrollPlace.keep(scroll, middle);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFocusTraversable(false);
        scroll.setId("page-" + spec.id());
        context.navigator().scrolled().set(0);
        scroll.vvalueProperty()
                .subscribe((_, now) -> context.navigator().scrolled().set(now.doubleValue()));
        stage.setCenter(scroll);
        stage.setBottom(actions(page));
        sidebar.here(place.page());
        // The scroll pane takes its content in with its skin, and only then can the keyboard go there.
        root.applyCss();
        headings(page.content());
        return page;
    }

    private void cover(boolean whole) {
        covered = whole;
        header.setVisible(!whole);
        header.setManaged(!whole);
        closeMenu();
        notice();
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
                    () -> context.tell("shell.read.failed"));
        }
    }

    /// The timer is heard on every page. Its own page says it itself.
    private void timerSpeaks(String message, Instant when) {
        speech.stop();
        if (!context.navigator().current().get().page().equals("timer")) {
            context.tell(message, context.time(when));
        }
    }

    /// What happened while the machine slept or the program was closed is told with its time.
    private void timerSpeaks(Timer before, Timer now) {
        if (now.state() instanceof State.Finished over && !(before.state() instanceof State.Finished)) {
            var late = Duration.between(over.ended(), context.now()).compareTo(LATE) > 0;
            timerSpeaks(late ? "timer.told.ended" : "timer.told.finished", over.ended());
        } else if (now.state() instanceof State.Paused held
                && held.why() == Timer.Why.MISSED
                && !(before.state() instanceof State.Paused)) {
            timerSpeaks("timer.told.missed", held.since());
        }
    }

    private static @Nullable Node actions(Page page) {
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
        if (page.content().getStyleClass().contains(WIDE)) {
            row.getStyleClass().add(WIDE);
        }
        var bar = new StackPane(row);
        bar.getStyleClass().add("actions");
        // A page may take its buttons away for a while; then there is no bar.
        var buttons = Stream.concat(page.secondary().stream(), page.primary().stream())
                .toList();
        for (var button : buttons) {
            button.visibleProperty().subscribe(_ -> {
                bar.setVisible(buttons.stream().anyMatch(Node::isVisible));
                bar.setManaged(bar.isVisible());
            });
        }
        return bar;
    }

    private void notice() {
        var remark = context.notice().get();
        notice.setVisible(remark.isPresent() && !covered);
        notice.setManaged(remark.isPresent() && !covered);
        remark.ifPresent(told -> {
            var text = context.message(told.key(), told.arguments().toArray());
            var words = Texts.body(text);
            HBox.setHgrow(words, Priority.ALWAYS);
            var close = Buttons.quiet(context.message("shell.notice.close"), Icons.CLOSE, this::hush);
            close.setId("notice-close");
            close.setMinWidth(Region.USE_PREF_SIZE);
            notice.getChildren().setAll(words, close);
            Styles.mark(notice, "error", told.error());
            // What is said again and again, as when a disk is full, takes the keyboard once.
            if (root.getScene() != null && !said.equals(text)) {
                said = text;
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

    /// At a front desk all is larger, and can stand in the lower part of the screen.
    private void stand(FrontDesk visit) {
        Theme.kiosk(root, visit.tap());
        frame.paddingProperty()
                .bind(Bindings.createObjectBinding(
                        () -> new Insets(visit.low().get() ? root.getHeight() * LOW_PART : 0, 0, 0, 0),
                        visit.low(),
                        root.heightProperty()));
    }

    private void fit() {
        var em = Theme.size(root, context.settings().get());
        top = Math.clamp((root.getHeight() - HIGH_EM * em) * LOWER, 0, LOWEST_EM * em);
        if (stage.getCenter() instanceof ScrollPane scroll && scroll.getContent() instanceof Region middle) {
            middle.setPadding(new Insets(top, 0, 0, 0));
        }
        var now = root.getWidth() < NARROW_EM * em;
        root.pseudoClassStateChanged(VERY_NARROW, root.getWidth() < VERY_NARROW_EM * em);
        var moved = header.fit(now, root.getWidth());
        if (now != narrow || moved && scrim.isVisible()) {
            narrow = now;
            closeMenu();
        }
    }

    private void openMenu() {
        var close = Buttons.quiet(context.message("shell.notice.close"), Icons.CLOSE, this::leaveMenu);
        close.setId("menu-close");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(space, close);
        head.getStyleClass().add("drawer-head");
        body.getChildren().remove(sidebar);
        var drawer = new VBox(head);
        header.displaced().ifPresent(drawer.getChildren()::add);
        drawer.getChildren().add(sidebar);
        drawer.getStyleClass().add("drawer");
        VBox.setVgrow(sidebar, Priority.ALWAYS);
        scrim.getChildren().setAll(drawer);
        StackPane.setAlignment(drawer, Pos.TOP_LEFT);
        scrim.setVisible(true);
        // Neither the keyboard nor a screen reader leaves the menu for what lies under it.
        frame.setDisable(true);
        root.applyCss();
        var first = sidebar.lookup(".sidebar-entry");
        if (first != null) {
            Focus.show(first);
        }
    }

    private void leaveMenu() {
        closeMenu();
        var menu = header.lookup("#menu");
        if (menu != null) {
            Focus.show(menu);
        }
    }

    private void closeMenu() {
        scrim.setVisible(false);
        scrim.getChildren().clear();
        frame.setDisable(false);
        if (narrow || covered) {
            body.getChildren().setAll(stage);
        } else if (!body.getChildren().contains(sidebar)) {
            body.getChildren().setAll(sidebar, stage);
        }
    }

    // ---- keys

    private void key(KeyEvent event) {
        if (frame.isDisabled() && !scrim.isVisible()) {
            // A question lies over the page; only its answers count.
            return;
        }
        if (covered && !event.isShortcutDown() && !event.isAltDown()) {
            // Every plain key is the page's.
            return;
        }
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
        } else if (event.getCode() == KeyCode.ENTER
                && onChoice(event)
                && !page.primary().isEmpty()) {
            page.primary().getFirst().fire();
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
            Pages.offered(context).stream()
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

    /// Back is where the arrow on its button points.
    private KeyCombination back() {
        var towards = context.messages().rightToLeft() ? KeyCode.RIGHT : KeyCode.LEFT;
        return new KeyCodeCombination(towards, KeyCombination.ALT_DOWN);
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
