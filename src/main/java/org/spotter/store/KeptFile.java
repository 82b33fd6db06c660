package org.spotter.store;

import java.io.IOException;
import java.nio.file.Path;

/// One of the files that are kept for a person, whatever folder it lies in.
///
/// @param name   its name, e.g. `diary.json`
/// @param reader reads it
/// @param empty  what it holds while there is none; it is not written for this alone
/// @param writer writes it whole or not at all, with the old content as its backup
/// @param <T>    what it holds
public record KeptFile<T>(String name, Reader<T> reader, T empty, Writer<T> writer) {
    /// Reads a file.
    ///
    /// @param <T> what it holds
    @FunctionalInterface
    public interface Reader<T> {
        /// Reads a file.
        ///
        /// @param file the file
        /// @return what it holds, or all problems
        Read<T> read(Path file);
    }

    /// Writes a file.
    ///
    /// @param <T> what it holds
    @FunctionalInterface
    public interface Writer<T> {
        /// Writes a file.
        ///
        /// @param file  the file
        /// @param value what it is to hold
        /// @throws IOException when it can't be written; the old file then still stands
        void write(Path file, T value) throws IOException;
    }
}
