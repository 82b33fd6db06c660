package org.spotter.ui.widget;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/// Text in the sizes of the type scale. Every text wraps and is never cut.
public final class Texts {
    private Texts() {}

    /// {@return the one big title of a page}
    ///
    /// @param text the words
    public static Label title(String text) {
        return label(text, "title");
    }

    /// {@return a heading inside a page}
    ///
    /// @param text the words
    public static Label heading(String text) {
        return label(text, "heading");
    }

    /// {@return a heading inside a card}
    ///
    /// @param text the words
    public static Label subheading(String text) {
        return label(text, "subheading");
    }

    /// {@return the sentence under a title}
    ///
    /// @param text the words
    public static Label lead(String text) {
        return label(text, "lead");
    }

    /// {@return running text}
    ///
    /// @param text the words
    public static Label body(String text) {
        return label(text, "body");
    }

    /// {@return a remark of less weight}
    ///
    /// @param text the words
    public static Label small(String text) {
        return label(text, "small");
    }

    /// {@return text that a screen reader leaves out, because something beside it says the same}
    ///
    /// @param text  the words
    /// @param style a style class
    public static Label silent(String text, String style) {
        var label = label(text, style);
        label.setAccessibleRole(AccessibleRole.NODE);
        return label;
    }

    /// {@return text of a style class of its own}
    ///
    /// @param text  the words
    /// @param style a style class
    public static Label label(String text, String style) {
        var label = new WrappedLabel(text);
        label.getStyleClass().add(style);
        label.setAccessibleRole(AccessibleRole.TEXT);
        return label;
    }
}
