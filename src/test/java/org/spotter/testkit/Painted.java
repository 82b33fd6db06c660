package org.spotter.testkit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// A text of a window as it is seen: its colour before what is painted behind its middle.
///
/// @param text  the text
/// @param front its colour
/// @param back  what is behind it
public record Painted(Text text, Color front, Color back) {
    /// {@return the contrast of the text}
    public double contrast() {
        return Contrast.of(front, back);
    }

    /// {@return whether it is an icon, not words}
    public boolean icon() {
        return text.getStyleClass().contains("icon");
    }

    /// {@return every text that shows inside a node}
    ///
    /// @param top the root of a scene
    public static List<Painted> texts(Node top) {
        return Nodes.visible(top)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && text.getFill() instanceof Color)
                .map(text -> painted(top, text))
                .toList();
    }

    private static Painted painted(Node top, Text text) {
        var bounds = text.getBoundsInLocal();
        var middle = text.localToScene(bounds.getCenterX(), bounds.getCenterY());
        var layers = new ArrayList<Color>();
        paint(top, text, middle, 1, layers);
        var back = Contrast.flat(layers, Color.WHITE);
        return new Painted(text, Contrast.over((Color) text.getFill(), opacity(text), back), back);
    }

    private static double opacity(Node node) {
        var opacity = 1.0;
        for (Node each = node; each != null; each = each.getParent()) {
            opacity *= each.getOpacity();
        }
        return opacity;
    }

    /// Paints in the order of the window, and stops at the text.
    private static boolean paint(Node node, Text stop, Point2D at, double opacity, List<Color> layers) {
        if (node == stop) {
            return true;
        }
        if (!node.isVisible()) {
            return false;
        }
        var seen = opacity * node.getOpacity();
        var here = node.sceneToLocal(at);
        if (node instanceof Region region
                && region.getBackground() != null
                && (around(region, stop) || region.contains(here))) {
            region.getBackground().getFills().forEach(fill -> layer(fill.getFill(), seen, layers));
        } else if (node instanceof Shape shape && !(node instanceof Text) && shape.contains(here)) {
            layer(shape.getFill(), seen, layers);
        }
        if (node instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable()) {
                if (paint(child, stop, at, seen, layers)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// What scrolls is looked at even where it is out of sight.
    private static boolean around(Region region, Node stop) {
        for (Node each = stop; each != null; each = each.getParent()) {
            if (each == region) {
                return true;
            }
        }
        return false;
    }

    private static void layer(Object paint, double opacity, List<Color> layers) {
        if (paint instanceof Color colour && colour.getOpacity() > 0) {
            layers.add(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), colour.getOpacity() * opacity));
        }
    }
}
