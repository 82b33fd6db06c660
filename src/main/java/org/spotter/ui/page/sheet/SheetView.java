package org.spotter.ui.page.sheet;

import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.spotter.sheet.Edition;

/// Which sheet is looked at, and how. The same page in another language takes it over.
///
/// @param edition the edition chosen; empty until one is
/// @param site    the language chosen for those who help; empty until one is
/// @param diary   whether the diary is added, where there is one
/// @param page    the number of the first page in sight, from 0
/// @param zoom    how large it is, in percent of the paper; empty for as wide as fits
record SheetView(
        ObjectProperty<Optional<Edition>> edition,
        ObjectProperty<Optional<String>> site,
        ObjectProperty<Boolean> diary,
        IntegerProperty page,
        ObjectProperty<Optional<Integer>> zoom) {
    /// {@return the first page of the usual sheet, as wide as fits}
    static SheetView usual() {
        return new SheetView(
                new SimpleObjectProperty<>(Optional.empty()),
                new SimpleObjectProperty<>(Optional.empty()),
                new SimpleObjectProperty<>(true),
                new SimpleIntegerProperty(),
                new SimpleObjectProperty<>(Optional.empty()));
    }
}
