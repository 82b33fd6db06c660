/// What went wrong, and what works on this machine: the log, reports of errors, and the checkup. No answer, name, place
/// or word of a person is ever in them.
///
/// May use `guide`, `text`, `sheet`, `sheet.print` and `store`; of libraries `files`.
@NullMarked
package org.spotter.diagnosis;

import org.jspecify.annotations.NullMarked;
