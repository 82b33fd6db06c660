/// The program's own messages in the languages it ships.
///
/// May use `guide.json`. No JavaFX, no clock, no default locale.
@NullMarked
package org.spotter.text;

import org.jspecify.annotations.NullMarked;
