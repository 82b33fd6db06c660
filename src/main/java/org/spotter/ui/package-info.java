/// The window program: starts it, reads and keeps the person's files.
@NullMarked
package org.spotter.ui;

import org.jspecify.annotations.NullMarked;
