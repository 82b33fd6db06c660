package org.spotter.ui.support;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import javafx.application.Platform;

/// Does something on the window's thread after a while, once for each time it is asked. Nothing moves meanwhile.
public final class Later {
    private final Wait wait;

    /// Something that may be waiting. All methods belong to the window's thread.
    public interface Wait {
        /// Begins to wait; what was waited for before is forgotten.
        ///
        /// @param time how long
        void begin(Duration time);

        /// Waits no longer.
        void stop();
    }

    /// How time passes.
    @FunctionalInterface
    public interface Waits {
        /// {@return what does something when it has waited}
        ///
        /// @param action what to do
        Wait make(Runnable action);
    }

    /// Does nothing yet.
    ///
    /// @param action what to do
    public Later(Runnable action) {
        this(Passing::new, action);
    }

    /// Does nothing yet.
    ///
    /// @param waits  how time passes
    /// @param action what to do
    Later(Waits waits, Runnable action) {
        wait = waits.make(action);
    }

    /// Does it after a while, counted from now; what was asked for before is forgotten.
    ///
    /// @param time how long
    public void after(Duration time) {
        wait.begin(time);
    }

    /// Forgets what was asked for.
    public void cancel() {
        wait.stop();
    }

    /// Time as it is. It is no animation: while one runs, each frame is computed, sixty in a second.
    static final class Passing implements Wait {
        private final Runnable action;
        private Optional<Future<?>> due = Optional.empty();
        private long turn;

        Passing(Runnable action) {
            this.action = action;
        }

        @Override
        public void begin(Duration time) {
            stop();
            var begun = turn;
            due = Optional.of(ForkJoinPool.commonPool()
                    .schedule(() -> Platform.runLater(() -> over(begun)), time.toMillis(), MILLISECONDS));
        }

        /// What was stopped when its time had already come must not be done.
        private void over(long begun) {
            if (begun == turn) {
                stop();
                action.run();
            }
        }

        @Override
        public void stop() {
            turn++;
            due.ifPresent(waiting -> waiting.cancel(false));
            due = Optional.empty();
        }
    }
}
