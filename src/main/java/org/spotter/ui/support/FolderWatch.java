package org.spotter.ui.support;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.Optional;
import javafx.application.Platform;

/// Looks at a folder when a file comes into it. Where the system can't tell, it never looks.
public final class FolderWatch implements AutoCloseable {
    private final Optional<WatchService> service;

    /// Watches a folder.
    ///
    /// @param folder the folder
    /// @param look   looks, on the window's thread
    public FolderWatch(Path folder, Runnable look) {
        service = service(folder);
        service.ifPresent(watch -> Thread.ofVirtual().start(() -> wait(watch, look)));
    }

    private static Optional<WatchService> service(Path folder) {
        try {
            var service = folder.getFileSystem().newWatchService();
            folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            return Optional.of(service);
        } catch (IOException | UnsupportedOperationException | SecurityException _) {
            return Optional.empty();
        }
    }

    private static void wait(WatchService watch, Runnable look) {
        try {
            var valid = true;
            while (valid) {
                var key = watch.take();
                key.pollEvents();
                Platform.runLater(look);
                valid = key.reset();
            }
        } catch (InterruptedException | ClosedWatchServiceException _) {
            // The window is closed.
        }
    }

    @Override
    public void close() {
        try {
            if (service.isPresent()) {
                service.get().close();
            }
        } catch (IOException _) {
            // It ends with the program.
        }
    }
}
