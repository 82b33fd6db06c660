/// The window program: starts it, reads and keeps the person's files.
///
/// May use `guide.json`, `guide`, `visit`, `text`, `sheet`, `sheet.print`, `store`, `ui.support`, `ui.widget`
/// and `ui.shell`; of libraries `javafx` and `files`.
@NullMarked
package org.spotter.ui;

import org.jspecify.annotations.NullMarked;
