/// Parts that pages are made of. A widget knows the window's context, never a page.
///
/// May use `guide`, `visit`, `assess`, `timer`, `text`, `sheet` and `ui.support`; of libraries `javafx`.
@NullMarked
package org.spotter.ui.widget;

import org.jspecify.annotations.NullMarked;
