/// What to do in an emergency.
@NullMarked
package org.spotter.ui.page.emergency;

import org.jspecify.annotations.NullMarked;
