package org.spotter.sheet.print;

/// What can be in the way of a sheet. Each has one message, `print.fault.<name>`, that says what to do next.
public enum Fault {
    /// The machine's print service does not answer.
    NO_SERVICE,
    /// The machine has no printer.
    NO_PRINTER,
    /// The machine has no printer of this name, or no longer.
    UNKNOWN_PRINTER,
    /// The queue takes no jobs.
    NOT_ACCEPTING,
    /// The queue is stopped.
    STOPPED,
    /// The printer is off or out of reach.
    OFFLINE,
    /// The printer has no paper of this size.
    WRONG_PAPER,
    /// The paper has run out, or has another size than the sheet.
    OUT_OF_PAPER,
    /// Paper is stuck in the printer.
    JAM,
    /// A cover or a tray is open.
    OPEN,
    /// Ink or toner has run out.
    INK,
    /// The printer wants someone to look at it.
    ATTENTION,
    /// Somebody put the job on hold.
    ON_HOLD,
    /// The queue refused the sheet, whatever it was sent as.
    REFUSED,
    /// The job ended before the sheet was printed: it was cancelled there, or its printing failed.
    NOT_PRINTED,
    /// The sheet itself could not be made.
    NOT_MADE,
    /// The job waits, and nothing says why.
    STUCK
}
