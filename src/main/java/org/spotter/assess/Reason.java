package org.spotter.assess;

import org.spotter.guide.Choice;
import org.spotter.guide.Question;
import org.spotter.guide.Rule;
import org.spotter.guide.Urgency;

/// One thing in the answers that raises the urgency.
public sealed interface Reason {
    /// {@return the level that it gives}
    Urgency urgency();

    /// {@return for [Urgency#BOOK], the most days until the visit; else 0}
    int withinDays();

    /// {@return the id to show and to print, e.g. `E-06` or `C-07`}
    String id();

    /// A ticked sign. It stands alone: nothing else need be true (clinical 3.1, principle 2).
    ///
    /// @param question where it was ticked
    /// @param choice   the sign
    record Sign(Question question, Choice choice) implements Reason {
        @Override
        public Urgency urgency() {
            return choice.urgency().orElseThrow();
        }

        @Override
        public int withinDays() {
            return choice.withinDays();
        }

        @Override
        public String id() {
            return choice.id();
        }
    }

    /// A combination of answers.
    ///
    /// @param rule the rule that holds
    record Combination(Rule rule) implements Reason {
        @Override
        public Urgency urgency() {
            return rule.urgency();
        }

        @Override
        public int withinDays() {
            return rule.withinDays();
        }

        @Override
        public String id() {
            return rule.id();
        }
    }

    /// A question left open, or answered with "I would rather not say": it counts as a yes (clinical 3.1, principle 3).
    ///
    /// @param question the question
    record Skipped(Question question) implements Reason {
        /// A visit for an open question of the lower levels: as for a stable sign, within 14 days.
        private static final int VISIT_DAYS = 14;

        @Override
        public Urgency urgency() {
            return question.skipped().orElse(Urgency.SELF_CARE);
        }

        @Override
        public int withinDays() {
            return urgency() == Urgency.BOOK ? VISIT_DAYS : 0;
        }

        @Override
        public String id() {
            return question.id();
        }
    }
}
