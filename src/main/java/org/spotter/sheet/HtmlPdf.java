package org.spotter.sheet;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;

/// Turns a page that holds everything it needs into a PDF: tagged for screen readers (PDF/UA), fonts inside, nothing
/// fetched from anywhere.
public final class HtmlPdf {
    /// The one family in our PDFs; the style sheets name it too.
    private static final String FAMILY = "Sheet";

    private static final Map<Integer, String> FONTS =
            Map.of(400, LineArt.REGULAR, 600, "/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf", 700, LineArt.BOLD);

    /// What the file's description says of times.
    private static final Pattern TIMES = Pattern.compile("<(xmp:(?:Create|Modify|Metadata)Date)>[^<]*</\\1>\\s*");

    private HtmlPdf() {}

    /// Makes the PDF. Takes about a second the first time; call it in the background.
    ///
    /// @param xhtml    XHTML with its style and its drawings inside; drawings are of the small kind of [LineArt]
    /// @param producer the program's name, for the file's properties
    /// @return the bytes of the file; the same page makes the same bytes
    public static byte[] of(String xhtml, String producer) {
        return of(xhtml, producer, new Artwork());
    }

    /// Makes the PDF with pictures that may have been read before.
    static byte[] of(String xhtml, String producer, Artwork artwork) {
        XRLog.setLoggingEnabled(false);
        var out = new ByteArrayOutputStream(64 * 1024);
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> null);
        FONTS.forEach((weight, file) -> builder.useFont(() -> resource(file), FAMILY, weight, FontStyle.NORMAL, true));
        builder.useObjectDrawerFactory(new Pictures(artwork));
        builder.useSVGDrawer(new Drawings());
        builder.withProducer(producer);
        builder.withHtmlContent(xhtml, null);
        try (var renderer = builder.buildPdfRenderer()) {
            var document = renderer.createPDFKeepOpen();
            forgetTime(document);
            document.setDocumentId((long) xhtml.hashCode());
            document.save(out);
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Takes out when the file was made: it would differ each time, and the paper says it where it matters.
    private static void forgetTime(PDDocument document) throws IOException {
        var information = document.getDocumentInformation();
        information.setCreationDate(null);
        information.setModificationDate(null);
        var metadata = document.getDocumentCatalog().getMetadata();
        var xml = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(TIMES.matcher(xml).replaceAll("").getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(HtmlPdf.class.getResourceAsStream(file), file);
    }

    /// Draws the pictures where the page has an object for them.
    private record Pictures(Artwork artwork) implements FSObjectDrawerFactory {
        @Override
        public FSObjectDrawer createDrawer(Element object) {
            return (element, x, y, width, height, device, context, dotsPerPixel) -> {
                draw(artwork.picture(element.getAttribute("data")), device, x, y, width, height, dotsPerPixel);
                return Map.of();
            };
        }

        @Override
        public boolean isReplacedObject(Element object) {
            return object.getAttribute("type").equals(SheetHtml.PICTURE);
        }
    }

    private static void draw(
            LineArt art, OutputDevice device, double x, double y, double width, double height, double dotsPerPixel) {
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) (width / dotsPerPixel),
                (float) (height / dotsPerPixel),
                graphics -> art.paint(graphics, width / dotsPerPixel, height / dotsPerPixel));
    }

    /// Draws what stands in the page as SVG.
    private static final class Drawings implements SVGDrawer {
        @Override
        public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
            // Drawings have the fonts of the program.
        }

        @Override
        public void addFontFile(File file, String family, Integer weight, FontStyle style) {
            // Drawings have the fonts of the program.
        }

        @Override
        public SVGImage buildSVGImage(
                Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
            var art = LineArt.of(svg);
            var width = cssWidth >= 0 ? cssWidth : art.width() * dotsPerPixel;
            var height = cssHeight >= 0 ? cssHeight : art.height() * dotsPerPixel;
            return new SVGImage() {
                @Override
                public int getIntrinsicWidth() {
                    return (int) width;
                }

                @Override
                public int getIntrinsicHeight() {
                    return (int) height;
                }

                @Override
                public void drawSVG(OutputDevice device, RenderingContext rendering, double x, double y) {
                    draw(art, device, x, y, width, height, dotsPerPixel);
                }
            };
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
