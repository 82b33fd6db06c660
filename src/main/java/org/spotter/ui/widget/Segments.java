package org.spotter.ui.widget;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/// A few choices in one row, one of them taken.
public final class Segments {
    private Segments() {}

    /// {@return the row}
    ///
    /// @param choices the choices
    /// @param name    what each is called
    /// @param id      the node id of each
    /// @param taken   the one taken now
    /// @param take    takes another
    /// @param <T>     what is chosen
    public static <T> SegmentedButton of(
            List<T> choices, Function<T, String> name, Function<T, String> id, T taken, Consumer<T> take) {
        var row = new SegmentedButton();
        var now = new SimpleObjectProperty<>(taken);
        now.subscribe((_, chosen) -> take.accept(chosen));
        for (var choice : choices) {
            var button = new ToggleButton(name.apply(choice));
            button.setId(id.apply(choice));
            button.setSelected(choice.equals(taken));
            // Not the action: the arrow keys select without one.
            button.selectedProperty().subscribe((_, on) -> {
                if (on) {
                    now.set(choice);
                }
            });
            // A second tap must not leave the row without a choice.
            button.setOnAction(_ -> button.setSelected(true));
            row.getButtons().add(button);
        }
        row.getStyleClass().add("segments");
        return row;
    }
}
