package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spotter.guide.Paper;
import org.spotter.sheet.Edition;
import org.spotter.testkit.SheetOrders;
import org.spotter.testkit.SheetOrders.Drawn;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.WindowVisits;
import org.spotter.text.Messages;
import org.spotter.ui.shell.Shell;
import org.spotter.ui.support.FirstSheet;

/// The sheet as it is looked at in the window.
class SheetPreviewUiTest extends UiTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean held;

    @Override
    protected void work(Runnable task) {
        if (held) {
            waiting.add(task);
        } else {
            task.run();
        }
    }

    private void letOneEnd() {
        waiting.remove().run();
        settle();
    }

    private void openSheet() {
        open(WindowVisits.calm());
        go("sheet", "");
    }

    private void fire(String id) {
        var node = node("#" + id);
        onFx(() -> {
            switch (node) {
                case RadioButton pick -> pick.fire();
                case ToggleButton segment -> segment.fire();
                case Button button -> button.fire();
                default -> throw new AssertionError(node);
            }
            return true;
        });
        settle();
    }

    private boolean disabled(String id) {
        return onFx(() -> node("#" + id).isDisabled());
    }

    private Drawn lastDrawn() {
        return sheets.drawn().getLast();
    }

    private double across() {
        return onFx(() -> node(".sheet-frame").getLayoutBounds().getWidth());
    }

    // ---- pages

    @Test
    void the_first_page_shows_and_nothing_else_is_drawn() {
        openSheet();
        assertThat(text("#sheet-place")).isEqualTo("Page 1 of 3");
        assertThat(sheets.drawn()).extracting(Drawn::page).containsOnly(0);
        assertThat(sheets.made()).hasSize(1);
    }

    @Test
    void pages_are_turned_one_by_one_and_the_sheet_is_made_once() {
        openSheet();
        assertThat(disabled("sheet-previous")).isTrue();
        click("sheet-next");
        assertThat(text("#sheet-place")).isEqualTo("Page 2 of 3");
        assertThat(lastDrawn().page()).isEqualTo(1);
        click("sheet-previous");
        assertThat(text("#sheet-place")).isEqualTo("Page 1 of 3");
        assertThat(sheets.made()).hasSize(1);
    }

    @Test
    void at_the_last_page_the_keyboard_does_not_fall_off() {
        openSheet();
        click("sheet-next");
        click("sheet-next");
        assertThat(text("#sheet-place")).isEqualTo("Page 3 of 3");
        assertThat(disabled("sheet-next")).isTrue();
        assertThat(focused()).contains(node("#sheet-previous"));
        assertThat(shows("#sheet-onward")).isFalse();
    }

    @Test
    void from_the_foot_of_a_page_one_goes_on_to_the_head_of_the_next() {
        openSheet();
        click("sheet-onward");
        assertThat(text("#sheet-place")).isEqualTo("Page 2 of 3");
        assertThat(onFx(() -> inView(node("#sheet-next")))).isTrue();
    }

    @Test
    void two_pages_stand_beside_each_other_where_there_is_room() {
        openSheet();
        var before = sheets.drawn().size();
        onFx(() -> {
            var scene = new Shell(context()).scene(1920, 1080);
            layOut(scene);
            return true;
        });
        settle();
        assertThat(sheets.drawn().stream().skip(before)).extracting(Drawn::page).containsExactly(0, 1);
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().resize(scene.getWidth(), scene.getHeight());
        scene.getRoot().layout();
    }

    @Test
    void the_page_tells_a_screen_reader_which_it_is() {
        openSheet();
        click("sheet-next");
        assertThat(node("#sheet-pages").getAccessibleText()).contains("Page 2 of 3");
        assertThat(node("#sheet-next").getAccessibleText()).contains("Page 2 of 3");
    }

    // ---- how large

    @Test
    void a_page_fits_at_first_and_grows_step_by_step_drawn_anew_each_time() {
        openSheet();
        assertThat(disabled("sheet-fit")).isTrue();
        var across = across();
        var dpi = lastDrawn().dpi();
        fire("sheet-in");
        assertThat(across()).isGreaterThan(across);
        assertThat(lastDrawn().dpi()).isGreaterThan(dpi);
        for (var step = 0; step < 9 && !disabled("sheet-in"); step++) {
            fire("sheet-in");
        }
        assertThat(text("#sheet-percent")).isEqualTo("300 %");
        assertThat(lastDrawn().dpi()).isEqualTo(288);
        fire("sheet-fit");
        assertThat(across()).isEqualTo(across);
        assertThat(sheets.made()).hasSize(1);
    }

    @Test
    void a_page_can_be_made_smaller_down_to_half() {
        openSheet();
        for (var step = 0; step < 9 && !disabled("sheet-out"); step++) {
            fire("sheet-out");
        }
        assertThat(text("#sheet-percent")).isEqualTo("50 %");
        assertThat(across()).isEqualTo(408);
    }

    @Test
    void until_the_finer_drawing_is_there_the_old_one_grows() {
        openSheet();
        var across = across();
        held = true;
        fire("sheet-in");
        fire("sheet-in");
        assertThat(across()).isGreaterThan(across);
        assertThat(text("#sheet-place")).isEqualTo("Page 1 of 3");
    }

    @Test
    void what_is_wider_than_the_room_moves_by_the_arrow_keys() {
        openSheet();
        assertThat(onFx(() -> node("#sheet-pages").isFocusTraversable())).isFalse();
        IntStream.range(0, 4).forEach(_ -> fire("sheet-in"));
        var pan = node("#sheet-pages");
        assertThat(onFx(pan::isFocusTraversable)).isTrue();
        onFx(() -> {
            pan.requestFocus();
            return true;
        });
        var before = left();
        press(KeyCode.RIGHT);
        assertThat(left()).isLessThan(before);
        press(KeyCode.LEFT);
        assertThat(left()).isEqualTo(before);
    }

    private double left() {
        var frame = node(".sheet-frame");
        return onFx(() -> frame.localToScene(0, 0).getX());
    }

    // ---- which sheet

    @Test
    void another_edition_begins_at_its_first_page() {
        openSheet();
        click("sheet-next");
        fire("edition-large-print");
        assertThat(sheets.made().getLast().edition()).isEqualTo(Edition.LARGE_PRINT);
        assertThat(text("#sheet-place")).isEqualTo("Page 1 of 3");
    }

    @Test
    void all_of_the_card_of_an_edition_can_be_tapped() {
        openSheet();
        var about = onFx(() -> node("#edition-picture-first").getParent().lookup(".small"));
        clickOn(about);
        assertThat(sheets.made().getLast().edition()).isEqualTo(Edition.PICTURE_FIRST);
    }

    @Test
    void another_paper_is_another_sheet() {
        openSheet();
        fire("paper-a4");
        assertThat(sheets.made()).hasSize(2);
        assertThat(sheets.made().getLast().paper()).isEqualTo(Paper.A4);
        fire("paper-a4");
        assertThat(sheets.made()).hasSize(2);
    }

    @Test
    void in_an_emergency_the_slip_for_helpers_comes_first() {
        open(WindowVisits.with(WindowVisits.calm(), "danger-legs", "E-06"));
        go("sheet", "");
        assertThat(sheets.made().getLast().edition()).isEqualTo(Edition.EMERGENCY);
        assertThat(shows("#site-es")).isTrue();
    }

    @Test
    void only_the_emergency_slip_asks_for_the_language_of_the_helpers() {
        openSheet();
        assertThat(shows("#site-es")).isFalse();
        fire("edition-emergency");
        assertThat(sheets.made().getLast().site().language()).isEqualTo("en");
        fire("site-es");
        assertThat(sheets.made().getLast().site().language()).isEqualTo("es");
        fire("edition-full");
        assertThat(shows("#site-es")).isFalse();
    }

    @Test
    void what_is_chosen_stays_in_another_language() {
        openSheet();
        fire("edition-emergency");
        fire("site-es");
        fire("sheet-in");
        fire("sheet-next");
        var percent = text("#sheet-percent");
        speak("es");
        var order = sheets.made().getLast();
        assertThat(order.edition()).isEqualTo(Edition.EMERGENCY);
        assertThat(order.site().language()).isEqualTo("es");
        assertThat(order.reader().language()).isEqualTo("es");
        assertThat(text("#sheet-percent")).isEqualTo(percent);
        assertThat(lastDrawn().page()).isEqualTo(1);
    }

    // ---- what takes time

    @Test
    void a_slower_answer_to_an_older_choice_is_never_shown() {
        open(WindowVisits.calm());
        held = true;
        go("sheet", "");
        fire("edition-large-print");
        // The printers, asked for first of all, are not what this is about.
        while (sheets.made().isEmpty()) {
            letOneEnd();
        }
        assertThat(sheets.made()).extracting(order -> order.edition()).containsExactly(Edition.FULL);
        assertThat(text("#sheet-place")).isEmpty();
        while (!waiting.isEmpty()) {
            letOneEnd();
        }
        assertThat(sheets.made().getLast().edition()).isEqualTo(Edition.LARGE_PRINT);
        assertThat(text("#sheet-place")).isEqualTo("Page 1 of 3");
    }

    @Test
    void of_many_choices_in_a_row_only_the_last_is_made() {
        open(WindowVisits.calm());
        held = true;
        go("sheet", "");
        for (var edition : new String[] {"large-print", "picture-first", "emergency", "large-print"}) {
            fire("edition-" + edition);
        }
        while (!waiting.isEmpty()) {
            letOneEnd();
        }
        assertThat(sheets.made())
                .extracting(order -> order.edition())
                .containsExactly(Edition.FULL, Edition.LARGE_PRINT);
    }

    @Test
    void what_takes_longer_than_a_moment_is_told_until_it_is_there() {
        open(WindowVisits.calm());
        held = true;
        go("sheet", "");
        var making = node("#sheet-making");
        await("the line", () -> visible(making));
        while (!waiting.isEmpty()) {
            letOneEnd();
        }
        assertThat(onFx(() -> visible(making))).isFalse();
    }

    @Test
    void what_is_there_at_once_needs_no_line() {
        openSheet();
        assertThat(shows("#sheet-making")).isFalse();
    }

    @Test
    void a_sheet_that_can_not_be_made_is_told_in_its_place_with_a_way_on() {
        open(WindowVisits.calm());
        sheets.willFail(true);
        go("sheet", "");
        assertThat(text("#sheet-problem")).isEqualTo(context().message("sheet.page.not-made"));
        assertThat(shows("#sheet-pages")).isFalse();
        fire("save");
        assertThat(text("#sheet-outcome")).isEqualTo(context().message("sheet.page.not-made"));
        sheets.willFail(false);
        click("sheet-again");
        assertThat(shows("#sheet-problem")).isFalse();
        assertThat(text("#sheet-place")).isEqualTo("Page 1 of 3");
    }

    @Test
    void what_is_saved_is_what_was_shown() throws IOException {
        openSheet();
        clock.move(Duration.ofMinutes(5));
        click("save");
        assertThat(sheets.made()).hasSize(1);
        assertThat(Files.readAllBytes(folder.resolve(context().message("sheet.file"))))
                .isEqualTo(SheetOrders.PDF);
    }

    @Test
    void what_is_printed_is_what_was_shown() {
        openSheet();
        fire("edition-large-print");
        var looked = sheets.made().getLast();
        clock.move(Duration.ofMinutes(5));
        click("print");
        click("print-go");
        assertThat(printing.sent()).hasSize(1);
        assertThat(sheets.made().getLast()).isEqualTo(looked);
    }

    @Test
    void an_edition_says_whom_it_is_for() {
        openSheet();
        for (var edition : Edition.values()) {
            Node pick = node("#edition-" + Messages.key(edition));
            assertThat(pick.getAccessibleText()).startsWith(onFx(((Labeled) pick)::getText) + ", ");
            assertThat(pick.getAccessibleHelp()).isEqualTo(context().message("sheet.edition"));
        }
    }

    @Test
    void a_first_sheet_is_made_in_advance_once_there_are_answers() {
        open();
        onFx(() -> {
            FirstSheet.prepare(context());
            return true;
        });
        assertThat(sheets.made()).isEmpty();
        onFx(() -> {
            context().answer(WindowVisits.dangerNone(guide));
            context().answer(WindowVisits.calm());
            return true;
        });
        assertThat(sheets.made()).isEmpty();
        await("the first sheet", () -> !sheets.drawn().isEmpty());
        assertThat(sheets.made()).hasSize(1);
    }
}
