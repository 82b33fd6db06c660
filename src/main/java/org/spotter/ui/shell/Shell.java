package org.spotter.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
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
import org.spotter.assess.Triage;
import org.spotter.store.Settings;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Page;
import org.spotter.ui.support.Place;
import org.spotter.ui.support.Theme;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Texts;

/// The window's inside: header, navigation, the page, and its buttons in one place.
public final class Shell {
    /// Narrower than this, in text heights, the navigation hides behind a button.
    private static final double NARROW_EM = 62;

    /// In a window higher than this, in text heights, the page begins lower down: by this part of what is more.
    private static final double HIGH_EM = 56;

    private static final double LOWER = 0.16;

    private static final double LOWEST_EM = 8;

    /// Style sheets may leave out what only pleases in a window narrower than this.
    private static final double VERY_NARROW_EM = 42;

    private static final PseudoClass VERY_NARROW = PseudoClass.getPseudoClass("very-narrow");

    private final AppContext context;
    private final StackPane root = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final BorderPane stage = new BorderPane();
    private final HBox notice = new HBox();
    private final StackPane scrim = new StackPane();
    private Header header;
    private Sidebar sidebar;
    private List<Button> primary = List.of();
    private boolean narrow;
    private double top;

    /// Makes the inside of a window.
    ///
    /// @param context the window's context
    public Shell(AppContext context) {
        this.context = context;
        header = new Header(context, this::openMenu);
        sidebar = new Sidebar(context);
        frame.setCenter(stage);
        root.getChildren().setAll(frame, scrim);
        root.getStyleClass().add("app");
        frame.getStyleClass().add("root-frame");
        scrim.getStyleClass().add("scrim");
        scrim.setOnMouseClicked(event -> {
            if (event.getTarget() == scrim) {
                leaveMenu();
            }
        });
        notice.getStyleClass().add("notice");
        rebuild();
        closeMenu();

        context.navigator().current().subscribe((_, place) -> show(place));
        context.visit().subscribe(visit -> sidebar.visit(visit));
        context.timer().timer().subscribe(_ -> header.timer());
        context.timer().left().subscribe(_ -> header.timer());
        context.notice().subscribe(_ -> notice());
        context.settings().subscribe(this::changed);
        root.widthProperty().subscribe(_ -> fit());
        root.heightProperty().subscribe(_ -> fit());
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
            var seen = stage.getCenter() instanceof ScrollPane old ? old.getVvalue() : 0;
            rebuild();
            show(context.navigator().current().get());
            if (stage.getCenter() instanceof ScrollPane same) {
                root.layout();
                same.setVvalue(seen);
            }
            if (focused != null
                    && focused.getId() != null
                    && stage.lookup("#" + focused.getId()) instanceof Node same) {
                same.requestFocus();
            }
        }
        fit();
    }

    private void rebuild() {
        header = new Header(context, this::openMenu);
        sidebar = new Sidebar(context);
        sidebar.visit(context.visit().get());
        sidebar.here(context.navigator().current().get().page());
        frame.setTop(new VBox(header, notice));
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
        context.notice().get().filter(remark -> !remark.error()).ifPresent(_ -> context.hush());
        var asked = Pages.of(place.page());
        var emergency = asked.advice() && Triage.emergency(context.visit().get());
        var spec = emergency ? Pages.of("emergency") : asked;
        var page = spec.build().apply(context, place.detail());
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
        stage.setCenter(scroll);
        stage.setBottom(actions(page));
        primary = page.primary();
        sidebar.here(place.page());
        // The scroll pane takes its content in with its skin, and only then can the keyboard go there.
        root.applyCss();
        page.content().setAccessibleText(context.message("page." + spec.id()));
        page.content().requestFocus();
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
        remark.ifPresent(said -> {
            var words = Texts.body(said.text());
            HBox.setHgrow(words, Priority.ALWAYS);
            var close = Buttons.quiet(
                    context.message("shell.notice.close"), org.spotter.ui.support.Icons.CLOSE, context::hush);
            notice.getChildren().setAll(words, close);
            notice.getStyleClass().remove("error");
            if (said.error()) {
                notice.getStyleClass().add("error");
            }
        });
    }

    // ---- room

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
        var close = Buttons.quiet(
                context.message("shell.notice.close"), org.spotter.ui.support.Icons.CLOSE, this::leaveMenu);
        close.setId("menu-close");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(space, close);
        head.getStyleClass().add("drawer-head");
        frame.setLeft(null);
        var drawer = new VBox(head);
        header.displaced().ifPresent(drawer.getChildren()::add);
        drawer.getChildren().add(sidebar);
        drawer.getStyleClass().add("drawer");
        VBox.setVgrow(sidebar, Priority.ALWAYS);
        scrim.getChildren().setAll(drawer);
        StackPane.setAlignment(drawer, javafx.geometry.Pos.TOP_LEFT);
        scrim.setVisible(true);
        // Neither the keyboard nor a screen reader leaves the menu for what lies under it.
        frame.setDisable(true);
        root.applyCss();
        if (sidebar.lookup(".sidebar-entry") instanceof Node first) {
            first.requestFocus();
        }
    }

    private void leaveMenu() {
        closeMenu();
        if (header.lookup("#menu") instanceof Node menu) {
            menu.requestFocus();
        }
    }

    private void closeMenu() {
        scrim.setVisible(false);
        scrim.getChildren().clear();
        frame.setDisable(false);
        frame.setLeft(narrow ? null : sidebar);
    }

    // ---- keys

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && scrim.isVisible()) {
            leaveMenu();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && onChoice(event) && !primary.isEmpty()) {
            primary.getFirst().fire();
            event.consume();
        } else if (back().match(event)) {
            context.navigator().back();
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
                        context.navigator().go(page.id());
                        event.consume();
                    });
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
