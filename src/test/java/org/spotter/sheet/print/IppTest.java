package org.spotter.sheet.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IppTest {
    private static Ipp.Answer read(byte[] bytes) throws IOException {
        return Ipp.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void what_is_written_can_be_read() throws IOException {
        var request = new Ipp.Request(0x0002)
                .text(Ipp.Text.NAME, "job-name", "Hoja de cuidados ñ")
                .job()
                .integer("copies", 3)
                .flag("purge-job", true)
                .text(Ipp.Text.KEYWORD, "sides", "one-sided", "two-sided-long-edge");
        var answer = read(request.bytes("%PDF".getBytes(StandardCharsets.US_ASCII)));
        assertThat(answer.groups()).hasSize(2);
        assertThat(answer.one("job-name")).contains("Hoja de cuidados ñ");
        assertThat(answer.number("copies")).isEqualTo(3);
        assertThat(answer.one("purge-job")).contains("true");
        assertThat(answer.all("sides")).containsExactly("one-sided", "two-sided-long-edge");
        assertThat(answer.groups().getFirst()).doesNotContainKey("copies");
    }

    private static void attribute(DataOutputStream out, int tag, String name, String value) throws IOException {
        out.writeByte(tag);
        out.writeUTF(name);
        out.writeUTF(value);
    }

    @Test
    void what_a_collection_holds_does_not_mix_with_the_rest() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(new byte[] {2, 0, 0, 0, 0, 0, 0, 1, 4});
        attribute(out, 0x44, "before", "a");
        attribute(out, 0x34, "media-col", "");
        attribute(out, 0x4A, "", "media-source");
        attribute(out, 0x44, "", "main");
        attribute(out, 0x34, "", "");
        attribute(out, 0x44, "", "inner");
        attribute(out, 0x37, "", "");
        attribute(out, 0x37, "", "");
        attribute(out, 0x44, "after", "b");
        out.writeByte(3);
        assertThat(read(bytes.toByteArray()).groups().getFirst())
                .hasSize(2)
                .containsEntry("before", List.of("a"))
                .containsEntry("after", List.of("b"));
    }

    @Test
    void an_answer_that_breaks_off_is_none() {
        var whole = new Ipp.Request(0x0002).text(Ipp.Text.NAME, "job-name", "x").bytes(new byte[0]);
        for (var length = 0; length < whole.length; length++) {
            var part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(part)).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "media-empty-error, OUT_OF_PAPER",
                "media-needed, OUT_OF_PAPER",
                "media-empty-warning, -",
                "toner-low-report, -",
                "none, -",
                "door-open-report, OPEN",
                "spool-area-full-error, ATTENTION",
                "connecting-to-device, -",
                "cups-waiting-for-job-completed, -"
            })
    void a_printer_s_reason_is_in_the_way_or_not(String reason, Fault fault) {
        assertThat(Reasons.fault(List.of(reason))).isEqualTo(Optional.ofNullable(fault));
    }

    @ParameterizedTest
    @CsvSource({"media-empty-warning, OUT_OF_PAPER", "connecting-to-device, OFFLINE", "marker-supply-empty-report, INK"
    })
    void after_a_while_a_warning_is_in_the_way_too(String reason, Fault fault) {
        assertThat(Reasons.late(List.of("toner-low-report", reason))).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "toner-low-warning", "cups-waiting-for-job-completed"})
    void what_is_no_trouble_never_is(String reason) {
        assertThat(Reasons.late(List.of(reason))).isEmpty();
    }
}
