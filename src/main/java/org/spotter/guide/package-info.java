/// What the guide says: records for questions, rules, treatments and texts, the loader and the checker.
///
/// May use `guide.json`. No JavaFX, no files ([org.spotter.guide.GuideFiles] hands over bytes), no clock.
@NullMarked
package org.spotter.guide;

import org.jspecify.annotations.NullMarked;
