package org.spotter.assess;

import org.spotter.visit.Answer;

/// Something noticed since the visit that counts like an answer: by the diary, on the load ladder. It is merged into a
/// copy of the answers each time they are assessed and never written into them, so that a check-in that is corrected
/// later undoes it.
public sealed interface Noticed {
    /// {@return where it was noticed}
    Source source();

    /// Where something was noticed.
    enum Source {
        /// In the daily check-ins (clinical 5.8).
        DIARY,
        /// On the load ladder (clinical 5.6).
        LADDER
    }

    /// A choice that is ticked beside what was ticked; where only one may be ticked and they are ordered, the later one
    /// counts. It can only raise the urgency. In a question still open it does not count: an open question already
    /// counts as the guide says.
    ///
    /// @param source   where it was noticed
    /// @param question the question
    /// @param choice   one of its choices
    record Also(Source source, String question, String choice) implements Noticed {}

    /// A newer answer of the person to the same question, in place of the older one: their newest word.
    ///
    /// @param source   where it was noticed
    /// @param question the question
    /// @param answer   the answer
    record Instead(Source source, String question, Answer answer) implements Noticed {}

    /// A rule of the guide that holds by what was noticed, whatever the answers say. It can only raise the urgency.
    ///
    /// @param source where it was noticed
    /// @param rule   the rule's id, e.g. `B-08`
    record Holds(Source source, String rule) implements Noticed {}
}
