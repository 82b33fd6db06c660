package org.spotter.ui.support;

import java.util.Optional;
import javafx.css.Styleable;
import org.spotter.guide.SessionKind;
import org.spotter.text.Messages;

/// Style classes that come and go. What a node has already is left alone: any change of its classes has the node and
/// all within it styled anew.
public final class Styles {
    private Styles() {}

    /// Gives a node a class, or takes it away.
    ///
    /// @param node  the node
    /// @param style the class
    /// @param on    whether the node is to have it
    public static void mark(Styleable node, String style, boolean on) {
        if (!on) {
            node.getStyleClass().remove(style);
        } else if (!node.getStyleClass().contains(style)) {
            node.getStyleClass().add(style);
        }
    }

    /// Gives a node the colour of a kind of session.
    ///
    /// @param node the node
    /// @param kind the kind; empty for none
    public static void kind(Styleable node, Optional<SessionKind> kind) {
        for (var each : SessionKind.values()) {
            mark(node, Messages.key(each), kind.filter(each::equals).isPresent());
        }
    }
}
