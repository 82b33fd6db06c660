/// The care sheet.
@NullMarked
package org.spotter.ui.page.sheet;

import org.jspecify.annotations.NullMarked;
