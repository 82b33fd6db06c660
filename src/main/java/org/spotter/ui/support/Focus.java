package org.spotter.ui.support;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;

/// Where the keyboard is and where it can go.
public final class Focus {
    private Focus() {}

    /// {@return whether the keyboard is on a node or inside it}
    ///
    /// @param region the node
    public static boolean within(Node region) {
        var scene = region.getScene();
        for (Node each = scene == null ? null : scene.getFocusOwner(); each != null; each = each.getParent()) {
            if (each == region) {
                return true;
            }
        }
        return false;
    }

    /// Puts the keyboard on a stop of Tab, with the ring that Tab would draw.
    ///
    /// @param stop the node
    public static void show(Node stop) {
        reveal(stop);
        stop.requestFocus();
        // Only a step of Tab makes the ring: one on and one back.
        if (stop.requestFocusTraversal(TraversalDirection.NEXT)) {
            var next = stop.getScene().getFocusOwner();
            if (next != null && next != stop) {
                next.requestFocusTraversal(TraversalDirection.PREVIOUS);
            }
        }
    }

    /// {@return the nodes inside a node on which Tab stops, in its order}
    ///
    /// @param region the node
    public static List<Node> stops(Node region) {
        return nodes(region).filter(Focus::isStop).toList();
    }

    private static boolean isStop(Node node) {
        if (!node.isFocusTraversable() || node.isDisabled()) {
            return false;
        }
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Node> nodes(Node top) {
        return top instanceof Parent parent
                ? Stream.concat(
                        Stream.of(top),
                        parent.getChildrenUnmodifiable().stream().flatMap(Focus::nodes))
                : Stream.of(top);
    }

    /// Scrolls so far that a node is seen.
    ///
    /// @param node the node
    public static void reveal(Node node) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane && pane.getContent() != null) {
                pane.layout();
                var content = pane.getContent();
                var bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
                var hidden = content.getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight();
                var top = pane.getVvalue() * hidden;
                if (hidden <= 0) {
                    continue;
                }
                if (bounds.getMinY() < top) {
                    pane.setVvalue(bounds.getMinY() / hidden);
                } else if (bounds.getMaxY() > top + pane.getViewportBounds().getHeight()) {
                    pane.setVvalue((bounds.getMaxY() - pane.getViewportBounds().getHeight()) / hidden);
                }
            }
        }
    }
}
