package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spotter.guide.Paper;
import org.spotter.sheet.print.Fault;
import org.spotter.sheet.print.JobState;
import org.spotter.sheet.print.Printer;
import org.spotter.sheet.print.Printers;
import org.spotter.sheet.print.Sent;
import org.spotter.testkit.PrintOrders;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.text.Messages;

/// Printing in the page: choosing, following the job, and a way on whatever happens.
class PrintUiTest extends UiTest {
    private static final String DESK = PrintOrders.PRINTER.title();

    private void openPanel() {
        open(Visits.calmAnswers());
        go("sheet", "");
        click("print");
    }

    private void print() {
        openPanel();
        click("print-go");
    }

    private String fault(Fault fault) {
        return context().message("print.fault." + Messages.key(fault), DESK, "Letter");
    }

    private String outcome() {
        return onFx(() -> node("#print-outcome").getAccessibleText());
    }

    // ---- choosing

    @Test
    void one_printer_needs_no_choice() {
        openPanel();
        assertThat(texts()).contains(DESK, context().message("print.copies.number", 1));
        assertThat(shows("#print-go")).isTrue();
        assertThat(shows("#print")).as("the page's own button").isFalse();
        click("print-go");
        assertThat(printing.asked()).containsExactly(PrintOrders.PRINTER.name());
        assertThat(printing.sent().getFirst().copies()).isEqualTo(1);
        assertThat(printing.sent().getFirst().paper()).isEqualTo(Paper.LETTER);
        assertThat(printing.sent().getFirst().title()).isEqualTo("Care sheet");
    }

    @Test
    void among_several_printers_the_usual_one_is_taken_until_another_is() {
        printing.willHave(Printers.of(List.of(PrintOrders.PRINTER, PrintOrders.printer("Office", "The office"))));
        openPanel();
        assertThat(onFx(() -> ((ToggleButton) node("#printer-Front_desk")).isSelected()))
                .isTrue();
        click("printer-Office");
        click("print-go");
        assertThat(printing.asked()).containsExactly("Office");
    }

    @Test
    void a_printer_that_takes_no_sheet_is_not_the_first_choice_and_says_why() {
        var old = new Printer("Old", "Old one", Optional.of(Fault.STOPPED), Set.of(Paper.values()), false);
        printing.willHave(Printers.of(List.of(old, PrintOrders.PRINTER)));
        openPanel();
        assertThat(shows("#print-trouble")).isFalse();
        click("printer-Old");
        assertThat(text("#print-trouble")).isEqualTo(context().message("print.fault.stopped", "Old one", ""));
        click("printer-Front_desk");
        assertThat(shows("#print-trouble")).isFalse();
    }

    @Test
    void copies_go_from_one_to_nine() {
        openPanel();
        click("copies-fewer");
        assertThat(text("#print-copies")).isEqualTo(context().message("print.copies.number", 1));
        for (var i = 0; i < 12; i++) {
            click("copies-more");
        }
        assertThat(text("#print-copies")).isEqualTo(context().message("print.copies.number", 9));
        click("copies-fewer");
        click("print-go");
        assertThat(printing.sent().getFirst().copies()).isEqualTo(8);
    }

    @Test
    void the_paper_that_a_printer_does_not_have_is_told_before_anything_is_sent() {
        printing.willHave(
                Printers.of(List.of(new Printer("Front_desk", DESK, Optional.empty(), Set.of(Paper.A4), false))));
        openPanel();
        assertThat(text("#print-trouble")).isEqualTo(fault(Fault.WRONG_PAPER));
        click("print-change");
        click("paper-a4");
        click("print");
        assertThat(shows("#print-trouble")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_PRINTER", "NO_SERVICE"})
    void without_a_printer_the_sheet_can_be_saved_or_looked_for_again(Fault fault) {
        printing.willHave(Printers.none(fault));
        openPanel();
        assertThat(text("#print-trouble")).isEqualTo(context().message("print.fault." + Messages.key(fault)));
        assertThat(focused().orElseThrow().getId()).isEqualTo("print-trouble");
        assertThat(shows("#print-go")).isFalse();
        click("save");
        assertThat(folder.resolve(context().message("sheet.file"))).exists();
        printing.willHave(Printers.of(List.of(PrintOrders.PRINTER)));
        click("print-look");
        assertThat(shows("#print-go")).isTrue();
    }

    @Test
    void everything_can_be_reached_and_tapped() {
        printing.willHave(Printers.of(List.of(PrintOrders.PRINTER, PrintOrders.printer("Office", "The office"))));
        openPanel();
        for (var id : List.of("print-go", "print-back", "copies-fewer", "copies-more", "printer-Office")) {
            var control = node("#" + id);
            // All of a card can be tapped.
            var node = (Region) (id.startsWith("printer") ? control.getParent() : control);
            assertThat(onFx(node::getHeight)).as(id).isGreaterThanOrEqualTo(44);
            assertThat(onFx(node::getWidth)).as(id).isGreaterThanOrEqualTo(44);
        }
        press(KeyCode.ENTER);
        assertThat(printing.sent()).as("Enter prints").hasSize(1);
    }

    @Test
    void enter_opens_the_panel_and_prints() {
        open(Visits.calmAnswers());
        go("sheet", "");
        press(KeyCode.ENTER);
        assertThat(shows("#print-panel")).isTrue();
        press(KeyCode.ENTER);
        assertThat(printing.sent()).hasSize(1);
        click("print-back");
        press(KeyCode.ENTER);
        assertThat(shows("#print-go")).as("the panel, anew").isTrue();
    }

    @Test
    void the_panel_can_be_left() {
        openPanel();
        click("print-back");
        assertThat(shows("#print-panel")).isFalse();
        assertThat(shows("#print")).isTrue();
        assertThat(printing.sent()).isEmpty();
    }

    @Test
    void escape_leaves_the_panel_and_the_large_view_and_nothing_else() {
        openPanel();
        press(KeyCode.ESCAPE);
        assertThat(shows("#print-panel")).isFalse();
        assertThat(page()).isEqualTo("sheet");
        press(KeyCode.ESCAPE);
        assertThat(page()).isEqualTo("sheet");
        click("show-large");
        press(KeyCode.ESCAPE);
        assertThat(shows("#print")).isTrue();
        assertThat(printing.sent()).isEmpty();
    }

    // ---- the job

    @Test
    void a_job_is_followed_until_the_sheet_is_there_and_then_wiped() {
        printing.willBe(new JobState.Waiting());
        print();
        assertThat(outcome()).isEqualTo(context().message("print.waiting", DESK));
        printing.willBe(new JobState.Printing());
        await("printing", () -> outcome().equals(context().message("print.printing", DESK)));
        assertThat(printing.wiped()).isEmpty();
        printing.willBe(new JobState.Done());
        await("done", () -> outcome().equals(context().message("print.done", DESK)));
        assertThat(printing.wiped()).hasSize(1);
        assertThat(focused().orElseThrow().getId()).isEqualTo("print-outcome");
    }

    @Test
    void a_system_that_tells_no_more_is_done() {
        printing.willBe(new Sent.HandedOver());
        print();
        assertThat(outcome()).isEqualTo(context().message("print.done", DESK));
    }

    @Test
    void what_is_in_the_way_is_told_and_the_job_goes_on_when_it_is_gone() {
        printing.willBe(new JobState.Held(Fault.OUT_OF_PAPER));
        print();
        assertThat(outcome()).contains(context().message("print.stuck", DESK), fault(Fault.OUT_OF_PAPER));
        for (var way : List.of("print-again", "print-cancel", "save", "print-show")) {
            assertThat(shows("#" + way)).as(way).isTrue();
        }
        printing.willBe(new JobState.Done());
        await("done", () -> outcome().equals(context().message("print.done", DESK)));
    }

    @Test
    void a_job_that_does_not_move_is_stuck_after_a_while() {
        printing.willBe(new JobState.Printing());
        print();
        assertThat(outcome()).isEqualTo(context().message("print.printing", DESK));
        clock.move(Duration.ofSeconds(61));
        await("stuck", () -> outcome().contains(fault(Fault.STUCK)));
    }

    @Test
    void a_printer_that_went_away_is_told_sooner() {
        printing.willBe(new JobState.Printing());
        printing.willBeStuckFor(Fault.OFFLINE);
        print();
        clock.move(Duration.ofSeconds(11));
        await("gone", () -> outcome().contains(fault(Fault.OFFLINE)));
    }

    @Test
    void a_job_can_be_cancelled() {
        printing.willBe(new JobState.Held(Fault.JAM));
        print();
        click("print-cancel");
        assertThat(outcome()).isEqualTo(context().message("print.cancelled"));
        assertThat(printing.wiped()).hasSize(1);
        click("print-choose");
        assertThat(shows("#print-go")).isTrue();
    }

    @Test
    void a_job_that_can_not_be_cancelled_is_told() {
        printing.willBe(new JobState.Waiting());
        printing.willWipe(false);
        print();
        click("print-cancel");
        assertThat(outcome()).isEqualTo(context().message("print.not-cancelled", DESK));
    }

    @Test
    void trying_again_takes_the_stuck_job_back_first() {
        printing.willBe(new JobState.Held(Fault.STOPPED));
        print();
        printing.willBe(new JobState.Done());
        click("print-again");
        await("done", () -> outcome().equals(context().message("print.done", DESK)));
        assertThat(printing.sent()).hasSize(2);
        assertThat(printing.wiped()).hasSize(2);
    }

    @Test
    void each_fault_has_its_message_and_a_way_on() {
        openPanel();
        for (var fault : Fault.values()) {
            printing.willBe(new Sent.Refused(fault));
            click("print-go");
            assertThat(outcome()).contains(context().message("print.failed"), fault(fault));
            assertThat(shows("#save")).as("saving after " + fault).isTrue();
            assertThat(shows("#print-show")).as("looking after " + fault).isTrue();
            printing.willBe(new JobState.Done());
            click("print-again");
            assertThat(outcome()).isEqualTo(context().message("print.done", DESK));
            click("print-choose");
        }
        assertThat(printing.sent()).hasSize(2 * Fault.values().length);
    }

    @Test
    void after_a_fault_the_sheet_can_be_saved_and_looked_at() {
        printing.willBe(new Sent.Refused(Fault.REFUSED));
        print();
        click("save");
        assertThat(folder.resolve(context().message("sheet.file"))).exists();
        click("print-show");
        assertThat(shows("#large")).isTrue();
    }

    @Test
    void a_sheet_that_can_not_be_made_is_told() {
        openPanel();
        sheets.willFail(true);
        click("print-go");
        assertThat(outcome()).contains(fault(Fault.NOT_MADE));
        sheets.willFail(false);
        click("print-again");
        assertThat(outcome()).isEqualTo(context().message("print.done", DESK));
    }

    @Test
    void a_job_that_ended_elsewhere_can_be_printed_again() {
        printing.willBe(new JobState.Ended(Fault.NOT_PRINTED));
        print();
        assertThat(outcome()).contains(fault(Fault.NOT_PRINTED));
        click("print-choose");
        assertThat(shows("#print-go")).isTrue();
    }

    @Test
    void a_job_goes_on_while_another_page_is_looked_at() {
        printing.willBe(new JobState.Waiting());
        print();
        go("plan", "");
        go("sheet", "");
        click("print");
        assertThat(printing.sent()).hasSize(1);
        assertThat(outcome()).isEqualTo(context().message("print.waiting", DESK));
        go("plan", "");
        printing.willBe(new JobState.Done());
        await("wiped", () -> printing.wiped().size() == 1);
        go("sheet", "");
        click("print");
        assertThat(shows("#print-go")).as("what is over is put away").isTrue();
    }
}
