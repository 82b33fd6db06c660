package org.spotter.ui.support;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// Work that is begun before it is needed, beside what goes on meanwhile.
///
/// @param <T> what comes of it
public final class Ahead<T> implements Supplier<T> {
    private final FutureTask<T> work;

    private Ahead(FutureTask<T> work) {
        this.work = work;
    }

    /// Begins it now.
    ///
    /// @param work what takes time; it must not touch the window
    /// @param <T>  what comes of it
    /// @return what will come of it
    public static <T> Ahead<T> of(Supplier<T> work) {
        var task = new FutureTask<>(work::get);
        Thread.ofPlatform().daemon().start(task);
        return new Ahead<>(task);
    }

    /// {@return what came of it, as soon as it is done; what was thrown there is thrown here}
    @Override
    public T get() {
        // Where nobody has begun, whoever needs it does it.
        work.run();
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e.getCause());
        }
    }
}
