package org.spotter.ui.support;

import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;

/// All that moves in the window. Nothing does when the system asks for calm.
public final class Motion {
    private static final Duration FADE = Duration.millis(140);

    private final BooleanSupplier wanted;

    /// Moves while it is wanted.
    ///
    /// @param wanted asked before each move
    public Motion(BooleanSupplier wanted) {
        this.wanted = wanted;
    }

    /// {@return as the system asks}
    public static Motion ofSystem() {
        return new Motion(() -> !Platform.getPreferences().isReducedMotion());
    }

    /// {@return nothing moves}
    public static Motion none() {
        return new Motion(() -> false);
    }

    /// Lets a node appear: its colours come up in less than 200 ms, nothing changes place.
    ///
    /// @param node the node
    public void appear(Node node) {
        if (!wanted.getAsBoolean()) {
            return;
        }
        // At once, not with the first frame, which may be late.
        node.setOpacity(0);
        fade(node).play();
    }

    /// {@return what lets a node appear}
    ///
    /// @param node the node
    static Animation fade(Node node) {
        var fade = new FadeTransition(FADE, node);
        fade.setFromValue(0);
        fade.setToValue(1);
        return fade;
    }
}
