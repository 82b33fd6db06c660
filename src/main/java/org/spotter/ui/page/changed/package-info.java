/// All danger signs on one page, at any time.
@NullMarked
package org.spotter.ui.page.changed;

import org.jspecify.annotations.NullMarked;
