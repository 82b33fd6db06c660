package org.spotter.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.guide.Guide;
import org.spotter.guide.Question;
import org.spotter.testkit.Guides;
import org.spotter.testkit.Visits;
import org.spotter.visit.CarryCode.Damaged;
import org.spotter.visit.CarryCode.Empty;
import org.spotter.visit.CarryCode.Foreign;
import org.spotter.visit.CarryCode.OtherVersion;
import org.spotter.visit.CarryCode.Read;
import org.spotter.visit.CarryCode.TooLong;
import org.spotter.visit.CarryCode.TooShort;

class CarryCodeTest {
    private static final long SEED = 42L;
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern LENGTHS = Pattern.compile("(\\d+) characters for a calm visit, (\\d+) at most");
    private static final Guide GUIDE = Guides.shipped();
    private static final Instant HOUR = Instant.parse("2026-11-24T09:00:00Z");

    private static String of(Answers answers) {
        return CarryCode.of(GUIDE, answers, HOUR);
    }

    private static String bare(Answers answers) {
        return CarryCode.characters(of(answers));
    }

    private static CarryCode.Reading read(String typed) {
        return CarryCode.read(GUIDE, typed);
    }

    static Stream<Answers> someVisits() {
        return Stream.of(Answers.NONE, Visits.calmAnswers(), all(), Visits.random(GUIDE, new Random(SEED)));
    }

    /// Everything ticked that can be.
    private static Answers all() {
        var answers = Answers.NONE;
        for (var question : GUIDE.questions()) {
            if (question.kind() == Question.Kind.SCALE) {
                answers = answers.with(question.id(), Question.SCALE_MAX);
            } else {
                for (var choice : question.choices()) {
                    if (!choice.exclusive()) {
                        answers = answers.toggled(question, choice.id());
                    }
                }
            }
        }
        return answers;
    }

    // ---- there and back

    @Test
    void every_generated_visit_comes_back_as_it_was() {
        var random = new Random(SEED);
        for (var i = 0; i < 8_000; i++) {
            var answers = i % 2 == 0 ? Visits.mixed(GUIDE, random) : wild(random);
            var hour = HOUR.plus(Duration.ofHours(random.nextInt(100_000)));
            var code = CarryCode.of(GUIDE, answers, hour);
            assertThat(read(code)).as(code).isEqualTo(new Read(answers, hour));
        }
    }

    /// Every tick and every number as likely as any other.
    private static Answers wild(Random random) {
        var answers = Answers.NONE;
        for (var question : GUIDE.questions()) {
            if (question.kind() == Question.Kind.SCALE) {
                answers = answers.with(question.id(), random.nextInt(Question.SCALE_MAX + 1));
            } else {
                for (var tap = random.nextInt(2 * question.choices().size()); tap > 0; tap--) {
                    var choice = question.choices()
                            .get(random.nextInt(question.choices().size()));
                    answers = answers.toggled(question, choice.id());
                }
            }
        }
        return answers;
    }

    @Test
    void every_answer_to_every_question_comes_back() {
        for (var question : GUIDE.questions()) {
            for (var choice : question.choices()) {
                var answers = Answers.NONE.with(question.id(), Set.of(choice.id()));
                assertThat(read(of(answers))).isEqualTo(new Read(answers, HOUR));
            }
            if (question.kind() == Question.Kind.SCALE) {
                for (var number = 0; number <= Question.SCALE_MAX; number++) {
                    var answers = Answers.NONE.with(question.id(), number);
                    assertThat(read(of(answers))).isEqualTo(new Read(answers, HOUR));
                }
            }
        }
    }

    @Test
    void every_story_comes_back_as_it_was() throws IOException {
        try (var files = Files.list(Path.of("src", "test", "resources", "visits"))) {
            var names = files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .toList();
            assertThat(names).hasSizeGreaterThan(10);
            for (var name : names) {
                var answers = Visits.storyAnswers(GUIDE, name).answers();
                assertThat(read(of(answers))).as(name).isEqualTo(new Read(answers, HOUR));
            }
        }
    }

    @Test
    void nothing_and_everything_come_back_too() {
        assertThat(read(of(Answers.NONE))).isEqualTo(new Read(Answers.NONE, HOUR));
        assertThat(read(of(all()))).isEqualTo(new Read(all(), HOUR));
    }

    @Test
    void the_time_comes_back_as_its_full_hour_so_that_answers_never_look_fresher() {
        var late = CarryCode.of(GUIDE, Answers.NONE, HOUR.plusSeconds(3599));
        assertThat(read(late)).isEqualTo(new Read(Answers.NONE, HOUR));
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z, 2026-01-01T00:00:00Z",
        "2025-12-31T23:59:59Z, 2026-01-01T00:00:00Z",
        "2026-01-01T00:59:59Z, 2026-01-01T00:00:00Z",
        "2145-08-15T15:00:00Z, 2145-08-15T15:00:00Z",
        "9999-01-01T00:00:00Z, 2145-08-15T15:00:00Z"
    })
    void a_clock_that_is_far_out_still_gives_a_code(Instant saved, Instant read) {
        assertThat(read(CarryCode.of(GUIDE, Answers.NONE, saved))).isEqualTo(new Read(Answers.NONE, read));
    }

    @Test
    void answers_that_the_guide_cannot_have_are_a_mistake_of_the_program() {
        for (var answers : List.of(
                Answers.NONE.with("unheard", Set.of("none")),
                Answers.NONE.with("age", Set.of("unheard")),
                Answers.NONE.with("age", Set.of("18-24", "25-49")),
                Answers.NONE.with("age", 3),
                Answers.NONE.with("pain-now", 11),
                Answers.NONE.with("pain-now", -1),
                Answers.NONE.with("pain-now", Set.of("none")),
                Answers.NONE.with("danger-legs", Set.of("none", "E-06")))) {
            assertThatThrownBy(() -> of(answers)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    // ---- as people type

    @Test
    void a_code_stands_in_groups_of_four() {
        assertThat(of(all())).matches("([0-9A-HJKMNP-TV-Z]{4}-)+[0-9A-HJKMNP-TV-Z]{1,4}");
    }

    @ParameterizedTest
    @MethodSource("someVisits")
    void typing_is_forgiven(Answers answers) {
        var code = of(answers);
        var wanted = new Read(answers, HOUR);
        var bare = bare(answers);
        assertThat(read(code.toLowerCase(Locale.ROOT))).isEqualTo(wanted);
        assertThat(read(bare)).isEqualTo(wanted);
        assertThat(read("  " + String.join(" ", bare.split("")) + "\t\n")).isEqualTo(wanted);
        assertThat(read(code.replace('-', '\n'))).isEqualTo(wanted);
        assertThat(read(code.replace("-", " \u2013 "))).isEqualTo(wanted);
        assertThat(read(code.replace('-', '\u00A0') + ".")).isEqualTo(wanted);
        assertThat(read(code.replace('0', 'O').replace('1', 'I'))).isEqualTo(wanted);
        assertThat(read(code.replace('0', 'o').replace('1', 'l'))).isEqualTo(wanted);
        assertThat(read(code.replace('1', 'i').replace('1', 'L'))).isEqualTo(wanted);
        assertThat(read(CarryCode.PREFIX + " " + code)).isEqualTo(wanted);
        assertThat(read("Spotter: " + bare)).isEqualTo(wanted);
        assertThat(read("\nspotter\n" + code)).isEqualTo(wanted);
        assertThat(read("SP0T-TER" + bare)).isEqualTo(wanted);
    }

    // ---- what is no code

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "-", "----", "SPOTTER", "spotter ", "Spotter: -"})
    void nothing_is_nothing(String typed) {
        assertThat(read(typed)).isEqualTo(new Empty());
    }

    @ParameterizedTest
    @CsvSource({
        "ABCU, U, 1, 4",
        "abcd-efgh-u, U, 3, 1",
        "AB C!, !, 1, 4",
        "\u00F1, \u00D1, 1, 1",
        "0000 0\uD83D\uDE00, \uD83D\uDE00, 2, 2",
        "SPOTTER ABCU, U, 1, 4"
    })
    void a_character_of_no_code_is_told_with_its_place(String typed, String character, int group, int place) {
        assertThat(read(typed)).isEqualTo(new Foreign(character, group, place));
    }

    @Test
    void what_is_too_short_or_too_long_for_any_code_is_told() {
        assertThat(read("ABCD-EFGH")).isEqualTo(new TooShort(8));
        var most = CarryCode.longest(GUIDE);
        assertThat(read("A".repeat(most + 1))).isEqualTo(new TooLong(most + 1, most));
        assertThat(read("A".repeat(1_000_000))).isEqualTo(new TooLong(1_000_000, most));
    }

    // ---- damage

    @ParameterizedTest
    @MethodSource("someVisits")
    void every_wrong_character_is_found(Answers answers) {
        var code = bare(answers);
        for (var i = 0; i < code.length(); i++) {
            for (var digit : DIGITS.split("")) {
                var wrong = code.substring(0, i) + digit + code.substring(i + 1);
                assertThat(read(wrong))
                        .isEqualTo(wrong.equals(code) ? new Read(answers, HOUR) : new Damaged(code.length()));
            }
        }
    }

    @Test
    void every_two_neighbours_that_changed_places_are_found() {
        var random = new Random(SEED);
        var visits =
                Stream.concat(someVisits(), Stream.generate(() -> wild(random)).limit(50));
        for (var answers : visits.toList()) {
            var code = bare(answers);
            for (var i = 1; i < code.length(); i++) {
                var swapped = code.substring(0, i - 1) + code.charAt(i) + code.charAt(i - 1) + code.substring(i + 1);
                assertThat(read(swapped))
                        .isEqualTo(swapped.equals(code) ? new Read(answers, HOUR) : new Damaged(code.length()));
            }
        }
    }

    @Test
    void a_character_left_out_or_typed_twice_is_found_but_for_one_in_a_thousand() {
        var random = new Random(SEED);
        var missed = 0;
        var all = 0;
        for (var visit = 0; visit < 100; visit++) {
            var code = bare(wild(random));
            for (var i = 0; i < code.length(); i++) {
                for (var wrong : List.of(
                        code.substring(0, i) + code.substring(i + 1),
                        code.substring(0, i) + code.charAt(i) + code.substring(i))) {
                    all++;
                    missed += unseen(wrong);
                }
            }
        }
        assertThat(missed).isLessThan(all / 700);
    }

    @Test
    void damage_at_random_is_found_but_for_one_in_a_thousand() {
        var random = new Random(SEED);
        var missed = 0;
        var all = 20_000;
        for (var i = 0; i < all; i++) {
            var code = new StringBuilder(bare(Visits.calmAnswers()));
            for (var wrong = 3 + random.nextInt(4); wrong > 0; wrong--) {
                code.setCharAt(random.nextInt(code.length()), DIGITS.charAt(random.nextInt(DIGITS.length())));
            }
            missed += code.toString().equals(bare(Visits.calmAnswers())) ? 0 : unseen(code.toString());
        }
        assertThat(missed).isLessThan(all / 700);
    }

    private static int unseen(String wrong) {
        return switch (read(wrong)) {
            case Read _, OtherVersion _ -> 1;
            case Damaged _, TooShort _, TooLong _, Empty _, Foreign _ -> 0;
        };
    }

    @Test
    void whatever_is_typed_gets_an_answer() {
        var random = new Random(SEED);
        for (var i = 0; i < 20_000; i++) {
            var typed = new StringBuilder();
            for (var left = random.nextInt(80); left > 0; left--) {
                switch (random.nextInt(8)) {
                    case 0 -> typed.append((char) random.nextInt(0x10000));
                    case 1 -> typed.append((char) (' ' + random.nextInt(95)));
                    default -> typed.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
                }
            }
            assertThat(read(typed.toString())).isNotNull();
        }
    }

    /// Codes that nobody wrote: the check was made to fit whatever stands before it.
    @Test
    void what_fits_the_check_is_the_only_code_of_its_answers() {
        var random = new Random(SEED);
        var head = bare(Answers.NONE).substring(0, 7);
        var damaged = 0;
        for (var i = 0; i < 3_000; i++) {
            var body = new StringBuilder(head);
            for (var left = random.nextInt(50); left > 0; left--) {
                body.append(DIGITS.charAt(random.nextInt(4) == 0 ? 0 : random.nextInt(DIGITS.length())));
            }
            var code = checked(body.toString());
            switch (read(code)) {
                case Read(var answers, var saved) ->
                    assertThat(CarryCode.of(GUIDE, answers, saved)).isEqualTo(CarryCode.grouped(code));
                case Damaged _ -> damaged++;
                case Empty _, Foreign _, TooShort _, TooLong _, OtherVersion _ -> throw new AssertionError(code);
            }
        }
        assertThat(damaged).isPositive();
    }

    @Test
    void leading_zeros_and_more_than_answers_can_say_are_damage() {
        var head = bare(Answers.NONE).substring(0, 7);
        var body = bare(Visits.calmAnswers())
                .substring(7, bare(Visits.calmAnswers()).length() - 2);
        assertThat(read(checked(head + body))).isInstanceOf(Read.class);
        assertThat(read(checked(head + "0" + body))).isInstanceOf(Damaged.class);
        assertThat(read(checked(head + "0"))).isInstanceOf(Damaged.class);
        assertThat(read(checked(head + "Z".repeat(CarryCode.longest(GUIDE))))).isInstanceOf(Damaged.class);
    }

    private static String checked(String body) {
        return body + CarryCode.check(body);
    }

    // ---- other guides

    static Stream<Guide> otherGuides() {
        return Stream.of(
                Guides.with(GUIDE, GUIDE.id(), "2027.02", GUIDE.sections()),
                Guides.with(GUIDE, "upper-back", GUIDE.version(), GUIDE.sections()),
                Guides.with(GUIDE, GUIDE.id(), GUIDE.version(), GUIDE.sections().reversed()),
                Guides.with(
                        GUIDE,
                        GUIDE.id(),
                        GUIDE.version(),
                        GUIDE.sections().subList(1, GUIDE.sections().size())));
    }

    @ParameterizedTest
    @MethodSource("otherGuides")
    void a_sound_code_of_another_guide_or_version_is_told_with_its_day(Guide other) {
        var code = CarryCode.of(other, Answers.NONE, HOUR);
        assertThat(read(code)).isEqualTo(new OtherVersion(HOUR));
        assertThat(CarryCode.read(other, of(Visits.calmAnswers()))).isEqualTo(new OtherVersion(HOUR));
        assertThat(CarryCode.read(other, code)).isEqualTo(new Read(Answers.NONE, HOUR));
    }

    // ---- how long

    @Test
    void no_visit_has_a_longer_code_than_the_longest() {
        var random = new Random(SEED);
        var longest = CarryCode.longest(GUIDE);
        assertThat(bare(all())).hasSizeLessThanOrEqualTo(longest);
        assertThat(IntStream.range(0, 5_000).map(_ -> bare(wild(random)).length()))
                .allMatch(length -> length <= longest);
    }

    @Test
    void the_lengths_that_the_readme_tells_are_those_of_the_guide() throws IOException {
        var told = LENGTHS.matcher(Files.readString(Path.of("README.md")).replaceAll("\\s+", " "));
        assertThat(told.find()).isTrue();
        assertThat(bare(Visits.calmAnswers())).hasSize(Integer.parseInt(told.group(1)));
        assertThat(CarryCode.longest(GUIDE)).isEqualTo(Integer.parseInt(told.group(2)));
    }

    @Test
    void calm_visits_have_short_codes() {
        var random = new Random(SEED);
        var usual = IntStream.range(0, 5_000)
                .map(_ -> bare(Visits.nearCalm(GUIDE, random)).length())
                .sorted()
                .toArray();
        assertThat(usual[0]).isLessThan(bare(Visits.calmAnswers()).length());
        assertThat(usual[usual.length / 2]).isLessThan(20);
        assertThat(usual[usual.length - 1]).isLessThan(30);
    }
}
