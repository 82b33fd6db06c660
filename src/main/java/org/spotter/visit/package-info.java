/// What one person answered, and their way through the questions: pure functions over immutable answers.
///
/// May use `guide`. No JavaFX, no files, no clock.
@NullMarked
package org.spotter.visit;

import org.jspecify.annotations.NullMarked;
