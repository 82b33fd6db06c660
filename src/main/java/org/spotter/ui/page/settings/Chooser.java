package org.spotter.ui.page.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.spotter.ui.support.AppContext;

/// A list that opens, from which one thing is chosen. Nothing can be typed.
final class Chooser {
    private Chooser() {}

    /// {@return the list}
    ///
    /// @param context the window's context
    /// @param id      names it: its node is `settings-<id>`, its name the message `settings.<id>`
    /// @param items   what can be chosen
    /// @param name    what each is called
    /// @param taken   the one taken now
    /// @param take    takes another
    /// @param <T>     what is chosen
    static <T> ComboBox<T> of(
            AppContext context, String id, List<T> items, Function<T, String> name, T taken, Consumer<T> take) {
        var combo = new ComboBox<T>();
        combo.setId("settings-" + id);
        combo.getItems().setAll(items);
        combo.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : name.apply(item);
            }

            @Override
            public T fromString(String text) {
                return taken;
            }
        });
        combo.setValue(taken);
        combo.valueProperty()
                .subscribe(value -> combo.setAccessibleText(context.message(
                        "settings.chosen",
                        context.message("settings." + id),
                        combo.getConverter().toString(value))));
        combo.setOnAction(_ -> {
            if (combo.getValue() != null) {
                take.accept(combo.getValue());
            }
        });
        return combo;
    }
}
