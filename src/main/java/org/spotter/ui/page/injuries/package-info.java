/// Strain against ruptured disc, and reading.
@NullMarked
package org.spotter.ui.page.injuries;

import org.jspecify.annotations.NullMarked;
