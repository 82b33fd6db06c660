package org.spotter.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// A picture, ready to be drawn on paper: one of `assets/pictures`, or a drawing in a page.
///
/// They are SVG of a small kind: shapes and lines of text with a class and nothing else, which the style sheet and
/// [#paint] know alike. Paths are of the commands `M`, `L`, `C` and `Z`.
///
/// @param width  in its own units
/// @param height in its own units
/// @param parts  what to draw, back to front
record LineArt(double width, double height, List<Part> parts) {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?[\\d.]+");

    /// The font of texts in drawings.
    static final String REGULAR = "/fonts/AtkinsonHyperlegibleNext-Regular.ttf";

    /// The font of names in drawings.
    static final String BOLD = "/fonts/AtkinsonHyperlegibleNext-Bold.ttf";

    /// The width of every line of a picture, in the picture's units.
    private static final float LINE = 3;

    /// The width of every line of a drawing, in the drawing's units.
    private static final float THIN = 1.2f;

    private static final float[] DASH = {5, 3};

    private static final Color ACCENT = new Color(0x0F5C5C);
    private static final Color ALARM = new Color(0x8C1219);
    private static final Color DEPEND = new Color(0xB4530A);
    private static final Color SORE = new Color(0xE2, 0x60, 0x2A, 0x73);
    private static final Color INK = new Color(0x1C2526);

    LineArt {
        parts = List.copyOf(parts);
    }

    /// One shape.
    ///
    /// @param shape its outline
    /// @param kind  its class, which says how it is painted
    record Part(Shape shape, String kind) {}

    /// {@return where a picture of the guide is kept}
    ///
    /// @param name its name, without folder and ending
    static String path(String name) {
        return "/pictures/" + name + ".svg";
    }

    /// {@return whether there is such a picture}
    ///
    /// @param path where it is on the class path
    static boolean has(String path) {
        return LineArt.class.getResource(path) != null;
    }

    /// Reads a picture.
    ///
    /// @param path where it is on the class path
    /// @return the picture
    /// @throws IllegalArgumentException when there is none, or it is not of this kind
    static LineArt load(String path) {
        try (var in = LineArt.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no picture " + path);
            }
            var factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return read(factory.createXMLStreamReader(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("picture " + path, e);
        }
    }

    private static LineArt read(XMLStreamReader xml) throws XMLStreamException {
        var parts = new ArrayList<Part>();
        var box = List.of("0", "0", "1", "1");
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("svg")) {
                box = List.of(xml.getAttributeValue(null, "viewBox").split("[\\s,]+"));
            } else {
                parts.add(part(xml.getLocalName(), name -> xml.getAttributeValue(null, name), ""));
            }
        }
        return new LineArt(Double.parseDouble(box.get(2)), Double.parseDouble(box.get(3)), parts);
    }

    /// Reads a drawing that stands in a page.
    ///
    /// @param svg its element
    /// @return the drawing
    /// @throws IllegalArgumentException when it is not of this kind
    static LineArt of(Element svg) {
        var parts = new ArrayList<Part>();
        var box = svg.getAttribute("viewBox").split("[\\s,]+");
        for (var node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                Function<String, @Nullable String> attribute =
                        name -> element.hasAttribute(name) ? element.getAttribute(name) : null;
                parts.add(part(element.getNodeName(), attribute, element.getTextContent()));
            }
        }
        return new LineArt(Double.parseDouble(box[2]), Double.parseDouble(box[3]), parts);
    }

    private static Part part(String name, Function<String, @Nullable String> attribute, String text) {
        var kind = attribute.apply("class");
        return new Part(shape(name, attribute, text), kind == null ? "" : kind);
    }

    private static Shape shape(String name, Function<String, @Nullable String> in, String text) {
        return switch (name) {
            case "path" -> outline(Objects.requireNonNull(in.apply("d")));
            case "circle" -> ellipse(number(in, "cx"), number(in, "cy"), number(in, "r"), number(in, "r"));
            case "ellipse" -> ellipse(number(in, "cx"), number(in, "cy"), number(in, "rx"), number(in, "ry"));
            case "rect" ->
                new RoundRectangle2D.Double(
                        number(in, "x"),
                        number(in, "y"),
                        number(in, "width"),
                        number(in, "height"),
                        2 * number(in, "rx"),
                        2 * number(in, "rx"));
            case "text" -> letters(text, in);
            default -> throw new IllegalArgumentException("no shape " + name);
        };
    }

    /// The outline of one line of text, so that no font of the machine is needed.
    private static Shape letters(String text, Function<String, @Nullable String> in) {
        var kind = in.apply("class");
        var bold = kind != null && (kind.equals("name") || kind.equals("light"));
        try (var file = LineArt.class.getResourceAsStream(bold ? BOLD : REGULAR);
                var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            var scale = number(in, "font-size") / font.getUnitsPerEm();
            var glyphs = font.getUnicodeCmapLookup();
            var line = new Path2D.Double();
            var x = number(in, "x");
            for (var character : text.codePoints().toArray()) {
                var glyph = glyphs.getGlyphId(character);
                var outline = font.getGlyph().getGlyph(glyph);
                if (outline != null) {
                    line.append(
                            outline.getPath()
                                    .getPathIterator(new AffineTransform(scale, 0, 0, -scale, x, number(in, "y"))),
                            false);
                }
                x += font.getAdvanceWidth(glyph) * scale;
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shape ellipse(double x, double y, double across, double down) {
        return new Ellipse2D.Double(x - across, y - down, 2 * across, 2 * down);
    }

    private static double number(Function<String, @Nullable String> attributes, String name) {
        var value = attributes.apply(name);
        return value == null ? 0 : Double.parseDouble(value);
    }

    private static Path2D outline(String commands) {
        var path = new Path2D.Double();
        var tokens =
                TOKEN.matcher(commands).results().map(result -> result.group()).toList();
        var command = "";
        for (var at = 0; at < tokens.size(); ) {
            if (Character.isLetter(tokens.get(at).charAt(0))) {
                command = tokens.get(at++);
            }
            var count =
                    switch (command) {
                        case "M", "L" -> 2;
                        case "C" -> 6;
                        case "Z" -> 0;
                        default -> throw new IllegalArgumentException("no path command " + command);
                    };
            var n = tokens.subList(at, at + count).stream()
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            at += count;
            switch (command) {
                case "M" -> {
                    path.moveTo(n[0], n[1]);
                    command = "L";
                }
                case "L" -> path.lineTo(n[0], n[1]);
                case "C" -> path.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
                default -> path.closePath();
            }
        }
        return path;
    }

    /// Draws the picture as large as fits.
    ///
    /// @param graphics where to draw
    /// @param across   the room there is, in the units of the graphics
    /// @param down     the room there is, in the units of the graphics
    void paint(Graphics2D graphics, double across, double down) {
        var scale = Math.min(across / width, down / height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(scale, scale);
        parts.forEach(part -> paint(graphics, part));
    }

    private static void paint(Graphics2D graphics, Part part) {
        switch (part.kind()) {
            case "band" -> fill(graphics, part, new Color(0xF1F6F5));
            case "box" -> both(graphics, part, Color.WHITE, ACCENT, false);
            case "may" -> both(graphics, part, Color.WHITE, ACCENT, true);
            case "stop" -> both(graphics, part, new Color(0xFBECEC), ALARM, false);
            case "end" -> both(graphics, part, ACCENT, ACCENT, false);
            case "axis" -> line(graphics, part, INK, false);
            case "worst" -> line(graphics, part, INK, true);
            case "ring" -> both(graphics, part, Color.WHITE, INK, false);
            case "trend" -> {
                graphics.setStroke(new BasicStroke(2 * THIN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                graphics.setColor(Color.BLACK);
                graphics.draw(part.shape());
            }
            case "arrow" -> line(graphics, part, ACCENT, false);
            case "alarm" -> line(graphics, part, ALARM, false);
            case "depend" -> line(graphics, part, DEPEND, true);
            case "head", "name" -> fill(graphics, part, ACCENT);
            case "alarm-head" -> fill(graphics, part, ALARM);
            case "depend-head" -> fill(graphics, part, DEPEND);
            case "label" -> fill(graphics, part, INK);
            case "module" -> fill(graphics, part, Color.BLACK);
            case "light" -> fill(graphics, part, Color.WHITE);
            case "skin" -> picture(graphics, part, Color.WHITE);
            case "cloth" -> picture(graphics, part, new Color(0xC3DAD8));
            case "prop", "bone" -> picture(graphics, part, new Color(0xE9E9E9));
            case "cold", "disc" -> picture(graphics, part, new Color(0xD5DFEA));
            case "heat", "muscle" -> picture(graphics, part, new Color(0xF0D9CF));
            case "backdrop" -> fill(graphics, part, new Color(0xF1F6F5));
            case "sore" -> fill(graphics, part, SORE);
            case "good" -> thick(graphics, part, ACCENT);
            case "fault" -> thick(graphics, part, ALARM);
            case "guide" -> {
                graphics.setStroke(new BasicStroke(
                        LINE / 2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {5, 7}, 0));
                graphics.setColor(INK);
                graphics.draw(part.shape());
            }
            default -> {
                graphics.setStroke(new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                graphics.setColor(Color.BLACK);
                graphics.draw(part.shape());
            }
        }
    }

    private static void picture(Graphics2D graphics, Part part, Color color) {
        fill(graphics, part, color);
        graphics.setStroke(new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(Color.BLACK);
        graphics.draw(part.shape());
    }

    private static void thick(Graphics2D graphics, Part part, Color color) {
        graphics.setStroke(new BasicStroke(LINE * 1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(color);
        graphics.draw(part.shape());
    }

    private static void both(Graphics2D graphics, Part part, Color inside, Color edge, boolean dashed) {
        fill(graphics, part, inside);
        line(graphics, part, edge, dashed);
    }

    private static void line(Graphics2D graphics, Part part, Color color, boolean dashed) {
        graphics.setStroke(
                dashed
                        ? new BasicStroke(THIN, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASH, 0)
                        : new BasicStroke(THIN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(color);
        graphics.draw(part.shape());
    }

    private static void fill(Graphics2D graphics, Part part, Color color) {
        graphics.setColor(color);
        graphics.fill(part.shape());
    }
}
