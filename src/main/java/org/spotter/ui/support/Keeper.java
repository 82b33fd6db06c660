package org.spotter.ui.support;

import java.io.IOException;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Saves something a moment after it last changed, and at once when asked.
public final class Keeper {
    private final PauseTransition pause = new PauseTransition(Duration.millis(600));
    private final Save save;
    private final Consumer<IOException> failed;
    private boolean due;

    /// Writes to a file.
    @FunctionalInterface
    public interface Save {
        /// Writes the newest state.
        ///
        /// @throws IOException when that fails
        void run() throws IOException;
    }

    /// Keeps something.
    ///
    /// @param save   writes it; small and quick
    /// @param failed is told when that fails
    public Keeper(Save save, Consumer<IOException> failed) {
        this.save = save;
        this.failed = failed;
        pause.setOnFinished(_ -> now());
    }

    /// Saves soon.
    public void soon() {
        due = true;
        pause.playFromStart();
    }

    /// Saves now, if anything changed since.
    public void now() {
        pause.stop();
        if (!due) {
            return;
        }
        due = false;
        try {
            save.run();
        } catch (IOException e) {
            // It is tried again with the next change, and when the window closes.
            due = true;
            failed.accept(e);
        }
    }
}
