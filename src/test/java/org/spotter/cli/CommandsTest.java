package org.spotter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.diary.CheckIn;
import org.spotter.diary.CheckIn.Trend;
import org.spotter.diary.Diary;
import org.spotter.guide.GuideLoader;
import org.spotter.guide.Paper;
import org.spotter.guide.Urgency;
import org.spotter.kiosk.Pin;
import org.spotter.sheet.Edition;
import org.spotter.sheet.PagePicture;
import org.spotter.sheet.SheetDesk;
import org.spotter.sheet.SheetOrder;
import org.spotter.sheet.print.Fault;
import org.spotter.sheet.print.Printer;
import org.spotter.sheet.print.Printers;
import org.spotter.sheet.print.Sent;
import org.spotter.store.AnswersFile;
import org.spotter.store.AppFolders;
import org.spotter.store.DataFolder;
import org.spotter.store.DiaryCopy;
import org.spotter.testkit.GuideDraft;
import org.spotter.testkit.Guides;
import org.spotter.testkit.PrintOrders;
import org.spotter.testkit.Visits;
import org.spotter.text.MessageFiles;
import org.spotter.text.Messages;

class CommandsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
    private static final Instant AFTER_REVIEW = Instant.parse("2027-11-24T09:30:00Z");

    @TempDir
    private Path folder;

    private final FakeSheets sheets = new FakeSheets();
    private final PrintOrders printing = new PrintOrders();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Locale locale = Locale.UK;
    private Instant now = NOW;

    private final Queue<String> typed = new ArrayDeque<>();

    private static final class FakeSheets implements SheetDesk {
        private final List<SheetOrder> orders = new ArrayList<>();
        private LongSupplier written = () -> 0;
        private final List<Long> writtenBefore = new ArrayList<>();

        @Override
        public byte[] pdf(SheetOrder order) {
            orders.add(order);
            writtenBefore.add(written.getAsLong());
            return order.assessment().urgency().name().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int pages(byte[] pdf) {
            throw new AssertionError("no command looks at pages");
        }

        @Override
        public PagePicture draw(byte[] pdf, int page, float dpi) {
            throw new AssertionError("no command looks at pages");
        }
    }

    private Console console(OutputStream to) {
        return new Console(
                new PrintStream(to, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                InstantSource.fixed(now),
                ZoneOffset.UTC,
                locale,
                new AppFolders(folder.resolve("data")),
                sheets,
                printing,
                MessageFiles.builtIn(),
                folder.resolve("policy.json"),
                _ -> Optional.ofNullable(typed.poll()));
    }

    private int run(Object... args) {
        return Commands.run(Arrays.stream(args).map(String::valueOf).toList(), console(out));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> err() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private JsonObject json() {
        return JsonParser.parseString(out()).getAsJsonObject();
    }

    private static Path story(String name) {
        try {
            return Path.of(
                    CommandsTest.class.getResource("/visits/" + name + ".json").toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private Path broken() throws IOException {
        return Files.writeString(
                folder.resolve("broken.json"),
                "{\"spotter\":1,\"guide\":\"lower-back\",\"answers\":{\"age\":[\"44\"],\"pain-now\":99}}");
    }

    private void mistake(int expected, int code, String... words) {
        assertThat(code).isEqualTo(expected);
        assertThat(out()).isEmpty();
        assertThat(err()).hasSize(1).first().asString().contains(words);
    }

    // ---- help and usage

    @ParameterizedTest
    @EnumSource
    void each_command_has_help(Command command) {
        assertThat(run(command.typed(), "--help")).isZero();
        assertThat(out()).contains("spotter " + command.typed(), "--language").doesNotContain("cli.");
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_command_tells_the_version(Command command) {
        assertThat(run(command.typed(), "--version")).isZero();
        assertThat(out()).startsWith("Spotter").contains("lower-back");
    }

    @Test
    void the_help_names_every_command() {
        assertThat(run("--help")).isZero();
        for (var command : Command.values()) {
            assertThat(out()).contains("  " + command.typed());
        }
    }

    @Test
    void an_unknown_command_is_wrong_usage() {
        mistake(2, run("asses"), "asses", "spotter --help");
    }

    @Test
    void no_command_is_wrong_usage_where_a_command_is_wanted() {
        mistake(2, run(), "spotter --help");
    }

    @Test
    void an_unknown_option_is_wrong_usage() {
        mistake(2, run("questions", "--xml"), "--xml", "spotter questions --help");
    }

    @Test
    void a_missing_file_name_is_wrong_usage() {
        mistake(2, run("assess"), "FILE");
    }

    @Test
    void a_second_file_name_is_wrong_usage_for_assess() {
        mistake(2, run("assess", "a", "b"), "\"b\"");
    }

    @Test
    void an_option_twice_is_wrong_usage() {
        mistake(2, run("sheet", "a", "-o", "x", "-o", "y"), "--output");
    }

    @Test
    void a_paper_that_is_none_is_wrong_usage() {
        mistake(2, run("sheet", "a", "-o", "x", "--paper", "a5"), "--paper", "a5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "EN", "en-GB", "", "../en"})
    void a_language_that_is_not_shipped_is_wrong_usage_and_the_shipped_ones_are_named(String language) {
        mistake(
                2,
                run("questions", "--language", language),
                "\"" + language + "\"",
                String.join(", ", Guides.shipped().words().keySet()) + ".");
    }

    @Test
    void a_shipped_language_is_taken() {
        assertThat(run("questions", "--language=en")).isZero();
    }

    @Test
    void a_machine_in_spanish_gets_spanish() {
        locale = Locale.of("es", "MX");
        assertThat(run("questions")).isZero();
        assertThat(out()).contains("Señales de alarma", "¿Dónde le duele?");
    }

    @Test
    void a_machine_in_another_language_gets_english() {
        locale = Locale.of("xx", "YY");
        assertThat(run("questions")).isZero();
        assertThat(out()).contains("Your legs");
    }

    // ---- the window

    @Test
    void no_arguments_open_the_window() {
        assertThat(Commands.start(List.of(), console(out)))
                .isEqualTo(new Start.Window(Optional.empty(), Optional.empty(), false, Optional.empty()));
    }

    @Test
    void the_window_takes_language_and_region() {
        assertThat(Commands.start(List.of("--language", "en", "--region=GB"), console(out)))
                .isEqualTo(new Start.Window(Optional.of("en"), Optional.of("GB"), false, Optional.empty()));
    }

    @Test
    void the_window_does_not_open_in_a_region_that_is_none() {
        assertThat(Commands.start(List.of("--region", "XX"), console(out))).isEqualTo(new Start.Finished(2));
        assertThat(err()).hasSize(1).first().asString().contains("XX", "GB", "OTHER");
    }

    @Test
    void commands_and_help_are_known_before_the_window() {
        assertThat(Commands.takes(List.of("assess", "x"))).isTrue();
        assertThat(Commands.takes(List.of("--help"))).isTrue();
        assertThat(Commands.takes(List.of("--version"))).isTrue();
        assertThat(Commands.takes(List.of("--language", "en"))).isFalse();
        assertThat(Commands.takes(List.of())).isFalse();
    }

    // ---- questions

    @Test
    void questions_names_every_question_and_choice_in_order() {
        assertThat(run("questions")).isZero();
        assertThat(out())
                .containsSubsequence(Guides.shipped().questions().stream()
                        .map(question -> ". " + question.id() + " (")
                        .toList());
        assertThat(out()).contains("E-06: New pain", "Asked when lift is one of deadlift, squat");
    }

    @Test
    void questions_as_data_hold_every_question_with_its_choices() {
        assertThat(run("questions", "--json")).isZero();
        var questions = json().getAsJsonArray("questions");
        assertThat(questions).hasSameSizeAs(Guides.shipped().questions());
        assertThat(questions.get(0).getAsJsonObject().getAsJsonArray("choices").get(0))
                .isEqualTo(JsonParser.parseString("{\"id\":\"E-01\",\"text\":\"New numbness or tingling around my"
                        + " genitals, my bottom or my inner thighs, or wiping feels different\",\"urgency\":"
                        + "\"EMERGENCY\"}"));
    }

    @Test
    void conditions_as_data_are_written_as_in_the_guide() {
        assertThat(run("questions", "--json")).isZero();
        var written = GuideDraft.entry(json(), "after-lift").get("asked");
        var guide = JsonParser.parseString(new GuideDraft().text("questions.json"));
        assertThat(written).isEqualTo(GuideDraft.entry(guide, "after-lift").get("asked"));
    }

    // ---- assess

    @Test
    void assess_tells_urgency_reasons_pattern_gates_and_plan() {
        assertThat(run("assess", story("v07-tingling-toes"))).isZero();
        assertThat(out())
                .contains(
                        "How soon: book a visit within 3 days",
                        "B-02 (book a visit): Pins and needles",
                        "Pattern: like what some people have when a nerve is irritated",
                        "heat",
                        "IH-09",
                        "Plan: stage A, walking and easy positions only",
                        "not a diagnosis");
    }

    @Test
    void assess_as_data_has_a_stable_shape() {
        assertThat(run("assess", story("v07-tingling-toes"), "--json")).isZero();
        assertThat(json().keySet())
                .containsExactly(
                        "spotter",
                        "guide",
                        "urgency",
                        "withinDays",
                        "reasons",
                        "pattern",
                        "gates",
                        "stage",
                        "access",
                        "open");
        assertThat(json().get("urgency").getAsString()).isEqualTo("BOOK");
        assertThat(json().get("withinDays").getAsInt()).isEqualTo(3);
        assertThat(json().get("pattern").getAsString()).isEqualTo("NERVE_LIKE");
        assertThat(json().get("access").getAsString()).isEqualTo("WALKING_ONLY");
        assertThat(json().getAsJsonObject("gates").get("heat"))
                .isEqualTo(JsonParser.parseString("{\"decision\":\"ASK_FIRST\",\"gates\":[\"IH-09\"]}"));
        assertThat(json().getAsJsonArray("reasons").get(0).getAsJsonObject().keySet())
                .containsExactly("id", "urgency", "text");
        assertThat(json().getAsJsonArray("open")).isEmpty();
    }

    @Test
    void assess_explains_which_answers_decide_and_what_would_raise_the_level() {
        assertThat(run("assess", story("v12-apixaban-weak-thigh"), "--explain")).isZero();
        assertThat(out())
                .contains("These answers decide:", "  C-09:", "I take a blood thinner")
                .contains("Nothing can raise this level")
                .doesNotContain("cli.");
        out.reset();
        assertThat(run("assess", story("v07-tingling-toes"), "--explain")).isZero();
        assertThat(out())
                .contains(
                        "One of these alone would raise it to \"get help today\":",
                        "  warn-ill: I feel weak",
                        "(D-17)");
    }

    @Test
    void assess_explains_as_data() {
        assertThat(run("assess", story("v07-tingling-toes"), "--explain", "--json"))
                .isZero();
        var explain = json().getAsJsonObject("explain");
        assertThat(explain.keySet()).containsExactly("decided", "nearest", "raises");
        assertThat(GuideDraft.entry(explain, "B-02").get("answers"))
                .isEqualTo(JsonParser.parseString("{\"leg-signs\":[\"B-02\"]}"));
        assertThat(explain.getAsJsonObject("nearest").keySet())
                .containsExactly("question", "choice", "urgency", "reason");
        assertThat(explain.getAsJsonObject("nearest").get("urgency").getAsString())
                .isEqualTo("SAME_DAY");
        assertThat(explain.getAsJsonArray("raises")).hasSizeGreaterThan(19);
    }

    @Test
    void assess_tells_that_the_guide_is_out_of_date() {
        now = AFTER_REVIEW;
        assertThat(run("assess", story("v01-deadlift-strain"))).isZero();
        assertThat(out()).contains("The guide is out of date: its check was due by 23 November 2027.");
    }

    @Test
    void assess_names_open_questions() {
        assertThat(run("assess", story("v13-skipped-bladder"), "--json")).isZero();
        assertThat(json().getAsJsonArray("open"))
                .extracting(JsonElement::getAsString)
                .containsExactly("danger-pelvis");
    }

    @Test
    void assess_says_that_an_open_question_counts_as_a_yes() {
        assertThat(run("assess", story("v13-skipped-bladder"))).isZero();
        assertThat(out()).contains("danger-pelvis (emergency now): Left open, so it counts as a yes");
    }

    @Test
    void no_warning_sign_is_never_called_an_all_clear() {
        assertThat(run("assess", story("v01-deadlift-strain"))).isZero();
        assertThat(out()).contains("No warning sign is in these answers. That is not an all-clear.");
    }

    @Test
    void answers_of_more_than_a_day_ago_are_told_to_be_old() throws IOException {
        var file = folder.resolve("old.json");
        AnswersFile.write(
                file, Guides.shipped(), Visits.calmAnswers(), NOW.minusSeconds(24 * 3600 + 1), Optional.empty());
        assertThat(run("assess", file)).isZero();
        assertThat(out()).contains("more than 24 hours old");
    }

    @ParameterizedTest
    @ValueSource(longs = {24 * 3600 + 1, -1})
    void answers_that_do_not_count_now_are_told_on_the_error_output_whatever_is_asked_for(long ago) throws IOException {
        var file = folder.resolve("old.json");
        AnswersFile.write(file, Guides.shipped(), Visits.calmAnswers(), NOW.minusSeconds(ago), Optional.empty());
        assertThat(run("assess", file)).isZero();
        assertThat(out()).contains("more than 24 hours old or from the future");
        assertThat(err()).singleElement().asString().contains("old.json: ", "24 hours", "danger signs again");
        out.reset();
        err.reset();
        assertThat(run("assess", file, "--json")).isZero();
        assertThat(json().get("urgency").getAsString()).isEqualTo("SELF_CARE");
        assertThat(err()).singleElement().asString().contains("old.json: ", "24 hours", "danger signs again");
        assertThat(run("sheet", file, "-d", folder.resolve("new"))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 3600, 24 * 3600})
    void answers_of_today_are_not_told_to_be_old(long ago) throws IOException {
        var file = folder.resolve("new.json");
        AnswersFile.write(file, Guides.shipped(), Visits.calmAnswers(), NOW.minusSeconds(ago), Optional.empty());
        assertThat(run("assess", file)).isZero();
        assertThat(out()).doesNotContain("hours old");
        assertThat(err()).isEmpty();
        assertThat(run("sheet", file, "-d", folder.resolve("new"))).isZero();
    }

    @Test
    void a_file_that_is_not_there_is_bad_input() {
        mistake(1, run("assess", folder.resolve("none.json")), "none.json", "not there");
    }

    @Test
    void each_mistake_in_a_file_is_one_line() throws IOException {
        assertThat(run("assess", broken())).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err()).hasSize(2).allMatch(line -> line.startsWith("broken.json: $.answers."));
    }

    // ---- sheet

    @Test
    void sheet_writes_the_pdf() {
        var target = folder.resolve("out.pdf");
        assertThat(run("sheet", story("v07-tingling-toes"), "-o", target)).isZero();
        assertThat(target).hasContent("BOOK");
        assertThat(out().strip()).isEqualTo(target.toString());
    }

    @Test
    void several_files_go_into_a_folder() {
        var target = folder.resolve("new");
        assertThat(run("sheet", story("v07-tingling-toes"), story("v02-cannot-feel-toilet-paper"), "-d", target))
                .isZero();
        assertThat(target.resolve("v07-tingling-toes.pdf")).hasContent("BOOK");
        assertThat(target.resolve("v02-cannot-feel-toilet-paper.pdf")).hasContent("EMERGENCY");
    }

    @Test
    void the_paper_is_that_of_the_region() {
        locale = Locale.US;
        assertThat(run("sheet", story("v07-tingling-toes"), "-o", folder.resolve("a.pdf")))
                .isZero();
        assertThat(sheets.orders.getFirst().paper()).isEqualTo(Paper.LETTER);
    }

    @Test
    void the_paper_region_and_language_can_be_chosen() {
        assertThat(run(
                        "sheet",
                        story("v07-tingling-toes"),
                        "-o",
                        folder.resolve("a.pdf"),
                        "--paper",
                        "letter",
                        "--region",
                        "AU",
                        "--language",
                        "en"))
                .isZero();
        var order = sheets.orders.getFirst();
        assertThat(order.paper()).isEqualTo(Paper.LETTER);
        assertThat(order.region().id()).isEqualTo("AU");
        assertThat(order.reader().words().language()).isEqualTo("en");
        assertThat(order.now()).isEqualTo("2026-11-23T09:30:00");
        assertThat(order.assessment().urgency()).isEqualTo(Urgency.BOOK);
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void each_edition_can_be_asked_for(Edition edition) {
        var kind = Messages.key(edition);
        assertThat(run("sheet", story("v07-tingling-toes"), "-o", folder.resolve("a.pdf"), "--kind", kind))
                .isZero();
        assertThat(sheets.orders.getFirst().edition()).isEqualTo(edition);
    }

    @Test
    void a_sheet_is_whole_unless_another_edition_is_asked_for() {
        run("sheet", story("v07-tingling-toes"), "-o", folder.resolve("a.pdf"));
        assertThat(sheets.orders.getFirst().edition()).isEqualTo(Edition.FULL);
    }

    @Test
    void an_edition_that_there_is_not_is_wrong_usage() {
        mistake(2, run("sheet", story("v07-tingling-toes"), "-o", "x.pdf", "--kind", "tiny"), "--kind", "tiny");
    }

    @Test
    void those_who_help_have_a_language_of_their_own() {
        locale = Locale.of("es", "US");
        run("sheet", story("v07-tingling-toes"), "-o", folder.resolve("a.pdf"), "--language", "en");
        run("sheet", story("v07-tingling-toes"), "-o", folder.resolve("b.pdf"), "--site-language", "en");
        assertThat(sheets.orders).extracting(order -> order.reader().language()).containsExactly("en", "es");
        assertThat(sheets.orders).extracting(order -> order.site().language()).containsExactly("es", "en");
    }

    @Test
    void those_who_help_speak_a_language_of_the_guide() {
        mistake(2, run("sheet", story("v07-tingling-toes"), "-o", "x.pdf", "--site-language", "xx"), "xx", "en");
    }

    @Test
    void a_refused_file_does_not_stop_the_others() throws IOException {
        var target = folder.resolve("new");
        var files = List.of(story("v07-tingling-toes"), broken(), story("v02-cannot-feel-toilet-paper"));
        assertThat(run("sheet", files.get(0), files.get(1), files.get(2), "-d", target))
                .isEqualTo(1);
        assertThat(target.resolve("v07-tingling-toes.pdf")).hasContent("BOOK");
        assertThat(target.resolve("v02-cannot-feel-toilet-paper.pdf")).hasContent("EMERGENCY");
        assertThat(target.resolve("broken.pdf")).doesNotExist();
        assertThat(out().lines()).hasSize(2);
        assertThat(err()).filteredOn(line -> line.startsWith("broken.json: $.")).hasSize(2);
        assertThat(err().get(2)).contains("made: 2", "refused: 1");
        assertThat(err().get(3)).isEqualTo("  refused: " + files.get(1));
        assertThat(err()).hasSize(4);
    }

    @Test
    void a_file_that_is_not_there_is_refused_like_any_other() {
        assertThat(run("sheet", folder.resolve("none.json"), story("v15-pregnant"), "-d", folder))
                .isEqualTo(1);
        assertThat(folder.resolve("v15-pregnant.pdf")).exists();
    }

    @Test
    void a_sheet_that_can_not_be_written_does_not_stop_the_others() throws IOException {
        var taken =
                Files.createDirectories(folder.resolve("v07-tingling-toes.pdf").resolve("full"));
        assertThat(run("sheet", story("v07-tingling-toes"), story("v15-pregnant"), "-d", folder))
                .isEqualTo(3);
        assertThat(folder.resolve("v15-pregnant.pdf")).exists();
        assertThat(taken).exists();
        assertThat(err().getLast()).isEqualTo("  not written: " + folder.resolve("v07-tingling-toes.pdf"));
    }

    @Test
    void old_answers_make_no_sheet() throws IOException {
        var guide = Guides.shipped();
        var file = folder.resolve("old.json");
        AnswersFile.write(file, guide, Visits.calmAnswers(), NOW.minusSeconds(2 * 86_400), Optional.empty());
        assertThat(run("sheet", file, "-d", folder.resolve("new"))).isEqualTo(1);
        assertThat(err()).singleElement().asString().contains("old.json: ", "24 hours", "danger signs again");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void a_long_batch_tells_how_far_it_is_and_makes_one_sheet_after_the_other() throws IOException {
        var args = new ArrayList<Object>(List.of("sheet", "-d", folder.resolve("new")));
        for (var i = 0; i < 60; i++) {
            args.add(Files.copy(story("v15-pregnant"), folder.resolve(i + ".json")));
        }
        sheets.written = () -> out().lines().count();
        assertThat(run(args.toArray())).isZero();
        assertThat(err()).hasSize(3);
        assertThat(err().get(0)).contains("25", "60");
        assertThat(err().get(1)).contains("50", "60");
        assertThat(err().get(2)).contains("made: 60");
        assertThat(sheets.writtenBefore)
                .containsExactlyElementsOf(LongStream.range(0, 60).boxed().toList());
    }

    @Test
    void a_refused_file_keeps_the_old_sheet() throws IOException {
        var target = Files.writeString(folder.resolve("out.pdf"), "old");
        assertThat(run("sheet", broken(), "-o", target)).isEqualTo(1);
        assertThat(target).hasContent("old");
    }

    @Test
    void a_sheet_needs_a_place() {
        mistake(2, run("sheet", story("v07-tingling-toes")), "-o", "-d");
    }

    @Test
    void a_sheet_takes_one_place_only() {
        mistake(2, run("sheet", story("v07-tingling-toes"), "-o", "x.pdf", "-d", "y"), "-o", "-d");
    }

    @Test
    void several_files_do_not_go_into_one() {
        mistake(2, run("sheet", story("v07-tingling-toes"), story("v15-pregnant"), "-o", "x.pdf"), "-d");
    }

    @Test
    void a_sheet_never_overwrites_its_answers() throws IOException {
        var file = Files.copy(story("v15-pregnant"), folder.resolve("a.pdf"));
        mistake(2, run("sheet", file, "-o", file), "a.pdf");
        assertThat(file).hasSameTextualContentAs(story("v15-pregnant"));
    }

    @Test
    void two_files_of_one_name_do_not_overwrite_each_other() throws IOException {
        var other = Files.createDirectory(folder.resolve("other")).resolve("v15-pregnant.json");
        Files.copy(story("v15-pregnant"), other);
        mistake(2, run("sheet", other, story("v15-pregnant"), "-d", folder), "v15-pregnant.pdf");
    }

    @Test
    void a_place_that_can_not_be_written_is_the_environment() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "old");
        mistake(3, run("sheet", story("v15-pregnant"), "-o", file.resolve("out.pdf")), "out.pdf");
        assertThat(file).hasContent("old");
    }

    // ---- printers

    private void twoPrinters() {
        printing.willHave(Printers.of(
                List.of(PrintOrders.printer("Front_desk", "Front desk"), PrintOrders.printer("Office", "Office"))));
    }

    @Test
    void printers_are_listed_the_usual_one_first() {
        twoPrinters();
        assertThat(run("printers")).isZero();
        assertThat(out().lines()).containsExactly("Front_desk", "Office");
    }

    @Test
    void a_printer_that_takes_nothing_is_listed_with_the_reason() {
        var stopped = new Printer("Old", "Old", Optional.of(Fault.STOPPED), Set.of(Paper.A4), false);
        printing.willHave(Printers.of(List.of(PrintOrders.PRINTER, stopped)));
        assertThat(run("printers")).isZero();
        assertThat(out().lines()).hasSize(2).last().asString().startsWith("Old: Old is stopped.");
    }

    @ParameterizedTest
    @CsvSource({"NO_PRINTER, No printer", "NO_SERVICE, print service"})
    void no_printer_is_the_environment(Fault fault, String word) {
        printing.willHave(Printers.none(fault));
        mistake(3, run("printers"), word);
    }

    @Test
    void print_takes_the_usual_printer_and_makes_one_copy() {
        twoPrinters();
        assertThat(run("print", story("v15-pregnant"))).isZero();
        assertThat(printing.asked()).containsExactly("Front_desk");
        assertThat(printing.sent().getFirst().copies()).isEqualTo(1);
        assertThat(out()).contains("Front_desk");
    }

    @Test
    void print_takes_the_printer_and_the_copies_that_are_named() {
        twoPrinters();
        assertThat(run("print", story("v15-pregnant"), "--printer", "Office", "--copies", "3"))
                .isZero();
        assertThat(printing.asked()).containsExactly("Office");
        assertThat(printing.sent().getFirst().copies()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "-1", "many", "1.5"})
    void a_number_of_copies_that_can_not_be_is_wrong_usage(String copies) {
        mistake(2, run("print", story("v15-pregnant"), "--copies=" + copies), copies);
        assertThat(printing.sent()).isEmpty();
    }

    @Test
    void an_unknown_printer_is_the_environment_and_the_known_ones_are_named() {
        twoPrinters();
        mistake(3, run("print", story("v15-pregnant"), "--printer", "Attic"), "Attic", "Front_desk, Office");
        assertThat(printing.sent()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_fault_of_a_printer_is_the_environment_and_says_what_to_do(Fault fault) {
        printing.willBe(new Sent.Refused(fault));
        mistake(3, run("print", story("v15-pregnant")), "PDF");
    }

    @Test
    void a_job_is_named_the_same_for_everyone() {
        run("print", story("v15-pregnant"));
        assertThat(printing.sent().getFirst().title()).isEqualTo("Care sheet");
    }

    @Test
    void each_edition_can_be_printed() {
        assertThat(run("print", story("v07-tingling-toes"), "--kind", "large-print"))
                .isZero();
        assertThat(sheets.orders.getFirst().edition()).isEqualTo(Edition.LARGE_PRINT);
    }

    @Test
    void a_refused_file_is_not_printed() throws IOException {
        assertThat(run("print", broken())).isEqualTo(1);
        assertThat(printing.sent()).isEmpty();
    }

    // ---- check

    @Test
    void check_reports_on_the_guide_of_the_program() {
        assertThat(run("check")).isZero();
        assertThat(out())
                .contains(
                        "is whole",
                        "Questions: 27",
                        "Signs, emergency now: 19",
                        "Signs that alone end in self-care: 0",
                        "Longest path: 27 questions",
                        "Every path ends",
                        "C-03 (emergency now): ",
                        "Highest reading grade: ",
                        "in \"en\" (Flesch-Kincaid):",
                        "of a page (Flesch-Kincaid): ",
                        "of a chapter (SMOG): ",
                        "in \"es\" (Crawford):",
                        "of a page (Crawford): ");
    }

    @Test
    void check_reports_on_a_folder() throws IOException {
        new GuideDraft()
                .edit("guide.json", top -> top.addProperty("version", "9.9"))
                .writeTo(folder);
        assertThat(run("check", folder)).isZero();
        assertThat(out()).contains("version 9.9");
    }

    @Test
    void check_tells_every_problem_of_a_folder_in_one_line_each() throws IOException {
        new GuideDraft()
                .without("rules.json")
                .edit("guide.json", top -> top.addProperty("date", "soon"))
                .writeTo(folder);
        assertThat(run("check", folder)).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err())
                .anyMatch(line -> line.startsWith("rules.json: "))
                .anyMatch(line -> line.startsWith("guide.json: "));
    }

    @Test
    void check_of_a_folder_that_is_not_there_is_bad_input() {
        mistake(1, run("check", folder.resolve("none")), "none");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:30:00Z, Review: current",
        "2027-10-23T09:30:00Z, Review: due soon",
        "2027-11-24T09:30:00Z, Review: overdue",
    })
    void check_tells_the_state_of_the_review(Instant at, String line) {
        now = at;
        assertThat(run("check")).isZero();
        assertThat(out()).contains(line);
    }

    @Test
    void a_guide_of_the_program_that_is_refused_is_told_with_every_problem() {
        var draft = new GuideDraft()
                .without("comparisons.json")
                .edit("guide.json", top -> top.remove("version"))
                .edit("rules.json", top -> GuideDraft.entry(top, "C-06").addProperty("urgency", "SOON"));
        for (var command : List.of("questions", "doctor", "check", "printers")) {
            err.reset();
            assertThat(Commands.start(List.of(command), console(out), () -> GuideLoader.load(draft)))
                    .isEqualTo(new Start.Finished(3));
            assertThat(out()).isEmpty();
            assertThat(err()).hasSameSizeAs(draft.problems()).hasSize(3);
        }
    }

    private Path drafted(String from, String to) throws IOException {
        var target = folder.resolve("draft");
        new GuideDraft()
                .editText("text/en/topics.json", text -> text.replace(from, to))
                .writeTo(target);
        return target;
    }

    @Test
    void check_tells_what_speaks_against_signing_off_in_one_line_each() throws IOException {
        var draft = drafted("Four habits for when you are back at the bar.", "A proven plan to cure your back.");
        assertThat(run("check", draft)).isEqualTo(1);
        assertThat(out()).contains("is whole");
        assertThat(err())
                .hasSize(2)
                .allMatch(line -> line.startsWith("en: topic.prevention-short.lead: "))
                .anyMatch(line -> line.contains("\"proven\""))
                .anyMatch(line -> line.contains("\"cure\""));
    }

    @Test
    void check_finds_nothing_against_the_guide_of_the_program() {
        assertThat(run("check")).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void check_writes_the_review_book_as_a_page() throws IOException {
        var book = folder.resolve("new").resolve("book.html");
        assertThat(run("check", "--book", book)).isZero();
        assertThat(out()).contains(book.toString());
        assertThat(Files.readString(book)).startsWith("<!DOCTYPE html>").contains("Review book", "</html>");
    }

    @Test
    void check_writes_the_review_book_as_a_pdf() throws IOException {
        var book = folder.resolve("book.PDF");
        assertThat(run("check", "--book", book)).isZero();
        assertThat(Files.readAllBytes(book)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void the_book_is_written_with_its_findings() throws IOException {
        var book = folder.resolve("book.html");
        var draft = drafted("Four habits for when you are back at the bar.", "A plan to cure your back.");
        assertThat(run("check", draft, "--book", book)).isEqualTo(1);
        assertThat(Files.readString(book)).contains("1 finding.");
    }

    @Test
    void a_book_of_another_kind_is_wrong_usage() {
        mistake(2, run("check", "--book", folder.resolve("book.doc")), "book.doc", ".html", ".pdf");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_book_that_can_not_be_written_is_the_environment() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "old");
        assertThat(run("check", "--book", file.resolve("book.html"))).isEqualTo(3);
        assertThat(file).hasContent("old");
    }

    @Test
    void without_a_display_one_line_says_so() {
        assertThat(Commands.noDisplay(List.of("--language", "es"), console(out)))
                .isEqualTo(3);
        assertThat(err()).hasSize(1).first().asString().contains("spotter --help");
        assertThat(out()).isEmpty();
    }

    // ---- doctor

    @Test
    void doctor_finds_a_whole_machine_well() {
        assertThat(run("doctor")).isZero();
        assertThat(out().lines()).hasSize(13).allMatch(line -> line.startsWith("works: "));
    }

    @Test
    void doctor_tells_that_the_review_of_the_guide_is_overdue() {
        now = AFTER_REVIEW;
        assertThat(run("doctor")).isEqualTo(3);
        assertThat(out()).contains("does not work: Review of the guide, due by: 23 November 2027");
    }

    @Test
    void doctor_leaves_nothing_behind() {
        run("doctor");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void doctor_tells_what_does_not_work() throws IOException {
        printing.willHave(Printers.none(Fault.NO_PRINTER));
        Files.writeString(folder.resolve("data"), "a file in the place of the folder");
        assertThat(run("doctor")).isEqualTo(3);
        assertThat(out().lines().filter(line -> line.startsWith("does not work: ")))
                .hasSize(2);
    }

    @Test
    void doctor_tells_what_is_kept_what_is_broken_and_what_was_put_aside() throws IOException {
        var episode = Files.createDirectories(folder.resolve("data/episodes/2026-11-26T0742"));
        Files.writeString(episode.resolve("visit.json"), "{");
        Files.writeString(folder.resolve("data/timer.json.5.broken"), "{");
        assertThat(run("doctor")).isEqualTo(3);
        assertThat(out())
                .contains("works: Spells of pain kept: 1")
                .contains("does not work: Kept files that can be read: not all of 2026-11-26T0742")
                .contains("timer.json.5.broken")
                .contains("works: Window open: no");
        assertThat(episode.resolve("visit.json")).hasContent("{");
    }

    @Test
    void doctor_tells_that_a_window_is_open() {
        try (var open = new DataFolder(
                new AppFolders(folder.resolve("data")), Guides.shipped(), () -> Instant.EPOCH, ZoneOffset.UTC)) {
            assertThat(open.take()).isTrue();
            run("doctor");
            assertThat(out()).contains("works: Window open: yes");
        }
    }

    // ---- output

    @Test
    void output_that_can_not_be_written_is_the_environment() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException();
            }
        };
        assertThat(Commands.run(List.of("questions"), console(full))).isEqualTo(3);
        assertThat(err()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"questions", "assess"})
    void data_is_plain_ascii(String command) {
        var args = command.equals("assess")
                ? new Object[] {command, story("v12-apixaban-weak-thigh"), "--json"}
                : new Object[] {command, "--json"};
        assertThat(run(args)).isZero();
        assertThat(out().chars()).allMatch(c -> c < 127);
    }

    @Test
    void the_same_answers_always_give_the_same_output() {
        run("assess", story("v05-year-of-prednisone"), "--json");
        var first = out();
        out.reset();
        run("assess", story("v05-year-of-prednisone"), "--json");
        assertThat(out()).isEqualTo(first);
    }

    // ---- the policy of a site

    @Test
    void a_policy_to_start_from_is_whole_and_never_written_over() throws IOException {
        var file = folder.resolve("site").resolve("policy.json");
        assertThat(run("policy", "init", file)).isZero();
        var made = Files.readString(file);
        assertThat(run("policy", "check", file)).isZero();
        assertThat(out()).contains("The policy is whole", "There is no PIN", "There is no address");
        out.reset();
        mistake(1, run("policy", "init", file), "already there");
        assertThat(Files.readString(file)).isEqualTo(made);
    }

    @Test
    void the_policy_of_the_machine_is_the_usual_one() {
        mistake(1, run("policy", "check"), "policy.json", "spotter policy init");
    }

    @Test
    void a_broken_policy_tells_all_of_it_at_once() throws IOException {
        var file = Files.writeString(folder.resolve("broken-policy.json"), """
                // Ours
                { "spotter": 1, "kiosk": true, "region": "XX", "pin": "1234",
                  "idle": { "warning": 5 }, "hours": { "monday": "early" }, "colour": "red" }
                """);
        assertThat(run("policy", "check", file)).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err()).hasSize(5).allMatch(line -> line.startsWith("broken-policy.json: $"));
    }

    @Test
    void a_pin_becomes_a_line_for_the_policy_and_is_nowhere_told() throws IOException {
        typed.addAll(List.of("284615", "284615"));
        assertThat(run("policy", "pin")).isZero();
        var hash = out().strip();
        assertThat(hash).doesNotContain("284615");
        assertThat(Pin.matches("284615", hash)).isTrue();
        var file = Files.writeString(
                folder.resolve("p.json"), "{\"spotter\": 1, \"kiosk\": true, \"pin\": \"" + hash + "\"}");
        out.reset();
        assertThat(run("policy", "check", file)).isZero();
        assertThat(out()).doesNotContain("PIN");
    }

    @ParameterizedTest
    @CsvSource({
        "12a4567, 0 to 9",
        "12345, 6 to 12",
        "000000, anyone tries",
        "234567, anyone tries",
        "284615, two different"
    })
    void a_pin_that_will_not_do_is_refused_with_the_reason(String pin, String why) {
        typed.addAll(List.of(pin, "999999999"));
        mistake(1, run("policy", "pin"), why);
    }

    @Test
    void without_a_place_to_type_no_pin_is_made() {
        mistake(3, run("policy", "pin"), "terminal");
    }

    @Test
    void the_front_desk_is_asked_for_by_an_option_and_its_policy_is_named() {
        assertThat(Commands.start(List.of("--kiosk", "--policy", "p.json"), console(out)))
                .isEqualTo(new Start.Window(Optional.empty(), Optional.empty(), true, Optional.of(Path.of("p.json"))));
    }

    // ---- the diary

    private Path visit() throws IOException {
        var file = folder.resolve("visit.json");
        AnswersFile.write(file, Guides.shipped(), Visits.calmAnswers(), NOW, Optional.of(LocalDate.of(2026, 11, 21)));
        return file;
    }

    private Path diary(String name) throws IOException {
        var today = LocalDate.of(2026, 11, 23);
        var file = folder.resolve(name);
        DiaryCopy.write(
                file,
                new Diary(Stream.of(1, 0)
                        .map(ago -> new CheckIn(today.minusDays(ago), 4, 5, 10, true, Trend.WORSE))
                        .toList()));
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"diary.json", "diary.csv"})
    void what_a_diary_notices_counts_with_the_answers(String name) throws IOException {
        assertThat(run("assess", visit(), "--json")).isZero();
        assertThat(json().get("urgency").getAsString()).isEqualTo("SELF_CARE");
        out.reset();
        assertThat(run("assess", visit(), "--diary", diary(name), "--json", "--explain"))
                .isZero();
        assertThat(json().get("urgency").getAsString()).isEqualTo("BOOK");
        assertThat(out()).contains("B-08");
    }

    @Test
    void a_diary_goes_on_the_sheet() throws IOException {
        assertThat(run("sheet", visit(), "-o", folder.resolve("a.pdf"), "--diary", diary("diary.csv")))
                .isZero();
        var order = sheets.orders.getLast();
        assertThat(order.noted().orElseThrow().diary().checkIns()).hasSize(2);
        assertThat(order.assessment().urgency()).isEqualTo(Urgency.BOOK);
        assertThat(run("sheet", visit(), "-o", folder.resolve("b.pdf"))).isZero();
        assertThat(sheets.orders.getLast().noted()).isEmpty();
    }

    @Test
    void a_diary_that_can_not_be_used_makes_nothing() throws IOException {
        var broken = folder.resolve("broken.csv");
        Files.writeString(broken, "date\n");
        var target = folder.resolve("a.pdf");
        assertThat(run("sheet", visit(), "-o", target, "--diary", broken)).isEqualTo(1);
        assertThat(run("assess", visit(), "--diary", folder.resolve("none.json")))
                .isEqualTo(1);
        assertThat(run("sheet", visit(), visit(), "-d", folder, "--diary", diary("diary.json")))
                .isEqualTo(2);
        assertThat(target).doesNotExist();
        assertThat(err()).isNotEmpty().allMatch(line -> line.length() > 20);
    }
}
