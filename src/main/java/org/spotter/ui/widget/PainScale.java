package org.spotter.ui.widget;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.spotter.guide.Question;

/// A scale from 0 to 10, one button a number.
public final class PainScale extends VBox {
    /// Makes a scale.
    ///
    /// @param name   what it asks, for a screen reader
    /// @param low    what 0 means
    /// @param high   what 10 means
    /// @param chosen the number chosen so far, or -1
    /// @param choose takes a number
    public PainScale(String name, String low, String high, int chosen, IntConsumer choose) {
        var group = new ToggleGroup();
        var numbers = new GridPane();
        numbers.getStyleClass().add("numbers");
        var count = Question.SCALE_MAX + 1;
        var wedge = new Wedge();
        wedge.fill(part(chosen, count));
        IntStream.range(0, count).forEach(number -> {
            var button = new ToggleButton(String.valueOf(number));
            button.setId("scale-" + number);
            button.setToggleGroup(group);
            button.setSelected(number == chosen);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(0);
            button.getStyleClass().add("number");
            button.setAccessibleText(name + " " + number);
            // Not the action: the arrow keys select without one.
            button.selectedProperty().subscribe((_, on) -> {
                if (on) {
                    wedge.fill(part(number, count));
                    choose.accept(number);
                }
            });
            // A second tap must not take the answer back unseen.
            button.setOnAction(_ -> button.setSelected(true));
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / count);
            numbers.getColumnConstraints().add(column);
            numbers.add(button, number, 0);
        });
        var ends = Boxes.ended(Texts.small(low), Texts.small(high));
        getChildren().setAll(numbers, wedge, ends);
        getStyleClass().add("pain-scale");
    }

    /// As far as the button of the number reaches; nothing when none is chosen.
    private static double part(int number, int count) {
        return (number + 1.0) / count;
    }
}
