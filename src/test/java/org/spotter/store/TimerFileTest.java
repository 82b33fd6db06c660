package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.guide.SessionKind;
import org.spotter.guide.json.Problem.Kind;
import org.spotter.timer.Session;
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
                new Timer(new State.Running(session(SessionKind.COLD), NOW.plusSeconds(60)), DONE),
                new Timer(
                        new State.Paused(session(SessionKind.HEAT), Duration.ofSeconds(62), NOW, Timer.Why.HAND), DONE),
                new Timer(
                        new State.Paused(session(SessionKind.HEAT), Duration.ofMillis(62_500), NOW, Timer.Why.MISSED),
                        DONE),
                new Timer(new State.Finished(SessionKind.COLD, NOW, Timer.Ending.UNSEEN), DONE),
                Timer.IDLE.asked(new Timer.Asked(SessionKind.COLD, NOW, Set.of("IH-01", "IH-08"), false)));
    }

    private static Session session(SessionKind kind) {
        var limits = new Session.Limits(Duration.ofMinutes(20), Duration.ofMinutes(5), Duration.ofMinutes(1));
        return new Session(kind, NOW.minusSeconds(840), Duration.ofMinutes(15), limits, 0, Duration.ZERO);
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
        var start = NOW.minusSeconds(840);
        TimerFile.write(file, new Timer(new State.Running(session(SessionKind.COLD), NOW.plusSeconds(60)), DONE));
        assertThat(StoreFiles.whole(TimerFile.read(file)).left(start.plusSeconds(120)))
                .isEqualTo(Duration.ofMinutes(13));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"doing\":\"READY\"",
                "\"doing\":\"RUNNING\",\"kind\":\"COLD\",\"lengthSeconds\":900,\"ends\":\"2026-11-23T09:40:00Z\"",
                "\"doing\":\"PAUSED\",\"kind\":\"COLD\",\"lengthSeconds\":900,\"leftSeconds\":600",
                "\"doing\":\"FINISHED\",\"kind\":\"HEAT\",\"ended\":\"2026-11-23T09:20:00Z\""
            })
    void a_file_of_an_older_program_is_read(String state) throws IOException {
        var file = folder.resolve("timer.json");
        Files.writeString(
                file,
                "{\"spotter\":1," + state + ",\"done\":[{\"kind\":\"HEAT\",\"ended\":\"2026-11-23T07:00:00Z\"}]}");
        var timer = StoreFiles.whole(TimerFile.read(file));
        assertThat(timer.done()).hasSize(1);
        assertThat(timer.asked()).isEmpty();
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
