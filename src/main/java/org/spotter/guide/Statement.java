package org.spotter.guide;

import java.util.List;

/// One sentence or short paragraph that people read, with what backs it.
///
/// @param id      unique among its neighbours
/// @param key     where its words stand, e.g. `topic.warm-up.say.ramp`
/// @param sources source ids, at least one
/// @param seeds   facts of the seed article that it covers
public record Statement(String id, String key, List<String> sources, List<String> seeds) {
    public Statement {
        sources = List.copyOf(sources);
        seeds = List.copyOf(seeds);
    }
}
