package org.spotter.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes files so that a reader finds the old content or the new, never a half.
public final class AtomicFile {
    private AtomicFile() {}

    /// Replaces a file's content.
    ///
    /// @param file  the file; its folder is made when missing
    /// @param bytes the content
    /// @throws IOException when it can't be written; the old content then still stands
    public static void write(Path file, byte[] bytes) throws IOException {
        var target = file.toAbsolutePath();
        var folder = target.getParent();
        Files.createDirectories(folder);
        var next = Files.createTempFile(folder, "." + target.getFileName(), ".new");
        try {
            try (var channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            try {
                Files.move(next, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(next, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(next);
        }
    }
}
