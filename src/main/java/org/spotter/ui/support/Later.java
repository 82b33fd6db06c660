package org.spotter.ui.support;

import java.time.Duration;
import javafx.animation.PauseTransition;

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
        this(Pause::new, action);
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

    /// Time as it is.
    static final class Pause implements Wait {
        private final PauseTransition pause = new PauseTransition();

        Pause(Runnable action) {
            pause.setOnFinished(_ -> action.run());
        }

        @Override
        public void begin(Duration time) {
            pause.stop();
            pause.setDuration(javafx.util.Duration.millis(time.toMillis()));
            pause.playFromStart();
        }

        @Override
        public void stop() {
            pause.stop();
        }
    }
}
