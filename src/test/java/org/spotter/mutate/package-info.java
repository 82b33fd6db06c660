/// Plants faults in the program, one at a time, and tells which the tests catch.
///
/// May use everything. The work tree is only read; each fault is planted in a copy under `target/mutate`.
@NullMarked
package org.spotter.mutate;

import org.jspecify.annotations.NullMarked;
