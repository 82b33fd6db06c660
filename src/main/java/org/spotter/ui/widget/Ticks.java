package org.spotter.ui.widget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;

/// A few choices in one row of which many may be true, and one that says that none is. At first nothing is said.
public final class Ticks extends FlowPane {
    private Ticks() {
        getStyleClass().addAll("flow", "ticks");
    }

    /// What is said when none of the choices is true.
    ///
    /// @param name what it is called
    /// @param id   its node id
    public record None(String name, String id) {}

    /// {@return the row}
    ///
    /// @param what    what is chosen, for a screen reader
    /// @param choices the choices
    /// @param name    what each is called
    /// @param id      the node id of each
    /// @param none    says that none is true
    /// @param taken   those taken now, none of them for "none is true"; empty while nothing is said
    /// @param take    takes what is said, empty when nothing is said any more
    /// @param <T>     what is chosen
    public static <T> Ticks of(
            String what,
            List<T> choices,
            Function<T, String> name,
            Function<T, String> id,
            None none,
            Optional<Set<T>> taken,
            Consumer<Optional<Set<T>>> take) {
        var row = new Ticks();
        var boxes = new LinkedHashMap<T, CheckBox>();
        for (var choice : choices) {
            var box = box(name.apply(choice), id.apply(choice), what);
            box.setSelected(taken.filter(set -> set.contains(choice)).isPresent());
            boxes.put(choice, box);
        }
        var alone = box(none.name(), none.id(), what);
        alone.getStyleClass().add("exclusive");
        alone.setSelected(taken.filter(Set::isEmpty).isPresent());
        boxes.values()
                .forEach(box -> box.setOnAction(_ -> {
                    if (box.isSelected()) {
                        alone.setSelected(false);
                    }
                    take.accept(said(boxes, alone));
                }));
        alone.setOnAction(_ -> {
            if (alone.isSelected()) {
                boxes.values().forEach(box -> box.setSelected(false));
            }
            take.accept(said(boxes, alone));
        });
        row.getChildren().addAll(boxes.values());
        row.getChildren().add(alone);
        return row;
    }

    private static <T> Optional<Set<T>> said(Map<T, CheckBox> boxes, CheckBox alone) {
        var ticked = boxes.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return ticked.isEmpty() && !alone.isSelected() ? Optional.empty() : Optional.of(ticked);
    }

    private static CheckBox box(String name, String id, String what) {
        var box = new CheckBox(name);
        box.setId(id);
        box.getStyleClass().add("choice");
        box.setAccessibleHelp(what);
        return box;
    }
}
