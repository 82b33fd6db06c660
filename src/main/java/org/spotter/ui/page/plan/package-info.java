/// The plan and the way back to the bar.
@NullMarked
package org.spotter.ui.page.plan;

import org.jspecify.annotations.NullMarked;
