package org.spotter.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.spotter.store.AppFolders;

/// Moves a broken file of the person aside, so that nothing in it is lost and the program can go on.
final class SetAside {
    private static final String ENDING = ".broken";

    private final AppFolders folders;
    private final InstantSource clock;
    private Optional<Path> last = Optional.empty();

    SetAside(AppFolders folders, InstantSource clock) {
        this.folders = folders;
        this.clock = clock;
    }

    /// Moves a file aside; where that fails it stays where it is.
    void move(String name) {
        var target = folders.file(name + "." + clock.instant().getEpochSecond() + ENDING);
        try {
            Files.move(folders.file(name), target);
            last = Optional.of(target);
        } catch (IOException _) {
            last = Optional.of(folders.file(name));
        }
    }

    /// {@return the file that the person should be told of}
    Optional<Path> told() {
        return last;
    }

    /// {@return every file that was set aside}
    static List<Path> files(AppFolders folders) throws IOException {
        if (!Files.isDirectory(folders.data())) {
            return List.of();
        }
        try (var all = Files.list(folders.data())) {
            return all.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .toList();
        }
    }
}
