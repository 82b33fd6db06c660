package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spotter.guide.SessionKind;
import org.spotter.timer.Session;
import org.spotter.timer.Timer;
import org.spotter.timer.Timer.State;

/// The timer file keeps the looks at the skin that were answered, and how long nobody looked: a restart must neither
/// ask for them again nor give the pack more time on the skin.
class TimerFileLooksTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");

    @TempDir
    Path folder;

    @Test
    void answered_checks_and_time_without_a_look_are_read_again() throws IOException {
        var limits = new Session.Limits(Duration.ofMinutes(20), Duration.ofMinutes(5), Duration.ofSeconds(60));
        var session = new Session(
                SessionKind.COLD,
                NOW.minus(Duration.ofMinutes(12)),
                Duration.ofMinutes(15),
                limits,
                2,
                Duration.ofSeconds(90));
        var timer = new Timer(new State.Running(session, NOW.plus(Duration.ofMinutes(3))), List.of());
        var file = folder.resolve("timer.json");
        TimerFile.write(file, timer);
        assertThat(TimerFile.read(file)).isEqualTo(new Read.Whole<>(timer));
    }
}
