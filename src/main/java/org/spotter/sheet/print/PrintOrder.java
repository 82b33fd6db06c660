package org.spotter.sheet.print;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.spotter.guide.Paper;

/// A sheet to be printed.
///
/// @param pdf    the sheet
/// @param paper  the paper that it was made for
/// @param copies how many, 1 to [#MOST]
/// @param title  what the queue shows; the same for everyone
@SuppressWarnings("ArrayRecordComponent") // No order is compared with another.
public record PrintOrder(byte[] pdf, Paper paper, int copies, String title) {
    /// The most copies of one order.
    public static final int MOST = 9;

    public PrintOrder {
        if (copies < 1 || copies > MOST) {
            throw new IllegalArgumentException("copies: " + copies);
        }
    }

    /// {@return whether the second side of the paper is of any use}
    ///
    /// @throws IOException when the sheet can't be read
    boolean manyPages() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages() > 1;
        }
    }
}
