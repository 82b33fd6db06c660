package org.spotter.ui.widget;

import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.spotter.sheet.Qr;

/// A QR code on screen: black on white in every look, each module a whole number of pixels wide.
public final class QrView extends ImageView {
    /// About as wide as a hand, so that a phone reads it from where one stands.
    private static final int WIDTH = 300;

    /// Draws a code.
    ///
    /// @param qr          the code
    /// @param description what it is, for those who can't see it
    public QrView(Qr qr, String description) {
        var all = qr.size() + 2 * Qr.QUIET;
        var image = new WritableImage(all, all);
        for (var y = 0; y < all; y++) {
            for (var x = 0; x < all; x++) {
                var dark = qr.dark(x - Qr.QUIET, y - Qr.QUIET);
                image.getPixelWriter().setColor(x, y, dark ? Color.BLACK : Color.WHITE);
            }
        }
        setImage(image);
        setSmooth(false);
        setPreserveRatio(true);
        setFitWidth((double) all * Math.max(1, WIDTH / all));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(description);
    }
}
