package org.spotter.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import org.spotter.guide.json.Problem;

/// The program's own texts in one language: titles, buttons, errors. The guide's texts are in `Words`.
///
/// Messages take arguments as `{0}`, and `{0,choice,…}` for plurals. An apostrophe is just an apostrophe.
public final class Messages {
    /// The language that the program was written in: it says which messages there must be, and stands in for a
    /// language that is not shipped.
    public static final String FIRST = "en";

    /// The message with a language's own name, e.g. `Español`.
    static final String NAME = "language.name";

    /// The message that says in which direction a language is read.
    static final String DIRECTION = "language.direction";

    /// Read from left to right.
    static final String LEFT_TO_RIGHT = "ltr";

    /// Read from right to left.
    static final String RIGHT_TO_LEFT = "rtl";

    private final String language;
    private final Map<String, String> texts;
    private final Formats formats;

    private Messages(String language, Map<String, String> texts, Locale locale) {
        this.language = language;
        this.texts = Map.copyOf(texts);
        formats = new Formats(locale);
    }

    /// Loads the messages of a language that is part of the program.
    ///
    /// @param locale the language, with the country that says how dates and numbers are written
    /// @return the messages
    /// @throws IllegalArgumentException when the program does not ship that language
    public static Messages load(Locale locale) {
        return load(MessageFiles.builtIn(), locale.getLanguage(), locale.getCountry());
    }

    /// Loads the messages of a language.
    ///
    /// @param files    where they are kept
    /// @param language a language tag
    /// @param country  the country that says how dates and numbers are written, two letters; may be ""
    /// @return the messages
    /// @throws IllegalArgumentException when there are none in that language
    public static Messages load(MessageFiles files, String language, String country) {
        return find(files, language, country)
                .orElseThrow(() -> new IllegalArgumentException("no messages in " + language));
    }

    /// Loads the messages of a language, if there are any.
    ///
    /// @param files    where they are kept
    /// @param language a language tag
    /// @param country  the country that says how dates and numbers are written, two letters; may be ""
    /// @return the messages; empty when there are none in that language
    public static Optional<Messages> find(MessageFiles files, String language, String country) {
        return files.texts(language).map(texts -> {
            var locale = Locale.forLanguageTag(language);
            return new Messages(
                    language,
                    texts,
                    locale.getCountry().isEmpty()
                            ? new Locale.Builder()
                                    .setLocale(locale)
                                    .setRegion(country)
                                    .build()
                            : locale);
        });
    }

    /// {@return a message}
    ///
    /// @param key       its key
    /// @param arguments what stands for `{0}`, `{1}` …
    /// @throws MissingResourceException when there is no such message
    public String of(String key, Object... arguments) {
        var text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("no message", language, key);
        }
        return arguments.length == 0 ? text : format(text, locale()).format(arguments);
    }

    /// {@return a message's text as a format}
    ///
    /// @param text   a text in which an apostrophe is just an apostrophe
    /// @param locale the locale of its arguments
    static MessageFormat format(String text, Locale locale) {
        return new MessageFormat(text.replace("'", "''"), locale);
    }

    /// {@return the message of an enum constant: its key is the prefix and the constant in lower case}
    ///
    /// @param prefix   e.g. `urgency.`
    /// @param constant e.g. `SAME_DAY`, read as `same-day`
    public String of(String prefix, Enum<?> constant) {
        return of(prefix + key(constant));
    }

    /// {@return a constant as it is written in keys and style classes}
    ///
    /// @param constant e.g. `SAME_DAY`, written `same-day`
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// {@return whether there is such a message}
    ///
    /// @param key a key
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /// {@return every key}
    public Set<String> keys() {
        return texts.keySet();
    }

    /// {@return the tag of the language}
    public String language() {
        return language;
    }

    /// {@return what the language calls itself}
    public String languageName() {
        return of(NAME);
    }

    /// {@return whether the language is read from right to left}
    public boolean rightToLeft() {
        return of(DIRECTION).equals(RIGHT_TO_LEFT);
    }

    /// {@return the language and country}
    public Locale locale() {
        return formats.locale();
    }

    /// {@return how dates, times, numbers and lists are written}
    public Formats formats() {
        return formats;
    }

    /// {@return one line for one mistake: the file, the place, what is wrong and how to mend it}
    ///
    /// @param problem the mistake
    public String line(Problem problem) {
        var key = "problem." + key(problem.kind());
        var arguments = problem.details().toArray();
        return of("problem.line", problem.file(), problem.place(), of(key, arguments), of(key + ".mend", arguments));
    }

    /// {@return a line for each mistake}
    ///
    /// @param problems the mistakes
    public List<String> lines(List<Problem> problems) {
        return problems.stream().map(this::line).toList();
    }
}
