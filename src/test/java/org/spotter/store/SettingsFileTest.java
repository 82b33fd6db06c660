package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.guide.Guide;
import org.spotter.guide.Paper;
import org.spotter.guide.WeightUnit;
import org.spotter.guide.json.Problem.Kind;
import org.spotter.testkit.Guides;
import org.spotter.visit.WakingHours;

class SettingsFileTest {
    private static final Settings SETTINGS = new Settings(
            "en",
            "GB",
            Paper.A4,
            Settings.Theme.DARK,
            125,
            true,
            50,
            new WakingHours(LocalTime.of(6, 30), LocalTime.of(23, 15)),
            WeightUnit.POUND,
            false);
    private static final String WRITTEN =
            "{\"spotter\":1,\"language\":\"en\",\"region\":\"GB\",\"paper\":\"A4\",\"theme\":\"DARK\",\"textSize\":125,\"sound\":true}";

    @TempDir
    private Path folder;

    private final Guide guide = Guides.shipped();

    private Kind refused(byte[] content) throws IOException {
        return StoreFiles.refused(folder.resolve("settings.json"), content, file -> SettingsFile.read(file, guide))
                .kind();
    }

    @Test
    void what_was_written_is_read_again() throws IOException {
        var file = folder.resolve("settings.json");
        SettingsFile.write(file, SETTINGS);
        assertThat(StoreFiles.whole(SettingsFile.read(file, guide))).isEqualTo(SETTINGS);
    }

    @Test
    void no_file_is_no_mistake() {
        assertThat(SettingsFile.read(folder.resolve("none.json"), guide)).isInstanceOf(Read.Absent.class);
    }

    @ParameterizedTest(name = "{2} when {0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"spotter\":1         | \"spotter\":9         | NEWER_VERSION",
                "\"spotter\":1,        |                       | MISSING",
                "\"language\":\"en\"   | \"language\":\"xx\"   | BAD_VALUE",
                "\"language\":\"en\"   | \"language\":1        | WRONG_TYPE",
                "\"region\":\"GB\"     | \"region\":\"XX\"     | UNKNOWN_ID",
                "\"paper\":\"A4\"      | \"paper\":\"A5\"      | BAD_VALUE",
                "\"theme\":\"DARK\",   |                       | MISSING",
                "\"textSize\":125      | \"textSize\":999      | OUT_OF_RANGE",
                "\"sound\":true        | \"sound\":\"yes\"     | WRONG_TYPE",
                "\"sound\":true        | \"sound\":true,\"x\":1| UNKNOWN_KEY",
                "\"sound\":true}       | \"sound\":tr          | NOT_JSON",
            })
    void one_mistake_is_refused_for_one_reason(String from, @Nullable String to, Kind kind) throws IOException {
        assertThat(WRITTEN).contains(from);
        var content = WRITTEN.replace(from, to == null ? "" : to);
        assertThat(refused(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(kind);
    }

    @Test
    void bytes_that_are_not_utf8_are_refused() throws IOException {
        assertThat(refused(new byte[] {'{', (byte) 0xff, '}'})).isEqualTo(Kind.NOT_UTF8);
    }

    @Test
    void a_huge_file_is_refused() throws IOException {
        assertThat(refused(new byte[JsonStore.MAX_BYTES + 1])).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void the_text_size_stays_between_its_limits() {
        assertThat(SETTINGS.withTextSize(5).textSize()).isEqualTo(Settings.MIN_TEXT);
        assertThat(SETTINGS.withTextSize(5000).textSize()).isEqualTo(Settings.MAX_TEXT);
    }

    @Test
    void a_new_region_brings_its_paper() {
        assertThat(SETTINGS.withRegion(guide.region("US").orElseThrow()).paper())
                .isEqualTo(Paper.LETTER);
    }
}
