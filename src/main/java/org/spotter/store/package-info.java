/// Files: where they are, how they are read with care and written whole.
///
/// May use `guide.json`, `guide`, `visit`, `timer`, `diary` and `lifting`; of libraries `gson` and `files`. No JavaFX.
@NullMarked
package org.spotter.store;

import org.jspecify.annotations.NullMarked;
