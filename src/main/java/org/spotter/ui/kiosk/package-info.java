/// The window at a front desk: the first screen, one visit after the other, and the staff page.
///
/// May use `guide.json`, `guide`, `visit`, `assess`, `plan`, `timer`, `text`, `sheet`, `sheet.print`, `store`,
/// `kiosk`, `diagnosis`, `ui.support`, `ui.widget`, `ui.shell` and `ui`; of libraries `javafx` and `files`.
@NullMarked
package org.spotter.ui.kiosk;

import org.jspecify.annotations.NullMarked;
