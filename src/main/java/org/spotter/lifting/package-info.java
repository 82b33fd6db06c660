/// The way back to the bar: clearance, the ten tests, the load ladder (clinical 5.6).
///
/// May use `guide`. No JavaFX, no files; the time is passed in.
@NullMarked
package org.spotter.lifting;

import org.jspecify.annotations.NullMarked;
