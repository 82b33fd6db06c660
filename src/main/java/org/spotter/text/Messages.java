package org.spotter.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import org.spotter.guide.json.Problem;

/// The program's own texts in one language: titles, buttons, errors. The guide's texts are in `Words`.
///
/// Messages take arguments as `{0}`, and `{0,choice,…}` for plurals. An apostrophe is just an apostrophe.
public final class Messages {
    private final Locale locale;
    private final PropertyResourceBundle bundle;

    private Messages(Locale locale, PropertyResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /// Loads the messages of a language.
    ///
    /// @param locale the language, with the region that says how dates and numbers are written
    /// @return the messages
    /// @throws IllegalArgumentException when the program does not ship that language
    public static Messages load(Locale locale) {
        var name = "/messages/" + locale.getLanguage() + ".properties";
        try (var in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no messages in " + locale.getLanguage());
            }
            return new Messages(locale, new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// {@return a message}
    ///
    /// @param key       its key
    /// @param arguments what stands for `{0}`, `{1}` …
    /// @throws java.util.MissingResourceException when there is no such message
    public String of(String key, Object... arguments) {
        var text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text.replace("'", "''"), locale).format(arguments);
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
        return bundle.containsKey(key);
    }

    /// {@return every key}
    public Set<String> keys() {
        return bundle.keySet();
    }

    /// {@return the language and region}
    public Locale locale() {
        return locale;
    }

    /// {@return the messages as a bundle, for libraries that want one}
    public ResourceBundle bundle() {
        return bundle;
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
