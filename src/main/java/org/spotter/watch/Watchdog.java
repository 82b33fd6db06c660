package org.spotter.watch;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// Keeps the window of a front desk running: starts it as a program of its own, listens to its heartbeat, and starts it
/// anew when it ends or falls silent.
///
/// The heartbeat is one byte a second on the program's output, written by the window's own thread.
public final class Watchdog {
    /// The exit code with which the window is not started again.
    private static final int WISHED = 0;

    private final List<String> command;
    private final Map<String, String> environment;
    private final Duration patience;
    private final Duration start;
    private final Duration pause;

    /// Makes a watchdog.
    ///
    /// @param command  starts the program that is watched
    /// @param environment variables it is given; an empty value takes one away
    /// @param patience how long the heart may stop
    /// @param start    how long the first beat may take
    /// @param pause    how long to wait before the program is started again
    public Watchdog(
            List<String> command, Map<String, String> environment, Duration patience, Duration start, Duration pause) {
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.patience = patience;
        this.start = start;
        this.pause = pause;
    }

    /// Watches until the program ends as wished.
    ///
    /// @throws IOException          when it can't be started at all
    /// @throws InterruptedException when the watchdog is to end; the program then ends too
    public void watch() throws IOException, InterruptedException {
        while (once() != WISHED) {
            Thread.sleep(pause);
        }
    }

    private int once() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        var process = builder.start();
        var ending = new Thread(() -> kill(process));
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            var beats = new ArrayBlockingQueue<Integer>(1);
            Thread.ofVirtual().start(() -> listen(process.getInputStream(), beats));
            var wait = start;
            while (true) {
                var beat = beats.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
                if (beat == null || beat < 0) {
                    // Silent, or its output has ended with it.
                    if (beat == null) {
                        kill(process);
                    }
                    return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
                            ? process.exitValue()
                            : killed(process);
                }
                wait = patience;
            }
        } finally {
            kill(process);
            Runtime.getRuntime().removeShutdownHook(ending);
        }
    }

    private static int killed(Process process) throws InterruptedException {
        kill(process);
        return process.waitFor();
    }

    /// With all that it has started, such as a voice that reads a page aloud.
    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static void listen(InputStream heart, BlockingQueue<Integer> beats) {
        try (heart) {
            int beat;
            do {
                beat = heart.read();
                if (beat < 0) {
                    beats.put(beat);
                } else {
                    beats.offer(beat);
                }
            } while (beat >= 0);
        } catch (IOException _) {
            beats.offer(-1);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
