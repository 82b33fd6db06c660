package org.spotter.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spotter.assess.Assessment;
import org.spotter.diary.CheckIn;
import org.spotter.diary.CheckIn.Place;
import org.spotter.diary.CheckIn.Trend;
import org.spotter.diary.Diary;
import org.spotter.diary.Lookback;
import org.spotter.guide.Guide;
import org.spotter.guide.Paper;
import org.spotter.guide.SessionKind;
import org.spotter.plan.CarePlan;
import org.spotter.plan.Today;
import org.spotter.testkit.SheetVisits;
import org.spotter.testkit.Visits;
import org.spotter.visit.Answers;
import org.spotter.visit.CarryCode;
import org.spotter.visit.CarryCode.Read;
import org.spotter.visit.Onset;
import org.spotter.visit.Visit;
import org.spotter.visit.WakingHours;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The page for the clinician.
class ClinicianPageTest {
    private static final Guide GUIDE = SheetVisits.guide();
    private static final LocalDate TODAY = Sheets.NOW.toLocalDate();
    private static final LocalDateTime ASKED = Sheets.NOW.minusHours(1);

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static Diary diary(int count) {
        var days = new ArrayList<CheckIn>();
        for (var day = 0; day < count; day++) {
            if (day != 4) {
                days.add(new CheckIn(
                        TODAY.minusDays(count - 1L - day),
                        Math.max(1, 7 - day),
                        Math.max(2, 8 - day),
                        Optional.of(day == 2 ? Set.of(Place.BACK, Place.BUTTOCK) : Set.of(Place.BACK)),
                        10 + day,
                        day % 3 != 0,
                        day % 4 == 0 ? Optional.empty() : Optional.of(day % 2 == 0),
                        Trend.BETTER));
            }
        }
        return new Diary(days, Optional.of(TODAY.minusDays(count)));
    }

    private static SheetOrder order(Answers answers, Diary diary, int day, Locale locale) {
        var began = Optional.of(TODAY.minusDays(day));
        var moved = Onset.moved(GUIDE, answers, began.get(), TODAY);
        var plain = Sheets.order(GUIDE, Visit.of(GUIDE, moved), "US", Sheets.NOW, locale);
        var done = List.of(new CarePlan.Done(
                SessionKind.COLD,
                Sheets.NOW.minusHours(3),
                Sheets.NOW.minusHours(3).plusMinutes(15)));
        return new SheetOrder(
                Assessment.of(
                        Visit.of(GUIDE, moved),
                        Lookback.of(GUIDE, diary, moved, began, TODAY).noticed()),
                plain.answered(),
                new Today(Sheets.NOW, began, WakingHours.USUAL, Optional.empty(), done),
                plain.reader(),
                plain.site(),
                plain.region(),
                plain.edition(),
                plain.paper(),
                Optional.of(new Noted(diary, ASKED)),
                Venue.NONE);
    }

    private static List<Block> page(SheetOrder order) {
        var blocks = CareSheet.of(order).blocks();
        var start = blocks.stream().filter(Block.NewPage.class::isInstance).findFirst();
        return start.map(from -> blocks.subList(blocks.indexOf(from), blocks.size()))
                .orElse(List.of());
    }

    private static List<String> items(List<Block> page) {
        return page.stream()
                .filter(Block.Listing.class::isInstance)
                .flatMap(list -> ((Block.Listing) list).items().stream())
                .toList();
    }

    @Test
    void it_has_the_facts_the_signs_with_their_time_the_course_and_the_days() {
        var page = page(order(Visits.calmAnswers(), diary(8), 8, Locale.US));
        assertThat(page).hasSize(6);
        assertThat(items(page))
                .anyMatch(line -> line.contains("November 15, 2026") && line.contains("day 8"))
                .anyMatch(line -> line.contains("E-01") && line.contains("E-19") && line.contains("9:07"))
                .anyMatch(line -> line.contains("D-01") && line.contains("B-13"))
                .anyMatch(line -> line.contains("1 of ice"))
                .anyMatch(line -> line.contains("Day 7") && line.contains("Not yet"));
        var chart = page.stream()
                .filter(Block.Chart.class::isInstance)
                .map(Block.Chart.class::cast)
                .findFirst();
        assertThat(chart.orElseThrow().points()).hasSize(7);
        assertThat(chart.get().marks()).extracting(Block.Tick::day).containsExactly(3, 7);
        var table = page.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst();
        assertThat(table.orElseThrow().rows())
                .hasSize(7)
                .allMatch(row -> row.size() == table.get().header().size());
    }

    @Test
    void what_the_diary_noticed_decides_there_and_on_the_first_page() {
        var diary = diary(3).with(new CheckIn(TODAY.minusDays(1), 6, 7, 10, true, Trend.WORSE))
                .with(new CheckIn(TODAY, 6, 7, 10, true, Trend.WORSE));
        var order = order(Visits.calmAnswers(), diary, 3, Locale.US);
        assertThat(items(page(order))).anyMatch(line -> line.contains("B-08 (diary)"));
        var sheet = CareSheet.of(order);
        assertThat(Sheets.text(sheet)).contains("(from my diary)");
        assertThat(CareSheet.of(order.in(Edition.EMERGENCY)).blocks()).isNotEmpty();
    }

    @Test
    void the_code_of_the_sheet_carries_what_was_answered_and_nothing_that_was_noticed() {
        var diary = diary(3).with(new CheckIn(TODAY, 9, 9, 10, true, Trend.WORSE));
        var order = order(Visits.calmAnswers(), diary, 3, Locale.US);
        var code = CareSheet.of(order).blocks().stream()
                .filter(Block.Carry.class::isInstance)
                .map(block -> ((Block.Carry) block).code())
                .findFirst()
                .orElseThrow();
        var read = CarryCode.read(GUIDE, code);
        assertThat(((Read) read).answers().get("pain-now"))
                .isEqualTo(Visits.calmAnswers().get("pain-now"));
        assertThat(order.assessment().visit().answers().get("pain-now"))
                .isNotEqualTo(Visits.calmAnswers().get("pain-now"));
    }

    @Test
    void without_days_in_an_emergency_and_in_the_other_editions_there_is_none() {
        assertThat(page(order(Visits.calmAnswers(), Diary.EMPTY, 3, Locale.US))).isEmpty();
        var order = order(Visits.calmAnswers(), diary(3), 3, Locale.US);
        assertThat(page(order.in(Edition.PICTURE_FIRST))).isEmpty();
        assertThat(page(order.in(Edition.EMERGENCY))).isEmpty();
        var emergency = Visits.calmAnswers().with("danger-legs", Set.of("E-06"));
        assertThat(page(order(emergency, diary(3), 3, Locale.US))).isEmpty();
    }

    @Test
    void it_begins_on_a_page_of_its_own() throws IOException {
        var pdf = SheetPdf.of(CareSheet.of(order(Visits.calmAnswers(), diary(8), 8, Locale.US)), Paper.A4);
        try (var document = Loader.loadPDF(pdf)) {
            var found = 0;
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                found += stripper.getText(document).strip().startsWith("For your clinician") ? 1 : 0;
            }
            assertThat(found).isEqualTo(1);
        }
    }

    static Stream<SheetOrder> orders() {
        return Stream.of(1, 8, 44)
                .flatMap(count -> Stream.of(Locale.US, Locale.of("es", "US"))
                        .map(locale -> order(Visits.calmAnswers(), diary(count), count, locale)))
                .flatMap(order -> Stream.of(order, order.in(Edition.LARGE_PRINT)));
    }

    // The validator's interfaces may be interrupted while they close.
    @SuppressWarnings("try")
    @ParameterizedTest
    @MethodSource("orders")
    void it_is_pdf_ua(SheetOrder order) throws Exception {
        var pdf = SheetPdf.of(CareSheet.of(order), Paper.A4);
        var keep = System.getenv("KEEP");
        if (keep != null) {
            Files.createDirectories(Path.of(keep));
            Files.write(
                    Path.of(
                            keep,
                            "sheet-" + order.edition() + "-" + order.reader().language() + "-"
                                    + order.noted()
                                            .orElseThrow()
                                            .diary()
                                            .checkIns()
                                            .size() + ".pdf"),
                    pdf);
        }
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
