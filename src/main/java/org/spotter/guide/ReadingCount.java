package org.spotter.guide;

import java.util.List;
import java.util.regex.Pattern;

/// What the reading formulas count in a text.
///
/// @param words     how many words
/// @param sentences how many sentences; a heading or an entry of a list is one
/// @param syllables how many syllables
/// @param longWords how many words of three or more syllables
public record ReadingCount(int words, int sentences, int syllables, int longWords) {
    private static final int LONG_WORD = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(\\s|$)");

    /// {@return what there is in a text}
    ///
    /// @param pieces  headings, sentences or entries of a list; each ends a sentence
    /// @param formula the formula of their language, which tells syllables
    public static ReadingCount of(List<String> pieces, ReadingFormula formula) {
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
                var count = formula.syllables(found.group());
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
        return new ReadingCount(words, sentences, syllables, longWords);
    }
}
