package org.spotter.guide;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The guide's texts in one language.
///
/// @param language a language tag, e.g. `en`
/// @param texts    text by key, e.g. `question.age.title`
public record Words(String language, Map<String, String> texts) {
    public Words {
        texts = Map.copyOf(texts);
    }

    /// {@return a text that the checker has seen to be there}
    ///
    /// @param key the key
    /// @throws IllegalArgumentException for a key that no checked guide uses
    public String of(String key) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language);
        }
        return text;
    }

    /// {@return a text that a language need not have, such as a hint}
    ///
    /// @param key the key
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /// {@return the language as a locale, for spelling and direction}
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
