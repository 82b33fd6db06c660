/// Cold and heat sessions: states and times on instants.
///
/// May use `guide`. No JavaFX, no files; the time is passed in.
@NullMarked
package org.spotter.timer;

import org.jspecify.annotations.NullMarked;
