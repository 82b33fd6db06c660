package org.spotter.monkey;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// The window's thread, seen from another one.
final class FxThread {
    private static final long PATIENCE_SECONDS = 60;

    private FxThread() {}

    /// {@return what comes of work on the window's thread}
    ///
    /// @param work the work
    /// @param <T>  what comes of it
    static <T> T ask(Callable<T> work) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// Does something on the window's thread, and what follows from it there.
    ///
    /// @param work the work
    static void act(Runnable work) {
        ask(() -> {
            work.run();
            return true;
        });
        ask(() -> true);
    }
}
