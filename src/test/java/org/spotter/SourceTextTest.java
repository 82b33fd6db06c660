package org.spotter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Words for people stand in the messages and in the guide, never in Java.
class SourceTextTest {
    private static final Path SOURCES = Path.of("src", "main", "java");

    /// Comments, text blocks, strings and characters, whichever begins first.
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\"(?<block>.*?)\"\"\"|\"(?<string>(?:\\\\.|[^\"\\\\\\n])*)\"|'(?:\\\\.|[^'\\\\])+'",
            Pattern.DOTALL);

    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,}[,;:.]? +\\p{L}{2,}");
    private static final Pattern TAG = Pattern.compile("<[^>]*(>|$)");
    private static final Pattern EXCEPTION = Pattern.compile("throw\\s+new|(Exception|Error)\\(");

    /// Names that a system gives, not words for people.
    private static final Set<String> NAMES = Set.of("Application Support");

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
        var found = new ArrayList<String>();
        var token = TOKEN.matcher(source);
        var code = new StringBuilder();
        var end = 0;
        while (token.find()) {
            code.append(source, end, token.start());
            end = token.end();
            var literal = token.group("block") != null ? token.group("block") : token.group("string");
            if (literal != null
                    && !NAMES.contains(literal)
                    && !SCRIPTS.contains(literal)
                    && TWO_WORDS.matcher(TAG.matcher(literal).replaceAll("")).find()) {
                var statement = code.substring(
                        Math.max(code.lastIndexOf(";"), Math.max(code.lastIndexOf("{"), code.lastIndexOf("}"))) + 1);
                if (!EXCEPTION.matcher(statement).find()) {
                    found.add(literal);
                }
            }
        }
        return found;
    }

    @Test
    void no_source_holds_words_for_people() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var markup = MARKUP.contains(file.getFileName().toString());
                humanText(Files.readString(file)).stream()
                        .filter(text -> !markup || !CLASSES.matcher(text).matches())
                        .forEach(text -> found.add(SOURCES.relativize(file) + ": " + text));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void a_sentence_is_found() {
        assertThat(humanText("label.setText(\"Your back hurts\");")).containsExactly("Your back hurts");
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
