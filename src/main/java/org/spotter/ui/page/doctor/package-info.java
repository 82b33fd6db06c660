/// What works on this machine, and reports of errors.
@NullMarked
package org.spotter.ui.page.doctor;

import org.jspecify.annotations.NullMarked;
