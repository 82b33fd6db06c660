package org.spotter.ui.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the person for a file. Behind an interface, because a test's platform has no file dialog.
public interface FileDialogs {
    /// A kind of file.
    enum Kind {
        /// A document to print.
        PDF,
        /// A table for spreadsheets.
        CSV,
        /// A file that this program reads back.
        JSON,
        /// All of a person's files in one.
        ZIP,
        /// Plain text.
        TXT
    }

    /// Asks where to save a file.
    ///
    /// @param name the suggested file name
    /// @param kind its kind
    /// @return the file; empty when the person changed their mind
    Optional<Path> save(String name, Kind kind);

    /// Asks which file to open.
    ///
    /// @param kinds the kinds to choose from
    /// @return the file; empty when the person changed their mind
    Optional<Path> open(List<Kind> kinds);
}
