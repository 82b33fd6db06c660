package org.spotter.guide;

import java.util.List;
import java.util.Optional;

/// One exercise of the library (clinical 5.7).
///
/// @param id        e.g. `pelvic-tilt`
/// @param stages    ids of the stages that offer it
/// @param nerveLike whether it also suits the nerve-like pattern until that is seen (clinical 9, decision 4)
/// @param picture   its picture, a file in `assets/pictures` without its ending
/// @param sources   source ids
public record Exercise(
        String id, List<String> stages, boolean nerveLike, Optional<String> picture, List<String> sources) {
    public Exercise {
        stages = List.copyOf(stages);
        sources = List.copyOf(sources);
    }
}
