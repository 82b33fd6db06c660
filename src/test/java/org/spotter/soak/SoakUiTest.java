package org.spotter.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spotter.testkit.Extent;
import org.spotter.testkit.FxThread;

/// A short run of what `./dev soak` does for long: many visits, and nothing of them left.
@Tag("ui")
class SoakUiTest {
    private static final int VISITS = Extent.of(12, 400);

    @TempDir
    private Path folder;

    @Test
    void many_visits_leave_nothing_behind() throws TimeoutException {
        FxThread.startToolkit();
        var out = new ByteArrayOutputStream();
        var soak = new Soak(folder, new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            var rows = soak.run(VISITS, VISITS);
            assertThat(rows.getLast().kept()).as("visits still held").isZero();
            assertThat(soak.errors()).isZero();
            assertThat(folder).isDirectoryNotContaining("glob:**/visit*");
        } finally {
            soak.close();
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
    }
}
