/// Takes a picture of every page and every sheet, to be looked at.
@NullMarked
package org.spotter.tour;

import org.jspecify.annotations.NullMarked;
