package org.spotter.sheet;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.spotter.guide.Paper;
import org.w3c.dom.Element;

/// Turns a sheet into a PDF: tagged for screen readers (PDF/UA), fonts inside, nothing fetched from anywhere.
///
/// The file says what the document is and nothing of the person: title, description and language only.
public final class SheetPdf {
    /// The one family on the sheet; the style sheet names it too.
    private static final String FAMILY = "Sheet";

    private static final Map<Integer, String> FONTS = Map.of(
            400, "/fonts/AtkinsonHyperlegibleNext-Regular.ttf",
            600, "/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf",
            700, "/fonts/AtkinsonHyperlegibleNext-Bold.ttf");

    private SheetPdf() {}

    /// Makes the PDF. Takes about a second the first time; call it in the background.
    ///
    /// @param sheet what it says
    /// @param paper the paper it is for
    /// @return the bytes of the file
    public static byte[] of(CareSheet sheet, Paper paper) {
        XRLog.setLoggingEnabled(false);
        var out = new ByteArrayOutputStream(64 * 1024);
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> null);
        FONTS.forEach((weight, file) -> builder.useFont(() -> resource(file), FAMILY, weight, FontStyle.NORMAL, true));
        builder.useObjectDrawerFactory(new Pictures());
        builder.withProducer(sheet.app());
        builder.withHtmlContent(SheetHtml.of(sheet, paper), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(SheetPdf.class.getResourceAsStream(file), file);
    }

    /// Draws the pictures where the page has an object for them.
    private static final class Pictures implements FSObjectDrawerFactory {
        @Override
        public FSObjectDrawer createDrawer(Element object) {
            return (element, x, y, width, height, device, context, dotsPerPixel) -> {
                var art = LineArt.load(element.getAttribute("data"));
                device.drawWithGraphics(
                        (float) x,
                        (float) y,
                        (float) width / dotsPerPixel,
                        (float) height / dotsPerPixel,
                        graphics -> art.paint(graphics, width / dotsPerPixel, height / dotsPerPixel));
                return Map.of();
            };
        }

        @Override
        public boolean isReplacedObject(Element object) {
            return object.getAttribute("type").equals(SheetHtml.PICTURE);
        }
    }
}
