package org.spotter.sheet;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.spotter.assess.Assessment;
import org.spotter.guide.Paper;
import org.spotter.guide.Region;
import org.spotter.guide.Words;
import org.spotter.plan.CarePlan;
import org.spotter.sheet.SheetPrinter.Outcome;
import org.spotter.text.Messages;

/// The one place to ask for a sheet: as a PDF, as pictures, on paper. All of it takes time: call it in the background.
public interface SheetDesk {
    /// What a sheet is made from.
    ///
    /// @param assessment what the answers mean
    /// @param words      the guide's texts in the reader's language
    /// @param messages   the program's texts in the same language
    /// @param region     where the person is
    /// @param now        the local date and time, printed on it
    /// @param paper      its paper
    record Order(
            Assessment assessment, Words words, Messages messages, Region region, LocalDateTime now, Paper paper) {}

    /// {@return the sheet as a PDF}
    ///
    /// @param order what it is made from
    byte[] pdf(Order order);

    /// {@return the sheet's pages as PNG pictures}
    ///
    /// @param order what it is made from
    List<byte[]> pages(Order order);

    /// {@return the printers of this machine, the usual one first}
    List<String> printers();

    /// Prints the sheet.
    ///
    /// @param order   what it is made from
    /// @param printer one of the printers; empty for the usual one
    /// @return what came of it
    Outcome print(Order order, Optional<String> printer);

    /// {@return the sheets of this program and the printers of this machine}
    static SheetDesk ofThisMachine() {
        return new SheetDesk() {
            /// Sharp enough to read on the screen.
            private static final float SCREEN_DPI = 110;

            @Override
            public byte[] pdf(Order order) {
                var sheet = CareSheet.of(
                        order.assessment(),
                        CarePlan.of(order.assessment(), order.now()),
                        order.assessment().visit().guide(),
                        order.words(),
                        order.messages(),
                        order.region(),
                        order.now());
                return SheetPdf.of(sheet, order.paper());
            }

            @Override
            public List<byte[]> pages(Order order) {
                return SheetPages.png(pdf(order), SCREEN_DPI);
            }

            @Override
            public List<String> printers() {
                return new SheetPrinter("").printers();
            }

            @Override
            public Outcome print(Order order, Optional<String> printer) {
                return new SheetPrinter(order.messages().of("sheet.job")).print(pdf(order), order.paper(), printer);
            }
        };
    }
}
