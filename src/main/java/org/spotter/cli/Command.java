package org.spotter.cli;

import java.util.Arrays;
import java.util.Optional;
import org.spotter.text.Messages;

/// The commands, in the order of the help.
enum Command {
    /// Lists every question.
    QUESTIONS,
    /// Tells what an answers file means.
    ASSESS,
    /// Writes care sheets.
    SHEET,
    /// Prints a care sheet.
    PRINT,
    /// Lists printers.
    PRINTERS,
    /// Looks a guide folder over.
    CHECK,
    /// Makes and looks over the policy of a site.
    POLICY,
    /// Looks this machine over.
    DOCTOR;

    /// {@return its name as it is typed}
    String typed() {
        return Messages.key(this);
    }

    /// {@return the command that was typed}
    ///
    /// @param word what was typed
    static Optional<Command> of(String word) {
        return Arrays.stream(values())
                .filter(command -> command.typed().equals(word))
                .findFirst();
    }
}
