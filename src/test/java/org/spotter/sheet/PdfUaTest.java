package org.spotter.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spotter.guide.Guide;
import org.spotter.guide.Paper;
import org.spotter.testkit.Extent;
import org.spotter.testkit.SheetVisits;
import org.spotter.visit.Visit;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Every sheet is PDF/UA-1, by the reference validator.
class PdfUaTest {
    private static final Guide GUIDE = SheetVisits.guide();

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<SheetOrder> orders() {
        var visits = List.of(
                SheetVisits.selfCare(GUIDE),
                SheetVisits.nerveLike(GUIDE),
                SheetVisits.sameDay(GUIDE),
                SheetVisits.emergency(GUIDE));
        return IntStream.range(0, visits.size()).boxed().flatMap(turn -> orders(visits.get(turn), turn));
    }

    /// The quick run has each visit in one edition, and so each edition once.
    private static Stream<SheetOrder> orders(Visit visit, int turn) {
        var order = Sheets.order(GUIDE, visit, "US", Sheets.NOW, Locale.of("es", "US"));
        return Extent.some(List.of(Edition.values()), 1, turn).stream().map(order::in);
    }

    // The validator's interfaces may be interrupted while they close.
    @SuppressWarnings("try")
    @ParameterizedTest
    @MethodSource("orders")
    void aSheetIsPdfUa(SheetOrder order) throws Exception {
        var pdf = SheetPdf.of(CareSheet.of(order), Paper.A4);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
