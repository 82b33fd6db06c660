/// What a clinician or an editor needs to sign a guide off: what its words say, what became of the seed article, and a
/// book of everything in it.
///
/// May use `guide`, `visit` and `text`. No JavaFX, no files, no clock, no PDF library.
@NullMarked
package org.spotter.review;

import org.jspecify.annotations.NullMarked;
