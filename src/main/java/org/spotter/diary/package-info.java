/// Check-ins over days and what they mean.
///
/// May use `guide`, `visit` and `assess`. No JavaFX, no files; the date is passed in.
@NullMarked
package org.spotter.diary;

import org.jspecify.annotations.NullMarked;
