package org.spotter.ui.widget;

import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A narrow column and beside it what takes the room; where that would leave too little, one under the other.
public final class Beside extends HBox {
    /// What takes the room has at least this many times the width of the narrow column.
    private static final double LEAST = 1.7;

    private final Region narrow;
    private final Region wide;

    /// Puts two things together.
    ///
    /// @param narrow comes first; its preferred width is that of the column
    /// @param wide   takes the room
    public Beside(Region narrow, Region wide) {
        super(narrow, wide);
        this.narrow = narrow;
        this.wide = wide;
        getStyleClass().add("beside");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double column() {
        return snapSizeX(narrow.prefWidth(-1));
    }

    private boolean isBeside(double width) {
        return width - gap() - column() >= LEAST * column();
    }

    private double gap() {
        return snapSpaceX(getSpacing());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return column() + gap() + snapSizeX(wide.prefWidth(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var given = width < 0 ? getWidth() : width;
        return isBeside(given)
                ? Math.max(narrow.prefHeight(column()), wide.prefHeight(given - column() - gap()))
                : narrow.prefHeight(given) + gap() + wide.prefHeight(given);
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        if (isBeside(width)) {
            narrow.resizeRelocate(0, 0, column(), snapSizeY(narrow.prefHeight(column())));
            wide.resizeRelocate(column() + gap(), 0, width - column() - gap(), getHeight());
        } else {
            var height = snapSizeY(narrow.prefHeight(width));
            narrow.resizeRelocate(0, 0, width, height);
            wide.resizeRelocate(0, height + gap(), width, Math.max(0, getHeight() - height - gap()));
        }
    }
}
