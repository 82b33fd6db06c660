package org.spotter.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How hard text is to read, as the school grade that can read it: one formula for each language that has one
/// (clinical 3.1, principle 10).
public sealed interface ReadingFormula permits FleschKincaid, Crawford {
    /// {@return the formula of a language; empty when the program knows none}
    ///
    /// @param language a language tag
    static Optional<ReadingFormula> in(String language) {
        return switch (language) {
            case "en" -> Optional.of(new FleschKincaid());
            case "es" -> Optional.of(new Crawford());
            default -> Optional.empty();
        };
    }

    /// {@return its name in keys of messages, e.g. `crawford`}
    String id();

    /// {@return how many syllables a word of the language has, at least 1}
    ///
    /// @param word one word; a number is a word of one syllable
    int syllables(String word);

    /// {@return the school grade that can read a text, from 0 up; 0 without a word}
    ///
    /// @param count what there is in the text
    double grade(ReadingCount count);

    /// {@return the school grade that can read a text, from 0 up}
    ///
    /// @param pieces headings, sentences or entries of a list; each ends a sentence
    default double grade(List<String> pieces) {
        return grade(ReadingCount.of(pieces, this));
    }

    /// {@return the grade of what one question asks: its title, its hint and its choices but "None of these"}
    ///
    /// @param question a question
    /// @param words    texts in the language of the formula
    default double grade(Question question, Words words) {
        var pieces = new ArrayList<String>();
        var key = "question." + question.id();
        pieces.add(words.of(key + ".title"));
        words.find(key + ".hint").ifPresent(pieces::add);
        for (var choice : question.choices()) {
            if (!choice.exclusive()) {
                pieces.add(words.of("choice." + question.id() + "." + choice.id()));
            }
        }
        return grade(pieces);
    }
}
