/// What every page leans on: context, navigation, pictures, icons, theme, background work, the ticking timer, where the
/// keyboard is, what moves, and reading aloud.
///
/// The only room with threads and `Platform.runLater`.
@NullMarked
package org.spotter.ui.support;

import org.jspecify.annotations.NullMarked;
