/// The questions of the visit, drawn from the guide.
@NullMarked
package org.spotter.ui.page.visit;

import org.jspecify.annotations.NullMarked;
