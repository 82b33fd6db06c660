package org.spotter.visit;

import java.util.Set;

/// The answer to one question.
public sealed interface Answer {
    /// Ticked choices.
    ///
    /// @param choices their ids; never empty, an unanswered question has no answer at all
    record Ticked(Set<String> choices) implements Answer {
        public Ticked {
            choices = Set.copyOf(choices);
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("no choice ticked");
            }
        }
    }

    /// A number on a scale.
    ///
    /// @param number 0 to 10
    record Level(int number) implements Answer {}
}
