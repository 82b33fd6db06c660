package org.spotter.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.spotter.ui.support.FileDialogs;

/// Saves into a folder under the suggested name, and opens the file that a test chose.
public final class TestDialogs implements FileDialogs {
    private final Path folder;
    private Optional<Path> opened = Optional.empty();

    /// Makes dialogs.
    ///
    /// @param folder where files are saved
    public TestDialogs(Path folder) {
        this.folder = folder;
    }

    /// Chooses the file that is opened next; until then the person changes their mind.
    ///
    /// @param file the file
    public void choose(Path file) {
        opened = Optional.of(file);
    }

    @Override
    public Optional<Path> save(String name, Kind kind) {
        return Optional.of(folder.resolve(name));
    }

    @Override
    public Optional<Path> open(List<Kind> kinds) {
        return opened;
    }
}
