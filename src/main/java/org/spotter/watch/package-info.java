/// Keeps a program running from outside: starts it, listens to its heartbeat, starts it anew.
///
/// May use no other room.
@NullMarked
package org.spotter.watch;

import org.jspecify.annotations.NullMarked;
