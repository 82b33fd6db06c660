package org.spotter.review;

import java.util.List;
import org.spotter.guide.Wordlist;
import org.spotter.text.Messages;

/// Something that stands in the way of signing a guide off.
///
/// @param language the language it is in
/// @param place    the key of the text, or the id of the page, chapter or point
/// @param what     what is wrong
public record Finding(String language, String place, What what) {
    /// What is wrong.
    public sealed interface What {
        /// A page is harder to read than [Readability#HIGHEST].
        ///
        /// @param formula the id of the formula
        /// @param grade   the grade by that formula
        record HardPage(String formula, double grade) implements What {}

        /// A chapter is harder to read than [Readability#HIGHEST].
        ///
        /// @param grade the grade by SMOG
        record HardChapter(double grade) implements What {}

        /// A text uses banned words.
        ///
        /// @param words the words
        /// @param why   what is wrong with them
        record Banned(String words, Wordlist.Why why) implements What {}

        /// A text may use banned words, and does not.
        ///
        /// @param id the id of the banned words
        record IdleException(String id) implements What {}

        /// A page uses a medical term before it says what it means.
        ///
        /// @param term the term as it stands there
        record Unexplained(String term) implements What {}

        /// A translation has other numbers than the language that the guide was written in.
        ///
        /// @param numbers the numbers in the translation, sorted as texts
        /// @param wanted  the numbers as they were written
        record OtherNumbers(List<String> numbers, List<String> wanted) implements What {
            public OtherNumbers {
                numbers = List.copyOf(numbers);
                wanted = List.copyOf(wanted);
            }
        }

        /// A language has no list of banned words and terms.
        record NoWordlist() implements What {}

        /// A point of the seed article is said to be kept, and stands nowhere.
        record NotCovered() implements What {}

        /// A point of the seed article is said to be left out, and stands somewhere.
        ///
        /// @param where the keys of the texts
        record StillThere(List<String> where) implements What {
            public StillThere {
                where = List.copyOf(where);
            }
        }
    }

    /// {@return it in one line}
    ///
    /// @param messages the words
    public String line(Messages messages) {
        return messages.of("review.finding.line", language, place, words(messages));
    }

    private String words(Messages messages) {
        return switch (what) {
            case What.HardPage(var formula, var grade) ->
                messages.of(
                        "review.finding.hard-page",
                        grade,
                        Readability.HIGHEST,
                        messages.of("reading.formula." + formula));
            case What.HardChapter(var grade) -> messages.of("review.finding.hard-chapter", grade, Readability.HIGHEST);
            case What.Banned(var banned, var why) ->
                messages.of("review.finding.banned", banned, messages.of("review.why.", why));
            case What.IdleException(var id) -> messages.of("review.finding.idle-exception", id);
            case What.Unexplained(var term) -> messages.of("review.finding.unexplained", term);
            case What.OtherNumbers(var numbers, var wanted) ->
                messages.of("review.finding.other-numbers", numbers(numbers, messages), numbers(wanted, messages));
            case What.NoWordlist() -> messages.of("review.finding.no-wordlist");
            case What.NotCovered() -> messages.of("review.finding.not-covered");
            case What.StillThere(var where) -> messages.of("review.finding.still-there", String.join(", ", where));
        };
    }

    private static String numbers(List<String> numbers, Messages messages) {
        return numbers.isEmpty() ? messages.of("review.finding.no-number") : String.join(", ", numbers);
    }
}
