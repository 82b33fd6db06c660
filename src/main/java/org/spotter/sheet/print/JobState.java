package org.spotter.sheet.print;

/// How far a job is.
public sealed interface JobState {
    /// It waits for the printer.
    record Waiting() implements JobState {}

    /// It is printed now.
    record Printing() implements JobState {}

    /// It is printed.
    record Done() implements JobState {}

    /// It goes on when somebody does something.
    ///
    /// @param fault what is in its way
    record Held(Fault fault) implements JobState {}

    /// It is over, and was not printed.
    ///
    /// @param fault why
    record Ended(Fault fault) implements JobState {}
}
