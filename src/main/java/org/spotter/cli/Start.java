package org.spotter.cli;

import java.nio.file.Path;
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
    /// @param kiosk    whether the front desk was asked for
    /// @param policy   the policy file, when one was named
    record Window(Optional<String> language, Optional<String> region, boolean kiosk, Optional<Path> policy)
            implements Start {}
}
