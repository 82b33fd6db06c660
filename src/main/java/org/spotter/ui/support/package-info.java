/// What every page leans on: context, navigation, pictures, icons, theme, background work, the ticking timer, where the
/// keyboard is, what moves, and reading aloud.
///
/// The only room with threads and `Platform.runLater`.
///
/// May use `guide`, `visit`, `assess`, `plan`, `timer`, `diary`, `lifting`, `text`, `sheet`,
/// `sheet.print`, `store` and `diagnosis`; of libraries `javafx`, `ikonli`, `xml`, `sound` and `files`.
@NullMarked
package org.spotter.ui.support;

import org.jspecify.annotations.NullMarked;
