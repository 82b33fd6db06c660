package org.spotter.cli;

import java.util.Optional;

/// What the arguments asked for.
public sealed interface Start {
    /// A command; it has run.
    ///
    /// @param code its exit code: 0 done, 1 bad input, 2 wrong usage, 3 environment
    record Finished(int code) implements Start {}

    /// The window.
    ///
    /// @param language a language of the guide, when one was given
    /// @param region   a region id of the guide, when one was given
    record Window(Optional<String> language, Optional<String> region) implements Start {}
}
