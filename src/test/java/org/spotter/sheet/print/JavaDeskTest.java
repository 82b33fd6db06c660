package org.spotter.sheet.print;

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
import org.spotter.guide.Paper;

class JavaDeskTest {
    private static final String TITLE = "Care sheet";

    /// A printer that writes PostScript into memory.
    private static PrintService memory(ByteArrayOutputStream out) {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(out);
    }

    private static JavaDesk with(PrintService... services) {
        return new JavaDesk(() -> List.of(services), Optional::empty);
    }

    private static PrintOrder order(Paper paper, int copies) {
        return new PrintOrder(PrintedSheets.pdf(paper, 2), paper, copies, TITLE);
    }

    @ParameterizedTest
    @EnumSource
    void a_sheet_is_drawn_in_the_size_of_the_paper(Paper paper) {
        var out = new ByteArrayOutputStream();
        var service = memory(out);
        assertThat(with(service).send(service.getName(), order(paper, 1))).isEqualTo(new Sent.HandedOver());
        var size = out.toString(StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> line.contains("/PageSize"))
                .findFirst();
        assertThat(size).hasValueSatisfying(line -> assertThat(line)
                .contains(
                        switch (paper) {
                            case A4 -> "[595.";
                            case LETTER -> "[612.0 792.0]";
                        }));
    }

    @Test
    void the_printers_are_listed_with_their_papers() {
        var service = memory(new ByteArrayOutputStream());
        var printers = with(service).printers();
        assertThat(printers.none()).isEmpty();
        assertThat(printers.all()).singleElement().satisfies(printer -> {
            assertThat(printer.name()).isEqualTo(service.getName());
            assertThat(printer.fault()).isEmpty();
            assertThat(printer.papers()).containsExactlyInAnyOrder(Paper.values());
        });
    }

    @Test
    void without_printers_it_says_so() {
        assertThat(with().printers()).isEqualTo(Printers.none(Fault.NO_PRINTER));
        assertThat(with().send("Desk", order(Paper.A4, 1))).isEqualTo(new Sent.Refused(Fault.UNKNOWN_PRINTER));
    }

    @Test
    void whatever_goes_wrong_is_a_fault() {
        var service = memory(new ByteArrayOutputStream());
        var broken = new PrintOrder(new byte[] {1, 2, 3}, Paper.A4, 1, TITLE);
        assertThat(with(service).send(service.getName(), broken)).isEqualTo(new Sent.Refused(Fault.REFUSED));
    }

    @Test
    void the_real_printers_can_be_listed() {
        assertThat(new JavaDesk().printers().all()).doesNotContainNull();
    }
}
