package org.spotter.guide;

import java.util.List;
import java.util.Optional;

/// A piece of reading: a title, a lead and statements.
///
/// @param id         e.g. `warm-up`
/// @param page       the page that shows it, e.g. `prevention`
/// @param steps      whether the statements are steps in order
/// @param picture    a picture beside it, a file in `assets/pictures` without its ending
/// @param statements what it says
public record Topic(String id, String page, boolean steps, Optional<String> picture, List<Statement> statements) {
    public Topic {
        statements = List.copyOf(statements);
    }

    /// {@return the key of its title}
    public String titleKey() {
        return "topic." + id + ".title";
    }

    /// {@return the key of its lead}
    public String leadKey() {
        return "topic." + id + ".lead";
    }
}
