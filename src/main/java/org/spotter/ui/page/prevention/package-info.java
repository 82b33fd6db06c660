/// How to lift on.
@NullMarked
package org.spotter.ui.page.prevention;

import org.jspecify.annotations.NullMarked;
