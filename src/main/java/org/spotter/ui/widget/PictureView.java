package org.spotter.ui.widget;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.spotter.ui.support.Pictures;

/// A drawn picture that fills the width it is given and keeps its shape.
public final class PictureView extends Region {
    private final Pictures.Picture picture;
    private final Scale scale = new Scale(1, 1);

    /// Shows a picture.
    ///
    /// @param name        the file's name without its ending
    /// @param description what it shows, for those who can't see it; "" where it only decorates
    public PictureView(String name, String description) {
        picture = Pictures.load(name);
        // The frame of the drawing, not of its shapes, is what is scaled and placed.
        var frame = new Rectangle(picture.width(), picture.height(), null);
        var group = new Group(frame, picture.shapes());
        group.getTransforms().add(scale);
        group.setManaged(false);
        getChildren().add(group);
        // Left stays left, whatever the direction of the words: a mirrored body would name the wrong side.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("picture");
        setAccessibleRole(description.isEmpty() ? AccessibleRole.NODE : AccessibleRole.IMAGE_VIEW);
        setAccessibleText(description);
    }

    /// {@return the shapes, in the drawing's own units}
    public Group shapes() {
        return picture.shapes();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return picture.width();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        var given = width < 0 ? picture.width() : width;
        var shown = getMaxWidth() > 0 ? Math.min(given, getMaxWidth()) : given;
        return shown * picture.height() / picture.width();
    }

    @Override
    protected void layoutChildren() {
        var factor = Math.min(getWidth() / picture.width(), getHeight() / picture.height());
        scale.setX(factor);
        scale.setY(factor);
        getChildren()
                .getFirst()
                .relocate(
                        Math.max(0, (getWidth() - picture.width() * factor) / 2),
                        Math.max(0, (getHeight() - picture.height() * factor) / 2));
    }
}
