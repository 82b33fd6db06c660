package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spotter.diary.CheckIn;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;

/// The daily check.
class DiaryUiTest extends UiTest {
    private void scale(String scale, int number) {
        clickOn(node("#" + scale).lookup("#scale-" + number));
    }

    private java.util.List<CheckIn> days() {
        return onFx(() -> context().diary().get().checkIns());
    }

    @Test
    void a_day_needs_both_scales() {
        open(Visits.calmAnswers());
        go("diary", "");
        click("diary-save");
        assertThat(texts()).contains(context().message("diary.missing"));
        scale("diary-now", 3);
        click("diary-save");
        assertThat(days()).isEmpty();
        scale("diary-worst", 6);
        click("diary-save");
        assertThat(days()).hasSize(1);
    }

    @Test
    void a_saved_day_appears_and_can_be_changed_the_same_day() {
        open(Visits.calmAnswers());
        go("diary", "");
        assertThat(texts()).contains(context().message("diary.empty"));
        scale("diary-now", 3);
        scale("diary-worst", 6);
        click("walked-20");
        click("trend-better");
        click("diary-save");
        var day = days().getLast();
        assertThat(day.now()).isEqualTo(3);
        assertThat(day.worst()).isEqualTo(6);
        assertThat(day.walked()).isEqualTo(20);
        assertThat(day.trend()).isEqualTo(CheckIn.Trend.BETTER);
        assertThat(texts()).contains(context().message("diary.days"), context().message("diary.saved"));

        scale("diary-now", 2);
        click("diary-save");
        assertThat(days()).hasSize(1);
        assertThat(days().getLast().now()).isEqualTo(2);
        assertThat(days().getLast().worst()).isEqualTo(6);
    }

    @Test
    void the_next_day_starts_open_and_asks_for_the_danger_signs() {
        open(Visits.calmAnswers());
        go("diary", "");
        scale("diary-now", 3);
        scale("diary-worst", 6);
        click("diary-save");
        clock.move(Duration.ofHours(25));
        go("welcome", "");
        go("diary", "");
        assertThat(shows("#danger-first")).isTrue();
        click("changed");
        click("changed-done");
        assertThat(page()).isEqualTo("diary");
        click("diary-save");
        assertThat(texts()).contains(context().message("diary.missing"));
        assertThat(days()).hasSize(1);
    }
}
