package org.spotter.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// The place of a scroll bar: always kept, so that nothing moves aside or wraps anew when the bar comes and goes. Where
/// there is nothing to scroll, the pane is `whole` and its bar does not show.
final class ScrollPlace {
    private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

    private ScrollPlace() {}

    /// Keeps the place in a pane.
    ///
    /// @param pane    the pane
    /// @param content what it scrolls
    static void keep(ScrollPane pane, Region content) {
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        content.heightProperty().subscribe(_ -> mark(pane, content));
        pane.viewportBoundsProperty().subscribe(_ -> mark(pane, content));
    }

    private static void mark(ScrollPane pane, Region content) {
        pane.pseudoClassStateChanged(
                WHOLE, content.getHeight() <= pane.getViewportBounds().getHeight() + 1);
    }
}
