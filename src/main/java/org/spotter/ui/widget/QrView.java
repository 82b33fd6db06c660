package org.spotter.ui.widget;

import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.spotter.sheet.Qr;

/// A QR code on screen: black on white in every look, each module a whole number of pixels wide.
public final class QrView extends Pane {
    /// About as wide as a hand, so that a phone reads it from where one stands.
    private static final int WIDTH = 270;

    /// Draws a code.
    ///
    /// @param qr          the code
    /// @param description what it is, for those who can't see it
    public QrView(Qr qr, String description) {
        var modules = qr.size() + 2 * Qr.QUIET;
        var scale = Math.max(1, WIDTH / modules);
        var side = (double) modules * scale;
        var paper = new Rectangle(side, side, Color.WHITE);
        var dark = new SVGPath();
        dark.setContent(qr.path());
        dark.setFill(Color.BLACK);
        dark.setSmooth(false);
        dark.getTransforms().add(new Scale(scale, scale));
        getChildren().setAll(paper, dark);
        setMinSize(side, side);
        setMaxSize(side, side);
        // A mirrored code is another code.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(description);
    }
}
