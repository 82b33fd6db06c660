package org.spotter.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.PixelFormat;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Keeps a picture of each window that is open when a test fails: `target/failed/CLASS.TEST-N.png`.
///
/// It is taken after the test and before the test's windows are closed. The toolkit must have been started.
public final class FailurePictures implements AfterTestExecutionCallback {
    private static final Path FOLDER = Path.of("target", "failed");
    private static final int LONGEST_NAME = 150;

    @Override
    public void afterTestExecution(ExtensionContext test) throws IOException {
        if (test.getExecutionException().isPresent()) {
            Files.createDirectories(FOLDER);
            FxThread.ask(() -> {
                var windows = List.copyOf(Window.getWindows());
                for (var at = 0; at < windows.size(); at++) {
                    write(windows.get(at), FOLDER.resolve(name(test) + "-" + (at + 1) + ".png"));
                }
                return true;
            });
        }
    }

    private static String name(ExtensionContext test) {
        var method = test.getRequiredTestMethod().getName();
        // A test with parameters has them in its name for display: "[2] language = es".
        var shown = test.getDisplayName().startsWith(method) ? method : method + " " + test.getDisplayName();
        var name = test.getRequiredTestClass().getSimpleName() + "." + shown.replaceAll("[^\\p{L}\\p{N}.=,-]+", "-");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    /// The whole inside, which a layout test makes larger than its window.
    private static void write(Window window, Path file) {
        if (window.getScene() == null) {
            return;
        }
        var image = window.getScene().getRoot().snapshot(null, null);
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        Png.write(file, pixels, width);
    }
}
