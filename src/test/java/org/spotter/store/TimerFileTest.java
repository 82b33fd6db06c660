package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spotter.guide.SessionKind;
import org.spotter.guide.json.Problem.Kind;
import org.spotter.timer.Timer;
import org.spotter.timer.Timer.State;

class TimerFileTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
    private static final List<Timer.Done> DONE =
            List.of(new Timer.Done(SessionKind.HEAT, NOW.minusSeconds(9900), NOW.minusSeconds(9000)));

    @TempDir
    private Path folder;

    static List<Timer> timers() {
        return List.of(
                Timer.IDLE,
                new Timer(new State.Ready(), DONE),
                new Timer(new State.Running(SessionKind.COLD, Duration.ofMinutes(15), NOW), DONE),
                new Timer(new State.Paused(SessionKind.HEAT, Duration.ofMinutes(15), Duration.ofSeconds(62)), DONE),
                new Timer(new State.Finished(SessionKind.COLD, NOW), DONE));
    }

    @ParameterizedTest
    @MethodSource("timers")
    void what_was_written_is_read_again(Timer timer) throws IOException {
        var file = folder.resolve("timer.json");
        TimerFile.write(file, timer);
        assertThat(StoreFiles.whole(TimerFile.read(file))).isEqualTo(timer);
    }

    @Test
    void a_session_goes_on_over_a_restart() throws IOException {
        var file = folder.resolve("timer.json");
        TimerFile.write(file, timers().get(2));
        assertThat(StoreFiles.whole(TimerFile.read(file)).left(NOW.minusSeconds(60)))
                .isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void no_file_is_no_mistake() {
        assertThat(TimerFile.read(folder.resolve("none.json"))).isInstanceOf(Read.Absent.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "BAD_VALUE     | {\"spotter\":1,\"doing\":\"DANCING\",\"done\":[]}",
                "MISSING       | {\"spotter\":1,\"doing\":\"FINISHED\",\"kind\":\"COLD\",\"done\":[]}",
                "BAD_VALUE     | {\"spotter\":1,\"doing\":\"FINISHED\",\"kind\":\"COLD\",\"ended\":\"noon\",\"done\":[]}",
                "OUT_OF_RANGE  | {\"spotter\":1,\"doing\":\"PAUSED\",\"kind\":\"COLD\",\"lengthSeconds\":-1,\"leftSeconds\":1}",
                "WRONG_TYPE    | {\"spotter\":1,\"doing\":\"READY\",\"done\":{}}",
                "UNKNOWN_KEY   | {\"spotter\":1,\"doing\":\"READY\",\"kind\":\"COLD\"}",
                "NEWER_VERSION | {\"spotter\":2,\"doing\":\"READY\"}",
                "NOT_JSON      | {\"spotter\":1,\"doing\":\"REA",
            })
    void a_wrong_file_is_refused_for_one_reason(Kind kind, String content) throws IOException {
        assertThat(StoreFiles.refused(
                                folder.resolve("timer.json"), content.getBytes(StandardCharsets.UTF_8), TimerFile::read)
                        .kind())
                .isEqualTo(kind);
    }
}
