package org.spotter.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spotter.guide.Guide;
import org.spotter.guide.Paper;
import org.spotter.testkit.Extent;
import org.spotter.testkit.SheetVisits;
import org.spotter.testkit.Visits;
import org.spotter.visit.CarryCode;
import org.spotter.visit.Visit;

/// The code and the plan to take home, from the sheet's words to what a phone reads from paper.
class CarryBlockTest {
    private static final Guide GUIDE = SheetVisits.guide();

    /// A usual printer's copy, and a worse one.
    private static final float DPI = 200;

    private static final double WORSE = 0.9;

    static Stream<Visit> visits() {
        return Stream.of(
                SheetVisits.selfCare(GUIDE),
                SheetVisits.nerveLike(GUIDE),
                SheetVisits.sameDay(GUIDE),
                SheetVisits.under18(GUIDE));
    }

    private static Optional<Block.Carry> carry(CareSheet sheet) {
        return sheet.blocks().stream()
                .filter(Block.Carry.class::isInstance)
                .map(Block.Carry.class::cast)
                .findFirst();
    }

    // ---- what it says

    @ParameterizedTest
    @MethodSource("visits")
    void the_code_on_the_sheet_holds_its_answers_and_their_hour(Visit visit) {
        var carry = carry(Sheets.of(GUIDE, visit)).orElseThrow();
        var answered = Sheets.NOW.withMinute(0).toInstant(ZoneOffset.UTC);
        assertThat(CarryCode.read(GUIDE, carry.code())).isEqualTo(new CarryCode.Read(visit.answers(), answered));
        assertThat(CarryCode.read(GUIDE, carry.scan().text())).isEqualTo(new CarryCode.Read(visit.answers(), answered));
    }

    @Test
    void answers_that_no_longer_count_go_home_too() {
        var visit = SheetVisits.with(GUIDE, "lift", "no-lift");
        assertThat(visit.counted().all()).doesNotContainKey("load");
        var carry = carry(Sheets.of(GUIDE, visit)).orElseThrow();
        assertThat(CarryCode.read(GUIDE, carry.code()))
                .isInstanceOfSatisfying(
                        CarryCode.Read.class, read -> assertThat(read.answers()).isEqualTo(visit.answers()));
    }

    @Test
    void a_sheet_for_an_emergency_has_neither() {
        assertThat(carry(Sheets.of(GUIDE, SheetVisits.emergency(GUIDE)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("visits")
    void the_plan_says_what_the_sheet_says(Visit visit) {
        for (var sheet : List.of(Sheets.of(GUIDE, visit), Sheets.inSpanish(GUIDE, visit))) {
            var plan = carry(sheet).orElseThrow().plan().text();
            var next = (Block.NextStep) sheet.blocks().getFirst();
            var danger = (Block.Danger) sheet.blocks().stream()
                    .filter(Block.Danger.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(plan.lines())
                    .contains(next.title(), next.today(), danger.lead())
                    .anyMatch(line -> line.startsWith(danger.call() + " " + danger.number()))
                    .containsAll(shortSigns(sheet.language()))
                    .endsWith(sheet.footer());
            assertThat(plan.lines().findFirst().orElseThrow()).contains("2026");
        }
    }

    private static List<String> shortSigns(String language) {
        return GUIDE.program().watchFor().stream()
                .map(sign -> "- "
                        + GUIDE.wordsIn(language).of("caption." + sign.picture().orElseThrow()))
                .toList();
    }

    @Test
    void the_plan_has_session_times_and_days_to_look_back_on_as_far_as_they_fit() {
        assertThat(carry(Sheets.of(GUIDE, SheetVisits.selfCare(GUIDE)))
                        .orElseThrow()
                        .plan()
                        .text())
                .contains("15 minutes each: 10:15, 13:30")
                .contains("By Wednesday, 25 November: Not better at all");
        assertThat(carry(Sheets.of(GUIDE, SheetVisits.nerveLike(GUIDE)))
                        .orElseThrow()
                        .plan()
                        .text())
                .contains("My visit, by Thursday, 26 November");
    }

    @Test
    void no_plan_is_too_long_for_its_square_and_none_holds_a_link() {
        var random = new Random(42);
        for (var i = 0; i < Extent.of(50, 200); i++) {
            var visit = Visit.of(GUIDE, Visits.nearCalm(GUIDE, random));
            for (var sheet : List.of(Sheets.of(GUIDE, visit), Sheets.inSpanish(GUIDE, visit))) {
                carry(sheet).ifPresent(carry -> {
                    var plan = carry.plan();
                    assertThat(plan.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(PlainPlan.MOST);
                    assertThat(plan.qr().size()).isLessThanOrEqualTo(81);
                    assertThat(plan.text()).doesNotContain("://").doesNotContain("\u202F");
                });
            }
        }
    }

    @Test
    void what_does_not_fit_is_left_out_in_whole_lines_from_the_end() {
        var next = new Block.NextStep(Optional.empty(), Optional.empty(), "Rest", "", Optional.empty(), "Walk");
        var checks = new Block.Checks(
                "",
                IntStream.range(0, 40)
                        .mapToObj(day -> new Block.Check("Day " + day, "\u00E1".repeat(20)))
                        .toList());
        var plan = PlainPlan.of("Head", List.of(next, checks), List.of(), "Foot");
        var lines = plan.lines().toList();
        assertThat(plan.getBytes(StandardCharsets.UTF_8).length).isBetween(PlainPlan.MOST - 50, PlainPlan.MOST);
        assertThat(lines)
                .startsWith("Head", "Rest", "Walk", "Day 0: " + "\u00E1".repeat(20))
                .endsWith("Foot");
        assertThat(lines.subList(3, lines.size() - 1)).allMatch(line -> line.endsWith("\u00E1".repeat(20)));
    }

    // ---- what a phone reads

    @Test
    void a_code_is_drawn_in_large_modules() {
        // Letters, digits and dashes alone need fewer modules than other text of this length.
        assertThat(carry(Sheets.of(GUIDE, SheetVisits.selfCare(GUIDE)))
                        .orElseThrow()
                        .scan()
                        .qr()
                        .size())
                .isEqualTo(25);
    }

    @Test
    void outside_of_the_square_nothing_is_dark() {
        var qr = Qr.of("SPOTTER");
        assertThat(qr.dark(0, 0)).isTrue();
        assertThat(qr.dark(1, 1)).isFalse();
        assertThat(qr.dark(-1, 0)).isFalse();
        assertThat(qr.dark(0, qr.size())).isFalse();
        assertThat(qr.dark(qr.size(), 0)).isFalse();
    }

    static Stream<Arguments> papers() {
        return Stream.of(
                Arguments.of(Paper.A4, Sheets.of(GUIDE, SheetVisits.selfCare(GUIDE))),
                Arguments.of(Paper.LETTER, Sheets.of(GUIDE, SheetVisits.nerveLike(GUIDE))),
                Arguments.of(Paper.A4, Sheets.inSpanish(GUIDE, SheetVisits.nerveLike(GUIDE))),
                Arguments.of(Paper.LETTER, Sheets.inSpanish(GUIDE, SheetVisits.sameDay(GUIDE))));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void both_can_be_scanned_from_paper_and_from_a_worse_copy(Paper paper, CareSheet sheet) throws IOException {
        var carry = carry(sheet).orElseThrow();
        try (var document = Sheets.read(sheet, paper)) {
            var last = document.getNumberOfPages() - 1;
            var image = new PDFRenderer(document).renderImageWithDPI(last, DPI, ImageType.RGB);
            for (var copy : List.of(image, worse(image))) {
                assertThat(scan(copy))
                        .isEqualTo(Set.of(carry.scan().text(), carry.plan().text()));
            }
        }
    }

    private static BufferedImage worse(BufferedImage image) {
        var width = (int) (image.getWidth() * WORSE);
        var height = (int) (image.getHeight() * WORSE);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = copy.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return copy;
    }

    /// Moves a phone over the paper.
    private static Set<String> scan(BufferedImage image) {
        var view = image.getWidth() * 2 / 7;
        var found = new TreeSet<String>();
        for (var y = image.getHeight() - view; y >= 0 && found.size() < 2; y -= view / 6) {
            for (var x = 0; x + view <= image.getWidth(); x += view / 6) {
                look(image, x, y, view).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<String> look(BufferedImage image, int x, int y, int view) {
        var pixels = image.getRGB(x, y, view, view, null, 0, view);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(view, view, pixels)));
        try {
            return Optional.of(new QRCodeReader().decode(bitmap).getText());
        } catch (ReaderException _) {
            return Optional.empty();
        }
    }
}
