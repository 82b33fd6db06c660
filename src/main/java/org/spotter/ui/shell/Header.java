package org.spotter.ui.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.spotter.store.Settings;
import org.spotter.timer.Timer.State;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Focus;
import org.spotter.ui.support.FrontDesk;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Speech;
import org.spotter.ui.support.Styles;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Clock;
import org.spotter.ui.widget.PictureView;
import org.spotter.ui.widget.Texts;

/// What is always on screen: the name, the running timer, text size, language, "Something changed" and the emergency
/// number.
final class Header extends HBox {
    private final AppContext context;
    private final Button menu;
    private final Button timer = new Button();
    private final Node logo;
    private final Button language;
    private final Button read;
    private final Label name;
    private final Button changed;
    private final Button emergency;
    private final HBox tools = new HBox();
    private Optional<Icons> timerIcon = Optional.empty();
    private boolean narrow;
    private double width;
    private Step step = Step.ALL;

    /// What the header gives up, one after the other, to stay on one line.
    private enum Step {
        ALL,
        NO_NAME,
        CHANGED_AS_ICON,
        NUMBER_ALONE,
        TOOLS_IN_MENU,
        EMERGENCY_AS_ICON,
        TIMER_AS_ICON
    }

    /// Makes the header.
    ///
    /// @param context  the window's context
    /// @param openMenu opens the navigation
    /// @param read     reads the page aloud, or stops that
    Header(AppContext context, Runnable openMenu, Runnable read) {
        this.context = context;
        menu = new Button("", Icons.MENU.node());
        menu.setId("menu");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.getStyleClass().add("header-button");
        menu.setAccessibleText(context.message("shell.menu"));
        menu.setOnAction(_ -> openMenu.run());
        logo = mark();
        name = Texts.label(context.message("app.name"), "wordmark");
        name.setMaxWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        timer.setId("timer-small");
        timer.getStyleClass().add("timer-small");
        timer.setMinWidth(Region.USE_PREF_SIZE);
        timer.setOnAction(_ -> context.navigator().go("timer"));
        language = language();
        changed = changed();
        emergency = emergency();
        this.read = icon("read", Icons.READ, "shell.read", read);
        tools.getChildren().setAll(this.read, smaller(), larger(), language);
        tools.getStyleClass().add("header-tools");
        getChildren().setAll(menu, logo, name, space, timer, tools, changed, emergency);
        context.desk().ifPresent(visit -> {
            tools.getChildren().add(icon("low", Icons.LOW, "kiosk.low", () -> visit.low()
                    .set(!visit.low().get())));
            getChildren().add(leave(visit));
        });
        getStyleClass().add("header");
        timer();
    }

    /// The name beside it says the same.
    private static Node mark() {
        var mark = new PictureView("mark", "");
        mark.getStyleClass().add("logo");
        return mark;
    }

    private Button icon(String id, Icons icon, String key, Runnable action) {
        var button = new Button("", icon.node());
        button.setId(id);
        button.getStyleClass().add("header-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(context.message(key));
        button.setTooltip(new Tooltip(context.message(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Button smaller() {
        var button = icon("text-smaller", Icons.SMALLER, "shell.text.smaller", () -> resize(-Settings.TEXT_STEP));
        button.setText(context.message("shell.text.letter"));
        button.getStyleClass().add("letter-small");
        return button;
    }

    private Button larger() {
        var button = icon("text-larger", Icons.LARGER, "shell.text.larger", () -> resize(Settings.TEXT_STEP));
        button.setText(context.message("shell.text.letter"));
        button.getStyleClass().add("letter-large");
        return button;
    }

    private void resize(int percent) {
        var settings = context.settings().get();
        context.settings().set(settings.withTextSize(settings.textSize() + percent));
    }

    private Button language() {
        var button = icon("language", Icons.LANGUAGE, "shell.language", () -> {});
        button.setText(context.words().language().toUpperCase(Locale.ROOT));
        button.setOnAction(_ -> choose(button));
        return button;
    }

    private void choose(Button owner) {
        var over = new PopOver();
        var list = Boxes.stack(Texts.subheading(context.message("shell.language")));
        for (var tag : context.languages()) {
            var entry = new ToggleButton(context.languageName(tag));
            entry.setId("language-" + tag);
            entry.setSelected(tag.equals(context.words().language()));
            entry.getStyleClass().add("popover-entry");
            entry.setMaxWidth(Double.MAX_VALUE);
            entry.setOnAction(_ -> {
                over.hide(Duration.ZERO);
                context.settings().set(context.settings().get().withLanguage(tag));
            });
            list.getChildren().add(entry);
        }
        list.getStyleClass().add("popover-list");
        over.setContentNode(list);
        var rightToLeft = context.messages().rightToLeft();
        over.setArrowLocation(rightToLeft ? PopOver.ArrowLocation.TOP_LEFT : PopOver.ArrowLocation.TOP_RIGHT);
        list.setNodeOrientation(owner.getEffectiveNodeOrientation());
        over.setAnimated(false);
        over.show(owner);
        list.getScene().getRoot().setStyle(owner.getScene().getRoot().getStyle());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                over.hide(Duration.ZERO);
                event.consume();
            }
        });
        var ring = owner.isFocusVisible();
        over.setOnHidden(_ -> focus(owner, ring));
        list.lookupAll(".popover-entry").stream()
                .filter(entry -> ((ToggleButton) entry).isSelected())
                .findFirst()
                .ifPresent(entry -> focus(entry, ring));
    }

    /// A person who came by keyboard sees where they are.
    private static void focus(Node stop, boolean ring) {
        stop.requestFocus();
        if (ring && stop.getScene() != null) {
            Focus.show(stop);
        }
    }

    /// Shows whether the page can be read aloud, and is.
    void speech(Speech.State state) {
        var speaking = state == Speech.State.SPEAKING;
        var name = context.message(speaking ? "shell.read.stop" : "shell.read");
        show(read, state != Speech.State.ABSENT);
        read.setGraphic((speaking ? Icons.STOP : Icons.READ).node());
        read.setAccessibleText(name);
        read.getTooltip().setText(name);
        fit(narrow, width);
    }

    private Button changed() {
        var button = Buttons.secondary(context.message("shell.changed"), Icons.CHANGED, () -> context.navigator()
                .go("changed"));
        button.setId("changed");
        button.setWrapText(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("header-changed");
        button.setAccessibleText(button.getText());
        button.setTooltip(new Tooltip(button.getText()));
        return button;
    }

    /// At the front desk everyone can end the visit, from every page.
    private Button leave(FrontDesk visit) {
        var button = Buttons.secondary(context.message("kiosk.leave"), Icons.CLOSE, visit::leave);
        button.setId("leave");
        button.setWrapText(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("header-changed");
        button.setAccessibleText(button.getText());
        return button;
    }

    private Button emergency() {
        var button =
                Buttons.secondary(context.message("shell.emergency", number()), Icons.PHONE, () -> context.navigator()
                        .go("emergency"));
        button.setId("emergency");
        button.setWrapText(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("header-emergency");
        button.setAccessibleText(button.getText());
        return button;
    }

    private String number() {
        return context.region().emergency().orElseGet(() -> context.message("emergency.fallback.short"));
    }

    /// Shows the timer while a session runs, is held, or waits for an answer.
    void timer() {
        var state = context.timer().timer().get().state();
        var shown = !(state instanceof State.Ready);
        var asks = context.timer().checking().get();
        timer.setVisible(shown);
        timer.setManaged(shown);
        if (!shown) {
            fit(narrow, width);
            return;
        }
        context.timer().timer().get().kind().ifPresent(kind -> {
            var icon = asks ? Icons.DANGER : state instanceof State.Paused ? Icons.PAUSE : Icons.of(kind);
            // Each second nothing but the time is new.
            if (timerIcon.filter(icon::equals).isEmpty()) {
                timerIcon = Optional.of(icon);
                timer.setGraphic(icon.node());
            }
            Styles.kind(timer, Optional.of(kind).filter(_ -> !asks));
            Styles.mark(timer, "ask", asks);
        });
        var left = context.formats().left(context.timer().left().get());
        timer.setText(
                switch (state) {
                    case State.Ready _ -> "";
                    case State.Running _, State.Paused _ -> asks ? context.message("timer.small.skin") : left;
                    case State.Finished _ -> context.message("timer.finished");
                });
        var spoken =
                switch (state) {
                    case State.Ready _, State.Finished _ -> timer.getText();
                    case State.Running _ ->
                        Clock.spoken(context, context.timer().left().get());
                    case State.Paused _ ->
                        context.message("timer.paused") + ", "
                                + Clock.spoken(context, context.timer().left().get());
                };
        var all = asks ? context.message("timer.small.skin") + ", " + spoken : spoken;
        timer.setAccessibleText(context.message("shell.timer", all));
        fit(narrow, width);
    }

    /// Makes room: in a narrow window the navigation hides behind a button, and the header says as much as one line
    /// holds.
    ///
    /// @return whether text size and language moved into the menu, or back
    boolean fit(boolean narrow, double width) {
        this.narrow = narrow;
        this.width = width;
        var before = displaced();
        show(menu, narrow);
        for (var each : Step.values()) {
            step = each;
            say();
            if (dressed()) {
                applyCss();
            }
            if (prefWidth(-1) <= width) {
                break;
            }
        }
        return !before.equals(displaced());
    }

    /// Whether its colours can be looked up: a window that was closed knows none, and JavaFX would complain of each.
    private boolean dressed() {
        return getScene() != null
                && (getScene().getWindow() == null || getScene().getWindow().isShowing());
    }

    private void say() {
        show(logo, step == Step.ALL);
        show(name, step == Step.ALL);
        language.setContentDisplay(step == Step.ALL ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        changed.setContentDisplay(
                step.compareTo(Step.CHANGED_AS_ICON) < 0 ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        emergency.setText(
                step.compareTo(Step.NUMBER_ALONE) < 0 ? context.message("shell.emergency", number()) : number());
        emergency.setContentDisplay(
                step.compareTo(Step.EMERGENCY_AS_ICON) < 0 ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        timer.setContentDisplay(
                step.compareTo(Step.TIMER_AS_ICON) < 0 ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        if (step.compareTo(Step.TOOLS_IN_MENU) >= 0) {
            getChildren().remove(tools);
        } else if (!getChildren().contains(tools)) {
            getChildren().add(getChildren().indexOf(changed), tools);
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// {@return text size and language, when there is no room for them here and they belong in the menu}
    Optional<Node> displaced() {
        return step.compareTo(Step.TOOLS_IN_MENU) >= 0 ? Optional.of(tools) : Optional.empty();
    }
}
