package org.spotter.sheet;

/// The one place to ask for a sheet: as a PDF, as pictures of it. All of it takes time: call it in the background.
public interface SheetDesk {
    /// {@return the sheet as a PDF}
    ///
    /// @param order what it is made from
    byte[] pdf(SheetOrder order);

    /// {@return how many pages a PDF has}
    ///
    /// @param pdf bytes that [#pdf] gave
    int pages(byte[] pdf);

    /// Draws one page of a PDF.
    ///
    /// @param pdf  bytes that [#pdf] gave
    /// @param page its number, from 0
    /// @param dpi  dots per inch; 96 shows a page at its true size on a usual screen
    /// @return the picture
    PagePicture draw(byte[] pdf, int page, float dpi);

    /// {@return the sheets of this program}
    static SheetDesk ofThisMachine() {
        return new SheetDesk() {
            private final Artwork artwork = new Artwork();

            @Override
            public byte[] pdf(SheetOrder order) {
                return SheetPdf.of(CareSheet.of(order), order.paper(), artwork);
            }

            @Override
            public int pages(byte[] pdf) {
                return SheetPages.count(pdf);
            }

            @Override
            public PagePicture draw(byte[] pdf, int page, float dpi) {
                return SheetPages.draw(pdf, page, dpi);
            }
        };
    }
}
