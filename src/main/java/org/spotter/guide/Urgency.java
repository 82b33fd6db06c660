package org.spotter.guide;

/// How soon a person should be seen, from the lowest to the highest (clinical 3.1). The highest level wins.
public enum Urgency {
    /// No warning sign in the answers: follow the plan, check again every day.
    SELF_CARE,
    /// See a doctor or physiotherapist within days.
    BOOK,
    /// Speak to a clinician today.
    SAME_DAY,
    /// Call an ambulance or go to an emergency department now.
    EMERGENCY;

    /// {@return whether this is at least as urgent as the other}
    ///
    /// @param other the level to compare with
    public boolean atLeast(Urgency other) {
        return compareTo(other) >= 0;
    }
}
