package org.spotter.cli;

import java.io.IOException;
import java.util.Optional;

/// The terminal the program was started from.
public final class Terminal {
    private Terminal() {}

    /// Asks for something that must not be seen: without an echo on a terminal, else the next line that is piped in.
    ///
    /// @param prompt what is asked for
    /// @return what was typed; empty at the end of the input
    public static Optional<String> secret(String prompt) {
        var console = System.console();
        if (console != null && console.isTerminal()) {
            return Optional.ofNullable(console.readPassword("%s ", prompt)).map(String::new);
        }
        return line();
    }

    /// One line, and not a byte more, so that the next question finds the next line.
    private static Optional<String> line() {
        var line = new StringBuilder();
        try {
            int next;
            while ((next = System.in.read()) >= 0 && next != '\n') {
                line.append((char) next);
            }
            return next < 0 && line.isEmpty()
                    ? Optional.empty()
                    : Optional.of(line.toString().strip());
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
