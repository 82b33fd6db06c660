package org.spotter.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spotter.guide.Guide;
import org.spotter.guide.Paper;
import org.spotter.testkit.SheetVisits;
import org.spotter.visit.Visit;

class SheetPdfTest {
    private static final Guide GUIDE = SheetVisits.guide();

    /// The footer's last line stands above this, in points from the bottom: room for any printer's margin.
    private static final float FOOT = 18;

    static Stream<Visit> visits() {
        return Stream.of(
                SheetVisits.selfCare(GUIDE),
                SheetVisits.with(GUIDE, "since", "days-3-6"),
                SheetVisits.with(GUIDE, "since", "days-14-41"),
                SheetVisits.nerveLike(GUIDE),
                SheetVisits.sameDay(GUIDE),
                SheetVisits.emergency(GUIDE),
                SheetVisits.under18(GUIDE));
    }

    @Test
    void thePageIsThePaper() throws IOException {
        var sheet = Sheets.of(GUIDE, SheetVisits.selfCare(GUIDE));
        try (var a4 = Sheets.read(sheet, Paper.A4);
                var letter = Sheets.read(sheet, Paper.LETTER)) {
            assertSize(a4.getPage(0).getMediaBox(), PDRectangle.A4);
            assertSize(letter.getPage(0).getMediaBox(), PDRectangle.LETTER);
        }
    }

    private static void assertSize(PDRectangle box, PDRectangle wanted) {
        assertThat(box.getWidth()).isCloseTo(wanted.getWidth(), within(0.5f));
        assertThat(box.getHeight()).isCloseTo(wanted.getHeight(), within(0.5f));
    }

    @ParameterizedTest
    @EnumSource
    void theFirstDaysFitOnOneLeafAndUrgentSheetsOnOneSide(Paper paper) throws IOException {
        assertThat(pages(SheetVisits.selfCare(GUIDE), paper)).isEqualTo(2);
        assertThat(pages(SheetVisits.nerveLike(GUIDE), paper)).isEqualTo(2);
        assertThat(pages(SheetVisits.sameDay(GUIDE), paper)).isEqualTo(1);
        assertThat(pages(SheetVisits.emergency(GUIDE), paper)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void sheetsInSpanishFitAsWell(Paper paper) throws IOException {
        assertThat(pages(Sheets.inSpanish(GUIDE, SheetVisits.selfCare(GUIDE)), paper))
                .isEqualTo(2);
        assertThat(pages(Sheets.inSpanish(GUIDE, SheetVisits.nerveLike(GUIDE)), paper))
                .isEqualTo(2);
        assertThat(pages(Sheets.inSpanish(GUIDE, SheetVisits.sameDay(GUIDE)), paper))
                .isEqualTo(1);
        assertThat(pages(Sheets.inSpanish(GUIDE, SheetVisits.emergency(GUIDE)), paper))
                .isEqualTo(1);
    }

    private static int pages(Visit visit, Paper paper) throws IOException {
        return pages(Sheets.of(GUIDE, visit), paper);
    }

    private static int pages(CareSheet sheet, Paper paper) throws IOException {
        try (var document = Sheets.read(sheet, paper)) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void titleLanguageAndDescriptionAreSetAndNothingElseOfTheVisit() throws IOException {
        try (var document = Sheets.read(Sheets.of(GUIDE, SheetVisits.nerveLike(GUIDE)), Paper.A4)) {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("Care sheet for a sore lower back");
            assertThat(information.getAuthor()).isNull();
            assertThat(information.getKeywords()).isNull();
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void theHeadingsAreBookmarks() throws IOException {
        try (var document = Sheets.read(Sheets.of(GUIDE, SheetVisits.selfCare(GUIDE)), Paper.A4)) {
            var titles = new ArrayList<String>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            assertThat(titles)
                    .startsWith("Look after your back at home", "Danger signs")
                    .contains("Exercises");
        }
    }

    @Test
    void everyFontIsInside() throws IOException {
        try (var document = Sheets.read(Sheets.of(GUIDE, SheetVisits.selfCare(GUIDE)), Paper.A4)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("AtkinsonHyperlegibleNext");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("visits")
    void nothingRunsOffThePageAndEveryLetterIsInTheFont(Visit visit) throws IOException {
        for (var paper : Paper.values()) {
            for (var sheet : List.of(Sheets.of(GUIDE, visit), Sheets.inSpanish(GUIDE, visit))) {
                nothingRunsOffThePage(sheet, paper);
            }
        }
    }

    private static void nothingRunsOffThePage(CareSheet sheet, Paper paper) throws IOException {
        try (var document = Sheets.read(sheet, paper)) {
            var page = document.getPage(0).getMediaBox();
            for (var letter : letters(document)) {
                assertThat(letter.getEndY()).isGreaterThan(FOOT);
                assertThat(letter.getXDirAdj() + letter.getWidthDirAdj()).isLessThan(page.getWidth() - FOOT);
                assertThat(letter.getUnicode()).isNotEqualTo("#");
            }
        }
    }

    private static List<TextPosition> letters(PDDocument document) throws IOException {
        var letters = new ArrayList<TextPosition>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                letters.add(text);
            }
        }.getText(document);
        assertThat(letters).isNotEmpty();
        return letters;
    }

    @Test
    void everyPictureHasWordsForThoseWhoCannotSeeIt() throws IOException {
        try (var document = Sheets.read(Sheets.of(GUIDE, SheetVisits.with(GUIDE, "since", "days-3-6")), Paper.A4)) {
            var figures = new ArrayList<PDStructureElement>();
            collectFigures(document.getDocumentCatalog().getStructureTreeRoot(), figures);
            assertThat(figures).isNotEmpty();
            assertThat(figures).allSatisfy(figure -> assertThat(figure.getAlternateDescription())
                    .isNotBlank());
        }
    }

    private static void collectFigures(PDStructureNode node, List<PDStructureElement> figures) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    figures.add(element);
                }
                collectFigures(element, figures);
            }
        }
    }

    @Test
    void aScreenReaderMeetsTheNumberBeforeTheSigns() throws IOException {
        try (var document = Sheets.read(Sheets.of(GUIDE, SheetVisits.selfCare(GUIDE)), Paper.A4)) {
            var first = new ArrayList<String>();
            collectTypes(document.getDocumentCatalog().getStructureTreeRoot(), first);
            assertThat(first.indexOf("H1")).isLessThan(first.indexOf("H2"));
            assertThat(first.indexOf("H2")).isLessThan(first.indexOf("L"));
            assertThat(first).doesNotContain("Table");
        }
    }

    private static void collectTypes(PDStructureNode node, List<String> types) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                collectTypes(element, types);
            }
        }
    }

    @Test
    void the_same_order_makes_the_same_bytes_whenever_it_is_made() throws IOException {
        var desk = SheetDesk.ofThisMachine();
        var order = Sheets.order(GUIDE, SheetVisits.selfCare(GUIDE), "GB", Sheets.NOW, Locale.UK);
        var first = desk.pdf(order);
        assertThat(desk.pdf(order)).isEqualTo(first);
        assertThat(SheetDesk.ofThisMachine().pdf(order)).isEqualTo(first);
        try (var document = Loader.loadPDF(first)) {
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentInformation().getModificationDate()).isNull();
            var metadata = document.getDocumentCatalog().getMetadata().toByteArray();
            assertThat(new String(metadata, StandardCharsets.UTF_8))
                    .contains("pdfuaid")
                    .doesNotContain("Date>");
        }
    }

    @Test
    void each_page_is_drawn_for_the_screen_as_large_as_asked() {
        var pdf = SheetPdf.of(Sheets.of(GUIDE, SheetVisits.selfCare(GUIDE)), Paper.LETTER);
        assertThat(SheetPages.count(pdf)).isEqualTo(2);
        for (var page = 0; page < 2; page++) {
            var picture = SheetPages.draw(pdf, page, 40);
            assertThat(picture.width()).isEqualTo(340);
            assertThat(picture.height()).isEqualTo(440);
            assertThat(picture.pixels()).hasSize(340 * 440).contains(0xFFFFFFFF).matches(pixels -> Arrays.stream(pixels)
                    .allMatch(pixel -> pixel >>> 24 == 0xFF));
        }
    }

    @Test
    void wordsStayWordsWhateverTheyHold() {
        var sheet = Sheets.of(GUIDE, SheetVisits.selfCare(GUIDE));
        var wild = new CareSheet(
                sheet.language(),
                sheet.reader(),
                sheet.title(),
                sheet.description(),
                sheet.edition(),
                sheet.urgency(),
                sheet.app(),
                sheet.date(),
                "<script src=\"x\">&amp;",
                sheet.marks(),
                sheet.blocks(),
                sheet.footer(),
                sheet.page());
        assertThat(SheetHtml.of(wild, Paper.A4))
                .contains("&lt;script src=&quot;x&quot;&gt;&amp;amp;")
                .doesNotContain("<script");
        assertThat(Sheets.text(wild)).contains("<script src=\"x\">&amp;");
    }

    @Test
    void theMetadataHoldsNoAnswer() throws IOException {
        try (var document = Sheets.read(Sheets.of(GUIDE, SheetVisits.emergency(GUIDE)), Paper.A4)) {
            COSDictionary information = document.getDocumentInformation().getCOSObject();
            for (var value : information.getValues()) {
                assertThat(value.toString()).doesNotContain("pee").doesNotContain("999");
            }
        }
    }
}
