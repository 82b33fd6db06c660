package org.spotter.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.spotter.guide.Guide;
import org.spotter.sheet.CareSheet;
import org.spotter.sheet.SheetPages;
import org.spotter.sheet.SheetPdf;
import org.spotter.sheet.SheetPrinter;
import org.spotter.sheet.SheetPrinter.Outcome;
import org.spotter.store.AtomicFile;
import org.spotter.ui.support.SheetDesk;

/// The window's sheet, made by `sheet`.
///
/// @param guide the guide
public record Sheets(Guide guide) implements SheetDesk {
    private static final float PREVIEW_DPI = 110;

    private byte[] pdf(Order order) {
        var sheet = CareSheet.of(
                order.assessment(), order.plan(), guide, order.words(), order.messages(), order.region(), order.now());
        return SheetPdf.of(sheet, order.paper());
    }

    @Override
    public List<byte[]> pages(Order order) {
        return SheetPages.png(pdf(order), PREVIEW_DPI);
    }

    @Override
    public void save(Order order, Path file) throws IOException {
        AtomicFile.write(file, pdf(order));
    }

    @Override
    public List<String> printers() {
        return new SheetPrinter("").printers();
    }

    @Override
    public Printed print(Order order, String printer) {
        var wanted = Optional.of(printer).filter(name -> !name.isEmpty());
        return switch (new SheetPrinter(order.messages().of("sheet.job")).print(pdf(order), order.paper(), wanted)) {
            case Outcome.Sent sent -> new Printed.Sent(sent.printer());
            case Outcome.NoPrinter _ -> new Printed.NoPrinter();
            case Outcome.UnknownPrinter _ -> new Printed.NoPrinter();
            case Outcome.Failed failed -> new Printed.Failed(failed.reason());
        };
    }
}
