package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.testkit.WindowVisits;
import org.spotter.timer.Timer.State;

/// What appears without a tap on it is told to a screen reader: it takes the keyboard.
class AnnouncementsUiTest extends UiTest {
    private String said() {
        var owner = focused().orElseThrow(() -> new AssertionError("nothing"));
        assertThat(owner.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT);
        assertThat(onFx(() -> inView(owner))).isTrue();
        return ((Labeled) owner).getText();
    }

    @Test
    void how_soon_to_be_seen() {
        open(WindowVisits.nerve());
        go("result", "");
        assertThat(said()).isEqualTo(text(".urgency .title"));
        assertThat(focused().orElseThrow().getAccessibleHelp()).isEqualTo(text(".urgency-when"));
    }

    @Test
    void an_emergency() {
        open();
        goToQuestion("danger-legs");
        clickChoice("E-06");
        click("next");
        assertThat(page()).isEqualTo("emergency");
        assertThat(said()).isEqualTo(text(".title"));
    }

    @Test
    void what_is_missing() {
        open();
        goToQuestion("pain-now");
        press(KeyCode.ENTER);
        assertThat(said()).isEqualTo(context().message("visit.missing.one"));
        go("diary", "");
        open(Visits.calmAnswers());
        go("diary", "");
        click("diary-save");
        assertThat(said())
                .startsWith(
                        context().message("diary.missing", "").replace(".", "").strip());
    }

    @Test
    void what_was_saved() {
        open(Visits.calmAnswers());
        go("diary", "");
        click("diary-none");
        clickOn("#diary-now #scale-3");
        clickOn("#diary-worst #scale-5");
        click("walked-20");
        click("slept-yes");
        click("trend-same");
        click("diary-save");
        assertThat(said()).isEqualTo(context().message("diary.saved"));
    }

    @Test
    void what_became_of_the_sheet() {
        open(Visits.calmAnswers());
        go("sheet", "");
        click("save");
        assertThat(focused().orElseThrow().getId()).isEqualTo("sheet-outcome");
    }

    private void start() {
        open(Visits.calmAnswers());
        go("timer", "");
        click("gate-none");
        click("timer-start");
    }

    private void finish() {
        clock.move(Duration.ofMinutes(15).plusSeconds(1));
        await("it ends", () -> context().timer().timer().get().state() instanceof State.Finished);
    }

    private void look() {
        onFx(() -> {
            context().timer().change(timer -> timer.looked(clock.instant()));
            return true;
        });
    }

    @Test
    void the_start_of_a_session() {
        start();
        assertThat(focused().orElseThrow().getId()).isEqualTo("timer-pause");
        assertThat(focused().orElseThrow().getAccessibleHelp()).isEqualTo("15 minutes left");
    }

    @Test
    void a_skin_check_on_the_page_of_the_timer() {
        start();
        clock.move(Duration.ofMinutes(5).plusSeconds(1));
        await("it is due", () -> context().timer().skinChecks().get() == 1);
        assertThat(said()).isEqualTo(context().message("timer.skin"));
    }

    @Test
    void the_end_of_a_session_on_the_page_of_the_timer() {
        start();
        finish();
        assertThat(said()).startsWith("Time was up at");
        press(KeyCode.ENTER);
        assertThat(context().timer().timer().get().state()).isInstanceOf(State.Ready.class);
        assertThat(focused().orElseThrow().getStyleClass()).contains("title");
    }

    @Test
    void a_skin_check_and_the_end_on_any_other_page() {
        start();
        go("settings", "");
        clock.move(Duration.ofMinutes(5).plusSeconds(1));
        await("it is due", () -> context().timer().skinChecks().get() == 1);
        assertThat(said()).isEqualTo(context().message("timer.told.check"));
        look();
        clock.move(Duration.ofMinutes(5));
        await("it is due again", () -> context().timer().skinChecks().get() == 2);
        look();
        clock.move(Duration.ofMinutes(5));
        await("it ends", () -> context().timer().timer().get().state() instanceof State.Finished);
        assertThat(said()).isEqualTo(context().message("timer.told.finished"));
        assertThat(page()).isEqualTo("settings");
    }
}
