/// The take-home sheet: what it says, as a page, as a PDF, out of the printer.
///
/// May use `guide`, `visit`, `assess`, `plan`, `diary` and `text`; of libraries `pdf`, `qr`, `awt`, `xml` and `files`.
/// No JavaFX, no Gson, no network, no clock.
@NullMarked
package org.spotter.sheet;

import org.jspecify.annotations.NullMarked;
