/// Files: where they are, how they are read with care and written whole.
///
/// May use Gson, and the records of `visit`, `timer` and `diary` that it keeps. No JavaFX.
@NullMarked
package org.spotter.store;

import org.jspecify.annotations.NullMarked;
