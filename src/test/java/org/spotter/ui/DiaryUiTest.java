package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spotter.assess.Noticed;
import org.spotter.diary.CheckIn;
import org.spotter.diary.CheckIn.Place;
import org.spotter.diary.CheckIn.Trend;
import org.spotter.diary.Diary;
import org.spotter.guide.Urgency;
import org.spotter.lifting.Lifting;
import org.spotter.store.DiaryCopy;
import org.spotter.store.Episode;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.timer.Timer;
import org.spotter.ui.support.AppContext.Kept;
import org.spotter.ui.support.Focus;
import org.spotter.visit.Answers;
import org.spotter.visit.Onset;

/// The diary: the check of the day, and what the days do.
class DiaryUiTest extends UiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private void scale(String scale, int number) {
        clickOn(node("#" + scale).lookup("#scale-" + number));
    }

    private List<CheckIn> days() {
        return onFx(() -> context().diary().get().checkIns());
    }

    private static CheckIn day(int ago, int now, Trend trend) {
        return new CheckIn(TODAY.minusDays(ago), now, now, 10, true, trend);
    }

    /// Opens a window in which it began some days ago.
    private void open(Answers answers, int began, CheckIn... days) {
        var start = TODAY.minusDays(began);
        open(
                new Kept(
                        usual(),
                        new Episode(
                                Onset.moved(guide, answers, start, TODAY),
                                clock.instant(),
                                Optional.of(start),
                                new Diary(List.of(days), Optional.of(start)),
                                Lifting.NONE),
                        Timer.IDLE),
                WIDTH,
                HEIGHT);
        go("diary", "");
    }

    private void fill(int now, int worst, String trend) {
        scale("diary-now", now);
        scale("diary-worst", worst);
        click("walked-20");
        click("slept-yes");
        click("trend-" + trend);
    }

    private Urgency urgency() {
        return onFx(() -> context().assessment().urgency());
    }

    // ---- a day

    @Test
    void nothing_is_chosen_at_first_and_nothing_untouched_is_saved() {
        open(Visits.calmAnswers(), 0);
        assertThat(onFx(() -> nodes(node(".diary-form"))
                        .filter(node -> node instanceof ToggleButton toggle && toggle.isSelected()
                                || node instanceof CheckBox box && box.isSelected())
                        .toList()))
                .isEmpty();
        click("diary-save");
        assertThat(days()).isEmpty();
    }

    @Test
    void what_is_missing_is_said_and_led_to_until_nothing_is() {
        open(Visits.calmAnswers(), 0);
        var steps = new String[][] {
            {"diary.danger", "#diary-none"},
            {"diary.now", "#diary-now #scale-3"},
            {"diary.worst", "#diary-worst #scale-6"},
            {"diary.walked", "#walked-20"},
            {"diary.slept", "#slept-yes"},
            {"diary.trend", "#trend-better"}
        };
        for (var step : steps) {
            click("diary-save");
            assertThat(days()).isEmpty();
            var said = onFx(() -> (Label) scene().getFocusOwner());
            assertThat(onFx(said::getText)).contains(context().message(step[0]));
            clickOn(step[1]);
        }
        click("diary-save");
        assertThat(days())
                .containsExactly(new CheckIn(TODAY, 3, 6, Optional.empty(), 20, true, Optional.empty(), Trend.BETTER));
    }

    @Test
    void the_worst_pain_is_not_lower_than_the_pain_now() {
        open(Visits.calmAnswers(), 0);
        click("diary-none");
        fill(5, 3, "same");
        click("diary-save");
        assertThat(days()).isEmpty();
        assertThat(texts()).contains(context().message("diary.missing.worst"));
        scale("diary-worst", 5);
        click("diary-save");
        assertThat(days()).hasSize(1);
    }

    @Test
    void where_it_hurts_and_medicine_are_noted_too() {
        open(Visits.calmAnswers(), 0);
        click("diary-none");
        fill(3, 6, "same");
        click("where-nowhere");
        click("where-back");
        click("where-thigh");
        click("medicine-no");
        click("diary-save");
        assertThat(days().getFirst().where()).contains(Set.of(Place.BACK, Place.THIGH));
        assertThat(days().getFirst().medicine()).contains(false);
    }

    @Test
    void the_keyboard_alone_fills_it() {
        open(Visits.calmAnswers(), 0);
        onFx(() -> {
            Focus.show(node("#diary-none"));
            return true;
        });
        press(KeyCode.SPACE);
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        assertThat(focused().orElseThrow().getId()).isEqualTo("scale-0");
        press(KeyCode.RIGHT);
        press(KeyCode.TAB);
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        for (var place = 0; place <= Place.values().length; place++) {
            press(KeyCode.TAB);
        }
        press(KeyCode.SPACE);
        press(KeyCode.TAB);
        press(KeyCode.RIGHT);
        press(KeyCode.TAB);
        press(KeyCode.RIGHT);
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        assertThat(days())
                .containsExactly(
                        new CheckIn(TODAY, 1, 2, Optional.of(Set.of()), 10, false, Optional.empty(), Trend.SAME));
    }

    @Test
    void today_can_be_changed() {
        open(Visits.calmAnswers(), 0, day(0, 3, Trend.SAME));
        assertThat(texts()).contains(context().message("diary.done"));
        click("diary-change");
        scale("diary-now", 2);
        click("diary-save");
        assertThat(days().getFirst().now()).isEqualTo(3);
        click("diary-none");
        click("diary-save");
        assertThat(days()).hasSize(1);
        assertThat(days().getFirst().now()).isEqualTo(2);
        assertThat(texts()).contains(context().message("diary.saved"));
    }

    @Test
    void yesterday_can_be_noted_late_beside_today_and_after_it() {
        open(Visits.calmAnswers(), 3);
        click("diary-none");
        click("which-yesterday");
        assertThat(texts())
                .contains(context().message("diary.now.then"), context().message("diary.save.day"));
        fill(4, 5, "same");
        click("diary-save");
        assertThat(days()).extracting(CheckIn::date).containsExactly(TODAY.minusDays(1));
        assertThat(shows("#which-yesterday")).isFalse();

        open(Visits.calmAnswers(), 3, day(0, 3, Trend.SAME));
        click("diary-late");
        click("diary-none");
        fill(4, 5, "same");
        click("diary-save");
        assertThat(days()).extracting(CheckIn::date).containsExactly(TODAY.minusDays(1), TODAY);
        assertThat(shows("#diary-late")).isFalse();
    }

    @Test
    void a_day_before_it_began_cannot_be_noted() {
        open(Visits.calmAnswers(), 0);
        assertThat(shows("#which-yesterday")).isFalse();
        go("diary", "day " + TODAY.minusDays(1));
        assertThat(shows("#diary-back")).isFalse();
        go("diary", "day nonsense");
        assertThat(shows("#diary-save")).isTrue();
    }

    @Test
    void a_past_day_is_changed_or_deleted_after_a_question() {
        open(Visits.calmAnswers(), 5, day(3, 6, Trend.SAME), day(2, 5, Trend.SAME), day(0, 3, Trend.BETTER));
        click("change-" + TODAY.minusDays(3));
        assertThat(shows("#diary-none")).isFalse();
        scale("diary-now", 5);
        click("diary-save");
        assertThat(days().getFirst().now()).isEqualTo(5);
        click("change-" + TODAY.minusDays(2));
        click("diary-delete");
        assertThat(days()).hasSize(3);
        click("diary-delete-no");
        assertThat(days()).hasSize(3);
        click("change-" + TODAY.minusDays(2));
        click("diary-delete");
        click("diary-delete-yes");
        assertThat(days()).extracting(CheckIn::date).containsExactly(TODAY.minusDays(3), TODAY);
    }

    // ---- danger signs

    @Test
    void none_of_these_is_a_fresh_word_on_the_danger_signs() {
        open(Visits.calmAnswers(), 1);
        clock.move(Duration.ofHours(5));
        click("diary-none");
        assertThat(onFx(() -> context().dangerAsked())).isEqualTo(clock.instant());
    }

    @Test
    void something_leads_to_the_danger_questions_and_back_with_what_was_chosen() {
        open(Visits.calmAnswers(), 1);
        scale("diary-now", 3);
        clock.move(Duration.ofMinutes(1));
        click("diary-danger");
        assertThat(page()).isEqualTo("changed");
        clock.move(Duration.ofMinutes(1));
        click("changed-done");
        assertThat(page()).isEqualTo("diary");
        assertThat(onFx(() -> ((ToggleButton) node("#diary-now").lookup("#scale-3")).isSelected()))
                .isTrue();
        assertThat(onFx(() -> ((CheckBox) node("#diary-none")).isSelected())).isTrue();
    }

    @Test
    void a_danger_sign_of_the_check_in_is_an_emergency_and_locks_the_plan() {
        open(Visits.calmAnswers(), 1);
        click("diary-danger");
        clickChoice("E-03");
        click("changed-done");
        assertThat(page()).isEqualTo("emergency");
        assertThat(urgency()).isEqualTo(Urgency.EMERGENCY);
        for (var page : List.of("plan", "diary")) {
            go(page, "");
            assertThat(node("#page-emergency")).isNotNull();
        }
    }

    @Test
    void the_next_day_starts_with_the_danger_signs() {
        open(Visits.calmAnswers(), 1, day(0, 3, Trend.SAME));
        clock.move(Duration.ofHours(25));
        go("welcome", "");
        go("diary", "");
        assertThat(shows("#danger-first")).isTrue();
        assertThat(shows("#diary-save")).isFalse();
        click("changed");
        click("changed-done");
        assertThat(page()).isEqualTo("diary");
        assertThat(shows("#diary-none")).isTrue();
    }

    // ---- what the days do

    @Test
    void worse_twice_books_a_visit_and_the_result_says_where_that_comes_from() {
        open(Visits.calmAnswers(), 2, day(2, 4, Trend.SAME), day(1, 4, Trend.WORSE));
        assertThat(urgency()).isEqualTo(Urgency.SELF_CARE);
        click("diary-none");
        fill(4, 5, "worse");
        click("diary-save");
        assertThat(urgency()).isEqualTo(Urgency.BOOK);
        assertThat(texts()).contains(context().message("diary.finding.worse"));
        click("diary-result");
        assertThat(node("#urgency-book")).isNotNull();
        assertThat(texts())
                .contains(context().message("noticed.diary"), context().words("rule.B-08"));
        assertThat(answers().ticked("trend")).containsExactly("better");

        go("diary", "");
        click("diary-change");
        click("diary-none");
        click("trend-better");
        click("diary-save");
        assertThat(urgency()).isEqualTo(Urgency.SELF_CARE);
        assertThat(shows("#diary-noticed")).isFalse();
    }

    @Test
    void pain_that_moves_down_fast_is_for_today_and_closes_the_plan() {
        var before = new CheckIn(
                TODAY.minusDays(1), 4, 5, Optional.of(Set.of(Place.BACK)), 10, true, Optional.empty(), Trend.SAME);
        open(Visits.calmAnswers(), 2, before);
        click("diary-none");
        fill(5, 5, "worse");
        click("where-thigh");
        click("where-below-knee");
        click("diary-save");
        assertThat(urgency()).isEqualTo(Urgency.SAME_DAY);
        go("plan", "");
        assertThat(texts()).contains(context().message("plan.seen-first"));
        go("treatments", "");
        assertThat(texts()).contains(context().message("treatments.seen-first"));
    }

    @Test
    void where_the_diary_alone_calls_for_help_it_can_be_corrected_there() {
        open(Visits.calmAnswers().with("warn-health", Set.of("D-14")), 2, day(1, 4, Trend.BETTER));
        assertThat(urgency()).isEqualTo(Urgency.SAME_DAY);
        click("diary-none");
        fill(4, 5, "same");
        click("where-thigh");
        click("diary-save");
        assertThat(page()).isEqualTo("emergency");
        go("plan", "");
        assertThat(node("#page-emergency")).isNotNull();
        click("correct");
        assertThat(page()).isEqualTo("diary");
        assertThat(shows("#diary-emergency")).isTrue();
        click("diary-change");
        click("diary-none");
        click("where-thigh");
        click("where-back");
        click("diary-save");
        assertThat(page()).isEqualTo("diary");
        assertThat(urgency()).isEqualTo(Urgency.SAME_DAY);
    }

    @Test
    void a_newer_answer_of_the_visit_is_the_newest_word() {
        open(Visits.calmAnswers(), 2, day(1, 4, Trend.SAME), day(0, 9, Trend.SAME));
        assertThat(onFx(() -> context().assessment().reasons().toString())).contains("S-03");
        clock.move(Duration.ofHours(20));
        onFx(() -> {
            context().answer(context().visit().get().answers().with("pain-now", 3));
            return true;
        });
        assertThat(onFx(() -> context().diary().get().visited())).contains(TODAY.plusDays(1));
        assertThat(onFx(() -> context().noticed().stream()
                        .filter(Noticed.Instead.class::isInstance)
                        .toList()))
                .noneMatch(each -> ((Noticed.Instead) each).question().equals("trend"));
    }

    // ---- the chart

    @Test
    void the_chart_is_there_and_described() {
        open(Visits.calmAnswers(), 8, day(7, 6, Trend.SAME), day(6, 5, Trend.BETTER), day(0, 3, Trend.BETTER));
        var chart = node("#trend-plot");
        assertThat(chart.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        assertThat(chart.getAccessibleText())
                .isEqualTo(
                        context().message("diary.chart.days", 3, 6, 3, context().message("diary.chart.down")));
        assertThat(onFx(() -> nodes(chart)
                        .filter(node -> node.getStyleClass().contains("trend-dot"))
                        .count()))
                .isEqualTo(3);
        assertThat(texts()).contains(context().message("plan.day", 3), context().message("plan.day", 7));
        assertThat(shows("#mark-14")).isTrue();
    }

    // ---- copies

    @Test
    void copies_are_saved_and_taken_in_again() throws IOException {
        open(Visits.calmAnswers(), 8, day(3, 6, Trend.SAME), day(0, 3, Trend.BETTER));
        click("diary-table");
        click("diary-file");
        var table = folder.resolve(context().message("diary.copy.table.name"));
        var file = folder.resolve(context().message("diary.copy.file.name"));
        assertThat(Files.readString(table)).startsWith("date,pain_now");
        for (var copy : List.of(table, file)) {
            open(Visits.calmAnswers(), 8, day(1, 5, Trend.SAME));
            dialogs.choose(copy);
            click("diary-load");
            assertThat(days()).hasSize(3);
            assertThat(texts()).contains(context().message("diary.copy.done", 2, 0));
        }
    }

    @Test
    void days_are_not_replaced_without_a_word() throws IOException {
        var copy = folder.resolve("copy.json");
        DiaryCopy.write(copy, new Diary(List.of(day(3, 6, Trend.SAME), day(0, 9, Trend.WORSE))));
        for (var replace : List.of(true, false)) {
            open(Visits.calmAnswers(), 8, day(0, 3, Trend.BETTER));
            dialogs.choose(copy);
            click("diary-load");
            assertThat(days()).hasSize(1);
            click(replace ? "diary-replace" : "diary-keep");
            assertThat(days()).hasSize(2);
            assertThat(days().getLast().now()).isEqualTo(replace ? 9 : 3);
        }
    }

    @Test
    void a_broken_copy_changes_nothing_and_says_why() throws IOException {
        var copy = folder.resolve("copy.csv");
        Files.writeString(copy, "date,pain_now\n2026-11-24,3\n");
        open(Visits.calmAnswers(), 8, day(0, 3, Trend.BETTER));
        dialogs.choose(copy);
        click("diary-load");
        assertThat(days()).hasSize(1);
        assertThat(focused().orElseThrow().getId()).isEqualTo("diary-outcome");
        assertThat(texts()).anyMatch(text -> text.startsWith("copy.csv: 1: "));
    }

    // ---- on the sheet

    @Test
    void the_sheet_has_the_diary_unless_it_is_left_out() {
        open(Visits.calmAnswers(), 8, day(3, 6, Trend.SAME), day(0, 3, Trend.BETTER));
        go("sheet", "");
        assertThat(sheets.made().getLast().noted().orElseThrow().diary().checkIns())
                .hasSize(2);
        click("sheet-diary");
        assertThat(sheets.made().getLast().noted()).isEmpty();
        click("edition-picture-first");
        assertThat(shows("#sheet-diary")).isFalse();
        open(Visits.calmAnswers(), 8);
        go("sheet", "");
        assertThat(shows("#sheet-diary")).isFalse();
        assertThat(sheets.made().getLast().noted()).isEmpty();
    }
}
