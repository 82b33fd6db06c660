package org.spotter.sheet.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spotter.guide.Paper;
import org.spotter.testkit.CupsServer;
import org.spotter.testkit.CupsServer.Model;

/// A real CUPS server with real IPP printers behind it.
class CupsDeskTest {
    private static final String TITLE = "Care sheet";
    private static @Nullable CupsServer server;
    private static CupsServer.@Nullable Printer desk;
    private static CupsServer.@Nullable Printer office;

    @BeforeAll
    static void start() {
        var missing = CupsServer.missing();
        assumeTrue(missing.isEmpty(), () -> "no real print queue: " + missing.orElse(""));
        server = CupsServer.start();
        desk = server.printer(new Model("Desk", true));
        office = server.printer(new Model("Office", false));
        server.command("lpadmin", "-d", "Office");
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @AfterEach
    void mend() {
        server().command("cancel", "-a", "Desk");
        desk().goOn();
        server().command("cupsaccept", "Desk");
        server().command("cupsenable", "Desk");
    }

    private static CupsServer server() {
        return Objects.requireNonNull(server);
    }

    private static CupsServer.Printer desk() {
        return Objects.requireNonNull(desk);
    }

    private static CupsServer.Printer office() {
        return Objects.requireNonNull(office);
    }

    private static PrintDesk cups() {
        return CupsDesk.ofThisMachine(server()::environment, CupsDeskTest::property);
    }

    private static @Nullable String property(String name) {
        return name.equals("user.name") ? System.getProperty(name) : null;
    }

    private static PrintOrder order(Paper paper, int pages, int copies) {
        return new PrintOrder(PrintedSheets.pdf(paper, pages), paper, copies, TITLE);
    }

    private static Job queued(Sent sent) {
        assertThat(sent).isInstanceOf(Sent.Queued.class);
        return ((Sent.Queued) sent).job();
    }

    private static void awaitState(Job job, JobState state) {
        CupsServer.await(state.toString(), () -> cups().ask(job).equals(state));
    }

    private static Set<String> sizes(List<PDPage> pages) {
        return pages.stream()
                .map(page -> Math.round(page.getMediaBox().getWidth()) + " x "
                        + Math.round(page.getMediaBox().getHeight()))
                .collect(Collectors.toSet());
    }

    // ---- printers

    @Test
    void the_printers_are_listed_the_usual_one_first_with_their_papers_and_sides() {
        assertThat(cups().printers().all())
                .containsExactly(
                        new Printer(
                                "Office", "Office printer", Optional.empty(), Set.of(Paper.A4, Paper.LETTER), false),
                        new Printer("Desk", "Desk printer", Optional.empty(), Set.of(Paper.A4, Paper.LETTER), true));
    }

    @Test
    void the_environment_can_say_which_printer_is_the_usual_one() {
        var desk = CupsDesk.ofThisMachine(
                name -> name.equals("PRINTER") ? "Desk" : server().environment(name), CupsDeskTest::property);
        assertThat(desk.printers().all()).extracting(Printer::name).containsExactly("Desk", "Office");
    }

    // ---- what arrives

    @ParameterizedTest
    @EnumSource
    void a_sheet_arrives_whole_on_its_paper_under_a_neutral_name(Paper paper) throws IOException {
        var before = desk().printed();
        var job = queued(cups().send("Desk", order(paper, 2, 3)));
        var arrived = desk().await(before + 1);
        try (var document = Loader.loadPDF(arrived.document().toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var pages = List.of(document.getPage(0), document.getPage(1));
            assertThat(sizes(pages)).containsExactly(paper == Paper.A4 ? "595 x 842" : "612 x 792");
            assertThat(new PDFTextStripper().getText(document)).contains("This is side 1.", "This is side 2.");
        }
        assertThat(arrived.attributes())
                .containsEntry("copies", "3")
                .containsEntry("sides", "two-sided-long-edge")
                .containsEntry("job-name", TITLE);
        assertThat(arrived.attributes().get("media-col"))
                .contains(
                        paper == Paper.A4
                                ? "x-dimension=21000 y-dimension=29700"
                                : "x-dimension=21590 y-dimension=27940");
        awaitState(job, new JobState.Done());
    }

    @Test
    void both_sides_are_asked_for_only_where_they_are_of_use() {
        var before = office().printed();
        cups().send("Office", order(Paper.A4, 2, 1));
        assertThat(office().await(before + 1).attributes().getOrDefault("sides", "one-sided"))
                .isEqualTo("one-sided");
        before = desk().printed();
        cups().send("Desk", order(Paper.A4, 1, 2));
        assertThat(desk().await(before + 1).attributes().getOrDefault("sides", "one-sided"))
                .isEqualTo("one-sided");
    }

    @Test
    void no_attribute_of_a_job_tells_of_the_person() {
        var before = desk().printed();
        cups().send("Desk", order(Paper.A4, 1, 1));
        var told = desk().await(before + 1).attributes().entrySet().stream()
                .filter(attribute ->
                        attribute.getKey().matches("job-.*name|document-.*|.*message.*|.*info.*|.*comment.*"))
                .filter(attribute -> !attribute.getKey().startsWith("document-format"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        // The user is whoever the machine is logged in as; without it nobody could cancel the job.
        assertThat(told)
                .containsOnly(
                        Map.entry("job-name", TITLE),
                        Map.entry("job-originating-user-name", System.getProperty("user.name")));
    }

    @Test
    void a_queue_that_takes_no_pdf_gets_a_drawing() throws IOException {
        try (var old = CupsServer.start(false)) {
            var out = old.postScriptQueue("Old", "A4", 595, 842);
            var cups = CupsDesk.ofThisMachine(old::environment, CupsDeskTest::property);
            var job = queued(cups.send("Old", order(Paper.A4, 2, 1)));
            CupsServer.await("printed", () -> cups.ask(job).equals(new JobState.Done()));
            var drawn = Files.readString(out, StandardCharsets.ISO_8859_1);
            assertThat(drawn).startsWith("%!PS").contains("/PageSize");
            assertThat(drawn.lines().filter(line -> line.startsWith("%%Page:"))).hasSize(2);
            assertThat(drawn.toLowerCase(Locale.ROOT)).doesNotContain("%%for: " + System.getProperty("user.name"));
        }
    }

    // ---- cancelling and wiping

    /// The document is gone and the queue knows no such job. CUPS itself may leave the record of a job behind when it
    /// is just being written; what that holds, another test tells.
    private void leavesNothing(Job job) {
        CupsServer.await("no document of " + job, () -> server().spooled().stream()
                .noneMatch(file -> file.matches("d0*" + job.number() + "-\\d+")));
        assertThat(cups().ask(job)).isEqualTo(new JobState.Ended(Fault.NOT_PRINTED));
    }

    @Test
    void a_job_that_waits_can_be_cancelled_and_leaves_nothing() {
        desk().say("hold");
        var first = queued(cups().send("Desk", order(Paper.A4, 1, 1)));
        awaitState(first, new JobState.Printing());
        var second = queued(cups().send("Desk", order(Paper.A4, 1, 1)));
        awaitState(second, new JobState.Waiting());
        assertThat(server().spooled()).anyMatch(file -> file.startsWith("d") && file.contains(second.number() + "-"));
        assertThat(cups().wipe(second)).isTrue();
        leavesNothing(second);
        assertThat(cups().wipe(first)).isTrue();
        leavesNothing(first);
    }

    @Test
    void a_sheet_that_is_printed_can_be_wiped() {
        var job = queued(cups().send("Desk", order(Paper.A4, 1, 1)));
        awaitState(job, new JobState.Done());
        assertThat(server().spooled()).anyMatch(file -> file.startsWith("d") && file.contains(job.number() + "-"));
        assertThat(cups().wipe(job)).isTrue();
        leavesNothing(job);
        assertThat(cups().wipe(job)).as("again").isTrue();
    }

    // ---- faults

    @Test
    void a_queue_that_is_stopped_takes_nothing() {
        server().command("cupsdisable", "Desk");
        assertThat(cups().printers().named("Desk").orElseThrow().fault()).contains(Fault.STOPPED);
        var before = server().spooled();
        assertThat(cups().send("Desk", order(Paper.A4, 1, 1))).isEqualTo(new Sent.Refused(Fault.STOPPED));
        assertThat(server().spooled()).isEqualTo(before);
    }

    @Test
    void a_queue_that_is_stopped_under_a_job_holds_it() {
        desk().say("hold");
        var job = queued(cups().send("Desk", order(Paper.A4, 1, 1)));
        awaitState(job, new JobState.Printing());
        server().command("cupsdisable", "Desk");
        awaitState(job, new JobState.Held(Fault.STOPPED));
        assertThat(cups().wipe(job)).isTrue();
        leavesNothing(job);
    }

    @Test
    void a_queue_that_takes_no_jobs_says_so() {
        server().command("cupsreject", "Desk");
        assertThat(cups().printers().named("Desk").orElseThrow().fault()).contains(Fault.NOT_ACCEPTING);
        assertThat(cups().send("Desk", order(Paper.A4, 1, 1))).isEqualTo(new Sent.Refused(Fault.NOT_ACCEPTING));
    }

    @Test
    void a_paper_that_the_printer_does_not_have_is_refused() {
        server().postScriptQueue("Narrow", "Letter", 612, 792);
        try {
            assertThat(cups().printers().named("Narrow").orElseThrow().papers()).containsExactly(Paper.LETTER);
            assertThat(cups().send("Narrow", order(Paper.A4, 1, 1))).isEqualTo(new Sent.Refused(Fault.WRONG_PAPER));
            queued(cups().send("Narrow", order(Paper.LETTER, 1, 1)));
        } finally {
            server().command("lpadmin", "-x", "Narrow");
        }
    }

    @ParameterizedTest
    @CsvSource({"media-empty, OUT_OF_PAPER", "media-jam, JAM"})
    void what_is_wrong_at_the_printer_is_told_and_mended(String reason, Fault fault) {
        desk().say(reason);
        var before = desk().printed();
        var job = queued(cups().send("Desk", order(Paper.A4, 1, 1)));
        CupsServer.await(reason, () -> cups().why(job) == fault);
        desk().goOn();
        desk().await(before + 1);
        awaitState(job, new JobState.Done());
    }

    @Test
    void a_printer_that_is_gone_in_the_middle_of_a_job_is_found_out() {
        desk().say("hold");
        var job = queued(cups().send("Desk", order(Paper.A4, 1, 1)));
        awaitState(job, new JobState.Printing());
        CupsServer.await("nothing says why", () -> cups().why(job) == Fault.STUCK);
        desk().kill();
        try {
            assertThat(cups().why(job)).isEqualTo(Fault.OFFLINE);
            assertThat(cups().wipe(job)).isTrue();
            leavesNothing(job);
        } finally {
            desk().start();
        }
    }

    @Test
    void a_job_that_somebody_cancels_elsewhere_is_over() {
        desk().say("hold");
        var job = queued(cups().send("Desk", order(Paper.A4, 1, 1)));
        awaitState(job, new JobState.Printing());
        server().command("cancel", "Desk-" + job.number());
        awaitState(job, new JobState.Ended(Fault.NOT_PRINTED));
    }

    @Test
    void a_job_on_hold_says_so() {
        desk().say("hold");
        var job = queued(cups().send("Desk", order(Paper.A4, 1, 1)));
        var next = queued(cups().send("Desk", order(Paper.A4, 1, 1)));
        server().command("lp", "-i", "Desk-" + next.number(), "-H", "hold");
        awaitState(next, new JobState.Held(Fault.ON_HOLD));
        cups().wipe(next);
        cups().wipe(job);
    }

    @Test
    void a_printer_that_is_not_there_is_unknown() {
        assertThat(cups().send("Attic", order(Paper.A4, 1, 1))).isEqualTo(new Sent.Refused(Fault.UNKNOWN_PRINTER));
    }

    @Test
    void without_queues_there_is_no_printer_and_without_a_server_no_service() {
        try (var empty = CupsServer.start()) {
            var cups = CupsDesk.ofThisMachine(empty::environment, CupsDeskTest::property);
            assertThat(cups.printers()).isEqualTo(Printers.none(Fault.NO_PRINTER));
            empty.stop();
            assertThat(cups.printers()).isEqualTo(Printers.none(Fault.NO_SERVICE));
            assertThat(cups.send("Desk", order(Paper.A4, 1, 1))).isEqualTo(new Sent.Refused(Fault.NO_SERVICE));
            assertThat(cups.ask(new Job("Desk", 1))).isEqualTo(new JobState.Held(Fault.NO_SERVICE));
            assertThat(cups.wipe(new Job("Desk", 1))).isFalse();
        }
    }
}
