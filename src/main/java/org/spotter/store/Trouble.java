package org.spotter.store;

import java.nio.file.Path;
import java.util.List;
import org.spotter.guide.json.Problem;

/// What a person is to be told about one of their files.
///
/// @param kind     what became of it
/// @param file     where it is now
/// @param problems everything wrong with it; empty when it was not there
public record Trouble(Kind kind, Path file, List<Problem> problems) {
    /// What became of the file.
    public enum Kind {
        /// It could not be used and was put aside; nothing stands in its place.
        SET_ASIDE,
        /// It could not be used and was put aside; its backup stands in its place.
        RESTORED,
        /// It was gone; its backup stands in its place.
        MISSING,
        /// It could neither be used nor put aside; nothing is written over it.
        STUCK,
        /// A newer program made it; it is left alone, and nothing of its kind is kept.
        NEWER,
        /// It lies where files lay formerly and could not be moved.
        NOT_MOVED
    }

    public Trouble {
        problems = List.copyOf(problems);
    }
}
