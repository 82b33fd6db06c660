package org.spotter.guide;

import java.util.List;
import java.util.Set;

/// When a rule of the guide holds.
///
/// There is no negation, on purpose: ticking one more sign can make a condition true, never false, so one more sign can
/// never lower the urgency. Anything that needs "not" is not an urgency rule (see [Feature] for the pattern).
public sealed interface Condition {
    /// A sign was ticked.
    ///
    /// @param id the sign's id, e.g. `E-06`
    record Sign(String id) implements Condition {}

    /// At least one of the choices was ticked.
    ///
    /// @param question the question
    /// @param choices  its choices, at least one
    record Has(String question, Set<String> choices) implements Condition {
        public Has {
            choices = Set.copyOf(choices);
        }
    }

    /// A choice of an ordered question, or a later one, was taken.
    ///
    /// @param question a question with one ordered answer
    /// @param choice   the first choice that counts
    record AtLeastChoice(String question, String choice) implements Condition {}

    /// A scale was answered with this number or more.
    ///
    /// @param question a scale
    /// @param number   the lowest number that counts
    record AtLeastNumber(String question, int number) implements Condition {}

    /// At least one part holds.
    ///
    /// @param parts one or more conditions
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /// Every part holds.
    ///
    /// @param parts one or more conditions
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// At least `count` parts hold.
    ///
    /// @param count how many, 1 to the number of parts
    /// @param parts one or more conditions
    record AtLeast(int count, List<Condition> parts) implements Condition {
        public AtLeast {
            parts = List.copyOf(parts);
        }
    }
}
