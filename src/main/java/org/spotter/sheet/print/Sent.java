package org.spotter.sheet.print;

/// What came of sending a sheet.
public sealed interface Sent {
    /// It is in the queue and can be asked about.
    ///
    /// @param job the job
    record Queued(Job job) implements Sent {}

    /// The print system took it and tells no more of it.
    record HandedOver() implements Sent {}

    /// It was not taken; nothing of it is in the queue.
    ///
    /// @param fault why
    record Refused(Fault fault) implements Sent {}
}
