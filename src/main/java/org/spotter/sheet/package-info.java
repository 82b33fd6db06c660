/// The take-home sheet: what it says, as a page, as a PDF, out of the printer.
///
/// May use `plan`, `assess`, `visit`, `guide` and `text`, and alone of all rooms PDF, AWT and printing libraries.
/// No JavaFX, no Gson, no network, no clock.
@NullMarked
package org.spotter.sheet;

import org.jspecify.annotations.NullMarked;
