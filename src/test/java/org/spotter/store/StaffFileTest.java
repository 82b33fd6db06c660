package org.spotter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spotter.store.StoreFiles.refused;
import static org.spotter.store.StoreFiles.whole;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.guide.json.Problem;
import org.spotter.store.StaffFile.Counts;
import org.spotter.store.StaffFile.Kept;

class StaffFileTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_written_is_read() throws IOException {
        var weeks = new TreeMap<String, Counts>();
        weeks.put("2026-W48", new Counts(12, 7, 1));
        var kept = new Kept(6, 60, true, weeks);
        var file = folder.resolve("kiosk.json");
        StaffFile.write(file, kept);
        assertThat(whole(StaffFile.read(file))).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"wrong\": -1, \"lockedSeconds\": 0, \"weeks\": {}                          | OUT_OF_RANGE",
                "\"wrong\": 0, \"lockedSeconds\": 90000, \"weeks\": {}                       | OUT_OF_RANGE",
                "\"wrong\": 0, \"lockedSeconds\": 0                                          | MISSING",
                "\"wrong\": 0, \"lockedSeconds\": 0, \"weeks\": {}, \"name\": \"x\"            | UNKNOWN_KEY",
                "\"wrong\": 0, \"lockedSeconds\": 0, \"weeks\": {\"May\": {\"visits\": 1, \"sheets\": 1, \"slips\": 1}} | BAD_VALUE"
            })
    void a_mistake_is_told_with_its_kind(String inside, Problem.Kind kind) throws IOException {
        var content = ("{\"spotter\": 1, " + inside + "}").getBytes(StandardCharsets.UTF_8);
        assertThat(refused(folder.resolve("kiosk.json"), content, StaffFile::read)
                        .kind())
                .isEqualTo(kind);
    }
}
