package org.spotter.sheet;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Shows a PDF as pictures, so that the preview on screen is the very paper.
public final class SheetPages {
    private SheetPages() {}

    /// Draws every page. Call it in the background.
    ///
    /// @param pdf bytes that `SheetPdf` made
    /// @param dpi dots per inch; 96 shows a page at its true size on a usual screen
    /// @return a PNG file for each page
    public static List<byte[]> png(byte[] pdf, float dpi) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pages = new ArrayList<byte[]>();
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(png(renderer.renderImageWithDPI(page, dpi, ImageType.RGB)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
