package org.spotter.guide;

import java.util.Locale;
import java.util.regex.Pattern;

/// Crawford's formula for Spanish in the primary grades: from the sentences and the syllables in 100 words.
public record Crawford() implements ReadingFormula {
    /// The u of "que" and "guía" is not spoken; nor is any h.
    private static final Pattern SILENT = Pattern.compile("(?<=[qg])u(?=[eiéí])|h");

    private static final Pattern VOWELS = Pattern.compile("(?:[aeiouáéíóúü]|y(?![aeiouáéíóúü]))+");

    /// A vowel that carries a syllable of its own wherever it stands: "ta-re-a", "dí-a".
    private static final Pattern STRONG = Pattern.compile("[aeoáéóíú]");

    /// The same weak vowel twice, as in "antiinflamatorio".
    private static final Pattern TWICE = Pattern.compile("ii|uu");

    @Override
    public String id() {
        return "crawford";
    }

    /// In a run of vowels each strong one, and each accented i or u, has its own syllable; the others lean on them, or
    /// make one together, as in "ciu-dad".
    @Override
    public int syllables(String word) {
        var spoken = SILENT.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        var syllables = VOWELS.matcher(spoken)
                .results()
                .mapToInt(run -> inRun(run.group()))
                .sum();
        return Math.max(1, syllables);
    }

    private static int inRun(String vowels) {
        var strong = (int) STRONG.matcher(vowels).results().count();
        return Math.max(1, strong) + (int) TWICE.matcher(vowels).results().count();
    }

    @Override
    public double grade(ReadingCount count) {
        return count.words() == 0
                ? 0
                : Math.max(
                        0,
                        -0.205 * 100 * count.sentences() / count.words()
                                + 0.049 * 100 * count.syllables() / count.words()
                                - 3.407);
    }
}
