package org.spotter.mutate;

import java.util.List;

/// What became of a planted fault.
sealed interface Outcome {
    /// A test saw it.
    ///
    /// @param by   class and method, and how it failed
    /// @param ids  the unique ids of the tests, or full names of the classes, that must pass without the fault
    record Caught(String by, List<String> ids) implements Outcome {
        /// Keeps the ids.
        public Caught {
            ids = List.copyOf(ids);
        }
    }

    /// No test saw it.
    ///
    /// @param passed how many tests passed with it
    /// @param all    whether those were all quick tests, not the named ones alone
    record Missed(long passed, boolean all) implements Outcome {}

    /// It says nothing of the tests: the source with it does not compile, no test was run, or its test fails
    /// without it too.
    ///
    /// @param why the reason
    record Wrong(String why) implements Outcome {}
}
