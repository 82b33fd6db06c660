package org.spotter.ui.support;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

/// Saves something a moment after it last changed, and at once when asked.
public final class Keeper {
    private static final Duration MOMENT = Duration.ofMillis(600);

    private final Later later = new Later(this::now);
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
    }

    /// Saves soon.
    public void soon() {
        due = true;
        later.after(MOMENT);
    }

    /// Saves now, if anything changed since.
    public void now() {
        later.cancel();
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
