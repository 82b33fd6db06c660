/// Parts that pages are made of. A widget knows the window's context, never a page.
@NullMarked
package org.spotter.ui.widget;

import org.jspecify.annotations.NullMarked;
