/// Check your answers.
@NullMarked
package org.spotter.ui.page.review;

import org.jspecify.annotations.NullMarked;
