package org.spotter;

import javafx.application.Application;
import org.spotter.ui.App;

/// Starts Spotter: a command when one is named, else the window.
public final class Spotter {
    private Spotter() {}

    /// Runs the program.
    ///
    /// @param args see `spotter --help`
    public static void main(String[] args) {
        Application.launch(App.class, args);
    }
}
