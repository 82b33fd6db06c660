package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.diary.CheckIn;
import org.spotter.diary.Diary;
import org.spotter.guide.json.Problem;
import org.spotter.guide.json.Problem.Kind;

class DiaryFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String WRITTEN =
            "{\"spotter\":1,\"days\":[{\"date\":\"2026-11-23\",\"now\":3,\"worst\":6,\"walked\":20,\"slept\":true,\"trend\":\"SAME\"}]}";

    @TempDir
    private Path folder;

    @Test
    void what_was_written_is_read_again() throws IOException {
        var file = folder.resolve("diary.json");
        var diary = new Diary(List.of(
                new CheckIn(DAY, 3, 6, 20, true, CheckIn.Trend.SAME),
                new CheckIn(DAY.plusDays(1), 2, 4, 30, false, CheckIn.Trend.BETTER)));
        DiaryFile.write(file, diary);
        assertThat(StoreFiles.whole(DiaryFile.read(file))).isEqualTo(diary);
        for (var where : List.of(Set.<CheckIn.Place>of(), Set.of(CheckIn.Place.BACK, CheckIn.Place.BELOW_KNEE))) {
            var more = diary.with(new CheckIn(
                            DAY.plusDays(2),
                            2,
                            4,
                            Optional.of(where),
                            0,
                            true,
                            Optional.of(false),
                            CheckIn.Trend.WORSE))
                    .visitedOn(Optional.of(DAY));
            DiaryFile.write(file, more);
            assertThat(StoreFiles.whole(DiaryFile.read(file))).isEqualTo(more);
        }
    }

    @Test
    void no_file_is_no_mistake() {
        assertThat(DiaryFile.read(folder.resolve("none.json"))).isInstanceOf(Read.Absent.class);
    }

    @ParameterizedTest(name = "{2} when {0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"spotter\":1       | \"spotter\":7            | NEWER_VERSION",
                "\"2026-11-23\"      | \"23.11.2026\"           | BAD_VALUE",
                "\"2026-11-23\"      | \"2026-02-30\"           | BAD_VALUE",
                "\"now\":3           | \"now\":11               | OUT_OF_RANGE",
                "\"walked\":20       | \"walked\":1441          | OUT_OF_RANGE",
                "\"trend\":\"SAME\"  | \"trend\":\"FINE\"       | BAD_VALUE",
                "\"trend\":\"SAME\"  | \"trend\":\"SAME\",\"x\":1| UNKNOWN_KEY",
                "\"now\":3,          |                          | MISSING",
                "]}                  | ]                        | NOT_JSON",
                "\"slept\":true,      |                          | MISSING",
                "\"slept\":true       | \"slept\":\"yes\"          | WRONG_TYPE",
                "\"slept\":true       | \"slept\":true,\"medicine\":1          | WRONG_TYPE",
                "\"slept\":true       | \"slept\":true,\"where\":[\"HEAD\"]     | BAD_VALUE",
                "\"slept\":true       | \"slept\":true,\"where\":\"BACK\"       | WRONG_TYPE",
                "\"days\"             | \"visited\":\"soon\",\"days\"           | BAD_VALUE",
                "\"2026-11-23\"       | \"1875-11-23\"                          | NO_SUCH_DAY",
            })
    void one_mistake_is_refused_for_one_reason(String from, @Nullable String to, Kind kind) throws IOException {
        assertThat(WRITTEN).contains(from);
        var content = WRITTEN.replace(from, to == null ? "" : to).getBytes(StandardCharsets.UTF_8);
        assertThat(StoreFiles.refused(folder.resolve("diary.json"), content, DiaryFile::read)
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void a_day_that_stands_twice_is_refused() throws IOException {
        var start = WRITTEN.indexOf('{', 1);
        var day = WRITTEN.substring(start, WRITTEN.length() - 2);
        var content = WRITTEN.replace(day, day + "," + day).getBytes(StandardCharsets.UTF_8);
        assertThat(StoreFiles.refused(folder.resolve("diary.json"), content, DiaryFile::read)
                        .kind())
                .isEqualTo(Kind.DUPLICATE_DAY);
    }

    @Test
    void a_copy_with_a_day_to_come_is_refused_and_a_kept_diary_is_not() throws IOException {
        var file = folder.resolve("diary.json");
        assertThat(StoreFiles.refused(
                                file,
                                WRITTEN.getBytes(StandardCharsets.UTF_8),
                                each -> DiaryCopy.read(each, DAY.minusDays(1)))
                        .kind())
                .isEqualTo(Kind.NO_SUCH_DAY);
        assertThat(StoreFiles.whole(DiaryFile.read(file)).checkIns()).hasSize(1);
        assertThat(StoreFiles.whole(DiaryCopy.read(file, DAY)).checkIns()).hasSize(1);
    }

    @Test
    void a_copy_that_is_not_there_is_told() {
        assertThat(((Read.Refused<Diary>) DiaryCopy.read(folder.resolve("none.csv"), DAY)).problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.NOT_FOUND);
    }

    @Test
    void a_diary_of_ten_years_is_still_read() throws IOException {
        var file = folder.resolve("diary.json");
        var days = DAY.datesUntil(DAY.plusYears(10))
                .map(date -> new CheckIn(date, 1, 1, 1, true, CheckIn.Trend.SAME))
                .toList();
        DiaryFile.write(file, new Diary(days));
        assertThat(StoreFiles.whole(DiaryFile.read(file)).checkIns()).hasSize(days.size());
    }
}
