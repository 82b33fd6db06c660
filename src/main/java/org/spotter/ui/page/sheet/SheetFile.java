package org.spotter.ui.page.sheet;

import java.util.Optional;
import org.spotter.sheet.SheetDesk;
import org.spotter.sheet.SheetOrder;

/// The PDF of one order, made once when it is first asked for: what is shown and what is saved are the same bytes.
final class SheetFile {
    private final SheetDesk desk;
    private final SheetOrder order;
    private Optional<byte[]> made = Optional.empty();

    /// Makes nothing yet.
    ///
    /// @param desk  makes the PDF
    /// @param order what it is made from
    SheetFile(SheetDesk desk, SheetOrder order) {
        this.desk = desk;
        this.order = order;
    }

    /// {@return what it is made from}
    SheetOrder order() {
        return order;
    }

    /// {@return the PDF; whoever asks first waits for it, and so do those who ask meanwhile}
    synchronized byte[] pdf() {
        var pdf = made.orElseGet(() -> desk.pdf(order));
        made = Optional.of(pdf);
        return pdf;
    }
}
