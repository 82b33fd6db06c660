package org.spotter.guide;

import java.util.List;
import java.util.Optional;

/// One sentence or short paragraph that people read, with what backs it.
///
/// @param id      unique among its neighbours
/// @param key     where its words stand, e.g. `topic.warm-up.say.ramp`
/// @param picture says the same to those who read little: a file in `assets/pictures` without its ending. Its few words
///                stand at `caption.` and its name, what else belongs to them at `more.`
/// @param sources source ids, at least one
/// @param seeds   facts of the seed article that it covers
public record Statement(String id, String key, Optional<String> picture, List<String> sources, List<String> seeds) {
    public Statement {
        sources = List.copyOf(sources);
        seeds = List.copyOf(seeds);
    }
}
