package org.spotter.sheet;

import java.util.List;
import java.util.Optional;
import org.spotter.sheet.SheetPrinter.Outcome;

/// The one place to ask for a sheet: as a PDF, as pictures, on paper. All of it takes time: call it in the background.
public interface SheetDesk {
    /// {@return the sheet as a PDF}
    ///
    /// @param order what it is made from
    byte[] pdf(SheetOrder order);

    /// {@return the sheet's pages as PNG pictures}
    ///
    /// @param order what it is made from
    List<byte[]> pages(SheetOrder order);

    /// {@return the printers of this machine, the usual one first}
    List<String> printers();

    /// Prints the sheet.
    ///
    /// @param order   what it is made from
    /// @param printer one of the printers; empty for the usual one
    /// @return what came of it
    Outcome print(SheetOrder order, Optional<String> printer);

    /// {@return the sheets of this program and the printers of this machine}
    static SheetDesk ofThisMachine() {
        return new SheetDesk() {
            /// Sharp enough to read on the screen.
            private static final float SCREEN_DPI = 110;

            @Override
            public byte[] pdf(SheetOrder order) {
                return SheetPdf.of(CareSheet.of(order), order.paper());
            }

            @Override
            public List<byte[]> pages(SheetOrder order) {
                return SheetPages.png(pdf(order), SCREEN_DPI);
            }

            @Override
            public List<String> printers() {
                return new SheetPrinter("").printers();
            }

            @Override
            public Outcome print(SheetOrder order, Optional<String> printer) {
                return new SheetPrinter(order.reader().messages().of("sheet.job"))
                        .print(pdf(order), order.paper(), printer);
            }
        };
    }
}
