package org.spotter.guide;

import java.util.List;

/// One line of the pattern table (clinical 4.3).
///
/// @param id      e.g. `past-knee`
/// @param feature what must be in the answers
/// @param nerve   points toward nerve-like, -10 to 10
/// @param strain  points toward strain-like, -10 to 10
/// @param sources source ids
public record PatternItem(String id, Feature feature, int nerve, int strain, List<String> sources) {
    public PatternItem {
        sources = List.copyOf(sources);
    }
}
