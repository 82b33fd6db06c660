/// Keeps a program running from outside: starts it, listens to its heartbeat, starts it anew.
///
/// Uses nothing of the program.
@NullMarked
package org.spotter.watch;

import org.jspecify.annotations.NullMarked;
