/// What the answers mean: urgency with its reasons, the pattern they look like, which treatments suit.
///
/// May use `guide` and `visit`. No JavaFX, no files, no clock. A new rule is data in the guide, not code here.
@NullMarked
package org.spotter.assess;

import org.jspecify.annotations.NullMarked;
