package org.spotter.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/// Where the program's own texts are kept, one file a language.
@FunctionalInterface
public interface MessageFiles {
    /// Reads the texts of a language.
    ///
    /// @param language a language tag, e.g. `en`
    /// @return text by key; empty when there is no such file
    Optional<Map<String, String>> texts(String language);

    /// {@return the texts that are part of the program; each language is read once}
    static MessageFiles builtIn() {
        var read = Collections.synchronizedMap(new HashMap<String, Optional<Map<String, String>>>());
        return language -> read.computeIfAbsent(language, MessageFiles::read);
    }

    private static Optional<Map<String, String>> read(String language) {
        try (var in = MessageFiles.class.getResourceAsStream("/" + name(language))) {
            if (in == null) {
                return Optional.empty();
            }
            var read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(read.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, read::getProperty)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// {@return the file of a language, inside `assets`}
    ///
    /// @param language a language tag
    static String name(String language) {
        return "messages/" + language + ".properties";
    }
}
