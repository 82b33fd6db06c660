package org.spotter.sheet;

import org.spotter.guide.Paper;

/// Turns a sheet into a PDF.
///
/// The file says what the document is and nothing of the person: title, description and language only.
public final class SheetPdf {
    private SheetPdf() {}

    /// Makes the PDF. Takes about a second the first time; call it in the background.
    ///
    /// @param sheet what it says
    /// @param paper the paper it is for
    /// @return the bytes of the file; the same sheet makes the same bytes
    public static byte[] of(CareSheet sheet, Paper paper) {
        return of(sheet, paper, new Artwork());
    }

    /// Makes the PDF with pictures that may have been read before.
    static byte[] of(CareSheet sheet, Paper paper, Artwork artwork) {
        return HtmlPdf.of(SheetHtml.of(sheet, paper), sheet.app(), artwork);
    }
}
