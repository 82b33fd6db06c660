package org.spotter.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Where this program keeps a person's files.
///
/// @param data the folder for settings, visit, timer and diary
public record AppFolders(Path data) {
    /// The environment variable that moves the folder, for tests and portable use.
    public static final String OVERRIDE = "SPOTTER_HOME";

    /// Finds the folder that this system uses.
    ///
    /// @param environment looks up an environment variable; null when not set
    /// @param property    looks up a system property
    /// @return the folder, which need not exist yet
    public static AppFolders find(
            UnaryOperator<@org.jspecify.annotations.Nullable String> environment, UnaryOperator<String> property) {
        var override = environment.apply(OVERRIDE);
        if (override != null && !override.isBlank()) {
            return new AppFolders(Path.of(override));
        }
        var home = Path.of(property.apply("user.home"));
        var system = property.apply("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("win")) {
            var appData = environment.apply("APPDATA");
            return new AppFolders((appData == null ? home : Path.of(appData)).resolve("Spotter"));
        }
        if (system.startsWith("mac")) {
            return new AppFolders(
                    home.resolve("Library").resolve("Application Support").resolve("Spotter"));
        }
        var xdg = environment.apply("XDG_DATA_HOME");
        var base = xdg == null || xdg.isBlank() ? home.resolve(".local").resolve("share") : Path.of(xdg);
        return new AppFolders(base.resolve("spotter"));
    }

    /// {@return the file of a name in the data folder}
    ///
    /// @param name e.g. `settings.json`
    public Path file(String name) {
        return data.resolve(name);
    }
}
