package org.spotter.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A picture of `assets/pictures`, ready to be drawn on paper.
///
/// They are SVG of a small kind: shapes with a class and nothing else. Paths are of the commands `M`, `L`, `C` and `Z`.
///
/// @param width  in its own units
/// @param height in its own units
/// @param parts  what to draw, back to front
record LineArt(double width, double height, List<Part> parts) {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?[\\d.]+");

    /// The width of every line, in the picture's units.
    private static final float LINE = 4;

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
                var kind = xml.getAttributeValue(null, "class");
                parts.add(new Part(shape(xml), kind == null ? "" : kind));
            }
        }
        return new LineArt(Double.parseDouble(box.get(2)), Double.parseDouble(box.get(3)), parts);
    }

    private static Shape shape(XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "path" -> outline(xml.getAttributeValue(null, "d"));
            case "circle" -> ellipse(number(xml, "cx"), number(xml, "cy"), number(xml, "r"), number(xml, "r"));
            case "ellipse" -> ellipse(number(xml, "cx"), number(xml, "cy"), number(xml, "rx"), number(xml, "ry"));
            case "rect" ->
                new RoundRectangle2D.Double(
                        number(xml, "x"),
                        number(xml, "y"),
                        number(xml, "width"),
                        number(xml, "height"),
                        2 * number(xml, "rx"),
                        2 * number(xml, "rx"));
            default -> throw new IllegalArgumentException("no shape " + xml.getLocalName());
        };
    }

    private static Shape ellipse(double x, double y, double across, double down) {
        return new Ellipse2D.Double(x - across, y - down, 2 * across, 2 * down);
    }

    private static double number(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
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
        graphics.setStroke(new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (var part : parts) {
            switch (part.kind()) {
                case "skin" -> fill(graphics, part, Color.WHITE);
                case "cloth" -> fill(graphics, part, new Color(0xC3DAD8));
                case "prop" -> fill(graphics, part, new Color(0xE9E9E9));
                default -> {
                    // Lines only.
                }
            }
            graphics.setColor(part.kind().equals("guide") ? new Color(0x0F5C5C) : Color.BLACK);
            graphics.draw(part.shape());
        }
    }

    private static void fill(Graphics2D graphics, Part part, Color color) {
        graphics.setColor(color);
        graphics.fill(part.shape());
    }
}
