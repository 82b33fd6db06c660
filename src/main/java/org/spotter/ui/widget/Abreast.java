package org.spotter.ui.widget;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.HBox;

/// Things beside each other, all of one width and height, as long as each has room for its words on one line; else one
/// under the other.
public final class Abreast extends HBox {
    /// Makes the row.
    ///
    /// @param nodes in reading order
    public Abreast(List<? extends Node> nodes) {
        getChildren().setAll(nodes);
        getStyleClass().add("abreast");
    }

    /// {@return buttons in a row that is no wider than they need}
    ///
    /// @param buttons in reading order
    public static Abreast of(ButtonBase... buttons) {
        for (var button : buttons) {
            button.setMaxWidth(Double.MAX_VALUE);
        }
        var row = new Abreast(List.of(buttons));
        row.setMaxWidth(USE_PREF_SIZE);
        return row;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double inside(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private double gaps() {
        return snapSpaceX(getSpacing()) * Math.max(0, getManagedChildren().size() - 1);
    }

    /// How wide one is with all its words on one line.
    private double wish(Node node) {
        return snapSizeX(Math.max(node.minWidth(-1), node.prefWidth(-1)));
    }

    /// How high one is; a style sheet may want it higher than its words.
    private double high(Node node, double width) {
        return snapSizeY(Math.max(node.minHeight(width), node.prefHeight(width)));
    }

    /// The width of each when all stand beside each other.
    private double share(double width) {
        return (inside(width) - gaps()) / getManagedChildren().size();
    }

    @Override
    protected double computePrefWidth(double height) {
        var widest = getManagedChildren().stream().mapToDouble(this::wish).max();
        return snappedLeftInset()
                + snappedRightInset()
                + gaps()
                + widest.orElse(0) * getManagedChildren().size();
    }

    private boolean beside(double width) {
        return width < 0 || getManagedChildren().stream().allMatch(node -> wish(node) <= share(width) + 1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream()
                .mapToDouble(node -> node.minWidth(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var insets = snappedTopInset() + snappedBottomInset();
        var nodes = getManagedChildren().stream();
        if (beside(width)) {
            var each = width < 0 ? width : share(width);
            return insets + nodes.mapToDouble(node -> high(node, each)).max().orElse(0);
        }
        return insets
                + gaps()
                + nodes.mapToDouble(node -> high(node, inside(width))).sum();
    }

    @Override
    protected void layoutChildren() {
        var beside = beside(getWidth());
        var width = beside ? share(getWidth()) : inside(getWidth());
        var x = snappedLeftInset();
        var y = snappedTopInset();
        for (var node : getManagedChildren()) {
            var height = beside ? getHeight() - y - snappedBottomInset() : high(node, width);
            layoutInArea(node, x, y, width, height, 0, HPos.LEFT, VPos.TOP);
            if (beside) {
                x += width + snapSpaceX(getSpacing());
            } else {
                y += height + snapSpaceX(getSpacing());
            }
        }
    }
}
