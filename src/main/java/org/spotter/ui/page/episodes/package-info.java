/// The kept episodes: opening an earlier one, deleting one.
@NullMarked
package org.spotter.ui.page.episodes;

import org.jspecify.annotations.NullMarked;
