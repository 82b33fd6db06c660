package org.spotter.ui.support;

import javafx.scene.Node;

/// Tells a screen reader what has just appeared.
///
/// JavaFX has no live regions. What a reader says of its own accord is the node that takes the keyboard, so the message
/// takes it; Tab then goes on from there.
public final class Announcer {
    private Announcer() {}

    /// Says a message that stands in the window.
    ///
    /// @param message a text with a name of its own
    public static void say(Node message) {
        Focus.reveal(message);
        message.requestFocus();
    }
}
