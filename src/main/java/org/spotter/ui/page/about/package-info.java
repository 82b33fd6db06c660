/// What Spotter is and where its facts come from.
@NullMarked
package org.spotter.ui.page.about;

import org.jspecify.annotations.NullMarked;
