package org.spotter.sheet;

import java.util.List;

/// The one place to ask for a sheet: as a PDF, as pictures. All of it takes time: call it in the background.
public interface SheetDesk {
    /// {@return the sheet as a PDF}
    ///
    /// @param order what it is made from
    byte[] pdf(SheetOrder order);

    /// {@return the sheet's pages as PNG pictures}
    ///
    /// @param order what it is made from
    List<byte[]> pages(SheetOrder order);

    /// {@return the sheets of this program}
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
        };
    }
}
