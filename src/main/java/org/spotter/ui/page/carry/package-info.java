/// Taking over answers from the code on a sheet.
@NullMarked
package org.spotter.ui.page.carry;

import org.jspecify.annotations.NullMarked;
