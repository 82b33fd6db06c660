/// The first page.
@NullMarked
package org.spotter.ui.page.welcome;

import org.jspecify.annotations.NullMarked;
