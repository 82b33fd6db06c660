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

    /// Says a question that has just come into the window, and shows all of it with its buttons.
    ///
    /// @param question its words
    /// @param all      the question with its buttons
    public static void ask(Node question, Node all) {
        if (all.getScene() != null) {
            // Only then has it the size that it is scrolled by.
            all.getScene().getRoot().applyCss();
            all.getScene().getRoot().layout();
        }
        Focus.reveal(all);
        say(question);
    }
}
