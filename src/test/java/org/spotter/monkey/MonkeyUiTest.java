package org.spotter.monkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spotter.testkit.Extent;
import org.spotter.testkit.FxThread;

/// A short run of what `./dev monkey` does for long.
@Tag("ui")
class MonkeyUiTest {
    private static final long SEED = 7;
    private static final int MANY = Extent.of(600, 10_000);

    @TempDir
    private Path folder;

    @Test
    void whatever_is_done_to_the_window_nothing_goes_wrong() throws TimeoutException {
        FxThread.startToolkit();
        var opened = FxThread.ask(() -> MonkeyWindow.open(folder));
        var monkey = new Monkey(
                SEED, opened, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            monkey.play(MANY);
            assertThat(monkey.trouble()).isEmpty();
            assertThat(monkey.pages()).isGreaterThan(10);
        } finally {
            FxThread.act(() -> {
                opened.context().services().keeping().close();
                opened.context().end();
                FxThread.close(opened.stage());
            });
        }
    }
}
