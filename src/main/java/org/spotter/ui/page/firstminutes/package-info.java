/// The first minutes after the lift.
@NullMarked
package org.spotter.ui.page.firstminutes;

import org.jspecify.annotations.NullMarked;
