package org.spotter.guide;

import java.util.Locale;
import java.util.regex.Pattern;

/// The formula of Flesch and Kincaid for English, with syllables counted by rule of thumb, and McLaughlin's SMOG.
public record FleschKincaid() implements ReadingFormula {
    /// The fewest sentences that the SMOG formula was made for.
    public static final int SMOG_SENTENCES = 30;

    private static final Pattern OWNER = Pattern.compile("['\u2019].*$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile(".*([^laeiouy]e|[^aeiouytd]ed|[^aeiouyscxz]es)");

    /// The silent e inside a word such as "careful", "sometimes" or "guideline".
    private static final Pattern SILENT_INSIDE = Pattern.compile(
            ".*[^aeiouy]e(ful|less|ly|ment|times?|thing|where|body" + "|one|ness|line|work|way|ground|bell|fore)s?");

    /// Two vowels that are spoken apart, as in "diabetes" or "being".
    private static final Pattern SPOKEN_APART = Pattern.compile("(?<![cstg])i[aou](?!us)|[aeiouy]ing$");

    private static final int SHORT = 5;

    @Override
    public String id() {
        return "flesch-kincaid";
    }

    @Override
    public int syllables(String word) {
        var lower = OWNER.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
        var groups = (int) VOWELS.matcher(lower).results().count();
        groups += (int) SPOKEN_APART.matcher(lower).results().count();
        groups -= SILENT_END.matcher(lower).matches() ? 1 : 0;
        groups -= lower.length() > SHORT && SILENT_INSIDE.matcher(lower).matches() ? 1 : 0;
        return Math.max(1, groups);
    }

    @Override
    public double grade(ReadingCount count) {
        return count.words() == 0
                ? 0
                : Math.max(
                        0, 0.39 * count.words() / count.sentences() + 11.8 * count.syllables() / count.words() - 15.59);
    }

    /// {@return the school grade by McLaughlin's SMOG, from 3.1 up, or 0 without a word. It was made for
    /// [#SMOG_SENTENCES] sentences or more; of fewer it tells little.}
    ///
    /// @param count what there is in the text
    public double smog(ReadingCount count) {
        return count.words() == 0
                ? 0
                : 1.0430 * Math.sqrt((double) count.longWords() * SMOG_SENTENCES / count.sentences()) + 3.1291;
    }
}
