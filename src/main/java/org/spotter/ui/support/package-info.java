/// What every page leans on: context, navigation, pictures, icons, theme, background work, the ticking timer.
///
/// The only room with threads and `Platform.runLater`.
@NullMarked
package org.spotter.ui.support;

import org.jspecify.annotations.NullMarked;
