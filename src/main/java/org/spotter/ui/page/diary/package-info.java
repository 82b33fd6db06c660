/// The daily check.
@NullMarked
package org.spotter.ui.page.diary;

import org.jspecify.annotations.NullMarked;
