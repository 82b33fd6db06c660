package org.spotter.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.spotter.store.Settings;
import org.spotter.timer.Timer.State;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Focus;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Speech;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Clock;
import org.spotter.ui.widget.PictureView;
import org.spotter.ui.widget.Texts;

/// What is always on screen: the name, the running timer, text size, language, "Something changed" and the emergency
/// number.
final class Header extends VBox {
    private final AppContext context;
    private final Button menu;
    private final Button timer = new Button();
    private final javafx.scene.Node logo;
    private final Button language;
    private final Button read;
    private final Label name;
    private final HBox line = new HBox();
    private final HBox help = new HBox();
    private final FlowPane wrapped = new FlowPane();
    private final Region space = new Region();
    private final List<Button> tools;
    private final List<Button> calls;
    private boolean tiny;
    private boolean narrow;
    private boolean veryNarrow;

    /// Makes the header.
    ///
    /// @param context  the window's context
    /// @param openMenu opens the navigation
    /// @param read     reads the page aloud, or stops that
    Header(AppContext context, Runnable openMenu, Runnable read) {
        this.context = context;
        menu = new Button("", Icons.MENU.node());
        menu.setId("menu");
        menu.getStyleClass().add("header-button");
        menu.setAccessibleText(context.message("shell.menu"));
        menu.setOnAction(_ -> openMenu.run());
        logo = mark();
        name = Texts.label(context.message("app.name"), "wordmark");
        name.setMaxWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(space, Priority.ALWAYS);
        timer.setId("timer-small");
        timer.getStyleClass().addAll("header-button", "timer-small");
        timer.setOnAction(_ -> context.navigator().go("timer"));
        language = language();
        this.read = icon("read", Icons.READ, "shell.read", read);
        tools = List.of(timer, this.read, smaller(), larger(), language);
        calls = List.of(changed(), emergency());
        fill();
        line.getStyleClass().add("header-line");
        help.getStyleClass().add("header-line");
        wrapped.getStyleClass().add("header-wrapped");
        line.getChildren().add(help);
        getChildren().setAll(line);
        getStyleClass().add("header");
        timer();
    }

    /// The name beside it says the same.
    private static javafx.scene.Node mark() {
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
        button.setTooltip(new javafx.scene.control.Tooltip(context.message(key)));
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
        for (var tag : context.guide().words().keySet()) {
            var locale = Locale.forLanguageTag(tag);
            var entry = new ToggleButton(locale.getDisplayLanguage(locale));
            entry.setId("language-" + tag);
            entry.setSelected(tag.equals(context.words().language()));
            entry.getStyleClass().add("popover-entry");
            entry.setMaxWidth(Double.MAX_VALUE);
            entry.setOnAction(_ -> {
                over.hide(javafx.util.Duration.ZERO);
                context.settings().set(context.settings().get().withLanguage(tag));
            });
            list.getChildren().add(entry);
        }
        list.getStyleClass().add("popover-list");
        over.setContentNode(list);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        over.setAnimated(false);
        over.show(owner);
        list.getScene().getRoot().setStyle(owner.getScene().getRoot().getStyle());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                over.hide(javafx.util.Duration.ZERO);
                event.consume();
            }
        });
        over.setOnHidden(_ -> owner.requestFocus());
        list.lookupAll(".popover-entry").stream()
                .filter(entry -> ((ToggleButton) entry).isSelected())
                .findFirst()
                .ifPresent(javafx.scene.Node::requestFocus);
    }

    /// Shows whether the page can be read aloud, and is.
    void speech(Speech.State state) {
        var speaking = state == Speech.State.SPEAKING;
        var name = context.message(speaking ? "shell.read.stop" : "shell.read");
        read.setVisible(state != Speech.State.ABSENT);
        read.setManaged(read.isVisible());
        read.setGraphic((speaking ? Icons.STOP : Icons.READ).node());
        read.setAccessibleText(name);
        read.getTooltip().setText(name);
    }

    private Button changed() {
        var button = Buttons.secondary(context.message("shell.changed"), Icons.CHANGED, () -> context.navigator()
                .go("changed"));
        button.setId("changed");
        button.setWrapText(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("header-changed");
        return button;
    }

    private Button emergency() {
        var number = context.region().emergency().orElseGet(() -> context.message("emergency.fallback.short"));
        var button =
                Buttons.secondary(context.message("shell.emergency", number), Icons.PHONE, () -> context.navigator()
                        .go("emergency"));
        button.setId("emergency");
        button.setWrapText(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("header-emergency");
        return button;
    }

    /// Shows the timer while a session runs, is held, or waits for an answer.
    void timer() {
        var state = context.timer().timer().get().state();
        var shown = !(state instanceof State.Ready);
        timer.setVisible(shown);
        timer.setManaged(shown);
        names();
        if (!shown) {
            return;
        }
        context.timer().timer().get().kind().ifPresent(kind -> {
            timer.setGraphic((state instanceof State.Paused ? Icons.PAUSE : Icons.of(kind)).node());
            timer.getStyleClass().removeAll("cold", "heat");
            timer.getStyleClass().add(org.spotter.text.Messages.key(kind));
        });
        var left = Clock.minutes(context.timer().left().get());
        timer.setText(
                switch (state) {
                    case State.Ready _ -> "";
                    case State.Running _ -> left;
                    case State.Paused _ -> left;
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
        timer.setAccessibleText(context.message("shell.timer", spoken));
    }

    private void fill() {
        line.getChildren().setAll(menu, logo, name, space);
        line.getChildren().addAll(tools);
        help.getChildren().setAll(calls);
    }

    /// Makes room: on a narrow window the navigation hides behind a button; on a very narrow one, help has a line of
    /// its own; on a tiny one, everything takes as many lines as it needs.
    void fit(boolean narrow, boolean veryNarrow, boolean tiny) {
        menu.setVisible(narrow);
        menu.setManaged(narrow);
        this.narrow = narrow;
        this.veryNarrow = veryNarrow;
        names();
        if (tiny != this.tiny) {
            this.tiny = tiny;
            wrap();
        }
        if (tiny) {
            return;
        }
        (veryNarrow ? line : this).getChildren().remove(help);
        var home = veryNarrow ? getChildren() : line.getChildren();
        if (!home.contains(help)) {
            home.add(help);
        }
    }

    /// Moves the buttons to the lines that wrap, or back; the one with the keyboard keeps it.
    private void wrap() {
        var kept = Focus.stops(this).stream().filter(Focus::within).findFirst();
        if (tiny) {
            wrapped.getChildren().setAll(menu);
            wrapped.getChildren().addAll(tools);
            wrapped.getChildren().addAll(calls);
            getChildren().setAll(wrapped);
        } else {
            fill();
            line.getChildren().add(help);
            getChildren().setAll(line);
        }
        kept.ifPresent(javafx.scene.Node::requestFocus);
    }

    /// The name gives way to the timer where there is no room for both.
    private void names() {
        var named = !narrow || veryNarrow && !timer.isManaged();
        for (var part : List.of(logo, name)) {
            part.setVisible(named);
            part.setManaged(named);
        }
        language.setContentDisplay(named ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    }
}
