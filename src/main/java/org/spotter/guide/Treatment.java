package org.spotter.guide;

import java.util.List;
import java.util.Optional;

/// A treatment, what the evidence says of it and how to do it (clinical 2.2).
///
/// @param id         e.g. `ice`
/// @param evidence   how good the evidence is
/// @param year       the year of the best source
/// @param timer      the kind of timed session it has, if any
/// @param picture    its picture, a file in `assets/pictures` without its ending
/// @param statements how, how long, what to avoid
/// @param sources    what the evidence label rests on
public record Treatment(
        String id,
        Evidence evidence,
        int year,
        Optional<SessionKind> timer,
        Optional<String> picture,
        List<Statement> statements,
        List<String> sources) {
    public Treatment {
        statements = List.copyOf(statements);
        sources = List.copyOf(sources);
    }

    /// How good the evidence is, in four steps.
    public enum Evidence {
        /// Several good trials agree.
        GOOD,
        /// Some trials, or guidelines that list it as an option.
        SOME,
        /// Too little to judge.
        LITTLE,
        /// Guidelines advise against it.
        AGAINST
    }
}
