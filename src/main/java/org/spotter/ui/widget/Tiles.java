package org.spotter.ui.widget;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.TilePane;

/// Cards in columns of one width: as many columns as have room, and no room left over at the side.
///
/// `-fx-pref-tile-width` is the least width of a column and `-fx-pref-columns` the most columns. A row is as high as
/// its highest card.
public final class Tiles extends TilePane {
    /// Puts cards side by side.
    ///
    /// @param cards in reading order
    public Tiles(Node... cards) {
        super(cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        var columns = columns(width);
        var tile = tileWidth(width, columns);
        var height = snappedTopInset() + snappedBottomInset();
        for (var row = 0; row < rows(columns); row++) {
            height += rowHeight(row, columns, tile) + (row == 0 ? 0 : getVgap());
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var cards = getManagedChildren();
        var columns = columns(getWidth());
        var tile = tileWidth(getWidth(), columns);
        var top = snappedTopInset();
        for (var row = 0; row < rows(columns); row++) {
            var height = rowHeight(row, columns, tile);
            for (var i = row * columns; i < Math.min(cards.size(), (row + 1) * columns); i++) {
                var left = snappedLeftInset() + (i % columns) * (tile + getHgap());
                cards.get(i).resizeRelocate(snapPositionX(left), snapPositionY(top), tile, height);
            }
            top += height + getVgap();
        }
    }

    private int columns(double width) {
        var most =
                Math.clamp(getPrefColumns(), 1, Math.max(1, getManagedChildren().size()));
        if (width <= 0) {
            return most;
        }
        var room = width - snappedLeftInset() - snappedRightInset() + getHgap();
        return Math.clamp((int) (room / (getPrefTileWidth() + getHgap())), 1, most);
    }

    private double tileWidth(double width, int columns) {
        if (width <= 0) {
            return getPrefTileWidth();
        }
        var room = width - snappedLeftInset() - snappedRightInset() - (columns - 1) * getHgap();
        return Math.floor(room / columns);
    }

    private int rows(int columns) {
        return (getManagedChildren().size() + columns - 1) / columns;
    }

    private double rowHeight(int row, int columns, double tile) {
        return getManagedChildren().stream()
                .skip((long) row * columns)
                .limit(columns)
                .mapToDouble(card -> snapSizeY(card.prefHeight(tile)))
                .max()
                .orElse(0);
    }
}
