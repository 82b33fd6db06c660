/// The commands: questions, assess, sheet, check, printers, print, doctor.
///
/// May use `guide.json`, `guide`, `visit`, `assess`, `plan`, `diary`, `text`, `review`, `sheet`, `sheet.print`,
/// `store`, `kiosk` and `diagnosis`; of libraries `picocli`, `crypto` and `files`. No JavaFX; clock, time zone,
/// language, folders and streams are passed in.
@NullMarked
package org.spotter.cli;

import org.jspecify.annotations.NullMarked;
