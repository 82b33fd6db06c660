package org.spotter.testkit;

import java.util.List;
import javafx.scene.paint.Color;

/// The contrast of two colours, as WCAG 2 measures it.
public final class Contrast {
    private static final double FLARE = 0.05;

    private Contrast() {}

    /// {@return how much lighter one colour is than the other, from 1 to 21}
    ///
    /// @param one   opaque
    /// @param other opaque
    public static double of(Color one, Color other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + FLARE) / (dark + FLARE);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /// {@return what is seen of a colour before another}
    ///
    /// @param front   may let light through
    /// @param opacity of the front as a whole, from 0 to 1
    /// @param back    opaque
    public static Color over(Color front, double opacity, Color back) {
        var part = front.getOpacity() * opacity;
        return back.interpolate(new Color(front.getRed(), front.getGreen(), front.getBlue(), 1), part);
    }

    /// {@return what is seen of several colours one before the other}
    ///
    /// @param layers from the back to the front
    /// @param ground what is behind all, opaque
    public static Color flat(List<Color> layers, Color ground) {
        var seen = ground;
        for (var layer : layers) {
            seen = over(layer, 1, seen);
        }
        return seen;
    }
}
