/// The pages, each a package of its own that knows no other page.
///
/// May use `guide.json`, `guide`, `visit`, `assess`, `plan`, `timer`, `diary`, `lifting`, `text`, `sheet`,
/// `sheet.print`, `store`, `diagnosis`, `ui.support` and `ui.widget`; of libraries `javafx` and `files`.
@NullMarked
package org.spotter.ui.page;

import org.jspecify.annotations.NullMarked;
