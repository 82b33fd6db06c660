package org.spotter.guide;

import java.util.Optional;

/// One step of the load ladder (clinical 5.6).
///
/// @param statement all of it in words
/// @param percent   of the working weight used before the injury for the same reps; from 0 means from the empty bar;
///                  empty on a step without a load of its own
/// @param sets      sets in a session, where they are set
/// @param reps      reps in a set, where they are set
/// @param effort    of 10, where it is set
/// @param sessions  the least sessions on this step
/// @param days      the least days on this step, counted from its first session
public record LadderStep(
        Statement statement,
        Optional<Span> percent,
        Optional<Span> sets,
        Optional<Span> reps,
        Optional<Span> effort,
        int sessions,
        int days) {
    /// {@return its id}
    public String id() {
        return statement.id();
    }

    /// {@return where its short name stands}
    public String titleKey() {
        return "step." + id() + ".title";
    }

    /// {@return where it stands how its sets are done}
    public String noteKey() {
        return "step." + id() + ".note";
    }
}
