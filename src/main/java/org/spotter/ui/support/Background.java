package org.spotter.ui.support;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Work off the window's thread, with its outcome brought back to it, and what waits for its moment on that thread.
public final class Background {
    private final Executor worker;
    private final Consumer<Throwable> unexpected;
    private final Later.Waits waits;

    /// Uses an executor.
    ///
    /// @param worker     runs the work
    /// @param unexpected takes what nobody expected
    public Background(Executor worker, Consumer<Throwable> unexpected) {
        this(worker, unexpected, Later.Passing::new);
    }

    /// Uses an executor, and time that passes in its own way.
    ///
    /// @param worker     runs the work
    /// @param unexpected takes what nobody expected
    /// @param waits      how time passes
    public Background(Executor worker, Consumer<Throwable> unexpected, Later.Waits waits) {
        this.worker = worker;
        this.unexpected = unexpected;
        this.waits = waits;
    }

    /// {@return background work on virtual threads}
    ///
    /// @param unexpected takes what nobody expected, on the window's thread
    public static Background threads(Consumer<Throwable> unexpected) {
        return new Background(task -> Thread.ofVirtual().start(task), unexpected);
    }

    /// {@return something to do on the window's thread after a while}
    ///
    /// @param action what to do
    public Later later(Runnable action) {
        return new Later(waits, action);
    }

    /// Runs work and hands its result to the window's thread.
    ///
    /// @param work what takes time; it must not touch the window
    /// @param done takes the result
    /// @param <T>  the result
    public <T> void run(Callable<T> work, Consumer<T> done) {
        run(work, done, unexpected);
    }

    /// Runs work and hands its result, or what went wrong, to the window's thread.
    ///
    /// @param work   what takes time; it must not touch the window
    /// @param done   takes the result
    /// @param failed takes what went wrong
    /// @param <T>    the result
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        worker.execute(() -> {
            try {
                var result = work.call();
                Platform.runLater(() -> done.accept(result));
            } catch (Throwable e) {
                Platform.runLater(() -> failed.accept(e));
            }
        });
    }
}
