package org.spotter.guide;

import java.util.Set;

/// Something in the answers that points toward a pattern (clinical 4.3). Unlike a [Condition] it may say "only": a
/// pattern decides emphasis and exercises, never the urgency.
public sealed interface Feature {
    /// A condition holds.
    ///
    /// @param condition the condition
    record When(Condition condition) implements Feature {}

    /// The question was answered, and with nothing but these choices.
    ///
    /// @param question the question
    /// @param choices  the only choices that may be ticked
    record Only(String question, Set<String> choices) implements Feature {
        public Only {
            choices = Set.copyOf(choices);
        }
    }
}
