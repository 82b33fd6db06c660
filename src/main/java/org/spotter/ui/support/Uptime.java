package org.spotter.ui.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.spotter.timer.Moment;

/// A second clock, which nobody sets: how long the machine has been on. Beside it, it shows when the first one was set.
public interface Uptime {
    /// {@return what it shows now; empty where there is none}
    Optional<Moment.Up> read();

    /// {@return no second clock}
    static Uptime none() {
        return Optional::empty;
    }

    /// {@return the second clock of this machine}
    static Uptime ofThisMachine() {
        var linux = linux(Path.of("/proc/uptime"), Path.of("/proc/sys/kernel/random/boot_id"));
        return linux.read().isPresent() ? linux : Uptime::ofJava;
    }

    private static Optional<Moment.Up> ofJava() {
        return Optional.of(new Moment.Up(Duration.ofNanos(System.nanoTime()), false, ""));
    }

    /// {@return the second clock of Linux, which counts sleep}
    ///
    /// @param uptime the file that tells seconds
    /// @param boot   the file that tells one start of the machine from another
    static Uptime linux(Path uptime, Path boot) {
        return () -> {
            try {
                var words = Files.readString(uptime).split(" ", 2);
                var since = Duration.ofMillis(Math.round(Double.parseDouble(words[0].strip()) * 1000));
                return Optional.of(new Moment.Up(since, true, id(boot)));
            } catch (IOException | NumberFormatException _) {
                return Optional.empty();
            }
        };
    }

    private static String id(Path boot) {
        try {
            return Files.readString(boot).strip();
        } catch (IOException _) {
            return "";
        }
    }
}
