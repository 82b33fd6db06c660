package org.spotter.store;

import java.util.List;
import org.spotter.guide.json.Problem;

/// What came of reading one of a person's files.
///
/// @param <T> what the file holds
public sealed interface Read<T> {
    /// The file was whole.
    ///
    /// @param value what it holds
    /// @param <T>   what the file holds
    record Whole<T>(T value) implements Read<T> {}

    /// There is no such file yet.
    ///
    /// @param <T> what the file would hold
    record Absent<T>() implements Read<T> {}

    /// The file can't be used. It was left as it is.
    ///
    /// @param problems everything wrong with it, at least one
    /// @param <T>      what the file should hold
    record Refused<T>(List<Problem> problems) implements Read<T> {}
}
