/// Careful reading of JSON: every mistake is noted with file and place, and nothing throws.
///
/// Used by `guide` and `store`. May use Gson and nothing else.
@NullMarked
package org.spotter.guide.json;

import org.jspecify.annotations.NullMarked;
