package org.spotter.sheet.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.SimpleDoc;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.HashPrintRequestAttributeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;
import org.spotter.guide.Paper;

/// Draws a sheet for a queue that takes no PDF.
final class PostScript {
    /// What it makes.
    static final String MIME = "application/postscript";

    private PostScript() {}

    /// Draws a sheet.
    ///
    /// @param pdf   the sheet
    /// @param paper its paper
    /// @return the drawing
    /// @throws IOException when it can't be drawn
    static byte[] of(byte[] pdf, Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        var flavor = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
        var factories = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(flavor, MIME);
        if (factories.length == 0) {
            throw new IOException("no " + MIME);
        }
        try (var document = Loader.loadPDF(pdf)) {
            var attributes = new HashPrintRequestAttributeSet(JavaDesk.media(paper));
            factories[0]
                    .getPrintService(out)
                    .createPrintJob()
                    .print(new SimpleDoc(new PDFPageable(document), flavor, null), attributes);
        } catch (PrintException e) {
            throw new IOException(e);
        }
        return out.toByteArray();
    }
}
