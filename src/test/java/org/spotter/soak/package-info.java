/// Drives thousands of visits through the front desk, and tells what they leave.
@NullMarked
package org.spotter.soak;

import org.jspecify.annotations.NullMarked;
