/// Where the program starts: which of its faces a command line asks for.
///
/// May use `guide`, `text`, `sheet`, `sheet.print`, `store`, `watch`, `cli`, `ui.support`, `ui` and `ui.kiosk`; of
/// libraries `files`.
@NullMarked
package org.spotter;

import org.jspecify.annotations.NullMarked;
