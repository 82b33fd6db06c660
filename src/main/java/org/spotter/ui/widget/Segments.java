package org.spotter.ui.widget;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// A few choices beside each other, one of them taken; they wrap where there is no room.
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
    public static <T> FlowPane of(
            List<T> choices, Function<T, String> name, Function<T, String> id, T taken, Consumer<T> take) {
        var row = Boxes.flow();
        var group = new ToggleGroup();
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
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add("segment");
            row.getChildren().add(button);
        }
        row.getStyleClass().add("segments");
        return row;
    }
}
