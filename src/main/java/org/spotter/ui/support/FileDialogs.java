package org.spotter.ui.support;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the person for a file. Behind an interface, because a test's platform has no file dialog.
@FunctionalInterface
public interface FileDialogs {
    /// Asks where to save a PDF.
    ///
    /// @param name the suggested file name
    /// @return the file; empty when the person changed their mind
    Optional<Path> savePdf(String name);
}
