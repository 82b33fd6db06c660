package org.spotter.ui.widget;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/// A few choices in one row, one of them taken. Without room for the row, the last ones stand below.
public final class Segments {
    private Segments() {}

    /// {@return the row}
    ///
    /// @param what    what is chosen, for a screen reader
    /// @param choices the choices
    /// @param name    what each is called
    /// @param id      the node id of each
    /// @param taken   the one taken now
    /// @param take    takes another
    /// @param <T>     what is chosen
    public static <T> FlowPane of(
            String what, List<T> choices, Function<T, String> name, Function<T, String> id, T taken, Consumer<T> take) {
        return open(what, choices, name, id, Optional.of(taken), take);
    }

    /// {@return the row of a choice that may still be open}
    ///
    /// @param what    what is chosen, for a screen reader
    /// @param choices the choices
    /// @param name    what each is called
    /// @param id      the node id of each
    /// @param taken   the one taken now; empty while none is
    /// @param take    takes another
    /// @param <T>     what is chosen
    public static <T> FlowPane open(
            String what,
            List<T> choices,
            Function<T, String> name,
            Function<T, String> id,
            Optional<T> taken,
            Consumer<T> take) {
        var row = new Row();
        var group = new ToggleGroup();
        var now = new SimpleObjectProperty<>(taken);
        now.subscribe((_, chosen) -> chosen.ifPresent(take));
        for (var choice : choices) {
            var button = new ToggleButton(name.apply(choice));
            button.setId(id.apply(choice));
            button.setToggleGroup(group);
            button.setSelected(taken.filter(choice::equals).isPresent());
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setAccessibleHelp(what);
            // Not the action: the arrow keys select without one.
            button.selectedProperty().subscribe((_, on) -> {
                if (on) {
                    now.set(Optional.of(choice));
                }
            });
            // A second tap must not leave the row without a choice.
            button.setOnAction(_ -> button.setSelected(true));
            row.getChildren().add(button);
        }
        Roving.over(group);
        row.getStyleClass().add("segments");
        row.getChildren().getFirst().getStyleClass().add("first");
        row.getChildren().getLast().getStyleClass().add("last");
        return row;
    }

    /// Wants room for all of its choices beside each other.
    private static final class Row extends FlowPane {
        @Override
        protected double computePrefWidth(double height) {
            var width = snappedLeftInset() + snappedRightInset();
            for (var child : getManagedChildren()) {
                width += snapSizeX(child.prefWidth(-1));
            }
            return width;
        }
    }
}
