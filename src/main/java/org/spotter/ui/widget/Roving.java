package org.spotter.ui.widget;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.spotter.ui.support.Focus;

/// Makes a group of choices one stop of the Tab key: it lands on the one taken, or on the first. The arrow keys move
/// inside.
final class Roving {
    private Roving() {}

    /// Watches over a group.
    ///
    /// @param group a group that is whole
    static void over(ToggleGroup group) {
        group.selectedToggleProperty().subscribe(selected -> stop(group, selected));
        group.selectedToggleProperty().subscribe((_, selected) -> {
            // A click does not take the keyboard to what is no stop yet.
            if (selected instanceof Node taken) {
                taken.requestFocus();
            }
        });
        group.getToggles().forEach(toggle -> ((Node) toggle)
                .addEventFilter(KeyEvent.KEY_PRESSED, event -> arrow(group, toggle, event)));
    }

    /// Takes the neighbour, and the ring goes along: the arrow keys of JavaFX leave it behind.
    private static void arrow(ToggleGroup group, Toggle from, KeyEvent event) {
        var towards = by((Node) from, event.getCode());
        if (towards == 0 || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        event.consume();
        var toggles = group.getToggles();
        var next = toggles.get(Math.clamp(toggles.indexOf(from) + towards, 0, toggles.size() - 1));
        group.selectToggle(next);
        Focus.show((Node) next);
    }

    private static int by(Node node, KeyCode key) {
        var onward = node.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1;
        return switch (key) {
            case UP, KP_UP -> -1;
            case DOWN, KP_DOWN -> 1;
            case LEFT, KP_LEFT -> -onward;
            case RIGHT, KP_RIGHT -> onward;
            default -> 0;
        };
    }

    private static void stop(ToggleGroup group, @Nullable Toggle selected) {
        for (var toggle : group.getToggles()) {
            var stop = selected == null ? toggle == group.getToggles().getFirst() : toggle == selected;
            ((Node) toggle).setFocusTraversable(stop);
        }
    }
}
