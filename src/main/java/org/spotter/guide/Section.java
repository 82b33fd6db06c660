package org.spotter.guide;

import java.util.List;

/// A stretch of the visit with a title of its own, e.g. danger signs.
///
/// @param id        e.g. `danger`
/// @param questions in the order they are asked
public record Section(String id, List<Question> questions) {
    public Section {
        questions = List.copyOf(questions);
    }
}
