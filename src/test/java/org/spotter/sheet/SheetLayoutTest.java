package org.spotter.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spotter.guide.Guide;
import org.spotter.guide.Paper;
import org.spotter.testkit.Extent;
import org.spotter.testkit.SheetVisits;
import org.spotter.testkit.Visits;
import org.spotter.visit.Visit;

/// What holds of each sheet, whatever was answered: read back from the PDF, letter by letter.
class SheetLayoutTest {
    private static final Guide GUIDE = SheetVisits.guide();
    private static final long SEED = 20261123;

    /// Visits picked at random for each edition; with the papers and languages four times as many sheets.
    private static final int VISITS = 8;

    private static final int MAX_BYTES = 300 * 1024;

    /// Room for any printer's margin, in points.
    private static final float MARGIN = 18;

    /// Two letters may touch, as kerned ones do, but not lie on each other.
    private static final float OVERLAP = 0.5f;

    /// What is left of a number or mark between two pieces of text.
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private static Stream<Visit> visits() {
        var random = new Random(SEED);
        return Stream.concat(
                Stream.of(
                        SheetVisits.selfCare(GUIDE),
                        SheetVisits.with(GUIDE, "since", "days-14-41"),
                        SheetVisits.nerveLike(GUIDE),
                        SheetVisits.sameDay(GUIDE),
                        SheetVisits.emergency(GUIDE)),
                IntStream.range(0, VISITS).mapToObj(_ -> Visit.of(GUIDE, Visits.mixed(GUIDE, random))));
    }

    /// A paper and a language.
    private record Form(Locale locale, Paper paper) {}

    private static final List<Form> FORMS = Stream.of(Locale.UK, Locale.of("es", "US"))
            .flatMap(locale -> Stream.of(Paper.values()).map(paper -> new Form(locale, paper)))
            .toList();

    /// In the quick run each edition comes in every form, and each visit in every form of some edition.
    @ParameterizedTest
    @EnumSource
    void everyVisitFitsEveryPaperInEveryLanguage(Edition edition) throws IOException {
        var visits = visits().toList();
        for (var number = 0; number < visits.size(); number++) {
            var visit = visits.get(number);
            for (var form : Extent.some(FORMS, 1, number, edition.ordinal())) {
                var order = Sheets.order(GUIDE, visit, "US", Sheets.NOW, form.locale())
                        .in(edition);
                var sheet = CareSheet.of(order);
                var pdf = SheetPdf.of(sheet, form.paper());
                assertThat(pdf.length).isLessThan(MAX_BYTES);
                try (var document = Loader.loadPDF(pdf)) {
                    var where = visit.answers() + " " + form + ", " + Extent.seed();
                    var pages = pages(document);
                    nothingRunsOffThePage(document, pages, where);
                    nothingLiesOnAnother(pages, where);
                    noLetterIsSmall(pages, edition, where);
                    nothingIsSplit(sheet, pages, where);
                    nothingIsLost(sheet, pages, where);
                    noPageIsAlmostEmpty(pages, where);
                    theNumberIsOnTheFirstPage(sheet, pages, where);
                }
            }
        }
    }

    // ---- what holds

    private static void nothingRunsOffThePage(PDDocument document, List<Page> pages, String where) {
        for (var i = 0; i < pages.size(); i++) {
            var box = document.getPage(i).getMediaBox();
            assertThat(pages.get(i).letters)
                    .as(where)
                    .noneMatch(letter -> letter.getXDirAdj() < MARGIN
                            || right(letter) > box.getWidth() - MARGIN
                            || top(letter) < MARGIN
                            || letter.getYDirAdj() > box.getHeight() - MARGIN);
        }
    }

    /// Letters from top to bottom: only those of about the same height can lie on each other.
    private static void nothingLiesOnAnother(List<Page> pages, String where) {
        for (var page : pages) {
            var letters = page.letters.stream()
                    .filter(letter -> !letter.getUnicode().isBlank())
                    .sorted(Comparator.comparingDouble(SheetLayoutTest::top))
                    .toList();
            for (var i = 0; i < letters.size(); i++) {
                for (var j = i + 1;
                        j < letters.size()
                                && top(letters.get(j)) < letters.get(i).getYDirAdj();
                        j++) {
                    if (lie(letters.get(i), letters.get(j))) {
                        throw new AssertionError(
                                where + ": " + letters.get(i) + " and " + letters.get(j) + " in " + page.text);
                    }
                }
            }
        }
    }

    private static boolean lie(TextPosition one, TextPosition other) {
        var across = Math.min(right(one), right(other)) - Math.max(one.getXDirAdj(), other.getXDirAdj());
        var down = Math.min(one.getYDirAdj(), other.getYDirAdj()) - Math.max(top(one), top(other));
        return across > OVERLAP * Math.min(one.getWidthDirAdj(), other.getWidthDirAdj())
                && down > OVERLAP * Math.min(one.getHeightDir(), other.getHeightDir());
    }

    private static float right(TextPosition letter) {
        return letter.getXDirAdj() + letter.getWidthDirAdj();
    }

    private static float top(TextPosition letter) {
        return letter.getYDirAdj() - letter.getHeightDir();
    }

    private static void noLetterIsSmall(List<Page> pages, Edition edition, String where) {
        var least =
                switch (edition) {
                    case FULL, PICTURE_FIRST, EMERGENCY -> 12f;
                    case LARGE_PRINT -> 18f;
                };
        for (var page : pages) {
            assertThat(page.letters).as(where).noneMatch(letter -> letter.getFontSizeInPt() < least - 0.1f);
        }
    }

    /// All words of a card, an exercise or a check stand on one page.
    private static void nothingIsSplit(CareSheet sheet, List<Page> pages, String where) {
        for (var unit : units(sheet)) {
            assertThat(pages).as("%s: %s", where, unit).anySatisfy(page -> assertThat(unit)
                    .allSatisfy(text -> assertThat(page.text).contains(squeezed(text))));
        }
    }

    private static List<List<String>> units(CareSheet sheet) {
        var units = new ArrayList<List<String>>();
        for (var block : sheet.blocks()) {
            switch (block) {
                case Block.NextStep next -> units.add(List.of(next.title(), next.lead(), next.today()));
                case Block.Danger danger -> {
                    var all = new ArrayList<>(danger.signs());
                    danger.tiles().forEach(tile -> all.add(tile.caption()));
                    all.add(danger.title());
                    all.add(danger.number());
                    units.add(all);
                }
                case Block.Sessions sessions -> {
                    var all = new ArrayList<>(sessions.care());
                    sessions.times().forEach(time -> all.add(time.clock()));
                    all.add(sessions.title());
                    units.add(all);
                }
                case Block.Listing listing -> units.add(of(listing));
                case Block.Pair pair ->
                    units.add(Stream.concat(of(pair.left()).stream(), of(pair.right()).stream())
                            .toList());
                case Block.Exercises exercises -> {
                    var first = exercises.moves().getFirst();
                    units.add(List.of(exercises.title(), first.title(), first.how()));
                    exercises
                            .moves()
                            .forEach(move -> units.add(List.of(move.title(), move.how(), move.dose(), move.watch())));
                }
                case Block.Tiles tiles -> {
                    units.add(List.of(tiles.title(), tiles.tiles().getFirst().caption()));
                    tiles.tiles()
                            .forEach(tile -> units.add(Stream.concat(Stream.of(tile.caption()), tile.detail().stream())
                                    .toList()));
                }
                case Block.Checks checks -> {
                    var all = new ArrayList<>(List.of(checks.title()));
                    checks.checks().forEach(check -> {
                        all.add(check.date());
                        all.add(check.text());
                    });
                    units.add(all);
                }
                case Block.Appointment appointment -> {
                    var all = new ArrayList<>(appointment.blanks());
                    all.add(appointment.title());
                    all.add(appointment.note());
                    units.add(all);
                }
                case Block.Call call ->
                    units.add(List.of(call.title().site(), call.lead().site()));
                case Block.Phrases phrases ->
                    phrases.items()
                            .forEach(item -> units.add(Stream.concat(Stream.of(item.site()), item.reader().stream())
                                    .toList()));
                case Block.Blanks blanks ->
                    units.add(blanks.blanks().stream().map(Block.Phrase::site).toList());
                case Block.Carry carry -> units.add(List.of(carry.title(), carry.code(), carry.how(), carry.squares()));
                case Block.Sources sources -> units.add(sources.notes());
                case Block.NewPage page -> units.add(List.of(page.title(), page.lead()));
                case Block.Chart chart -> units.add(List.of(chart.title(), chart.key()));
                case Block.Table table -> table.rows().forEach(units::add);
            }
        }
        return units;
    }

    private static List<String> of(Block.Listing listing) {
        var all = new ArrayList<>(listing.items());
        all.add(listing.title());
        return all;
    }

    /// Every source id is on some page, so nothing was pushed out of the last one.
    private static void nothingIsLost(CareSheet sheet, List<Page> pages, String where) {
        var last = (Block.Sources) sheet.blocks().getLast();
        for (var id : last.sources()) {
            assertThat(pages).as("%s: %s", where, id).anySatisfy(page -> assertThat(page.text)
                    .contains(squeezed(id)));
        }
    }

    private static void noPageIsAlmostEmpty(List<Page> pages, String where) {
        assertThat(pages).as(where).allSatisfy(page -> assertThat(page.letters.size())
                .isGreaterThan(60));
    }

    private static void theNumberIsOnTheFirstPage(CareSheet sheet, List<Page> pages, String where) {
        assertThat(pages.getFirst().text).as(where).contains("911");
        switch (sheet.urgency()) {
            case SELF_CARE, BOOK, SAME_DAY ->
                units(sheet).subList(0, 2).forEach(unit -> assertThat(unit)
                        .as(where)
                        .allSatisfy(text -> assertThat(pages.getFirst().text).contains(squeezed(text))));
            // What to do until help comes may stand before the signs.
            case EMERGENCY -> {}
        }
    }

    // ---- reading a PDF back

    /// One page as it was printed.
    ///
    /// @param letters in the order of the file, which is that of reading
    /// @param text    the same without any space, for lines break anywhere
    private record Page(List<TextPosition> letters, String text) {}

    private static List<Page> pages(PDDocument document) throws IOException {
        var pages = new ArrayList<Page>();
        for (var i = 1; i <= document.getNumberOfPages(); i++) {
            var letters = new ArrayList<TextPosition>();
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    letters.add(text);
                }
            };
            stripper.setStartPage(i);
            stripper.setEndPage(i);
            stripper.getText(document);
            var text = new StringBuilder();
            letters.forEach(letter -> text.append(letter.getUnicode()));
            pages.add(new Page(letters, squeezed(text.toString())));
        }
        return pages;
    }

    private static String squeezed(String text) {
        return SPACE.matcher(text).replaceAll("");
    }
}
