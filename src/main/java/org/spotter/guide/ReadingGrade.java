package org.spotter.guide;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The Flesch-Kincaid grade of English text, with syllables counted by rule of thumb (clinical 3.1, principle 10).
public final class ReadingGrade {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(\\s|$)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile(".*([^laeiouy]e|[^aeiouytd]ed|[^aeiouyscxz]es)");

    private ReadingGrade() {}

    /// {@return the school grade that can read the text, from 0 up}
    ///
    /// @param pieces headings, sentences or entries of a list; each ends a sentence
    public static double of(List<String> pieces) {
        var words = 0;
        var sentences = 0;
        var syllables = 0;
        for (var piece : pieces) {
            var found = WORD.matcher(piece);
            var any = false;
            while (found.find()) {
                any = true;
                words++;
                syllables += syllables(found.group());
            }
            if (any) {
                var trimmed = piece.strip();
                var ends = (int) SENTENCE_END.matcher(trimmed).results().count();
                var open = !SENTENCE_END
                        .matcher(trimmed.substring(trimmed.length() - 1))
                        .find();
                sentences += ends + (open ? 1 : 0);
            }
        }
        return words == 0 ? 0 : Math.max(0, 0.39 * words / sentences + 11.8 * syllables / words - 15.59);
    }

    /// {@return the grade of everything that one question says}
    ///
    /// @param question a question
    /// @param words    English texts
    public static double of(Question question, Words words) {
        var pieces = new java.util.ArrayList<String>();
        var key = "question." + question.id();
        pieces.add(words.of(key + ".title"));
        words.find(key + ".hint").ifPresent(pieces::add);
        for (var choice : question.choices()) {
            if (!choice.exclusive()) {
                pieces.add(words.of("choice." + question.id() + "." + choice.id()));
            }
        }
        return of(pieces);
    }

    static int syllables(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var groups = (int) VOWELS.matcher(lower).results().count();
        var silent = SILENT_END.matcher(lower).matches() ? 1 : 0;
        return Math.max(1, groups - silent);
    }
}
