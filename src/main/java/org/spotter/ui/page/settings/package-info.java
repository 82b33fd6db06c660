/// Settings and what is kept.
@NullMarked
package org.spotter.ui.page.settings;

import org.jspecify.annotations.NullMarked;
