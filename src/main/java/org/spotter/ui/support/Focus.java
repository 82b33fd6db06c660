package org.spotter.ui.support;

import javafx.scene.Node;

/// Where the keyboard is.
public final class Focus {
    private Focus() {}

    /// Puts the keyboard at a node as soon as it is in a window: a scroll pane takes its content in only when it is
    /// first laid out.
    ///
    /// @param node the node; need not be one that Tab stops at
    public static void at(Node node) {
        if (node.getScene() != null) {
            node.requestFocus();
            return;
        }
        node.sceneProperty().addListener(new javafx.beans.value.ChangeListener<>() {
            @Override
            public void changed(
                    javafx.beans.value.ObservableValue<? extends javafx.scene.Scene> scene,
                    javafx.scene.Scene before,
                    javafx.scene.Scene now) {
                node.sceneProperty().removeListener(this);
                node.requestFocus();
            }
        });
    }
}
