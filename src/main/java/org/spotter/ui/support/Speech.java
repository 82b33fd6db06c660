package org.spotter.ui.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Reads texts aloud with a speech program of the system, where there is one.
///
/// The program gets the texts on its standard input, never through a shell, and nothing is written to disk. All
/// methods belong to the window's thread; the program is looked for and waited for off it.
public final class Speech {
    /// No voice says a letter in less than 5 ms; to start and fail takes a program less than a page takes a voice.
    private static final long LEAST_NANOS = 5_000_000;

    private final Background background;
    private final LongSupplier nanos;
    private final Callable<List<Voice>> finder;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.ABSENT);
    private List<Voice> voices = List.of();
    private Optional<Reading> reading = Optional.empty();

    /// What speech can do now.
    public enum State {
        /// Nothing to speak with, or not looked for yet.
        ABSENT,
        /// Ready to read.
        READY,
        /// Reading.
        SPEAKING
    }

    /// Speaks with the first program that works.
    ///
    /// @param background runs what takes time
    /// @param nanos      a count of nanoseconds that never goes back; a program that speaks takes some
    /// @param finder     looks for programs, the best first
    public Speech(Background background, LongSupplier nanos, Callable<List<Voice>> finder) {
        this.background = background;
        this.nanos = nanos;
        this.finder = finder;
    }

    /// {@return speech on a machine that has none}
    ///
    /// @param background runs what takes time
    public static Speech none(Background background) {
        return new Speech(background, () -> 0, List::of);
    }

    /// Looks for a program, once, in the background.
    public void find() {
        background.run(finder, found -> {
            voices = found;
            state.set(found.isEmpty() ? State.ABSENT : State.READY);
        });
    }

    /// {@return what speech can do now}
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Reads from the beginning; what was being read ends.
    ///
    /// @param texts    one after the other, with a short pause between
    /// @param language their language, e.g. `es`
    /// @param failed   is told when no program is left that works
    public void read(List<String> texts, String language, Runnable failed) {
        stop();
        if (voices.isEmpty() || texts.isEmpty()) {
            return;
        }
        var now = new Reading(voices.getFirst(), texts, language);
        reading = Optional.of(now);
        state.set(State.SPEAKING);
        background.run(() -> now.speak(nanos), worked -> ended(now, worked, failed));
    }

    private void ended(Reading past, boolean worked, Runnable failed) {
        if (reading.filter(past::equals).isEmpty()) {
            return;
        }
        reading = Optional.empty();
        if (worked) {
            state.set(State.READY);
            return;
        }
        voices = voices.subList(1, voices.size());
        state.set(voices.isEmpty() ? State.ABSENT : State.READY);
        if (voices.isEmpty()) {
            failed.run();
        } else {
            read(past.texts, past.language, failed);
        }
    }

    /// Falls silent at once.
    public void stop() {
        reading.ifPresent(now -> {
            reading = Optional.empty();
            state.set(State.READY);
            now.stop();
            now.voice.silence().ifPresent(command -> background.run(() -> silenced(command), _ -> {}));
        });
    }

    private static boolean silenced(List<String> command) {
        try {
            Programs.quiet(command).start();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// One page being read.
    private static final class Reading {
        private final Voice voice;
        private final List<String> texts;
        private final String language;
        private @Nullable Process process;
        private boolean stopped;

        Reading(Voice voice, List<String> texts, String language) {
            this.voice = voice;
            this.texts = List.copyOf(texts);
            this.language = language;
        }

        /// Without a sound device some programs end at once and say that all went well.
        private boolean plausible(long took) {
            return took >= texts.stream().mapToInt(String::length).sum() * LEAST_NANOS;
        }

        /// Speaks until the end; off the window's thread.
        ///
        /// @param nanos counts nanoseconds
        /// @return whether the program worked
        boolean speak(LongSupplier nanos) throws InterruptedException {
            try {
                var builder = Programs.quiet(voice.command().apply(language));
                builder.environment().put(Voice.LANGUAGE, language);
                var begun = nanos.getAsLong();
                var started = builder.start();
                if (!began(started)) {
                    return true;
                }
                try (var input = started.outputWriter(StandardCharsets.UTF_8)) {
                    for (var text : texts) {
                        input.write(text);
                        input.write('\n');
                    }
                } catch (IOException _) {
                    // It ended before it had heard all; its exit code tells why.
                }
                return started.waitFor() == 0 && plausible(nanos.getAsLong() - begun) || wasStopped();
            } catch (IOException _) {
                return false;
            }
        }

        private synchronized boolean began(Process started) {
            process = started;
            if (stopped) {
                started.destroyForcibly();
            }
            return !stopped;
        }

        private synchronized boolean wasStopped() {
            return stopped;
        }

        synchronized void stop() {
            stopped = true;
            if (process != null) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
    }
}
