package org.spotter.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Optional;

/// What keeps files from being written. Each has one message with a way on.
public enum Hurdle {
    /// The system names no folder for a person's files.
    NOWHERE,
    /// The disk is full.
    FULL,
    /// Nothing may be written there.
    READ_ONLY,
    /// A file stands where a folder should.
    NOT_A_FOLDER,
    /// Another window of this program has the folder.
    BUSY,
    /// Something else.
    OTHER;

    /// With less room than this, the disk is what is wrong.
    private static final long LITTLE_ROOM = 256L * 1024;

    /// Another window of this program has the folder.
    static final class BusyException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// {@return what is the matter with a folder in which something could not be written}
    ///
    /// @param folder the folder; empty where there is none
    /// @param failed what came of writing
    public static Hurdle of(Optional<Path> folder, Exception failed) {
        if (folder.isEmpty()) {
            return NOWHERE;
        }
        if (failed instanceof BusyException) {
            return BUSY;
        }
        var there = folder.get().toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            return NOT_A_FOLDER;
        }
        try {
            var store = Files.getFileStore(there);
            if (store.isReadOnly()
                    || failed instanceof AccessDeniedException
                    || failed instanceof ReadOnlyFileSystemException
                    || failed instanceof SecurityException) {
                return READ_ONLY;
            }
            return store.getUsableSpace() < LITTLE_ROOM ? FULL : Files.isWritable(there) ? OTHER : READ_ONLY;
        } catch (IOException | SecurityException _) {
            return OTHER;
        }
    }
}
