package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spotter.diary.Lookback;
import org.spotter.guide.Comparison;
import org.spotter.guide.Gate;
import org.spotter.guide.SessionKind;
import org.spotter.guide.Treatment;
import org.spotter.guide.Urgency;
import org.spotter.testkit.Sources;
import org.spotter.text.Messages;
import org.spotter.ui.support.Icons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.Statements;

/// A style class that the window gives has a rule in a style sheet, and a rule has a node that could get its classes.
class StyleClassesTest {
    private static final Path STYLES = Path.of("assets", "styles");
    private static final Path PICTURES = Path.of("assets", "pictures");
    private static final Path WINDOW = Sources.MAIN.resolve(Path.of("org", "spotter", "ui"));
    private static final Path TESTS = Path.of("src", "test", "java");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SELECTORS = Pattern.compile("([^{}]+)\\{");
    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");
    private static final Pattern DRAWN = Pattern.compile("class=\"([^\"]*)\"");

    /// What may stand before an argument of a call: other arguments, with calls of their own.
    private static final String ARGUMENTS = "(?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*$";

    /// A call that gives a class, up to an argument that may be one: on a node, or through those that do so for
    /// others.
    private static final Pattern GIVES =
            Pattern.compile("(?:\\bgetStyleClass\\(\\)\\s*\\.(?:add|addAll|setAll)|\\bStyles\\.mark"
                    + "|\\bTexts\\.(?:label|silent)|\\bBadges\\.of|\\b(?:vertical|button|line|circle|polyline|label))\\("
                    + ARGUMENTS);

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /// Constants that are given as classes.
    private static final Set<String> CONSTANTS = Set.of("kiosk", "wide", "light", "dark", "contrast");

    /// Classes without a rule, by which the window or a test finds a node: `Shell` a page in the whole window,
    /// `PseudoUiTest` what a machine says in its own words.
    private static final Set<String> HOOKS = Set.of("cover", "fact");

    /// Classes that JavaFX gives to its own controls and their parts.
    private static final Set<String> JAVAFX = Set.of(
            "root",
            "label",
            "button",
            "toggle-button",
            "check-box",
            "radio-button",
            "radio",
            "box",
            "mark",
            "combo-box",
            "combo-box-base",
            "combo-box-popup",
            "list-view",
            "list-cell",
            "arrow",
            "text-field",
            "progress-bar",
            "track",
            "scroll-pane",
            "scroll-bar",
            "viewport",
            "thumb",
            "increment-button",
            "decrement-button",
            "increment-arrow",
            "decrement-arrow",
            "tooltip");

    /// Classes that ControlsFX gives to a `PopOver` and its frame.
    private static final Set<String> CONTROLSFX = Set.of("popover", "border");

    /// Classes that are put together when they are given, or that are what an enum's constants are called.
    private static Set<String> composed() {
        var enums = Stream.of(
                        Callout.Kind.values(),
                        Statements.Style.values(),
                        Treatment.Evidence.values(),
                        Gate.Decision.values(),
                        Urgency.values(),
                        SessionKind.values(),
                        Comparison.Column.values(),
                        Lookback.State.values(),
                        // How printing goes.
                        new Icons[] {Icons.CHECK, Icons.ASK, Icons.PRINT})
                .flatMap(Arrays::stream)
                .map(constant -> Messages.key((Enum<?>) constant));
        var steps = Stream.of("done", "now", "later");
        var targets = IntStream.rangeClosed(6, 14).mapToObj(height -> "tap-" + height);
        return Stream.of(enums, steps, targets).flatMap(each -> each).collect(Collectors.toSet());
    }

    private static List<String> read(Path folder, String ending) throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(ending)).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    /// {@return the classes that the style sheets name}
    private static Set<String> ruled() throws IOException {
        var found = new TreeSet<String>();
        for (var sheet : read(STYLES, ".css")) {
            SELECTORS
                    .matcher(COMMENT.matcher(sheet).replaceAll(""))
                    .results()
                    .flatMap(rule -> CLASS.matcher(rule.group(1)).results())
                    .forEach(name -> found.add(name.group(1)));
        }
        return found;
    }

    /// {@return the classes of shapes in the pictures}
    private static Set<String> drawn() throws IOException {
        var found = new TreeSet<String>();
        for (var picture : read(PICTURES, ".svg")) {
            DRAWN.matcher(picture)
                    .results()
                    .forEach(shape -> found.addAll(List.of(shape.group(1).split(" "))));
        }
        return found;
    }

    private static boolean isGiven(Sources.Literal literal) {
        return NAME.matcher(literal.text()).matches()
                && GIVES.matcher(literal.before()).find();
    }

    /// {@return texts of the window's sources: the classes that are given, or all else}
    private static Set<String> texts(boolean given) throws IOException {
        var found = new TreeSet<String>();
        for (var source : read(WINDOW, ".java")) {
            Sources.literals(source).stream()
                    .filter(literal -> isGiven(literal) == given)
                    .forEach(literal -> found.add(literal.text()));
        }
        return found;
    }

    @Test
    void a_class_that_is_given_has_a_rule() throws IOException {
        var bare = texts(true);
        bare.removeAll(ruled());
        assertThat(bare).containsExactlyInAnyOrderElementsOf(HOOKS);
    }

    @Test
    void a_hook_is_looked_for() throws IOException {
        var asked = texts(false);
        for (var test : read(TESTS, "UiTest.java")) {
            Sources.literals(test).forEach(literal -> asked.add(literal.text()));
        }
        assertThat(asked).containsAll(HOOKS);
    }

    @Test
    void a_rule_is_for_classes_that_are_given() throws IOException {
        var idle = ruled();
        for (var given : List.of(texts(true), CONSTANTS, composed(), drawn(), JAVAFX, CONTROLSFX)) {
            idle.removeAll(given);
        }
        assertThat(idle).isEmpty();
    }

    @Test
    void what_is_known_here_is_so() throws IOException {
        assertThat(ruled()).containsAll(CONSTANTS).containsAll(JAVAFX).containsAll(CONTROLSFX);
        assertThat(texts(false)).containsAll(CONSTANTS).contains("done", "now", "later");
    }

    @Test
    void every_way_to_give_a_class_is_known() {
        var given =
                Sources.literals("""
                        node.getStyleClass().addAll("one", Messages.key(kind), "two");
                        node.getStyleClass().add(done ? "three" : "four");
                        Styles.mark(root, "five", width < least(em));
                        Texts.label(context.message("no.class", formats.date(now())), "six");
                        node.setId("no-class");
                        """).stream().filter(StyleClassesTest::isGiven).map(Sources.Literal::text);
        assertThat(given).containsExactly("one", "two", "three", "four", "five", "six");
    }
}
