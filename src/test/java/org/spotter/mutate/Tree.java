package org.spotter.mutate;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Folders, copied and removed.
final class Tree {
    /// What no test reads: what is built, and what belongs to git.
    private static final Set<String> LEFT = Set.of("target", ".git");

    private Tree() {}

    /// Copies the repository, without what was built from it. Tests that read sources and assets by their path
    /// find them in the copy when it is their working folder.
    ///
    /// @param repository its folder
    /// @param copy       a folder that is made
    /// @throws IOException when it can't be copied
    static void copy(Path repository, Path copy) throws IOException {
        Files.walkFileTree(repository, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (LEFT.contains(repository.relativize(folder).toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copy.resolve(repository.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    Files.copy(file, copy.resolve(repository.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /// Removes a folder with all in it; links are removed and not followed.
    ///
    /// @param folder may be missing
    /// @throws IOException when something of it stays
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, @Nullable IOException error) throws IOException {
                Files.deleteIfExists(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
