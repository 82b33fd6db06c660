package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.diary.CheckIn;
import org.spotter.diary.CheckIn.Place;
import org.spotter.diary.CheckIn.Trend;
import org.spotter.diary.Diary;
import org.spotter.guide.json.Problem;
import org.spotter.guide.json.Problem.Kind;
import org.spotter.text.Messages;

class DiaryCsvTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String WRITTEN = """
            date,pain_now,pain_worst,where,walked_minutes,slept,medicine,compared_with_day_before
            2026-11-22,3,6,back;below-knee,20,yes,no,better
            2026-11-23,4,6,,0,no,,worse
            """;

    @TempDir
    private Path folder;

    private static Read<Diary> parse(String text) {
        return DiaryCsv.parse("diary.csv", text.getBytes(StandardCharsets.UTF_8), DAY);
    }

    private static List<Problem> problems(String text) {
        return ((Read.Refused<Diary>) parse(text)).problems();
    }

    @Test
    void it_is_written_as_the_standard_has_it() {
        var diary = StoreFiles.whole(parse(WRITTEN));
        assertThat(DiaryCsv.text(diary)).isEqualTo(WRITTEN.replace("\n", "\r\n"));
        assertThat(diary.checkIns().getFirst())
                .isEqualTo(new CheckIn(
                        DAY.minusDays(1),
                        3,
                        6,
                        Optional.of(Set.of(Place.BACK, Place.BELOW_KNEE)),
                        20,
                        true,
                        Optional.of(false),
                        Trend.BETTER));
    }

    @Test
    void any_diary_comes_back_as_it_was() throws IOException {
        var random = new Random(3);
        var days = new ArrayList<CheckIn>();
        for (var i = 0; i < 500; i++) {
            Set<Place> where = EnumSet.noneOf(Place.class);
            for (var place : Place.values()) {
                if (random.nextBoolean()) {
                    where.add(place);
                }
            }
            days.add(new CheckIn(
                    DAY.minusDays(i),
                    random.nextInt(11),
                    random.nextInt(11),
                    random.nextBoolean() ? Optional.of(where) : Optional.empty(),
                    random.nextInt(1441),
                    random.nextBoolean(),
                    random.nextBoolean() ? Optional.of(random.nextBoolean()) : Optional.empty(),
                    Trend.values()[random.nextInt(3)]));
        }
        var diary = new Diary(days);
        for (var name : List.of("copy.csv", "copy.json")) {
            DiaryCopy.write(folder.resolve(name), diary);
            assertThat(StoreFiles.whole(DiaryCopy.read(folder.resolve(name), DAY)))
                    .isEqualTo(diary);
        }
    }

    @Test
    void no_cell_can_be_taken_for_a_formula() {
        var text = DiaryCsv.text(StoreFiles.whole(parse(WRITTEN)));
        for (var cell : text.split("[,\r\n]+")) {
            assertThat(cell)
                    .doesNotStartWith("=")
                    .doesNotStartWith("+")
                    .doesNotStartWith("-")
                    .doesNotStartWith("@");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\n\n"})
    void a_mark_or_empty_lines_before_it_do_not_matter(String before) {
        assertThat(parse(before + WRITTEN)).isEqualTo(parse(WRITTEN));
    }

    @Test
    void quotation_marks_and_another_order_of_columns_do_not_matter() {
        var rows = new StringBuilder();
        for (var line : WRITTEN.split("\n")) {
            var cells = new ArrayList<>(List.of(line.split(",", -1)));
            cells.add(cells.removeFirst());
            rows.append("\"").append(String.join("\",\"", cells)).append("\"\r\n");
        }
        assertThat(parse(rows.toString())).isEqualTo(parse(WRITTEN));
    }

    @ParameterizedTest(name = "{2} at {3} when {0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "pain_now      | pain           | MISSING       | 1",
                "slept,        | slept,slept,   | DUPLICATE_KEY | 1",
                "2026-11-22    | 22.11.2026     | BAD_VALUE     | 2, date",
                "2026-11-22    | 2026-02-30     | BAD_VALUE     | 2, date",
                "2026-11-22    | 2026-11-23     | DUPLICATE_DAY | 3, date",
                "2026-11-22    | 2026-11-24     | NO_SUCH_DAY   | 2, date",
                "22,3,6        | 22,11,6        | OUT_OF_RANGE  | 2, pain_now",
                "22,3,6        | 22,3,-6        | OUT_OF_RANGE  | 2, pain_worst",
                "22,3,6        | 22,3,6.5       | OUT_OF_RANGE  | 2, pain_worst",
                "back;below    | back;knee;below| BAD_VALUE     | 2, where",
                ",20,          | ,1441,         | OUT_OF_RANGE  | 2, walked_minutes",
                ",20,          | ,99999999999,  | OUT_OF_RANGE  | 2, walked_minutes",
                ",yes,no       | ,maybe,no      | BAD_VALUE     | 2, slept",
                ",yes,no       | ,yes,=1+1      | BAD_VALUE     | 2, medicine",
                "better        | =cmd()         | BAD_VALUE     | 2, compared_with_day_before",
                ",better       | ,better,1      | OTHER_CELLS   | 2",
                ",better       | ,\"better      | NOT_CLOSED    | 2",
            })
    void one_mistake_is_refused_for_one_reason_and_with_its_place(String from, String to, Kind kind, String place) {
        assertThat(WRITTEN).contains(from);
        var found = problems(WRITTEN.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
        if (!to.equals("pain")) {
            assertThat(found).hasSize(1);
        }
        assertThat(found.getFirst().kind()).isEqualTo(kind);
        assertThat(found.getFirst().place()).isEqualTo(place);
    }

    @Test
    void every_mistake_is_told_at_once() {
        assertThat(problems(WRITTEN.replace("better", "good").replace(",4,6", ",4,60")))
                .extracting(Problem::place)
                .containsExactly("2, compared_with_day_before", "3, pain_worst");
    }

    @Test
    void hostile_bytes_are_refused_in_one_line_each() {
        var random = new Random(9);
        var messages = Messages.load(Locale.UK);
        var refused = 0;
        for (var i = 0; i < 2000; i++) {
            var bytes = WRITTEN.getBytes(StandardCharsets.UTF_8);
            for (var flip = 0; flip <= i % 5; flip++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            if (DiaryCsv.parse("diary.csv", bytes, DAY) instanceof Read.Refused<Diary>(var problems)) {
                refused++;
                assertThat(messages.lines(problems))
                        .allMatch(line -> line.lines().count() == 1 && line.length() < 300);
            }
        }
        assertThat(refused).isGreaterThan(1000);
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertThat(problems("")).extracting(Problem::kind).containsExactly(Kind.EMPTY);
        assertThat(problems("x".repeat(JsonStore.MAX_BYTES + 1)))
                .extracting(Problem::kind)
                .containsExactly(Kind.TOO_LARGE);
    }
}
