/// Measures how quick the program is and what it takes; nothing here is judged.
@NullMarked
package org.spotter.bench;

import org.jspecify.annotations.NullMarked;
