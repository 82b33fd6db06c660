/// The start of the program, and the one place that reads what belongs to the machine.
@NullMarked
package org.spotter;

import org.jspecify.annotations.NullMarked;
