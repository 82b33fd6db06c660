package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.guide.WeightUnit;
import org.spotter.guide.json.Problem.Kind;
import org.spotter.lifting.Clearing;
import org.spotter.lifting.Climb;
import org.spotter.lifting.Lifting;
import org.spotter.lifting.Session;
import org.spotter.lifting.TestCourse;
import org.spotter.lifting.TestDay;
import org.spotter.lifting.Weight;
import org.spotter.testkit.Guides;

class LiftingFileTest {
    private static final long SEED = 20261124L;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String WRITTEN =
            "{\"spotter\":1,\"clearing\":{\"ticked\":[\"nerve\"],\"none\":false,\"word\":{\"date\":\"2026-11-20\",\"about\":[\"nerve\"]}},"
                    + "\"lastSign\":\"2026-11-01\","
                    + "\"tests\":[{\"date\":\"2026-11-23\",\"noPainkiller\":true,\"passed\":[\"t1\"],\"failed\":[\"t2\"]}],"
                    + "\"weights\":{\"squat\":{\"amount\":\"102.5\",\"unit\":\"KILOGRAM\"}},"
                    + "\"sessions\":[{\"at\":\"2026-11-24T09:30:00Z\",\"step\":2,\"pain\":1,\"settled\":true}]}";

    @TempDir
    private Path folder;

    private Lifting again(Lifting lifting) throws IOException {
        var file = folder.resolve("lifting.json");
        LiftingFile.write(file, lifting);
        return StoreFiles.whole(LiftingFile.read(file));
    }

    @Test
    void what_was_written_is_read_again() throws IOException {
        var lifting = new Lifting(
                new Clearing(Set.of("nerve", "third"), false, Optional.of(new Clearing.Word(DAY, Set.of("nerve")))),
                Optional.of(DAY.minusDays(20)),
                List.of(
                        new TestDay(DAY, Set.of("t1", "t2"), Set.of("t3"), true),
                        new TestDay(DAY.plusDays(1), Set.of(), Set.of(), false)),
                Map.of(
                        "deadlift", new Weight(new BigDecimal("142.25"), WeightUnit.KILOGRAM),
                        "squat", new Weight(new BigDecimal("1300"), WeightUnit.POUND)),
                List.of(
                        new Session(Instant.parse("2026-11-24T09:30:00.123456789Z"), 0, 3, Optional.of(false)),
                        new Session(Instant.parse("2026-11-27T09:30:00Z"), 1, 10, Optional.empty())));
        assertThat(again(lifting)).isEqualTo(lifting);
        assertThat(again(Lifting.NONE)).isEqualTo(Lifting.NONE);
        var none = Lifting.NONE.with(Clearing.OPEN.withNone(true));
        assertThat(again(none)).isEqualTo(none);
    }

    @Test
    void every_way_back_that_can_be_kept_is_read_again_as_it_was() throws IOException {
        var random = new Random(SEED);
        for (var i = 0; i < 200; i++) {
            var lifting = random(random);
            assertThat(again(lifting)).isEqualTo(lifting);
        }
    }

    private static Lifting random(Random random) {
        var clearing = Clearing.OPEN;
        for (var id : List.of("nerve", "trauma", "third")) {
            clearing = clearing.with(id, random.nextBoolean());
        }
        clearing = random.nextInt(4) == 0 ? clearing.withNone(true) : clearing;
        clearing = random.nextBoolean()
                ? clearing.withWord(DAY.minusDays(random.nextInt(90)), Set.of("six-weeks"))
                : clearing;
        var tests = new ArrayList<TestDay>();
        for (var left = random.nextInt(5); left > 0; left--) {
            var day = TestDay.begun(DAY.plusDays(random.nextInt(60)), random.nextBoolean());
            for (var test = 1; test <= 10; test++) {
                day = random.nextBoolean() ? day.with("t" + test, random.nextBoolean()) : day;
            }
            tests.add(day);
        }
        var weights = new HashMap<String, Weight>();
        for (var lift : List.of("deadlift", "squat")) {
            var unit = WeightUnit.values()[random.nextInt(2)];
            weights.put(lift, new Weight(BigDecimal.valueOf(500 + random.nextInt(50_000), 2), unit));
        }
        var sessions = new ArrayList<Session>();
        for (var left = random.nextInt(9); left > 0; left--) {
            sessions.add(new Session(
                    Instant.ofEpochSecond(random.nextInt(Integer.MAX_VALUE), random.nextInt(1_000_000_000)),
                    random.nextInt(8),
                    random.nextInt(11),
                    random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextBoolean())));
        }
        var sign = random.nextBoolean() ? Optional.of(DAY.minusDays(random.nextInt(99))) : Optional.<LocalDate>empty();
        return new Lifting(clearing, sign, tests, weights, sessions);
    }

    @Test
    void no_file_is_no_mistake() {
        assertThat(LiftingFile.read(folder.resolve("none.json"))).isInstanceOf(Read.Absent.class);
    }

    @Test
    void the_sample_is_whole() throws IOException {
        var file = folder.resolve("lifting.json");
        Files.writeString(file, WRITTEN);
        assertThat(StoreFiles.whole(LiftingFile.read(file)).weight("squat"))
                .contains(new Weight(new BigDecimal("102.5"), WeightUnit.KILOGRAM));
    }

    @ParameterizedTest(name = "{2} when {0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"spotter\":1            | \"spotter\":7                         | NEWER_VERSION",
                "\"2026-11-23\"           | \"23.11.2026\"                        | BAD_VALUE",
                "\"2026-11-01\"           | \"+999999999-12-31\"                  | BAD_VALUE",
                "\"2026-11-01\"           | \"-5000-01-01\"                       | BAD_VALUE",
                "\"2026-11-24T09:30:00Z\" | \"+1000000000-12-31T23:59:59.999999999Z\" | BAD_VALUE",
                "\"2026-11-24T09:30:00Z\" | \"2026-11-24\"                        | BAD_VALUE",
                "\"102.5\"                | \"102,5\"                             | BAD_VALUE",
                "\"102.5\"                | \"1e9\"                               | BAD_VALUE",
                "\"102.5\"                | \"-5\"                                | BAD_VALUE",
                "\"102.5\"                | \"0\"                                 | BAD_VALUE",
                "\"102.5\"                | \"601\"                               | BAD_VALUE",
                "\"102.5\"                | \"102.555\"                           | BAD_VALUE",
                "\"102.5\"                | 102.5                                 | WRONG_TYPE",
                "\"KILOGRAM\"             | \"STONE\"                             | BAD_VALUE",
                "\"step\":2               | \"step\":101                          | OUT_OF_RANGE",
                "\"step\":2               | \"step\":-1                           | OUT_OF_RANGE",
                "\"pain\":1               | \"pain\":11                           | OUT_OF_RANGE",
                "\"settled\":true         | \"settled\":\"yes\"                   | WRONG_TYPE",
                "\"none\":false           | \"none\":true                         | EXCLUSIVE",
                "[\"t1\"]                 | [\"t1\",\"t1\"]                       | DUPLICATE_ID",
                "[\"t1\"]                 | \"t1\"                                | WRONG_TYPE",
                "[\"t1\"]                 | [1]                                   | WRONG_TYPE",
                "\"pain\":1,              |                                       | MISSING",
                "\"pain\":1               | \"pain\":1,\"x\":1                    | UNKNOWN_KEY",
                "\"unit\":\"KILOGRAM\"    | \"unit\":\"KILOGRAM\",\"x\":1         | UNKNOWN_KEY",
                "}]}                      | }]                                    | NOT_JSON",
            })
    void one_mistake_is_refused_for_one_reason(String from, @Nullable String to, Kind kind) throws IOException {
        assertThat(WRITTEN).contains(from);
        var content = WRITTEN.replace(from, to == null ? "" : to).getBytes(StandardCharsets.UTF_8);
        assertThat(StoreFiles.refused(folder.resolve("lifting.json"), content, LiftingFile::read)
                        .kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"spotter\":1}",
                "{\"spotter\":1,\"clearing\":[],\"tests\":{},\"weights\":[],\"sessions\":5}",
                "[]",
                "5"
            })
    void another_shape_is_refused(String content) throws IOException {
        var file = folder.resolve("lifting.json");
        Files.writeString(file, content);
        assertThat(LiftingFile.read(file)).isInstanceOf(Read.Refused.class);
    }

    /// Whatever was taken can be counted with.
    @Test
    void a_file_with_random_damage_is_refused_or_serves() throws IOException {
        var random = new Random(SEED);
        var program = Guides.shipped().program();
        var file = folder.resolve("lifting.json");
        var whole = 0;
        for (var i = 0; i < 3_000; i++) {
            var bytes = WRITTEN.getBytes(StandardCharsets.UTF_8);
            for (var left = 1 + random.nextInt(2); left > 0; left--) {
                bytes[random.nextInt(bytes.length)] = (byte) "0123456789-:\"{}[],Ztrue\0".charAt(random.nextInt(24));
            }
            Files.write(file, bytes);
            if (LiftingFile.read(file) instanceof Read.Whole<Lifting>(var lifting)) {
                whole++;
                var today = LocalDate.of(2026, 12, 1);
                var now = Instant.parse("2026-12-01T10:00:00Z");
                assertThat(TestCourse.of(lifting, program, today)).isNotNull();
                assertThat(Climb.of(lifting, program.ladder(), DAY.minusDays(1), now, ZoneId.of("Europe/London")))
                        .isNotNull();
                lifting.flaredTwice(program.ladder());
            }
        }
        assertThat(whole).isBetween(50, 2_000);
    }

    @Test
    void ten_years_of_sessions_are_still_read() throws IOException {
        var sessions = new ArrayList<Session>();
        for (var i = 0; i < 1_830; i++) {
            sessions.add(new Session(Instant.EPOCH.plusSeconds(i * 172_800L), 7, 1, Optional.of(true)));
        }
        var lifting = new Lifting(Clearing.OPEN, Optional.empty(), List.of(), Map.of(), sessions);
        assertThat(again(lifting).sessions()).hasSize(sessions.size());
    }
}
