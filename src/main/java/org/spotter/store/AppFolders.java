package org.spotter.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where this program keeps a person's files.
///
/// @param data the folder for settings, timer and episodes; empty where the system names no home
public record AppFolders(Optional<Path> data) {
    /// The environment variable that moves the folder, for tests and portable use.
    public static final String OVERRIDE = "SPOTTER_HOME";

    /// What Java says of a user without a home.
    private static final String UNKNOWN = "?";

    /// Uses a folder.
    ///
    /// @param data the folder, which need not exist yet
    public AppFolders(Path data) {
        this(Optional.of(data));
    }

    /// Finds the folder that this system uses.
    ///
    /// @param environment looks up an environment variable; null when not set
    /// @param property    looks up a system property; null when not set
    /// @return the folder, which need not exist yet
    public static AppFolders find(
            Function<String, @Nullable String> environment, Function<String, @Nullable String> property) {
        try {
            return new AppFolders(folder(environment, property));
        } catch (InvalidPathException _) {
            return new AppFolders(Optional.empty());
        }
    }

    private static Optional<Path> folder(
            Function<String, @Nullable String> environment, Function<String, @Nullable String> property) {
        var override = environment.apply(OVERRIDE);
        if (override != null && !override.isBlank()) {
            return Optional.of(Path.of(override));
        }
        var home = home(property.apply("user.home"));
        var system = Objects.requireNonNull(property.apply("os.name")).toLowerCase(Locale.ROOT);
        if (system.startsWith("win")) {
            return named(environment.apply("APPDATA")).or(() -> home).map(base -> base.resolve("Spotter"));
        }
        if (system.startsWith("mac")) {
            return home.map(base ->
                    base.resolve("Library").resolve("Application Support").resolve("Spotter"));
        }
        return named(environment.apply("XDG_DATA_HOME"))
                .or(() -> home.map(base -> base.resolve(".local").resolve("share")))
                .map(base -> base.resolve("spotter"));
    }

    private static Optional<Path> home(@Nullable String home) {
        return home == null || home.equals(UNKNOWN) ? Optional.empty() : named(home);
    }

    private static Optional<Path> named(@Nullable String folder) {
        return folder == null || folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
    }
}
