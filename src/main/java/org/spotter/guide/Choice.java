package org.spotter.guide;

import java.util.List;
import java.util.Optional;

/// One thing that can be ticked. With an urgency it is a sign and keeps its clinical id (`E-01`).
///
/// @param id         unique in its question; a sign's id is unique in the guide
/// @param urgency    the level that this sign alone gives; empty for a plain choice
/// @param withinDays for [Urgency#BOOK], the most days until the visit
/// @param exclusive  whether it stands alone, as "None of these" does
/// @param sources    source ids
/// @param seeds      facts of the seed article that it covers
public record Choice(
        String id,
        Optional<Urgency> urgency,
        int withinDays,
        boolean exclusive,
        List<String> sources,
        List<String> seeds) {
    public Choice {
        sources = List.copyOf(sources);
        seeds = List.copyOf(seeds);
    }

    /// {@return whether ticking it alone raises the urgency}
    public boolean isSign() {
        return urgency.isPresent();
    }
}
