/// The short path: the danger signs alone, for who cannot stand for long.
@NullMarked
package org.spotter.ui.page.shortpath;

import org.jspecify.annotations.NullMarked;
