package org.spotter.sheet;

import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Shows a PDF as pictures, so that the preview on screen is the very paper.
public final class SheetPages {
    private static final int OPAQUE = 0xFF000000;

    private SheetPages() {}

    /// {@return how many pages there are}
    ///
    /// @param pdf bytes that `SheetPdf` made
    public static int count(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Draws a page. Call it in the background.
    ///
    /// @param pdf  bytes that `SheetPdf` made
    /// @param page its number, from 0
    /// @param dpi  dots per inch; 96 shows a page at its true size on a usual screen
    /// @return its picture
    public static PagePicture draw(byte[] pdf, int page, float dpi) {
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB);
            var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            for (var i = 0; i < pixels.length; i++) {
                pixels[i] |= OPAQUE;
            }
            return new PagePicture(image.getWidth(), image.getHeight(), pixels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
