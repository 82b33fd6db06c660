package org.spotter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spotter.testkit.Guides;

/// A language is files and nothing else: the program's code and style sheets know none.
class LanguagesTest {
    private static final Pattern NAMED = Pattern.compile(
            "Locale\\.[A-Z]{2,}|Locale\\.(of|forLanguageTag)\\(\"|\"(en|es|fr|de|ar|he)(-[A-Z]{2})?\"|:lang\\(");

    /// `Messages` says which language was first; a mistake in a list of languages names one as it should be; a
    /// formula for reading grades is made for one language.
    private static final Set<String> KNOWN = Set.of(
            "Messages.java: \"en\"",
            "GuideLoader.java: \"en\"",
            "ReadingFormula.java: \"en\"",
            "ReadingFormula.java: \"es\"");

    private static List<String> named(Path folder, String... endings) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (Stream.of(endings).anyMatch(file.toString()::endsWith)) {
                    NAMED.matcher(Files.readString(file))
                            .results()
                            .map(hit -> file.getFileName() + ": " + hit.group())
                            .filter(hit -> !hit.endsWith("Locale.ROOT"))
                            .filter(hit -> !KNOWN.contains(hit))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    @Test
    void no_code_and_no_style_knows_a_language() throws IOException {
        assertThat(named(Path.of("src", "main", "java"), ".java")).isEmpty();
        assertThat(named(Path.of("assets", "styles"), ".css")).isEmpty();
        assertThat(named(Path.of("assets", "sheet"), ".css")).isEmpty();
    }

    @Test
    void every_folder_of_texts_and_every_file_of_messages_is_a_language_of_the_guide() throws IOException {
        var languages = Guides.shipped().words().keySet();
        try (var folders = Files.list(Path.of("assets", "guide", "text"));
                var files = Files.list(Path.of("assets", "messages"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(languages);
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(languages.stream()
                            .map(language -> language + ".properties")
                            .toList());
        }
    }
}
