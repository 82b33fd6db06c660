package org.spotter.ui.support;

import java.util.function.Consumer;
import javafx.application.Platform;

/// Errors that nobody expected.
public final class Errors {
    private Errors() {}

    /// Hands every error that nobody caught to one place, on the window's thread.
    ///
    /// @param report takes the error; must not throw
    public static void catchAll(Consumer<Throwable> report) {
        Thread.currentThread().setUncaughtExceptionHandler((_, error) -> report.accept(error));
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> Platform.runLater(() -> report.accept(error)));
    }
}
