package org.spotter.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.spotter.guide.json.Problem;
import org.spotter.kiosk.PinLock;
import org.spotter.sheet.Edition;
import org.spotter.sheet.print.Fault;
import org.spotter.sheet.print.Printer;
import org.spotter.sheet.print.Printers;
import org.spotter.sheet.print.Sent;
import org.spotter.store.Policy;
import org.spotter.store.PolicyFile;
import org.spotter.store.Read;
import org.spotter.store.StaffFile;
import org.spotter.store.StaffFile.Counts;
import org.spotter.testkit.PrintOrders;

/// The pad for the staff PIN, the page behind it, and the screen for a policy that can't be used.
class StaffUiTest extends KioskTest {
    private static final String WRONG = "135790";

    private void type(String pin) {
        for (var digit : pin.split("")) {
            click("pin-" + digit);
        }
        click("pin-enter");
    }

    private void openPad() {
        openKiosk();
        click("staff");
    }

    private void openStaffPage() {
        openPad();
        type(PIN);
        assertThat(shows("#staff-done")).isTrue();
    }

    // ---- the PIN

    @Test
    void the_right_pin_opens_the_page() {
        openPad();
        type(PIN);
        assertThat(shows("#staff-done")).isTrue();
        click("staff-done");
        assertThat(atFirstScreen()).isTrue();
    }

    @Test
    void the_right_pin_opens_by_keyboard() {
        openPad();
        for (var digit : PIN.split("")) {
            press(KeyCode.valueOf("DIGIT" + digit));
        }
        press(KeyCode.ENTER);
        assertThat(shows("#staff-done")).isTrue();
    }

    @Test
    void a_wrong_digit_can_be_taken_away_and_no_digit_shows() {
        openPad();
        click("pin-9");
        click("pin-erase");
        for (var digit : PIN.split("")) {
            click("pin-" + digit);
        }
        assertThat(texts()).noneMatch(text -> text.contains(PIN));
        assertThat(texts()).contains("\u25cf".repeat(PIN.length()));
        click("pin-enter");
        assertThat(shows("#staff-done")).isTrue();
    }

    @Test
    void wrong_pins_are_counted_and_the_fifth_locks() {
        openPad();
        for (var left = 4; left > 0; left--) {
            type(WRONG);
            assertThat(text("#pin-said")).isEqualTo(message("kiosk.pin.wrong", left));
        }
        type(WRONG);
        assertThat(text("#pin-said")).isEqualTo(message("kiosk.pin.locked", 0, 30));
        assertThat(onFx(() -> node("#pin-1").isDisabled())).isTrue();
        for (var digit : PIN.split("")) {
            press(KeyCode.valueOf("DIGIT" + digit));
        }
        press(KeyCode.ENTER);
        assertThat(shows("#staff-done")).isFalse();
    }

    private void lock() {
        openPad();
        for (var tries = 0; tries < PinLock.FREE; tries++) {
            type(WRONG);
        }
        assertThat(locked()).isEqualTo(Duration.ofSeconds(30));
    }

    private Duration locked() {
        return onFx(() -> staff().lock().get().left());
    }

    @Test
    void the_lock_counts_down_and_the_right_pin_then_opens() {
        lock();
        pass(Duration.ofSeconds(12));
        assertThat(text("#pin-said")).isEqualTo(message("kiosk.pin.locked", 0, 18));
        pass(Duration.ofSeconds(17));
        assertThat(onFx(() -> node("#pin-1").isDisabled())).isTrue();
        pass(Duration.ofSeconds(1));
        // The pad itself closes when nobody touches it.
        if (!shows("#pin-1")) {
            click("staff");
        }
        type(PIN);
        assertThat(shows("#staff-done")).isTrue();
    }

    @Test
    void after_the_lock_each_wrong_pin_locks_for_longer() {
        lock();
        pass(Duration.ofSeconds(31));
        click("staff");
        type(WRONG);
        assertThat(locked()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void the_lock_outlasts_a_restart_and_another_clock() {
        lock();
        clock.move(Duration.ofDays(400));
        openKiosk();
        assertThat(locked()).isEqualTo(Duration.ofSeconds(30));
        clock.move(Duration.ofDays(-800));
        click("staff");
        assertThat(onFx(() -> node("#pin-1").isDisabled())).isTrue();
        pass(Duration.ofSeconds(14));
        openKiosk();
        assertThat(locked()).isBetween(Duration.ofSeconds(14), Duration.ofSeconds(20));
        pass(Duration.ofSeconds(21));
        assertThat(locked()).isZero();
    }

    @Test
    void a_plug_pulled_while_a_pin_is_looked_at_gains_nothing() {
        openKiosk();
        act(() -> staff().tryPin(WRONG, USUAL.pin().orElseThrow(), _ -> {}));
        var before = StaffFile.read(staffFile());
        assertThat(before)
                .isInstanceOfSatisfying(Read.Whole.class, kept -> assertThat(((StaffFile.Kept) kept.value()).wrong())
                        .isEqualTo(1));
    }

    @Test
    void without_a_pin_in_the_policy_the_pad_stays_shut() {
        openKiosk(policy(Policy.Printing.USUAL, List.of("en"), Optional.empty()));
        click("staff");
        assertThat(text("#pin-said")).isEqualTo(message("kiosk.pin.none"));
        assertThat(onFx(() -> node("#pin-1").isDisabled())).isTrue();
        for (var digit : PIN.split("")) {
            press(KeyCode.valueOf("DIGIT" + digit));
        }
        press(KeyCode.ENTER);
        assertThat(shows("#staff-done")).isFalse();
        if (!atFirstScreen()) {
            click("pin-back");
        }
        assertThat(atFirstScreen()).isTrue();
    }

    @Test
    void a_broken_file_does_not_open_the_pad() throws IOException {
        Files.createDirectories(staffFile().getParent());
        Files.writeString(staffFile(), "{ \"spotter\": 1, \"wrong\": -");
        openPad();
        assertThat(onFx(() -> node("#pin-1").isDisabled())).isTrue();
        assertThat(locked()).isEqualTo(Duration.ofSeconds(30));
        openKiosk();
        assertThat(locked()).as("nor does a restart").isPositive();
    }

    @Test
    void a_hash_that_cannot_be_read_opens_nothing() {
        openKiosk(policy(Policy.Printing.USUAL, List.of("en"), Optional.of("pbkdf2-sha256$600000$AAAA$AAAA$AAAA")));
        click("staff");
        type(PIN);
        assertThat(shows("#staff-done")).isFalse();
    }

    @Test
    void the_pad_closes_by_itself() {
        openPad();
        click("pin-4");
        pass(Duration.ofSeconds(29));
        assertThat(shows("#pin-1")).isTrue();
        pass(Duration.ofSeconds(2));
        assertThat(atFirstScreen()).isTrue();
        assertThat(waits.waiting()).isEqualTo(1);
    }

    @Test
    void the_page_stays_after_the_pad_and_closes_by_itself() {
        openStaffPage();
        pass(Duration.ofSeconds(100));
        assertThat(shows("#staff-done")).isTrue();
        pass(Duration.ofSeconds(21));
        assertThat(atFirstScreen()).isTrue();
        assertThat(waits.waiting()).isEqualTo(1);
    }

    // ---- the page

    @Test
    void the_page_tells_what_is_wrong_with_a_printer() {
        var stopped =
                new Printer("Front_desk", "Front desk", Optional.of(Fault.STOPPED), PrintOrders.PRINTER.papers(), true);
        printing.willHave(Printers.of(List.of(stopped)));
        openStaffPage();
        var fault = message("print.fault.stopped", "Front desk", "Letter");
        assertThat(texts()).contains(message("kiosk.staff.printer.line", "Front desk", fault));
        printing.willHave(Printers.of(List.of(PrintOrders.PRINTER)));
        click("staff-look");
        assertThat(texts()).contains(message("kiosk.staff.printer.line", "Front desk", message("print.ready")));
        printing.willHave(Printers.none(Fault.NO_SERVICE));
        click("staff-look");
        assertThat(texts()).contains(message("print.fault.no-service", "", "Letter"));
    }

    @Test
    void the_test_page_is_a_slip_and_is_not_counted() {
        openStaffPage();
        click("staff-test");
        assertThat(printing.sent()).hasSize(1);
        assertThat(printing.asked()).containsExactly(PrintOrders.PRINTER.name());
        assertThat(sheets.made().getLast().edition()).isEqualTo(Edition.EMERGENCY);
        assertThat(text("#staff-tested")).isEqualTo(message("kiosk.staff.tested"));
        assertThat(staff().tally().weeks()).isEmpty();
        printing.willBe(new Sent.Refused(Fault.OFFLINE));
        click("staff-test");
        assertThat(text("#staff-tested")).isEqualTo(message("print.fault.offline", "", "Letter"));
        printing.willHave(Printers.none(Fault.NO_PRINTER));
        openStaffPage();
        click("staff-test");
        assertThat(text("#staff-tested")).isEqualTo(message("print.fault.no-printer", "", "Letter"));
    }

    @Test
    void counts_under_five_are_hidden() throws IOException {
        StaffFile.write(
                staffFile(), new StaffFile.Kept(0, 0, true, new TreeMap<>(Map.of("2026-W47", new Counts(12, 5, 4)))));
        openStaffPage();
        var shown = onFx(() -> nodes(node("#staff-counts"))
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList());
        assertThat(shown)
                .contains("2026-W47", "12", "5", message("kiosk.staff.few", 5))
                .doesNotContain("4");
    }

    @Test
    void no_paper_is_told_on_the_first_screen_and_kept() {
        openStaffPage();
        click("staff-paper");
        click("staff-done");
        assertThat(texts()).contains(message("kiosk.no-paper"));
        openKiosk();
        assertThat(texts()).contains(message("kiosk.no-paper"));
    }

    @Test
    void a_file_that_should_not_be_there_is_found() throws IOException {
        openStaffPage();
        assertThat(text("#staff-kept")).isEqualTo(message("kiosk.staff.kept.nothing"));
        click("staff-done");
        Files.writeString(staffFile().resolveSibling("visit.json"), "{}");
        Files.createDirectories(staffFile().resolveSibling("episodes"));
        click("staff");
        type(PIN);
        assertThat(text("#staff-kept")).contains("visit.json", "episodes");
    }

    @Test
    void the_program_can_be_started_anew_and_ended() {
        openStaffPage();
        click("staff-restart");
        click("staff-exit");
        assertThat(exits).containsExactly(KioskWindow.Exit.AGAIN, KioskWindow.Exit.WISHED);
        assertThat(KioskWindow.Exit.WISHED).isZero();
        assertThat(KioskWindow.Exit.AGAIN).isPositive();
        assertThat(KioskWindow.Exit.FAILED).isPositive();
    }

    // ---- a policy that can't be used

    private void hold(String policy, Runnable again) throws IOException {
        var file = folder.resolve("policy.json");
        Files.writeString(file, policy);
        var editions = Arrays.stream(Edition.values()).map(Edition::name).toList();
        var problems = PolicyFile.read(file, guide, editions) instanceof Read.Refused<Policy>(var found)
                ? found
                : List.<Problem>of();
        assertThat(problems).isNotEmpty();
        adopt(onFx(() -> {
            var stage = new Stage();
            KioskWindow.outOfOrder(stage, front(Policy.NONE), problems, again);
            return stage;
        }));
    }

    @Test
    void a_broken_policy_shows_every_problem_and_the_number_to_call() throws IOException {
        var looked = new AtomicInteger();
        hold("""
                { "kiosk": true, "languages": ["xx"], "idle": { "seconds": 1 }, "pin": "123456", "colour": "red" }
                """, looked::incrementAndGet);
        var said = String.join("\n", texts());
        assertThat(said).contains("911", "xx", "seconds", "pin", "colour");
        click("order-again");
        assertThat(looked).hasValue(1);
        press(KeyCode.ALT, KeyCode.F4);
        press(KeyCode.ESCAPE);
        assertThat(shows("#order-again")).isTrue();
        assertThat(onFx(() -> scene().getWindow().isShowing())).isTrue();
    }
}
