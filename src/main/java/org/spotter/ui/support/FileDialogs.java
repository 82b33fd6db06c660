package org.spotter.ui.support;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the person for a file. Behind an interface, because a test's platform has no file dialog.
@FunctionalInterface
public interface FileDialogs {
    /// What a file is.
    enum Kind {
        /// A care sheet.
        PDF,
        /// All of a person's files in one.
        ZIP
    }

    /// Asks where to save a file.
    ///
    /// @param kind what it is
    /// @param name the suggested file name
    /// @return the file; empty when the person changed their mind
    Optional<Path> save(Kind kind, String name);

    /// Asks where to save a PDF.
    ///
    /// @param name the suggested file name
    /// @return the file; empty when the person changed their mind
    default Optional<Path> savePdf(String name) {
        return save(Kind.PDF, name);
    }
}
