package org.spotter.guide;

import java.util.List;
import java.util.Optional;

/// One question of the visit, one decision a screen.
///
/// @param id      e.g. `danger-legs`
/// @param kind    how it is answered
/// @param choices what can be ticked, in screen order; for an ordered question from least to most; empty for a scale
/// @param asked   when it is asked; empty means always
/// @param skipped what leaving it out counts as; empty means that it may be left out (clinical 3.1, principle 3)
/// @param ordered whether the choices go from least to most, so that a rule may say "at least"
/// @param begins  whether what it asks for can begin from one day to the next, as pain can and age cannot
/// @param place   the JSON path in the guide file, for messages
public record Question(
        String id,
        Kind kind,
        List<Choice> choices,
        Optional<Condition> asked,
        Optional<Urgency> skipped,
        boolean ordered,
        boolean begins,
        String place) {
    /// The highest number of a scale; the lowest is 0.
    public static final int SCALE_MAX = 10;

    public Question {
        choices = List.copyOf(choices);
    }

    /// How a question is answered.
    public enum Kind {
        /// Tick any number of choices.
        MANY,
        /// Take one choice.
        ONE,
        /// A number from 0 to 10.
        SCALE,
        /// Tap zones of the body map, or tick them in the list beside it.
        MAP
    }

    /// {@return whether more than one choice may be ticked}
    public boolean many() {
        return kind == Kind.MANY || kind == Kind.MAP;
    }

    /// {@return the choice with this id}
    ///
    /// @param choice an id
    public Optional<Choice> choice(String choice) {
        return choices.stream().filter(c -> c.id().equals(choice)).findFirst();
    }

    /// {@return where the choice stands in the order, or -1}
    ///
    /// @param choice an id
    public int indexOf(String choice) {
        for (var i = 0; i < choices.size(); i++) {
            if (choices.get(i).id().equals(choice)) {
                return i;
            }
        }
        return -1;
    }
}
