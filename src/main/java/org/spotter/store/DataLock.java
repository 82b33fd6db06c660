package org.spotter.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// One program at a time writes in a data folder. The system frees the lock when a program ends, however it ends.
final class DataLock implements AutoCloseable {
    /// The file whose lock counts. It is empty, and its being there says nothing.
    static final String NAME = "lock";

    private static final int TRIES = 3;

    private final Path file;
    private Optional<FileLock> held = Optional.empty();

    DataLock(Path folder) {
        file = folder.resolve(NAME);
    }

    /// Takes the lock, if this program has not got it yet.
    ///
    /// @return whether this program has it now; not when another one has
    /// @throws IOException when the folder can't be written to, or knows no locks
    boolean take() throws IOException {
        if (held.filter(FileLock::isValid).isPresent() && Files.exists(file)) {
            return true;
        }
        close();
        Files.createDirectories(file.toAbsolutePath().getParent());
        for (var tries = 0; tries < TRIES; tries++) {
            var lock = lock(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
            if (lock.isEmpty()) {
                return false;
            }
            held = lock;
            // Whoever had it may just have deleted the file: then this is a lock on nothing.
            if (Files.exists(file)) {
                return true;
            }
            close();
        }
        return false;
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        Optional<FileLock> lock = Optional.empty();
        try {
            lock = Optional.ofNullable(channel.tryLock());
            return lock;
        } catch (OverlappingFileLockException _) {
            return lock;
        } finally {
            if (lock.isEmpty()) {
                channel.close();
            }
        }
    }

    /// {@return whether a program has the lock of a folder now; leaves nothing behind}
    ///
    /// @param folder the folder
    static boolean isHeld(Path folder) {
        var file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return false;
        }
        try {
            var lock = lock(FileChannel.open(file, StandardOpenOption.WRITE));
            if (lock.isPresent()) {
                lock.get().acquiredBy().close();
            }
            return lock.isEmpty();
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void close() {
        held.ifPresent(lock -> {
            try {
                lock.acquiredBy().close();
            } catch (IOException _) {
                // The system frees it with the program.
            }
        });
        held = Optional.empty();
    }
}
