package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.spotter.testkit.UiTest;

class DoctorUiTest extends UiTest {
    @Test
    void about_leads_to_what_works_and_what_does_not() {
        open();
        go("about", "");
        click("doctor");
        assertThat(page()).isEqualTo("doctor");
        assertThat(shows("#check-guide")).isTrue();
        assertThat(shows("#check-printers")).isTrue();
        assertThat(shows("#check-folder")).isTrue();
    }

    @Test
    void the_question_is_answered_first_and_what_fails_stands_next() throws IOException {
        open();
        go("doctor", "");
        assertThat(((Label) node("#doctor-answer")).getText())
                .isEqualTo(context().message("doctor.well"));
        var data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("timer.json"), "{");
        click("doctor-again");
        assertThat(((Label) node("#doctor-answer")).getText())
                .isEqualTo(context().message("doctor.not-well", 1));
        var rows = onFx(() -> node("#doctor-answer").getParent().getChildrenUnmodifiable());
        assertThat(rows.get(1).getId()).isEqualTo("check-files");
    }

    @Test
    void what_was_found_can_be_copied_and_saved() throws IOException {
        open();
        go("doctor", "");
        click("doctor-copy");
        var copied = onFx(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).contains(context().message("checkup.guide"), guide.version());
        click("doctor-save");
        assertThat(Files.readString(folder.resolve("spotter.txt"))).isEqualTo(copied);
    }

    @Test
    void a_report_of_an_error_can_be_read_saved_and_deleted() throws IOException {
        open();
        go("doctor", "");
        assertThat(shows("#reports-delete")).isFalse();
        onFx(() -> {
            context()
                    .services()
                    .keeping()
                    .note(new IllegalStateException("numb leg"), context().messages());
            return true;
        });
        go("about", "");
        go("doctor", "");
        var report = onFx(() -> context().services().keeping().log().reports().getFirst());
        assertThat(Files.readString(report)).contains("IllegalStateException").doesNotContain("numb leg");
        assertThat(texts()).contains(report.getFileName().toString());
        click("reports-delete");
        assertThat(report).doesNotExist();
        assertThat(shows("#reports-delete")).isFalse();
    }

    @Test
    void delete_everything_takes_the_reports_too() {
        open();
        onFx(() -> {
            context()
                    .services()
                    .keeping()
                    .note(new IllegalStateException(), context().messages());
            return context().services().keeping().forget();
        });
        assertThat(folder.resolve("data").resolve("log")).doesNotExist();
    }
}
