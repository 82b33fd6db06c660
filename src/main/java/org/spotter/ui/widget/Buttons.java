package org.spotter.ui.widget;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import org.spotter.ui.support.Icons;

/// Buttons of the three weights: one main action, other actions, and quiet ones.
public final class Buttons {
    private Buttons() {}

    /// {@return the one main action of a screen; Enter presses it}
    ///
    /// @param text   a verb
    /// @param icon   its icon
    /// @param action what it does
    public static Button primary(String text, Icons icon, Runnable action) {
        var button = button(text, icon, action, "primary");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setDefaultButton(true);
        return button;
    }

    /// {@return another action}
    ///
    /// @param text   a verb
    /// @param icon   its icon
    /// @param action what it does
    public static Button secondary(String text, Icons icon, Runnable action) {
        return button(text, icon, action, "secondary");
    }

    /// {@return an action of little weight}
    ///
    /// @param text   a verb
    /// @param icon   its icon
    /// @param action what it does
    public static Button quiet(String text, Icons icon, Runnable action) {
        return button(text, icon, action, "quiet");
    }

    private static Button button(String text, Icons icon, Runnable action, String style) {
        var button = new Button(text, icon.node());
        button.getStyleClass().add(style);
        button.setOnAction(_ -> action.run());
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setWrapText(true);
        return button;
    }
}
