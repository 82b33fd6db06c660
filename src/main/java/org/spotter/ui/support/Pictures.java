package org.spotter.ui.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Transform;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the pictures in `assets/pictures` into shapes.
///
/// They are SVG of a small kind: shapes with a class and nothing else, so that the style sheet gives them
/// the colours of the theme. (An SVG library would bring AWT into the window and could not follow the theme.)
public final class Pictures {
    private static final Pattern ROTATE =
            Pattern.compile("rotate\\(\\s*(-?[\\d.]+)[ ,]+(-?[\\d.]+)[ ,]+(-?[\\d.]+)\\s*\\)");
    private static final Pattern TRANSLATE = Pattern.compile("translate\\(\\s*(-?[\\d.]+)[ ,]+(-?[\\d.]+)\\s*\\)");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

    private Pictures() {}

    /// A picture: its shapes and the size it was drawn for.
    ///
    /// @param shapes every shape; a tap zone carries its id
    /// @param width  in its own units
    /// @param height in its own units
    public record Picture(Group shapes, double width, double height) {}

    /// {@return whether there is such a picture}
    ///
    /// @param name the file's name without its ending
    public static boolean has(String name) {
        return Pictures.class.getResource(path(name)) != null;
    }

    /// Reads a picture.
    ///
    /// @param name the file's name without its ending
    /// @return new shapes
    /// @throws IllegalArgumentException when there is no such picture
    public static Picture load(String name) {
        try (var in = Pictures.class.getResourceAsStream(path(name))) {
            if (in == null) {
                throw new IllegalArgumentException("no picture " + name);
            }
            var factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return read(factory.createXMLStreamReader(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("picture " + name, e);
        }
    }

    private static String path(String name) {
        return "/pictures/" + name + ".svg";
    }

    private static Picture read(XMLStreamReader xml) throws XMLStreamException {
        var stack = new ArrayList<Group>(List.of(new Group()));
        var size = List.of(0.0, 0.0, 0.0, 0.0);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var name = xml.getLocalName();
                    if (name.equals("svg")) {
                        size = numbers(xml.getAttributeValue(null, "viewBox"));
                    } else if (name.equals("g")) {
                        var group = new Group();
                        transform(xml, group);
                        stack.getLast().getChildren().add(group);
                        stack.add(group);
                    } else {
                        var shape = shape(xml, name);
                        transform(xml, shape);
                        stack.getLast().getChildren().add(shape);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("g")) {
                        stack.removeLast();
                    }
                }
                default -> {
                    // White space and comments draw nothing.
                }
            }
        }
        stack.getFirst().getTransforms().add(Transform.translate(-size.getFirst(), -size.get(1)));
        return new Picture(stack.getFirst(), size.get(2), size.get(3));
    }

    private static Shape shape(XMLStreamReader xml, String name) {
        Shape shape =
                switch (name) {
                    case "path" -> {
                        var path = new SVGPath();
                        path.setContent(xml.getAttributeValue(null, "d"));
                        yield path;
                    }
                    case "circle" -> new Circle(number(xml, "cx"), number(xml, "cy"), number(xml, "r"));
                    case "ellipse" ->
                        new Ellipse(number(xml, "cx"), number(xml, "cy"), number(xml, "rx"), number(xml, "ry"));
                    case "line" -> new Line(number(xml, "x1"), number(xml, "y1"), number(xml, "x2"), number(xml, "y2"));
                    case "rect" -> {
                        var rectangle = new Rectangle(
                                number(xml, "x"), number(xml, "y"), number(xml, "width"), number(xml, "height"));
                        rectangle.setArcWidth(2 * number(xml, "rx"));
                        rectangle.setArcHeight(2 * number(xml, "rx"));
                        yield rectangle;
                    }
                    case "polyline" -> {
                        var line = new Polyline();
                        line.getPoints().setAll(numbers(xml.getAttributeValue(null, "points")));
                        yield line;
                    }
                    default -> throw new IllegalArgumentException("no shape " + name);
                };
        var style = xml.getAttributeValue(null, "class");
        if (style != null) {
            shape.getStyleClass().addAll(SEPARATOR.split(style));
        }
        var id = xml.getAttributeValue(null, "id");
        if (id != null) {
            shape.setId(id);
        }
        shape.getStyleClass().add("drawn");
        return shape;
    }

    private static void transform(XMLStreamReader xml, Node node) {
        var transform = xml.getAttributeValue(null, "transform");
        if (transform == null) {
            return;
        }
        var rotate = ROTATE.matcher(transform);
        if (rotate.find()) {
            node.getTransforms()
                    .add(new Rotate(
                            Double.parseDouble(rotate.group(1)),
                            Double.parseDouble(rotate.group(2)),
                            Double.parseDouble(rotate.group(3))));
        }
        var translate = TRANSLATE.matcher(transform);
        if (translate.find()) {
            node.getTransforms()
                    .add(Transform.translate(
                            Double.parseDouble(translate.group(1)), Double.parseDouble(translate.group(2))));
        }
    }

    private static double number(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? 0 : Double.parseDouble(value);
    }

    private static List<Double> numbers(String text) {
        return SEPARATOR.splitAsStream(text.strip()).map(Double::valueOf).toList();
    }
}
