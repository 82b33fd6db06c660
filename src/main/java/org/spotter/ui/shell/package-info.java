/// The window: header, navigation, the list of pages, keys.
///
/// A page is added by one line in [org.spotter.ui.shell.Pages].
@NullMarked
package org.spotter.ui.shell;

import org.jspecify.annotations.NullMarked;
