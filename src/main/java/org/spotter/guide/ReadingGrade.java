package org.spotter.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How hard English text is to read, with syllables counted by rule of thumb (clinical 3.1, principle 10).
///
/// @param words     how many words
/// @param sentences how many sentences; a heading or an entry of a list is one
/// @param syllables how many syllables
/// @param longWords how many words of three or more syllables
public record ReadingGrade(int words, int sentences, int syllables, int longWords) {
    /// The fewest sentences that the SMOG formula was made for.
    public static final int SMOG_SENTENCES = 30;

    private static final int LONG_WORD = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(\\s|$)");
    private static final Pattern OWNER = Pattern.compile("['\u2019].*$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile(".*([^laeiouy]e|[^aeiouytd]ed|[^aeiouyscxz]es)");

    /// The silent e inside a word such as "careful", "sometimes" or "guideline".
    private static final Pattern SILENT_INSIDE = Pattern.compile(
            ".*[^aeiouy]e(ful|less|ly|ment|times?|thing|where|body" + "|one|ness|line|work|way|ground|bell|fore)s?");

    /// Two vowels that are spoken apart, as in "diabetes" or "being".
    private static final Pattern SPOKEN_APART = Pattern.compile("(?<![cstg])i[aou](?!us)|[aeiouy]ing$");

    private static final int SHORT = 5;

    /// {@return how hard a text is to read}
    ///
    /// @param pieces headings, sentences or entries of a list; each ends a sentence
    public static ReadingGrade measure(List<String> pieces) {
        var words = 0;
        var sentences = 0;
        var syllables = 0;
        var longWords = 0;
        for (var piece : pieces) {
            var found = WORD.matcher(piece);
            var any = false;
            while (found.find()) {
                any = true;
                words++;
                var count = syllables(found.group());
                syllables += count;
                longWords += count >= LONG_WORD ? 1 : 0;
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
        return new ReadingGrade(words, sentences, syllables, longWords);
    }

    /// {@return the school grade by Flesch and Kincaid, from 0 up}
    public double fleschKincaid() {
        return words == 0 ? 0 : Math.max(0, 0.39 * words / sentences + 11.8 * syllables / words - 15.59);
    }

    /// {@return the school grade by McLaughlin's SMOG, from 3.1 up, or 0 without a word. It was made for
    /// [#SMOG_SENTENCES] sentences or more; of fewer it tells little.}
    public double smog() {
        return words == 0 ? 0 : 1.0430 * Math.sqrt((double) longWords * SMOG_SENTENCES / sentences) + 3.1291;
    }

    /// {@return the school grade by Flesch and Kincaid that can read the text, from 0 up}
    ///
    /// @param pieces headings, sentences or entries of a list; each ends a sentence
    public static double of(List<String> pieces) {
        return measure(pieces).fleschKincaid();
    }

    /// {@return the grade of everything that one question says}
    ///
    /// @param question a question
    /// @param words    English texts
    public static double of(Question question, Words words) {
        var pieces = new ArrayList<String>();
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
        var lower = OWNER.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
        var groups = (int) VOWELS.matcher(lower).results().count();
        groups += (int) SPOKEN_APART.matcher(lower).results().count();
        groups -= SILENT_END.matcher(lower).matches() ? 1 : 0;
        groups -= lower.length() > SHORT && SILENT_INSIDE.matcher(lower).matches() ? 1 : 0;
        return Math.max(1, groups);
    }
}
