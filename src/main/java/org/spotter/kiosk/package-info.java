/// The front desk that is left alone: idle rules, the staff PIN and its lock, counters, opening hours.
///
/// May use `store`; of libraries `crypto`. No JavaFX, no files; the time is passed in.
@NullMarked
package org.spotter.kiosk;

import org.jspecify.annotations.NullMarked;
