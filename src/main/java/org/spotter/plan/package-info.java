/// What to do: the stage of the six weeks, today's doses and sessions, exercises, dated checks.
///
/// May use `guide`, `visit` and `assess`. No JavaFX, no files; the time is passed in.
@NullMarked
package org.spotter.plan;

import org.jspecify.annotations.NullMarked;
