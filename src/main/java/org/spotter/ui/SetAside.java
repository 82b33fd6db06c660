package org.spotter.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.spotter.store.AppFolders;

/// Moves a broken file of the person aside, so that nothing in it is lost and the program can go on.
final class SetAside {
    private static final String ENDING = ".broken";

    private final AppFolders folders;
    private final InstantSource clock;
    private final Set<String> stuck = new HashSet<>();
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
            stuck.add(name);
            last = Optional.of(folders.file(name));
        }
    }

    /// {@return whether a file could neither be read nor moved; nothing may be written over it}
    boolean stuck(String name) {
        return stuck.contains(name);
    }

    /// {@return the file that the person should be told of}
    Optional<Path> told() {
        return last;
    }

    /// Deletes a person's files, those that were set aside, and what an interrupted write left behind.
    ///
    /// @return the names of those that could not be deleted
    static List<String> delete(AppFolders folders, List<String> names) {
        var left = new ArrayList<String>();
        try (var all = Files.isDirectory(folders.data()) ? Files.list(folders.data()) : Stream.<Path>empty()) {
            for (var file : all.toList()) {
                var name = file.getFileName().toString();
                var ours = names.stream()
                        .anyMatch(kept -> name.equals(kept)
                                || name.startsWith(kept + ".") && name.endsWith(ENDING)
                                || name.startsWith("." + kept));
                if (ours && !deleted(file)) {
                    left.add(name);
                }
            }
        } catch (IOException _) {
            left.add(folders.data().toString());
        }
        return left;
    }

    private static boolean deleted(Path file) {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
