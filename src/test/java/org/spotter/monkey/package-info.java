/// Does things at random to the window, and stops when one goes wrong.
@NullMarked
package org.spotter.monkey;

import org.jspecify.annotations.NullMarked;
