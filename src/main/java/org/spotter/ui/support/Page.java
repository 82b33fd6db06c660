package org.spotter.ui.support;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// What a page shows: content that scrolls, and the buttons under it that stand in the same place on every page.
///
/// A page is built anew each time it is shown, so it never holds on to old answers.
///
/// @param content   what scrolls
/// @param secondary buttons at the left, e.g. Back
/// @param primary   the one main action, at the right; an empty list when the page is for reading
/// @param draft     what the page has chosen or typed and not saved, for the same page in another language
public record Page(Node content, List<Button> secondary, List<Button> primary, Supplier<Optional<Object>> draft) {
    public Page {
        secondary = List.copyOf(secondary);
        primary = List.copyOf(primary);
    }

    /// Makes a page that has nothing unsaved.
    ///
    /// @param content   what scrolls
    /// @param secondary buttons at the left, e.g. Back
    /// @param primary   the one main action, at the right; an empty list when the page is for reading
    public Page(Node content, List<Button> secondary, List<Button> primary) {
        this(content, secondary, primary, Optional::empty);
    }

    /// {@return this page, which keeps something unsaved when the language changes; it is built from
    /// [AppContext#draft] then}
    ///
    /// @param unsaved what it has unsaved now
    public Page keeping(Supplier<? extends Record> unsaved) {
        return new Page(content, secondary, primary, () -> Optional.of(unsaved.get()));
    }

    /// {@return a page for reading, without buttons of its own}
    ///
    /// @param content what scrolls
    public static Page reading(Node content) {
        return new Page(content, List.of(), List.of());
    }

    /// {@return a page with one main action}
    ///
    /// @param content what scrolls
    /// @param primary the main action
    public static Page of(Node content, Button primary) {
        return new Page(content, List.of(), List.of(primary));
    }
}
