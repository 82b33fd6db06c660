package org.spotter.ui.widget;

import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

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
    }

    private static void stop(ToggleGroup group, @Nullable Toggle selected) {
        for (var toggle : group.getToggles()) {
            var stop = selected == null ? toggle == group.getToggles().getFirst() : toggle == selected;
            ((Node) toggle).setFocusTraversable(stop);
        }
    }
}
