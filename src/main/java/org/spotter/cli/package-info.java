/// The commands: questions, assess, sheet, check, printers, print, doctor.
///
/// May use everything but `ui`. No JavaFX; clock, time zone, language, folders and streams are passed in.
@NullMarked
package org.spotter.cli;

import org.jspecify.annotations.NullMarked;
