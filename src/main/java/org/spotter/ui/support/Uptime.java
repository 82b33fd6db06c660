package org.spotter.ui.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// A second clock, which nobody sets: how long the machine has been on. Beside it shows when the first one was moved.
public interface Uptime {
    /// What the second clock shows.
    ///
    /// @param since    for how long it has counted
    /// @param sleeping whether it also counts while the machine sleeps
    /// @param boot     which count it is, after a restart of the machine another; empty where a later run of the
    ///                 program can't go on with it
    record Reading(Duration since, boolean sleeping, Optional<String> boot) {}

    /// {@return what it shows now; empty where there is none}
    Optional<Reading> read();

    /// {@return no second clock}
    static Uptime none() {
        return Optional::empty;
    }

    /// {@return the second clock of this machine}
    static Uptime ofThisMachine() {
        var linux = linux(Path.of("/proc/uptime"), Path.of("/proc/sys/kernel/random/boot_id"));
        return linux.read().isPresent() ? linux : Uptime::ofJava;
    }

    private static Optional<Reading> ofJava() {
        return Optional.of(new Reading(Duration.ofNanos(System.nanoTime()), false, Optional.empty()));
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
                return Optional.of(new Reading(since, true, id(boot)));
            } catch (IOException | NumberFormatException _) {
                return Optional.empty();
            }
        };
    }

    private static Optional<String> id(Path boot) {
        try {
            return Optional.of(Files.readString(boot).strip()).filter(id -> !id.isEmpty());
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
