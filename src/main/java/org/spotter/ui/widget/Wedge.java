package org.spotter.ui.widget;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;

/// A slope that rises with a scale and is filled up to the level chosen, so that a number can be seen as much or
// little.
final class Wedge extends Region {
    private static final double FOOT = 0.16;

    private final Polygon all = new Polygon();
    private final Polygon chosen = new Polygon();
    private double part;

    Wedge() {
        all.getStyleClass().add("wedge-all");
        chosen.getStyleClass().add("wedge-chosen");
        all.setManaged(false);
        chosen.setManaged(false);
        getChildren().setAll(all, chosen);
        getStyleClass().add("wedge");
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
    }

    /// Fills it up to a part of its width, from 0 to 1.
    void fill(double part) {
        this.part = part;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        slope(all, 1);
        slope(chosen, part);
    }

    private void slope(Polygon slope, double part) {
        var width = getWidth() * part;
        var foot = getHeight() * FOOT;
        var top = foot + (getHeight() - foot) * part;
        slope.getPoints()
                .setAll(0.0, getHeight(), 0.0, getHeight() - foot, width, getHeight() - top, width, getHeight());
        slope.setVisible(part > 0);
    }
}
