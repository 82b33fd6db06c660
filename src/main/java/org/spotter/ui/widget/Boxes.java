package org.spotter.ui.widget;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The few ways in which things stand together. Spacing comes from the style classes.
public final class Boxes {
    private Boxes() {}

    /// {@return the column of a page}
    ///
    /// @param nodes from top to bottom
    public static VBox column(Node... nodes) {
        return vertical("column", nodes);
    }

    /// {@return a card}
    ///
    /// @param nodes from top to bottom
    public static VBox card(Node... nodes) {
        return vertical("card", nodes);
    }

    /// {@return things that belong close together, one under the other}
    ///
    /// @param nodes from top to bottom
    public static VBox stack(Node... nodes) {
        return vertical("stack", nodes);
    }

    /// {@return things beside each other that wrap to the next line when there is no room}
    ///
    /// @param nodes from the start of the line
    public static FlowPane flow(Node... nodes) {
        var flow = new FlowPane(nodes);
        flow.getStyleClass().add("flow");
        return flow;
    }

    /// {@return an icon or badge beside a text that takes the room}
    ///
    /// @param mark stands first
    /// @param text takes the room
    public static HBox marked(Node mark, Node text) {
        var row = new HBox(mark, text);
        row.getStyleClass().add("marked");
        HBox.setHgrow(text, Priority.ALWAYS);
        return row;
    }

    /// {@return a text that takes the room, with something at the end of the line}
    ///
    /// @param text takes the room
    /// @param end  stands last
    public static HBox ended(Node text, Node end) {
        var row = new HBox(text, end);
        row.getStyleClass().add("ended");
        HBox.setHgrow(text, Priority.ALWAYS);
        return row;
    }

    private static VBox vertical(String style, Node... nodes) {
        var box = new VBox(nodes);
        box.getStyleClass().add(style);
        return box;
    }
}
