package org.spotter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.testkit.Guides;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The picture files: none too many, none missing, drawn with what screen and paper can draw, plain in every theme.
class PictureFilesTest {
    private static final Path PICTURES = Path.of("assets", "pictures");
    private static final Path STYLES = Path.of("assets", "styles");
    private static final Path SOURCES = Path.of("src", "main", "java");

    /// A picture must not slow down a page.
    private static final long MAX_BYTES = 16 * 1024;

    /// Of each shape the attributes that both readers know.
    private static final Map<String, Set<String>> SHAPES = Map.of(
            "path", Set.of("d"),
            "circle", Set.of("cx", "cy", "r"),
            "ellipse", Set.of("cx", "cy", "rx", "ry"),
            "rect", Set.of("x", "y", "width", "height", "rx"));

    private static final Set<String> ANY_SHAPE = Set.of("class", "id");
    private static final Pattern PATH = Pattern.compile("[MLCZ0-9. -]+");
    private static final Pattern BOX = Pattern.compile("-?[\\d.]+ -?[\\d.]+ [\\d.]+ [\\d.]+");
    private static final Pattern DRAWN = Pattern.compile("^\\.drawn\\.([a-z-]+) \\{", Pattern.MULTILINE);
    private static final Pattern SHOWN = Pattern.compile("\"([a-z0-9-]+)\"");
    private static final Pattern TOKEN = Pattern.compile("(-[a-z-]+): #([0-9a-f]{6});");

    /// What lines lie on; text on screens asks for more, drawn parts for 3:1 (WCAG 1.4.11).
    private static final List<String> GROUNDS = List.of(
            "-draw-skin",
            "-draw-cloth",
            "-draw-prop",
            "-draw-bone",
            "-draw-disc",
            "-draw-muscle",
            "-surface",
            "-paper");

    private static final double PLAIN = 3.0;

    static Stream<String> names() throws IOException {
        try (var files = Files.list(PICTURES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .map(file -> file.substring(0, file.lastIndexOf('.')))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Set<String> ofTheGuide() {
        return new TreeSet<>(Guides.shipped().pictures());
    }

    /// Every short text of a source that shows pictures of its own.
    private static Set<String> inCode() throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                if (source.contains("new PictureView(")) {
                    SHOWN.matcher(source).results().forEach(text -> names.add(text.group(1)));
                }
            }
        }
        return names;
    }

    private static Element svg(String name) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file(name).toFile())
                .getDocumentElement();
    }

    private static Path file(String name) {
        return PICTURES.resolve(name + ".svg");
    }

    private static List<Element> shapes(Element svg) {
        var shapes = new ArrayList<Element>();
        for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                shapes.add(element);
            }
        }
        return shapes;
    }

    private static Set<String> classes() throws IOException {
        var classes = new TreeSet<String>();
        for (var sheet : List.of("controls.css", "shell.css")) {
            DRAWN.matcher(Files.readString(STYLES.resolve(sheet)))
                    .results()
                    .forEach(rule -> classes.add(rule.group(1)));
        }
        return classes;
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_picture_is_shown_somewhere(String name) throws IOException {
        assertThat(ofTheGuide().contains(name) || inCode().contains(name)).isTrue();
    }

    @Test
    void every_picture_of_the_guide_is_there() throws IOException {
        assertThat(names()).containsAll(ofTheGuide());
    }

    @Test
    void every_picture_of_the_guide_has_words_in_every_language() {
        for (var words : Guides.shipped().words().values()) {
            for (var name : ofTheGuide()) {
                assertThat(words.of("picture." + name))
                        .as("%s %s", words.language(), name)
                        .hasSizeGreaterThan(20)
                        .endsWith(".");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_picture_is_small(String name) throws IOException {
        assertThat(Files.size(file(name))).isLessThan(MAX_BYTES);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_picture_has_a_frame_and_shapes_that_screen_and_paper_can_draw(String name) throws Exception {
        var svg = svg(name);
        assertThat(svg.getAttribute("viewBox")).matches(BOX);
        assertThat(shapes(svg)).isNotEmpty().allSatisfy(shape -> {
            assertThat(SHAPES).containsKey(shape.getTagName());
            var attributes = shape.getAttributes();
            for (var i = 0; i < attributes.getLength(); i++) {
                var attribute = attributes.item(i).getNodeName();
                assertThat(Objects.requireNonNull(SHAPES.get(shape.getTagName()))
                                        .contains(attribute)
                                || ANY_SHAPE.contains(attribute))
                        .as(attribute)
                        .isTrue();
            }
            if (shape.getTagName().equals("path")) {
                assertThat(shape.getAttribute("d")).startsWith("M").matches(PATH);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_picture_has_only_classes_that_the_style_sheet_knows(String name) throws Exception {
        var known = classes();
        assertThat(shapes(svg(name)))
                .extracting(shape -> shape.getAttribute("class"))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void lines_stay_plain_on_every_fill(String theme) throws IOException {
        var tokens = tokens(theme);
        for (var ground : GROUNDS) {
            assertThat(contrast(tokens, "-draw-ink", ground)).as(ground).isGreaterThan(PLAIN);
        }
        for (var line : List.of("-self-care", "-emergency")) {
            assertThat(contrast(tokens, line, "-surface")).as(line).isGreaterThan(PLAIN);
        }
        assertThat(contrast(tokens, "-draw-nerve", "-draw-skin")).isGreaterThan(PLAIN);
    }

    private static Map<String, Integer> tokens(String theme) throws IOException {
        var sheet = Files.readString(STYLES.resolve("tokens.css"));
        var start = sheet.indexOf("." + theme + " {");
        var tokens = new HashMap<String, Integer>();
        TOKEN.matcher(sheet.substring(start, sheet.indexOf('}', start)))
                .results()
                .forEach(token -> tokens.put(token.group(1), Integer.valueOf(token.group(2), 16)));
        return tokens;
    }

    private static double contrast(Map<String, Integer> tokens, String one, String other) {
        var a = luminance(Objects.requireNonNull(tokens.get(one), one));
        var b = luminance(Objects.requireNonNull(tokens.get(other), other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * channel(colour >> 16) + 0.7152 * channel(colour >> 8) + 0.0722 * channel(colour);
    }

    private static double channel(int value) {
        var part = (value & 0xFF) / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
