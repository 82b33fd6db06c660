/// Your next step.
@NullMarked
package org.spotter.ui.page.result;

import org.jspecify.annotations.NullMarked;
