package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spotter.diary.CheckIn;
import org.spotter.diary.Diary;
import org.spotter.guide.Guide;
import org.spotter.lifting.Lifting;
import org.spotter.sheet.Edition;
import org.spotter.testkit.Guides;
import org.spotter.testkit.Visits;
import org.spotter.text.Messages;
import org.spotter.timer.Timer;

/// Many seeded kinds of damage to each file that is kept, and to the policy: whoever reads it takes it or tells what is
/// wrong, and never throws; the file is left as it was; what was taken can be written and is the same when read again.
class StoreMutationTest {
    private static final long SEED = 20_261_126L;
    private static final int MUTANTS = 450;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Guide GUIDE = Guides.shipped();
    private static final List<String> EDITIONS =
            Arrays.stream(Edition.values()).map(Edition::name).toList();
    private static final Messages MESSAGES = Messages.load(Locale.UK);
    private static final Pattern VALUE = Pattern.compile("(?<=:)\\s*(\"[^\"]*\"|[-0-9.]+|true|false)");
    private static final List<String> STRANGE = List.of(
            "null",
            "{}",
            "[]",
            "\"\"",
            "-1",
            "1e999",
            "99999999999999999999",
            "0.1",
            "true",
            "\"\\u0000\"",
            "\"2026-02-30\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"-999999999-01-01\"",
            "NaN",
            "[".repeat(100_000),
            "\"" + "x".repeat(100_000) + "\"");

    @TempDir
    private Path folder;

    /// The files, each as the program reads and writes it, and with a whole content.
    enum Kind {
        ANSWERS(
                new KeptFile<>(
                        "",
                        file -> AnswersFile.read(file, GUIDE),
                        AnswersFile.Saved.NONE,
                        (file, saved) -> AnswersFile.write(
                                file, GUIDE, saved.answers(), saved.saved().orElse(Instant.EPOCH), saved.began())),
                new AnswersFile.Saved(
                        Visits.calmAnswers(), Optional.of(Instant.parse("2026-11-24T09:30:00Z")), Optional.empty())),
        SETTINGS(
                SettingsFile.kept(GUIDE, Settings.first("en", GUIDE.regions().getFirst())),
                Settings.first("en", GUIDE.regions().getFirst())),
        /// Nothing of the program writes a policy, so only what was read is told.
        POLICY(
                new KeptFile<Policy>(
                        "",
                        file -> {
                            PolicyFile.asksForKiosk(file);
                            return PolicyFile.read(file, GUIDE, EDITIONS);
                        },
                        Policy.NONE,
                        (file, policy) -> Files.writeString(file, policy.toString())),
                samplePolicy()),
        DIARY(
                new KeptFile<>("", DiaryFile::read, Diary.EMPTY, DiaryFile::write),
                new Diary(List.of(
                                new CheckIn(DAY, 3, 6, 20, true, CheckIn.Trend.SAME),
                                new CheckIn(DAY.plusDays(1), 2, 4, 30, false, CheckIn.Trend.BETTER)))
                        .visitedOn(Optional.of(DAY))),
        TIMER(
                new KeptFile<>("", TimerFile::read, Timer.IDLE, TimerFile::write),
                TimerFileTest.timers().get(2)),
        LIFTING(
                new KeptFile<>("", LiftingFile::read, Lifting.NONE, LiftingFile::write),
                "{\"spotter\":1,\"clearing\":{\"ticked\":[\"nerve\"],\"none\":false,"
                        + "\"word\":{\"date\":\"2026-11-20\",\"about\":[\"nerve\"]}},\"lastSign\":\"2026-11-01\","
                        + "\"tests\":[{\"date\":\"2026-11-23\",\"noPainkiller\":true,\"passed\":[\"t1\"],\"failed\":[\"t2\"]}],"
                        + "\"weights\":{\"squat\":{\"amount\":\"102.5\",\"unit\":\"KILOGRAM\"}},"
                        + "\"sessions\":[{\"at\":\"2026-11-24T09:30:00Z\",\"step\":2,\"pain\":1,\"settled\":true}]}"),
        RESUME(
                ResumeFile.kept(),
                new Resume("2026-11-24T0930", "plan", "", 400, Instant.parse("2026-11-24T09:30:00Z"))),
        STAFF(
                new KeptFile<>("", StaffFile::read, StaffFile.Kept.NONE, StaffFile::write),
                "{\"spotter\":1,\"wrong\":6,\"lockedSeconds\":60,\"paper\":true,"
                        + "\"weeks\":{\"2026-W48\":{\"visits\":12,\"sheets\":7,\"slips\":1}}}");

        private final KeptFile<?> kept;
        private final FileWriter whole;

        /// Writes a whole file.
        private interface FileWriter {
            void write(Path file) throws IOException;
        }

        private static String samplePolicy() {
            try (var file = StoreMutationTest.class.getResourceAsStream("/policy/en.json")) {
                return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        <T> Kind(KeptFile<T> kept, T value) {
            this(kept, (FileWriter) file -> kept.writer().write(file, value));
        }

        Kind(KeptFile<?> kept, String content) {
            this(kept, (FileWriter) file -> Files.writeString(file, content));
        }

        Kind(KeptFile<?> kept, FileWriter whole) {
            this.kept = kept;
            this.whole = whole;
        }

        String whole(Path file) throws IOException {
            whole.write(file);
            return Files.readString(file);
        }

        /// Reads a file and writes what it holds elsewhere; empty when it is refused.
        Optional<byte[]> again(Path file, Path other) throws IOException {
            return twice(kept, file, other);
        }

        static <T> Optional<byte[]> twice(KeptFile<T> kept, Path file, Path other) throws IOException {
            var read = kept.reader().read(file);
            if (!(read instanceof Read.Whole<T>(var value))) {
                return told(read);
            }
            kept.writer().write(other, value);
            return Optional.of(Files.readAllBytes(other));
        }

        /// Each problem is one line, with a file and a place in it.
        static <T> Optional<byte[]> told(Read<T> read) {
            assertThat(read).isInstanceOf(Read.Refused.class);
            var problems = ((Read.Refused<T>) read).problems();
            assertThat(problems).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.file()).isNotEmpty();
                assertThat(problem.place()).isNotEmpty();
            });
            assertThat(MESSAGES.lines(problems))
                    .allSatisfy(line -> assertThat(line).isNotBlank());
            return Optional.empty();
        }
    }

    /// What happens to a file.
    enum Damage {
        BYTE,
        CUT,
        LOST,
        TWICE,
        STRANGE_VALUE,
        OTHER_KEY,
        NO_UTF8,
        BOM,
        EMPTY,
        OTHER_VERSION;

        byte[] to(String whole, Random random) {
            var bytes = whole.getBytes(StandardCharsets.UTF_8);
            var at = random.nextInt(bytes.length);
            var to = at + random.nextInt(bytes.length - at);
            return switch (this) {
                case BYTE -> {
                    for (var i = 0; i <= random.nextInt(4); i++) {
                        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                    }
                    yield bytes;
                }
                case CUT -> Arrays.copyOf(bytes, at);
                case LOST -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
                case TWICE -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
                case STRANGE_VALUE -> strange(whole, random).getBytes(StandardCharsets.UTF_8);
                case OTHER_KEY ->
                    whole.replaceFirst("\"[a-z]+\"\\s*:", "\"other\":").getBytes(StandardCharsets.UTF_8);
                case NO_UTF8 -> {
                    bytes[at] = (byte) 0xff;
                    yield bytes;
                }
                case BOM -> joined(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, bytes);
                case EMPTY -> new byte[random.nextInt(3)];
                case OTHER_VERSION ->
                    whole.replaceFirst("\"spotter\"\\s*:\\s*1", "\"spotter\":" + (random.nextInt(5) - 2))
                            .getBytes(StandardCharsets.UTF_8);
            };
        }

        /// Another value where one stands.
        private static String strange(String whole, Random random) {
            var values = VALUE.matcher(whole).results().toList();
            var value = values.get(random.nextInt(values.size()));
            return whole.substring(0, value.start())
                    + STRANGE.get(random.nextInt(STRANGE.size()))
                    + whole.substring(value.end());
        }

        private static byte[] joined(byte[] first, byte[] second) {
            var all = Arrays.copyOf(first, first.length + second.length);
            System.arraycopy(second, 0, all, first.length, second.length);
            return all;
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void no_damage_makes_a_reader_throw_or_change_the_file(Kind kind) throws IOException {
        var file = folder.resolve("file.json");
        var other = folder.resolve("other.json");
        var whole = kind.whole(file);
        assertThat(kind.again(file, other)).as("undamaged").isPresent();
        var refused = new EnumMap<Damage, Integer>(Damage.class);
        for (var i = 0; i < MUTANTS; i++) {
            var damage = Damage.values()[i % Damage.values().length];
            var seed = SEED + i;
            var bytes = damage.to(whole, new Random(seed));
            Files.write(file, bytes);
            try {
                var first = kind.again(file, other);
                assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
                if (first.isEmpty()) {
                    refused.merge(damage, 1, Integer::sum);
                } else if (kind != Kind.POLICY) {
                    assertThat(kind.again(other, folder.resolve("third.json")))
                            .hasValueSatisfying(second -> assertThat(second).isEqualTo(first.orElseThrow()));
                }
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ", " + damage + ": " + e, e);
            }
        }
        assertThat(refused.keySet()).contains(Damage.CUT, Damage.NO_UTF8, Damage.EMPTY);
    }
}
