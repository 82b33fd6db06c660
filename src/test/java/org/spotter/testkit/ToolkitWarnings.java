package org.spotter.testkit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What JavaFX complains of while a test runs: a colour that a style sheet does not find, a value of the wrong kind.
///
/// Each is a fault of the program: the node shows in a wrong colour, or was styled where its colours are not known and
/// must be styled again.
final class ToolkitWarnings extends Handler {
    private static final Logger ALL = Logger.getLogger("");

    private final Consumer<AssertionError> told;

    private ToolkitWarnings(Consumer<AssertionError> told) {
        this.told = told;
    }

    /// Begins to listen.
    ///
    /// @param told is told of each complaint, on the thread that it comes from, with the place in the program
    /// @return to be given to [#end]
    static ToolkitWarnings listen(Consumer<AssertionError> told) {
        var listening = new ToolkitWarnings(told);
        ALL.addHandler(listening);
        return listening;
    }

    /// Listens no more.
    void end() {
        ALL.removeHandler(this);
    }

    @Override
    public void publish(LogRecord line) {
        var from = Optional.ofNullable(line.getLoggerName()).orElse("");
        if (from.startsWith("javafx.") && line.getLevel().intValue() >= Level.WARNING.intValue()) {
            told.accept(new AssertionError(from + ": " + line.getMessage()));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
