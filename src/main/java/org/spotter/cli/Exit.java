package org.spotter.cli;

/// How a command ended.
enum Exit {
    /// Done.
    DONE(0),
    /// A file can't be used.
    BAD_INPUT(1),
    /// The command was not given as its help says.
    WRONG_USAGE(2),
    /// The machine lacks something: a printer, a folder to write to.
    ENVIRONMENT(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /// {@return the exit code of the process}
    int code() {
        return code;
    }
}
