package org.spotter.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The sources of the program as text, for tests of what is written in them.
public final class Sources {
    /// Where the program's sources stand.
    public static final Path MAIN = Path.of("src", "main", "java");

    /// Comments, text blocks, strings and characters, whichever begins first.
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\"(?<block>.*?)\"\"\"|\"(?<string>(?:\\\\.|[^\"\\\\\\n])*)\"|'(?:\\\\.|[^'\\\\])+'",
            Pattern.DOTALL);

    private Sources() {}

    /// A text in a source.
    ///
    /// @param text   what stands between its quotes, as it is written
    /// @param before the code between the beginning of its statement and it, with `""` for each text
    public record Literal(String text, String before) {}

    /// {@return the source files of the program}
    ///
    /// @throws IOException when they cannot be found
    public static List<Path> files() throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /// {@return every text of a source, in its order; comments hold none}
    ///
    /// @param source the source
    public static List<Literal> literals(String source) {
        var found = new ArrayList<Literal>();
        var code = new StringBuilder();
        var end = 0;
        var token = TOKEN.matcher(source);
        while (token.find()) {
            code.append(source, end, token.start());
            end = token.end();
            @Nullable String text = token.group("block") != null ? token.group("block") : token.group("string");
            if (text != null) {
                var statement = Math.max(code.lastIndexOf(";"), Math.max(code.lastIndexOf("{"), code.lastIndexOf("}")));
                found.add(new Literal(text, code.substring(statement + 1)));
                code.append("\"\"");
            }
        }
        return found;
    }
}
