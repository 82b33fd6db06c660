package org.spotter.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/// Where the program's own texts are kept, one file a language.
@FunctionalInterface
public interface MessageFiles {
    /// Reads the texts of a language.
    ///
    /// @param language a language tag, e.g. `en`
    /// @return text by key; empty when there is no such file
    Optional<Map<String, String>> texts(String language);

    /// {@return the texts that are part of the program}
    static MessageFiles builtIn() {
        return language -> {
            try (var in = MessageFiles.class.getResourceAsStream("/" + name(language))) {
                if (in == null) {
                    return Optional.empty();
                }
                var read = new Properties();
                read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                var texts = new TreeMap<String, String>();
                read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
                return Optional.of(texts);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /// {@return the file of a language, inside `assets`}
    ///
    /// @param language a language tag
    static String name(String language) {
        return "messages/" + language + ".properties";
    }
}
