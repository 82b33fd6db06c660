package org.spotter.testkit;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/// What there is in a window.
public final class Nodes {
    private Nodes() {}

    /// {@return a node and all below it that can be seen}
    ///
    /// @param top the node
    public static Stream<Node> visible(Node top) {
        if (!top.isVisible()) {
            return Stream.empty();
        }
        return top instanceof Parent parent
                ? Stream.concat(
                        Stream.of(top),
                        parent.getChildrenUnmodifiable().stream().flatMap(Nodes::visible))
                : Stream.of(top);
    }
}
