package org.spotter.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.guide.SessionKind;
import org.spotter.sheet.Edition;
import org.spotter.sheet.print.Fault;
import org.spotter.sheet.print.JobState;
import org.spotter.sheet.print.Printers;
import org.spotter.sheet.print.Sent;
import org.spotter.store.Policy;
import org.spotter.store.StaffFile.Counts;
import org.spotter.testkit.Extent;
import org.spotter.testkit.PrintOrders;
import org.spotter.testkit.Visits;
import org.spotter.timer.Timer;
import org.spotter.ui.shell.PageSpec;
import org.spotter.ui.shell.Pages;
import org.spotter.ui.widget.PageText;

/// A visit at the front desk, by hand and by keyboard: in, on, to the sheet, out.
class KioskUiTest extends KioskTest {
    private static final String QUESTION = "#idle-question";

    // ---- the first screen

    @Test
    void a_touch_anywhere_starts() {
        openKiosk();
        onFx(() -> {
            var bounds = scene().getRoot().localToScreen(scene().getRoot().getBoundsInLocal());
            var hand = new Robot();
            hand.mouseMove(new Point2D(bounds.getMinX() + 5, bounds.getMinY() + 5));
            hand.mouseClick(MouseButton.PRIMARY);
            return true;
        });
        settle();
        assertThat(here()).isEqualTo("danger");
        assertThat(visit().words().language()).isEqualTo("en");
    }

    @ParameterizedTest(name = "{0}-{1} leads to {2}")
    @CsvSource({
        "start, en, danger",
        "start, es, danger",
        "short, en, short",
        "short, es, short",
        "look,  en, welcome",
        "look,  es, welcome",
    })
    void each_way_in_speaks_its_language(String way, String language, String page) {
        openKiosk();
        click(way + "-" + language);
        assertThat(here()).isEqualTo(page);
        assertThat(visit().words().language()).isEqualTo(language);
    }

    @Test
    void enter_starts_and_the_keyboard_reaches_the_rest() {
        openKiosk();
        press(KeyCode.ENTER);
        assertThat(here()).isEqualTo("danger");
        assertThat(visit().words().language()).isEqualTo("en");

        openKiosk();
        for (var stops = 0;
                stops < 20
                        && focused()
                                .filter(node -> "look-es".equals(node.getId()))
                                .isEmpty();
                stops++) {
            press(KeyCode.TAB);
        }
        press(KeyCode.SPACE);
        assertThat(here()).isEqualTo("welcome");
        assertThat(visit().words().language()).isEqualTo("es");
    }

    @Test
    void only_the_languages_of_the_policy_are_offered() {
        openKiosk(policy(Policy.Printing.USUAL, List.of("es"), Optional.empty()));
        assertThat(shows("#start-es")).isTrue();
        assertThat(shows("#start-en")).isFalse();
        click("start-es");
        assertThat(visit().languages()).containsExactly("es");
    }

    @Test
    void the_staff_button_opens_the_pad_and_no_visit() {
        openKiosk();
        click("staff");
        assertThat(shows("#pin-1")).isTrue();
        assertThat(visiting()).isFalse();
    }

    @Test
    void its_own_rules_come_last_on_the_first_screen_and_in_a_visit() {
        openKiosk();
        assertThat(onFx(() -> scene().getStylesheets()).getLast()).endsWith("/kiosk.css");
        click("start-en");
        assertThat(onFx(() -> scene().getStylesheets()).getLast()).endsWith("/kiosk.css");
    }

    // ---- the short path

    /// Counts how often the window is tapped from now on, whatever screen is in it.
    private AtomicInteger taps() {
        var taps = new AtomicInteger();
        act(() -> stage().addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> taps.incrementAndGet()));
        return taps;
    }

    @Test
    void six_taps_lead_from_the_first_screen_to_the_sheet() {
        openKiosk();
        var taps = taps();
        for (var id : List.of("short-en", "short-none", "short-none", "short-none", "short-none", "print-go")) {
            click(id);
        }
        assertThat(taps).hasValue(6);
        assertThat(printing.sent()).hasSize(1);
        assertThat(sheets.made().getLast().edition()).isEqualTo(Edition.FULL);
        assertThat(text("#print-outcome")).contains(PrintOrders.PRINTER.title());
    }

    @Test
    void five_taps_lead_from_the_first_screen_to_the_slip() {
        openKiosk();
        var taps = taps();
        List.of("short-en", "short-some", "slip", "print", "print-go").forEach(this::click);
        assertThat(taps).hasValue(5);
        assertThat(printing.sent()).hasSize(1);
        assertThat(sheets.made().getLast().edition()).isEqualTo(Edition.EMERGENCY);
    }

    @Test
    void the_last_group_of_signs_can_still_lead_to_the_emergency_page() {
        openKiosk();
        for (var id : List.of("short-en", "short-none", "short-none", "short-none", "short-some")) {
            click(id);
        }
        assertThat(here()).isEqualTo("emergency");
        assertThat(shows("#slip")).isTrue();
    }

    // ---- what is not for a front desk

    private static Set<String> home() {
        return Set.copyOf(
                Pages.ALL.stream().filter(PageSpec::home).map(PageSpec::id).toList());
    }

    @Test
    void no_page_for_home_stands_in_the_navigation() {
        openKiosk();
        click("look-en");
        assertThat(home()).contains("diary", "settings", "carry");
        if (shows("#menu")) {
            click("menu");
        }
        assertThat(shows("#nav-sheet")).isTrue();
        home().forEach(page -> assertThat(shows("#nav-" + page)).as(page).isFalse());
    }

    @Test
    void no_button_of_any_page_leads_to_a_page_for_home() {
        openKiosk();
        click("look-en");
        var answered = Visits.calmAnswers();
        var turn = 0;
        for (var page : Pages.ALL.stream().filter(each -> !each.home()).toList()) {
            if (!Extent.takes(3, turn++)) {
                continue;
            }
            var count = 1;
            for (var at = 0; at < count; at++) {
                var context = visit();
                act(() -> context.answer(answered));
                goTo(page.id());
                var number = at;
                count = onFx(() -> {
                    var buttons = buttons();
                    if (number < buttons.size()) {
                        buttons.get(number).fire();
                    }
                    return buttons.size();
                });
                settle();
                assertThat(visiting()).as("%s, button %d", page.id(), number).isTrue();
                assertThat(home()).as("%s, button %d", page.id(), number).doesNotContain(here());
                onFx(() -> {
                    List.copyOf(Window.getWindows()).stream()
                            .filter(each -> each != stage())
                            .forEach(Window::hide);
                    return true;
                });
                act(() -> {
                    context.timer().change(_ -> Timer.IDLE);
                    context.printing().forget();
                });
            }
        }
    }

    /// The buttons of the page and of its foot.
    private List<ButtonBase> buttons() {
        return Stream.of(".page-scroll", ".actions")
                .map(part -> scene().lookup(part))
                .filter(Objects::nonNull)
                .flatMap(KioskUiTest::nodes)
                .filter(ButtonBase.class::isInstance)
                .filter(node -> visible(node) && !node.isDisabled())
                .map(ButtonBase.class::cast)
                .toList();
    }

    @Test
    void no_shortcut_leads_to_a_page_for_home() {
        openKiosk();
        click("look-en");
        for (var key : KeyCode.values()) {
            if (key.isLetterKey() || key.isDigitKey() || key == KeyCode.HOME) {
                press(KeyCode.CONTROL, key);
                assertThat(home()).as(key.getName()).doesNotContain(here());
            }
        }
    }

    @Test
    void nothing_is_typed_or_saved_on_any_page() {
        openKiosk();
        click("look-en");
        var context = visit();
        act(() -> context.answer(Visits.calmAnswers()));
        for (var page : Pages.ALL.stream().filter(each -> !each.home()).toList()) {
            goTo(page.id());
            assertThat(shows("#save")).as(page.id()).isFalse();
            assertThat(onFx(() -> nodes(scene().getRoot())
                            .filter(TextInputControl.class::isInstance)
                            .count()))
                    .as(page.id())
                    .isZero();
        }
    }

    // ---- printing

    @Test
    void copies_and_prints_have_limits() {
        openKiosk(policy(new Policy.Printing(Optional.empty(), 2, 2, List.of()), List.of("en"), Optional.empty()));
        click("short-en");
        for (var step = 0; step < 4; step++) {
            click("short-none");
        }
        for (var taps = 0; taps < 4; taps++) {
            click("copies-more");
        }
        click("print-go");
        assertThat(printing.sent().getLast().copies()).isEqualTo(2);
        click("print-choose");
        click("print-go");
        assertThat(printing.sent()).hasSize(2);
        click("print-choose");
        assertThat(shows("#print-go")).isFalse();
        assertThat(text("#print-trouble")).isEqualTo(message("kiosk.print.enough"));
        click("print-show");
        assertThat(here()).isEqualTo("sheet");
        assertThat(printing.sent()).hasSize(2);
    }

    @Test
    void a_sheet_that_no_printer_took_is_not_counted() {
        openKiosk(policy(new Policy.Printing(Optional.empty(), 2, 1, List.of()), List.of("en"), Optional.empty()));
        printing.willBe(new Sent.Refused(Fault.NO_SERVICE));
        print();
        click("print-choose");
        printing.willBe(new JobState.Done());
        click("print-go");
        assertThat(printing.sent()).hasSize(2);
        assertThat(staff().tally().weeks().values()).singleElement().satisfies(week -> assertThat(week.sheets())
                .isEqualTo(1));
    }

    @Test
    void who_got_no_sheet_is_not_asked_for_it() {
        openKiosk();
        printing.willBe(new Sent.Refused(Fault.NO_SERVICE));
        print();
        click("leave");
        assertThat(atFirstScreen()).isTrue();
    }

    @Test
    void the_printer_of_the_policy_holds() {
        var other = PrintOrders.printer("Back_office", "Back office");
        printing.willHave(Printers.of(List.of(PrintOrders.PRINTER, other)));
        openKiosk(policy(
                new Policy.Printing(Optional.of("Back_office"), 2, 3, List.of()), List.of("en"), Optional.empty()));
        print();
        assertThat(printing.asked()).containsExactly("Back_office");
    }

    @Test
    void only_the_editions_of_the_policy_are_offered() {
        openKiosk(policy(
                new Policy.Printing(Optional.empty(), 2, 3, List.of("LARGE_PRINT", "EMERGENCY")),
                List.of("en"),
                Optional.empty()));
        print();
        assertThat(sheets.made().getLast().edition()).isEqualTo(Edition.LARGE_PRINT);
        goTo("welcome");
        goTo("sheet");
        assertThat(shows("#edition-large-print")).isTrue();
        assertThat(shows("#edition-emergency")).isTrue();
        assertThat(shows("#edition-full")).isFalse();
        assertThat(shows("#edition-picture-first")).isFalse();
    }

    @Test
    void visits_sheets_and_slips_are_counted() {
        openKiosk();
        print();
        click("leave");
        click("sheet-yes");
        List.of("short-es", "short-some", "slip", "print", "print-go", "leave", "sheet-yes")
                .forEach(this::click);
        assertThat(staff().tally().weeks().values()).containsExactly(new Counts(2, 1, 1));
    }

    // ---- the end of a visit

    @Test
    void a_visit_without_a_sheet_ends_at_once() {
        openKiosk();
        click("start-en");
        click("leave");
        assertThat(atFirstScreen()).isTrue();
    }

    @Test
    void who_printed_is_asked_for_the_sheet_and_yes_ends() {
        openKiosk();
        print();
        click("leave");
        assertThat(shows("#sheet-question")).isTrue();
        assertThat(visiting()).isTrue();
        click("sheet-yes");
        assertThat(atFirstScreen()).isTrue();
    }

    @Test
    void who_has_no_sheet_can_print_it_again() {
        openKiosk();
        print();
        goTo("plan");
        click("leave");
        click("sheet-no");
        click("sheet-again");
        assertThat(here()).isEqualTo("sheet");
        assertThat(shows("#print") || shows("#print-go") || shows("#print-choose"))
                .isTrue();
        assertThat(onFx(() -> nodes(scene().getRoot())
                        .noneMatch(node -> node.isDisable() && node.isManaged() && !(node instanceof ButtonBase))))
                .as("the page can be used again")
                .isTrue();
    }

    @Test
    void who_has_no_sheet_can_look_at_it() {
        openKiosk();
        print();
        click("leave");
        click("sheet-no");
        click("sheet-screen");
        assertThat(here()).isEqualTo("sheet");
        assertThat(texts()).contains(message("large.title"));
    }

    @Test
    void who_has_no_sheet_can_leave_without_it() {
        openKiosk();
        print();
        click("leave");
        click("sheet-no");
        click("sheet-end");
        assertThat(atFirstScreen()).isTrue();
    }

    @Test
    void the_next_visit_knows_nothing_of_the_one_before() {
        openKiosk();
        print();
        var before = visit();
        act(() -> {
            before.settings().set(before.settings().get().withTextSize(200).withLanguage("es"));
            before.warn("shell.unexpected");
        });
        click("leave");
        click("sheet-yes");
        click("look-en");
        var now = visit();
        assertThat(now).isNotSameAs(before);
        assertThat(onFx(() -> now.visit().get().answers().isEmpty())).isTrue();
        assertThat(onFx(() -> now.settings().get().textSize())).isEqualTo(100);
        assertThat(now.words().language()).isEqualTo("en");
        assertThat(onFx(() -> now.navigator().hasPast())).isFalse();
        assertThat(onFx(() -> now.notice().get())).isEmpty();
        assertThat(onFx(() -> now.printing().asked())).isEmpty();
        assertThat(now.desk().orElseThrow().hasPrinted()).isFalse();
    }

    // ---- left alone

    @Test
    void the_question_comes_after_the_time_it_takes_to_read_the_page() {
        openKiosk();
        var short_ = quietOn("danger");
        act(() -> window().failed());
        var long_ = quietOn("prevention");
        assertThat(short_).isGreaterThanOrEqualTo(60);
        assertThat(long_).isGreaterThan(short_ + 60).isLessThanOrEqualTo(600);
    }

    private int quietOn(String page) {
        click("look-en");
        goTo(page);
        var words = onFx(() -> PageText.of(scene().lookup(".page-scroll"), visit().messages()).stream()
                .mapToInt(text -> text.split("\\s+").length)
                .sum());
        var quiet = seconds(700, () -> shows(QUESTION));
        assertThat(quiet).isBetween(Math.min(600, 60 + words / 2), Math.min(601, 60 + words / 2 + 2));
        return quiet;
    }

    private void untilAsked() {
        seconds(700, () -> shows(QUESTION));
    }

    @Test
    void the_question_counts_down_and_running_out_ends_the_visit() {
        openKiosk();
        click("start-en");
        untilAsked();
        assertThat(texts()).contains(message("kiosk.idle.seconds", 30));
        pass(Duration.ofSeconds(10));
        assertThat(texts()).contains(message("kiosk.idle.seconds", 20));
        pass(Duration.ofSeconds(19));
        assertThat(texts()).contains(message("kiosk.idle.seconds", 1));
        assertThat(visiting()).isTrue();
        pass(Duration.ofSeconds(1));
        assertThat(atFirstScreen()).isTrue();
        assertThat(waits.waiting()).as("what waits on the first screen").isEqualTo(1);
    }

    @Test
    void who_does_something_all_the_time_is_not_asked() {
        openKiosk();
        click("look-en");
        goTo("danger");
        var shift = new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.SHIFT, true, false, false, false);
        // Seven times as long as a page is left alone before anyone is asked.
        act(() -> {
            for (var times = 0; times < 1_000; times++) {
                waits.pass(Duration.ofMillis(700), Runnable::run);
                Event.fireEvent(scene().getRoot(), shift);
            }
        });
        assertThat(shows(QUESTION)).isFalse();
        untilAsked();
        assertThat(shows(QUESTION)).as("asked once nothing is done any more").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"move", "click", "key", "scroll", "page"})
    void everything_that_is_done_counts_as_being_there(String what) {
        openKiosk();
        click("look-en");
        goTo("danger");
        var quiet = seconds(700, () -> shows(QUESTION));
        click("still-here");
        pass(Duration.ofSeconds(quiet - 5));
        assertThat(shows(QUESTION)).isFalse();
        switch (what) {
            case "move" -> hand(hand -> hand.mouseMove(300, 300));
            case "click" -> hand(hand -> hand.mouseClick(MouseButton.PRIMARY));
            case "key" -> press(KeyCode.SHIFT);
            case "scroll" -> hand(hand -> hand.mouseWheel(1));
            default -> goTo("you");
        }
        pass(Duration.ofSeconds(20));
        assertThat(shows(QUESTION)).as("asked after " + what).isFalse();
    }

    private void hand(Consumer<Robot> does) {
        onFx(() -> {
            does.accept(new Robot());
            return true;
        });
        settle();
    }

    @Test
    void who_is_still_here_may_say_so_ten_times() {
        openKiosk();
        click("start-en");
        for (var times = 0; times < 10; times++) {
            untilAsked();
            click("still-here");
            assertThat(shows(QUESTION)).isFalse();
            assertThat(here()).isEqualTo("danger");
        }
        untilAsked();
        assertThat(shows("#still-here")).isFalse();
        assertThat(shows("#next-person")).isTrue();
        pass(Duration.ofSeconds(31));
        assertThat(atFirstScreen()).isTrue();
    }

    @Test
    void the_next_person_gets_the_first_screen() {
        openKiosk();
        click("start-en");
        untilAsked();
        click("next-person");
        assertThat(atFirstScreen()).isTrue();
    }

    @Test
    void nobody_is_asked_while_a_session_runs() {
        openKiosk();
        click("look-en");
        var context = visit();
        var dose = guide.dose(SessionKind.COLD);
        act(() -> context.timer().change(timer -> timer.started(dose, 20, clock.instant())));
        for (var checks = 0; checks < 4; checks++) {
            pass(Duration.ofMinutes(5));
            act(() -> context.timer().change(timer -> timer.looked(clock.instant())));
            assertThat(shows(QUESTION)).isFalse();
        }
        pass(Duration.ofMinutes(1));
        act(() -> context.timer().look());
        assertThat(onFx(() -> context.timer().timer().get().state())).isInstanceOf(Timer.State.Finished.class);
        seconds(700, () -> shows(QUESTION));
        pass(Duration.ofSeconds(31));
        assertThat(atFirstScreen()).isTrue();
    }

    @Test
    void under_the_question_nothing_can_be_reached() {
        openKiosk();
        click("look-en");
        untilAsked();
        var before = here();
        for (var stops = 0; stops < 6; stops++) {
            press(KeyCode.TAB);
            assertThat(focused().map(Node::getId).orElse("")).isIn("still-here", "next-person");
        }
        press(KeyCode.CONTROL, KeyCode.T);
        press(KeyCode.ESCAPE);
        assertThat(here()).isEqualTo(before);
        assertThat(shows(QUESTION)).isTrue();
        press(KeyCode.TAB);
        assertThat(focused().map(Node::getId).orElse("")).isIn("still-here", "next-person");
    }

    @Test
    void the_question_over_another_question_leaves_that_one_standing() {
        openKiosk();
        print();
        click("leave");
        untilAsked();
        click("still-here");
        assertThat(shows("#sheet-question")).isTrue();
        for (var stops = 0; stops < 6; stops++) {
            press(KeyCode.TAB);
            assertThat(focused().map(Node::getId).orElse("")).isIn("sheet-yes", "sheet-no");
        }
        click("sheet-yes");
        assertThat(atFirstScreen()).isTrue();
    }

    @Test
    void the_choice_of_languages_closes_with_its_visit() {
        openKiosk();
        click("look-en");
        onFx(() -> {
            ((ButtonBase) scene().lookup("#language")).fire();
            return true;
        });
        settle();
        assertThat(onFx(() -> Window.getWindows().size())).isEqualTo(2);
        untilAsked();
        assertThat(onFx(() -> Window.getWindows().size()))
                .as("nothing hides the question")
                .isEqualTo(1);
        pass(Duration.ofSeconds(31));
        assertThat(atFirstScreen()).isTrue();
        assertThat(onFx(() -> Window.getWindows().size())).isEqualTo(1);
    }

    // ---- no way out

    @Test
    void keys_that_lead_out_do_nothing() {
        openKiosk();
        click("look-en");
        goTo("danger");
        goTo("about");
        var before = visit();
        var keys = new ArrayList<KeyCode[]>(List.of(
                new KeyCode[] {KeyCode.ALT, KeyCode.F4},
                new KeyCode[] {KeyCode.ALT, KeyCode.LEFT},
                new KeyCode[] {KeyCode.ALT, KeyCode.RIGHT},
                new KeyCode[] {KeyCode.ALT, KeyCode.HOME},
                new KeyCode[] {KeyCode.ALT, KeyCode.TAB},
                new KeyCode[] {KeyCode.ESCAPE},
                new KeyCode[] {KeyCode.COMMAND},
                new KeyCode[] {KeyCode.WINDOWS},
                new KeyCode[] {KeyCode.META, KeyCode.Q},
                new KeyCode[] {KeyCode.CONTROL, KeyCode.W},
                new KeyCode[] {KeyCode.CONTROL, KeyCode.Q}));
        for (var key : KeyCode.values()) {
            if (key.isFunctionKey()) {
                keys.add(new KeyCode[] {key});
            }
        }
        for (var combination : keys) {
            press(combination);
            var what = Arrays.toString(combination).toLowerCase(Locale.ROOT);
            assertThat(visit()).as(what).isSameAs(before);
            assertThat(here()).as(what).isEqualTo("about");
            assertThat(onFx(() -> before.navigator().current().get().detail()))
                    .as(what)
                    .isEmpty();
            assertThat(onFx(() -> stage().isFullScreen() && stage().isShowing() && !stage().isIconified()))
                    .as(what)
                    .isTrue();
        }
        assertThat(exits).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "visit", "pad"})
    void closing_the_window_is_not_possible(String where) {
        openKiosk();
        switch (where) {
            case "visit" -> click("start-en");
            case "pad" -> click("staff");
            default -> {}
        }
        act(() -> Event.fireEvent(stage(), new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(onFx(() -> stage().isShowing())).isTrue();
        assertThat(exits).isEmpty();
    }

    @Test
    void a_window_that_lost_the_full_screen_takes_it_again() {
        openKiosk();
        act(() -> stage().setFullScreen(false));
        assertThat(onFx(() -> stage().isFullScreen())).isTrue();
        act(() -> stage().setIconified(true));
        assertThat(onFx(() -> stage().isIconified())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "visit", "pad"})
    void a_display_that_went_or_came_shows_the_first_screen_to_whoever_sees_it(String where) {
        openKiosk();
        switch (where) {
            case "visit" -> click("start-en");
            case "pad" -> click("staff");
            default -> {}
        }
        act(window()::displayChanged);
        assertThat(atFirstScreen()).isTrue();
        assertThat(onFx(() -> stage().isFullScreen())).isTrue();
        assertThat(waits.waiting()).as("what waits on the first screen").isEqualTo(1);
    }

    // ---- when something goes wrong

    @ParameterizedTest
    @EnumSource(Where.class)
    void an_error_brings_the_first_screen_back(Where where) {
        openKiosk();
        onFx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, _) -> window().failed());
            return true;
        });
        switch (where) {
            case FIRST_SCREEN -> {}
            case VISIT -> click("start-en");
            case PRINTED -> print();
            case QUESTION -> {
                click("start-en");
                untilAsked();
            }
            case PAD -> click("staff");
        }
        Platform.runLater(() -> {
            throw new IllegalStateException("made for this test");
        });
        settle();
        assertThat(atFirstScreen()).isTrue();
        assertThat(waits.waiting()).as("what waits on the first screen").isEqualTo(1);
        assertThat(exits).isEmpty();
        click("short-en");
        assertThat(here()).isEqualTo("short");
        assertThat(onFx(() -> visit().visit().get().answers().isEmpty())).isTrue();
    }

    /// Where an error happens.
    enum Where {
        FIRST_SCREEN,
        VISIT,
        PRINTED,
        QUESTION,
        PAD
    }
}
