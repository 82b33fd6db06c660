/// Treatments, and whether each suits.
@NullMarked
package org.spotter.ui.page.treatments;

import org.jspecify.annotations.NullMarked;
