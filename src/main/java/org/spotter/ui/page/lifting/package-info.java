/// Return to the bar: clearance, the ten tests, the load ladder.
@NullMarked
package org.spotter.ui.page.lifting;

import org.jspecify.annotations.NullMarked;
