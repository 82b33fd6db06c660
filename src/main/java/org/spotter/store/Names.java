package org.spotter.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// Which files of a folder are this program's: those it keeps, their backups, what was put aside, and what an
/// interrupted write left behind. Everything else there is none of its business.
///
/// @param kept the names of the files it keeps there, e.g. `visit.json`
record Names(List<String> kept) {
    private static final Pattern ASIDE = Pattern.compile("(\\.bak)?\\.\\d+(-\\d+)?\\.broken");
    private static final Pattern LEFTOVER = Pattern.compile("(\\.bak)?\\d*\\.new");

    Names {
        kept = List.copyOf(kept);
    }

    /// {@return whether a file is kept, or is the backup of one}
    boolean isKept(String name) {
        return kept.stream().anyMatch(each -> name.equals(each) || name.equals(each + AtomicFile.BACKUP));
    }

    /// {@return whether a file was put aside}
    boolean isAside(String name) {
        return kept.stream()
                .anyMatch(each -> name.startsWith(each)
                        && ASIDE.matcher(name.substring(each.length())).matches());
    }

    /// {@return whether an interrupted write left a file behind}
    boolean isLeftover(String name) {
        return kept.stream()
                .anyMatch(each -> name.startsWith("." + each)
                        && LEFTOVER.matcher(name.substring(each.length() + 1)).matches());
    }

    /// {@return whether a file is this program's}
    boolean isOurs(String name) {
        return isKept(name) || isAside(name) || isLeftover(name);
    }

    /// {@return this program's files in a folder, by name; none where there is no folder}
    ///
    /// @param folder the folder
    /// @throws IOException when it can't be listed
    List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(file -> isOurs(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    /// {@return whether a folder has a file that is kept or was put aside}
    ///
    /// @param folder the folder
    boolean anyIn(Path folder) {
        try {
            return in(folder).stream()
                    .anyMatch(file -> !isLeftover(file.getFileName().toString())
                            && Files.exists(file, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException _) {
            return false;
        }
    }
}
