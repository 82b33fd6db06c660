package org.spotter.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes files so that a reader finds the old content or the new, never a half, whenever the program or the machine
/// stops.
///
/// The new content is written beside the file and forced to the disk before it takes the file's name; the folder is
/// forced after that, where the system can. A backup is made in the same way, before: at each moment both are whole.
public final class AtomicFile {
    /// What a backup is called: the file's name and this.
    static final String BACKUP = ".bak";

    /// Content that has not been given its name yet stands under a name that begins with a dot and ends so.
    static final String UNNAMED = ".new";

    /// So much goes to the system at a time.
    private static final int PIECE = 4096;

    /// Where a write stands. A test stops the program there.
    enum Step {
        /// An empty file for the content is there.
        MADE,
        /// A part of the content is written.
        PART,
        /// The new content is on the disk.
        READY,
        /// The old content is on the disk a second time.
        BACKUP_READY,
        /// The backup has its name.
        BACKUP_KEPT,
        /// The new content has the file's name.
        REPLACED,
        /// The folder is on the disk.
        DONE
    }

    private AtomicFile() {}

    /// Replaces a file's content.
    ///
    /// @param file  the file; its folder is made when missing
    /// @param bytes the content
    /// @throws IOException when it can't be written; the old content then still stands
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, bytes, Optional.empty(), _ -> {});
    }

    /// Replaces a file's content and keeps the old one as [#backup].
    ///
    /// @param file  the file; its folder is made when missing
    /// @param bytes the content
    /// @throws IOException when it can't be written; the old content then still stands
    public static void replace(Path file, byte[] bytes) throws IOException {
        write(file, bytes, Optional.of(backup(file)), _ -> {});
    }

    /// {@return where the content before the last is kept}
    ///
    /// @param file the file
    public static Path backup(Path file) {
        return file.resolveSibling(file.getFileName() + BACKUP);
    }

    /// Replaces a file's content step by step.
    ///
    /// @param file   the file
    /// @param bytes  the content
    /// @param backup where the old content goes, if it is to be kept
    /// @param watch  is told each step that is done
    static void write(Path file, byte[] bytes, Optional<Path> backup, Consumer<Step> watch) throws IOException {
        var target = file.toAbsolutePath();
        var folder = Objects.requireNonNull(target.getParent());
        Files.createDirectories(folder);
        var unnamed = new ArrayList<Path>();
        try {
            var next = unnamed(target, bytes, unnamed, watch);
            watch.accept(Step.READY);
            if (backup.isPresent() && Files.isRegularFile(target)) {
                var former = unnamed(target, Files.readAllBytes(target), unnamed, watch);
                watch.accept(Step.BACKUP_READY);
                rename(former, backup.get().toAbsolutePath());
                watch.accept(Step.BACKUP_KEPT);
            }
            rename(next, target);
            watch.accept(Step.REPLACED);
            force(folder);
            watch.accept(Step.DONE);
        } finally {
            for (var left : unnamed) {
                deleteIfPossible(left);
            }
        }
    }

    private static Path unnamed(Path target, byte[] bytes, List<Path> unnamed, Consumer<Step> watch)
            throws IOException {
        var made = Files.createTempFile(target.getParent(), "." + target.getFileName(), UNNAMED);
        unnamed.add(made);
        watch.accept(Step.MADE);
        try (var channel = FileChannel.open(made, StandardOpenOption.WRITE)) {
            for (var start = 0; start < bytes.length; start += PIECE) {
                var piece = ByteBuffer.wrap(bytes, start, Math.min(PIECE, bytes.length - start));
                while (piece.hasRemaining()) {
                    channel.write(piece);
                }
                watch.accept(Step.PART);
            }
            channel.force(true);
        }
        return made;
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void force(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows opens no folder, and some network folders force none. What was written stands all the same.
        }
    }

    /// The failure that led here is the one to tell; the next start takes away what is left.
    private static void deleteIfPossible(Path left) {
        try {
            Files.deleteIfExists(left);
        } catch (IOException | SecurityException _) {
            left.toFile().deleteOnExit();
        }
    }
}
