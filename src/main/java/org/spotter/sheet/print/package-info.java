/// A sheet on its way to a printer: which printers there are, what became of a job, what is in its way.
///
/// May use `guide` and `text`; of libraries `pdf`, `awt`, `print`, `files` and `sockets`. Its sockets lead to the
/// machine's print service alone. No JavaFX, no clock. Everything here takes time: call it in the background.
@NullMarked
package org.spotter.sheet.print;

import org.jspecify.annotations.NullMarked;
