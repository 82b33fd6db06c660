package org.spotter.guide;

import java.util.List;

/// The pattern table with its bands (clinical 4.3).
///
/// @param nerveFrom      nerve-like from this many nerve points
/// @param strainFrom     strain-like from this many strain points
/// @param nerveBelow     and nerve points under this
/// @param getChecked     an answer that leaves the scale: have it looked at
/// @param items          the lines
public record Patterns(int nerveFrom, int strainFrom, int nerveBelow, Condition getChecked, List<PatternItem> items) {
    public Patterns {
        items = List.copyOf(items);
    }
}
