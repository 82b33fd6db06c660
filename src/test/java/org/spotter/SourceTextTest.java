package org.spotter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.testkit.Sources;

/// Words for people stand in the messages and in the guide, never in Java.
class SourceTextTest {
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,}[,;:.]? +\\p{L}{2,}");

    /// A word as a button or a heading begins; behind a dash or a slash it is an option or a folder.
    private static final Pattern CAPITALISED = Pattern.compile("\\W*(?<![-/])\\p{Lu}\\p{L}*\\p{Ll}\\p{L}*\\W*");

    /// A call whose first argument is shown or said to somebody, up to that argument.
    private static final Pattern SHOWN = Pattern.compile("(?:"
            + "\\bset(?:Text|Title|PromptText|HeaderText|ContentText|AccessibleText|AccessibleHelp|AccessibleRoleDescription)"
            + "|\\bnew (?:Label|Text|Tooltip|Button|ToggleButton|RadioButton|CheckBox|Hyperlink|MenuItem|MenuButton|TextField"
            + "|WrappedLabel)"
            + "|\\bTexts\\.\\w+|\\bButtons\\.\\w+|\\.print(?:ln)?"
            + ")\\((?:[^(),]|\\([^()]*\\))*$");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern TAG = Pattern.compile("<[^>]*(>|$)");
    private static final Pattern EXCEPTION = Pattern.compile("throw\\s+new|(Exception|Error)\\(|@SuppressWarnings\\(");

    /// Names that systems, files and protocols give, not words for people.
    private static final Set<String> NAMES = Set.of(
            "Application Support",
            "Library",
            "ProgramData",
            "Spotter",
            "Windows",
            "Regular",
            "SemiBold",
            "Bold",
            "Sheet",
            "Default",
            "ServerName",
            "Host:",
            "Content-Length:");

    /// Lines for programs of the system, in their own language.
    private static final Set<String> SCRIPTS = Set.of(
            "while kill -0 \\\"$1\\\"; do \\\"$0\\\" reset; sleep 30; done",
            "on run texts",
            "display notification (item 2 of texts) with title (item 1 of texts)",
            "end run");

    /// Sources that name several style classes of markup in one string.
    private static final Set<String> MARKUP = Set.of("SheetHtml.java");

    private static final Pattern CLASSES = Pattern.compile("[a-z-]+( [a-z-]+)+");

    private static List<String> humanText(String source) {
        return Sources.literals(source).stream()
                .filter(literal ->
                        !NAMES.contains(literal.text()) && !SCRIPTS.contains(literal.text()) && isHuman(literal))
                .map(Sources.Literal::text)
                .toList();
    }

    private static boolean isHuman(Sources.Literal literal) {
        var words = TAG.matcher(literal.text()).replaceAll("");
        return (TWO_WORDS.matcher(words).find()
                        || CAPITALISED.matcher(words).matches()
                        || LETTER.matcher(words).find()
                                && SHOWN.matcher(literal.before()).find())
                && !EXCEPTION.matcher(literal.before()).find();
    }

    @Test
    void no_source_holds_words_for_people() throws IOException {
        var found = new ArrayList<String>();
        for (var file : Sources.files()) {
            var markup = MARKUP.contains(file.getFileName().toString());
            humanText(Files.readString(file)).stream()
                    .filter(text -> !markup || !CLASSES.matcher(text).matches())
                    .forEach(text -> found.add(Sources.MAIN.relativize(file) + ": " + text));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void a_sentence_is_found() {
        assertThat(humanText("label.setText(\"Your back hurts\");")).containsExactly("Your back hurts");
    }

    @Test
    void a_word_with_a_capital_is_found_wherever_it_stands() {
        assertThat(humanText("var name = \"Print\"; list.add(\"Done!\"); x(\"<b>Back</b>\");"))
                .containsExactly("Print", "Done!", "<b>Back</b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "label.setText(\"print\")",
                "label.setText(weight + \" kg\")",
                "button.setAccessibleText(\"OK\")",
                "box.add(new Label(\"print\"))",
                "new Button(\"OK\", icon)",
                "new Tooltip(\"print\")",
                "Texts.body(format(weight) + \"kg\")",
                "Buttons.primary(\"go\", Icons.NEXT, this::go)",
                "console.out().println(\"done\")",
            })
    void a_small_word_is_found_where_it_is_shown(String code) {
        assertThat(humanText(code + ";")).hasSize(1);
    }

    @Test
    void an_id_a_style_class_and_a_sign_are_no_words() {
        assertThat(humanText("Texts.label(name, \"row-name\"); button.setId(\"print\"); label.setText(\"1.5\");"))
                .isEmpty();
    }

    @Test
    void a_text_block_is_found() {
        assertThat(humanText("var x = \"\"\"\n  Your back\n  \"\"\";")).hasSize(1);
    }

    @Test
    void markup_is_no_text_but_the_words_in_it_are() {
        assertThat(humanText("x(\"<div class=\\\"\"); x(\"<b id='a'>\");")).isEmpty();
        assertThat(humanText("x(\"<p>Your back</p>\");")).hasSize(1);
    }

    @Test
    void a_comment_is_not_looked_at() {
        assertThat(humanText("/// Says \"your back hurts\".\nvar x = 'a'; /* \"two words\" */"))
                .isEmpty();
    }

    @Test
    void an_exception_may_say_something() {
        assertThat(humanText("throw new IllegalArgumentException(\"no text \" + key + \" in this language\");"))
                .isEmpty();
    }

    @Test
    void a_key_is_not_a_sentence() {
        assertThat(humanText("messages.of(\"cli.help.json\"); \"M 3 4 L 5 6\"; \"%s %s\""))
                .isEmpty();
    }
}
