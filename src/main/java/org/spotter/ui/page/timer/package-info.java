/// Ice and heat sessions.
@NullMarked
package org.spotter.ui.page.timer;

import org.jspecify.annotations.NullMarked;
