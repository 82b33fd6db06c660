package org.spotter.testkit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The window's thread, seen from another one, where no test framework is around it.
public final class FxThread {
    private static final long PATIENCE_SECONDS = 60;

    private FxThread() {}

    /// Asks something on the window's thread and waits for it.
    ///
    /// @param what what
    /// @param <T>  the answer
    /// @return the answer
    public static <T> T ask(Supplier<T> what) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(what.get());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /// Does something on the window's thread and waits for it, and for what follows from it.
    ///
    /// @param what what
    public static void act(Runnable what) {
        for (var next : List.of(what, (Runnable) () -> {}, (Runnable) () -> {})) {
            ask(() -> {
                next.run();
                return true;
            });
        }
    }
}
