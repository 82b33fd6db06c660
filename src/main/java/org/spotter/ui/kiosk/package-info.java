/// The window at a front desk: the first screen, one visit after the other, and the staff page.
@NullMarked
package org.spotter.ui.kiosk;

import org.jspecify.annotations.NullMarked;
