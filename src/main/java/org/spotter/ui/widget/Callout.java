package org.spotter.ui.widget;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.spotter.text.Messages;
import org.spotter.ui.support.Icons;

/// A remark that stands out: an icon, words, and a colour that only repeats what they say.
public final class Callout extends HBox {
    /// What kind of remark.
    public enum Kind {
        /// Something to know.
        NOTE,
        /// Something to do first.
        ASK,
        /// Something to leave.
        STOP
    }

    /// Makes a remark.
    ///
    /// @param kind  its kind
    /// @param words its nodes, from top to bottom
    public Callout(Kind kind, Node... words) {
        var icon =
                switch (kind) {
                    case NOTE -> Icons.NOTE;
                    case ASK -> Icons.ASK;
                    case STOP -> Icons.DANGER;
                };
        var stack = Boxes.stack(words);
        HBox.setHgrow(stack, Priority.ALWAYS);
        getChildren().setAll(icon.node(), stack);
        getStyleClass().addAll("callout", Messages.key(kind));
    }
}
