package org.spotter.ui.support;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Saves things a moment after they last changed, and at once when asked. What could not be saved is tried again, by
/// itself and with the next change.
public final class Keeper {
    private static final Duration MOMENT = Duration.ofMillis(600);
    private static final Duration AGAIN = Duration.ofSeconds(15);

    private final Later later = new Later(this::now);
    private final List<Thing> things = new ArrayList<>();
    private final Consumer<Exception> failed;
    private final Runnable mended;
    private boolean failing;
    private boolean closed;

    /// Writes to a file.
    @FunctionalInterface
    public interface Save {
        /// Writes the newest state.
        ///
        /// @throws IOException when that fails
        void run() throws IOException;
    }

    /// One thing that is kept.
    public final class Thing {
        private final Save save;
        private boolean due;

        private Thing(Save save) {
            this.save = save;
        }

        /// Saves it soon.
        public void soon() {
            if (closed) {
                return;
            }
            due = true;
            later.after(MOMENT);
        }
    }

    /// Keeps nothing yet.
    ///
    /// @param failed is told each time that something could not be saved
    /// @param mended is told once when all could be saved after that
    public Keeper(Consumer<Exception> failed, Runnable mended) {
        this.failed = failed;
        this.mended = mended;
    }

    /// {@return something to be kept from now on}
    ///
    /// @param save writes it; small and quick
    public Thing add(Save save) {
        var thing = new Thing(save);
        things.add(thing);
        return thing;
    }

    /// Saves what changed since.
    ///
    /// @return whether nothing is left unsaved
    public boolean now() {
        later.cancel();
        var first = Optional.<Exception>empty();
        for (var thing : things) {
            if (thing.due) {
                try {
                    thing.save.run();
                    thing.due = false;
                } catch (IOException | RuntimeException e) {
                    first = first.or(() -> Optional.of(e));
                }
            }
        }
        if (first.isPresent()) {
            failing = true;
            later.after(AGAIN);
            failed.accept(first.get());
        } else if (failing) {
            failing = false;
            mended.run();
        }
        return first.isEmpty();
    }

    /// Forgets what was to be saved.
    public void drop() {
        later.cancel();
        things.forEach(thing -> thing.due = false);
        failing = false;
    }

    /// Saves nothing any more, whatever changes from now on: the place is somebody else's. What was not saved is lost;
    /// ask [#now] before.
    public void close() {
        drop();
        closed = true;
    }
}
