package org.spotter.ui.support;

import java.time.Duration;
import javafx.animation.PauseTransition;

/// Does something on the window's thread after a while, once for each time it is asked. Nothing moves meanwhile.
public final class Later {
    private final PauseTransition pause = new PauseTransition();

    /// Does nothing yet.
    ///
    /// @param action what to do
    public Later(Runnable action) {
        pause.setOnFinished(_ -> action.run());
    }

    /// Does it after a while, counted from now; what was asked for before is forgotten.
    ///
    /// @param wait how long
    public void after(Duration wait) {
        pause.stop();
        pause.setDuration(javafx.util.Duration.millis(wait.toMillis()));
        pause.playFromStart();
    }

    /// Forgets what was asked for.
    public void cancel() {
        pause.stop();
    }
}
