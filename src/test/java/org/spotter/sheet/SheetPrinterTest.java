package org.spotter.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spotter.guide.Guide;
import org.spotter.guide.Paper;
import org.spotter.sheet.SheetPrinter.Outcome;
import org.spotter.testkit.SheetVisits;

class SheetPrinterTest {
    private static final Guide GUIDE = SheetVisits.guide();
    private static final byte[] PDF = SheetPdf.of(Sheets.of(GUIDE, SheetVisits.emergency(GUIDE)), Paper.A4);

    /// A printer that writes PostScript into memory.
    private static PrintService memory(ByteArrayOutputStream out) {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(out);
    }

    private static SheetPrinter with(PrintService... services) {
        return new SheetPrinter("Care sheet", () -> List.of(services), Optional::empty);
    }

    @ParameterizedTest
    @EnumSource
    void aSheetArrivesInTheSizeOfThePaperUnderANeutralName(Paper paper) {
        var out = new ByteArrayOutputStream();
        var service = memory(out);
        var pdf = SheetPdf.of(Sheets.of(GUIDE, SheetVisits.emergency(GUIDE)), paper);
        var outcome = with(service).print(pdf, paper, Optional.of(service.getName()));
        assertThat(outcome).isEqualTo(new Outcome.Sent(service.getName()));
        var job = out.toString(StandardCharsets.ISO_8859_1);
        var size = job.lines().filter(line -> line.contains("/PageSize")).findFirst();
        assertThat(size).hasValueSatisfying(line -> assertThat(line)
                .contains(
                        switch (paper) {
                            case A4 -> "[595.";
                            case LETTER -> "[612.0 792.0]";
                        }));
    }

    @Test
    void theOnlyPrinterIsTheUsualOne() {
        var service = memory(new ByteArrayOutputStream());
        assertThat(with(service).print(PDF, Paper.A4, Optional.empty())).isInstanceOf(Outcome.Sent.class);
        assertThat(with(service).printers()).containsExactly(service.getName());
    }

    @Test
    void withoutPrintersItSaysSo() {
        assertThat(with().print(PDF, Paper.A4, Optional.empty())).isEqualTo(new Outcome.NoPrinter());
        assertThat(with().print(PDF, Paper.A4, Optional.of("Desk"))).isEqualTo(new Outcome.NoPrinter());
        assertThat(with().printers()).isEmpty();
    }

    @Test
    void anUnknownNameIsNamed() {
        var service = memory(new ByteArrayOutputStream());
        assertThat(with(service).print(PDF, Paper.A4, Optional.of("Desk")))
                .isEqualTo(new Outcome.UnknownPrinter("Desk"));
    }

    @Test
    void whateverGoesWrongIsAnOutcome() {
        var service = memory(new ByteArrayOutputStream());
        var outcome = with(service).print(new byte[] {1, 2, 3}, Paper.A4, Optional.empty());
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void theRealPrintersCanBeListed() {
        assertThat(new SheetPrinter("Care sheet").printers()).doesNotContainNull();
    }
}
