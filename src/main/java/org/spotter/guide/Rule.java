package org.spotter.guide;

import java.util.List;

/// A combination of answers that raises the urgency (clinical 3.4 to 3.6). Rules never lower it.
///
/// @param id         e.g. `C-07`
/// @param urgency    the level it raises to
/// @param withinDays for [Urgency#BOOK], the most days until the visit
/// @param when       when it holds
/// @param sources    source ids
public record Rule(String id, Urgency urgency, int withinDays, Condition when, List<String> sources) {
    public Rule {
        sources = List.copyOf(sources);
    }
}
