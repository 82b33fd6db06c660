/// The window: header, navigation, the list of pages, keys.
///
/// A page is added by one line in [org.spotter.ui.shell.Pages].
///
/// May use `guide`, `visit`, `assess`, `timer`, `text`, `store`, `ui.support`, `ui.widget` and `ui.page`; of libraries
/// `javafx` and `controlsfx`.
@NullMarked
package org.spotter.ui.shell;

import org.jspecify.annotations.NullMarked;
