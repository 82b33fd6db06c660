/// Careful reading of JSON: every mistake is noted with file and place, and nothing throws.
///
/// Used by `guide` and `store`. May use no other room; of libraries `gson`.
@NullMarked
package org.spotter.guide.json;

import org.jspecify.annotations.NullMarked;
