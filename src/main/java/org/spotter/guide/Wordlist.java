package org.spotter.guide;

import java.util.List;
import java.util.regex.Pattern;

/// Words that the guide's texts must not use in one language, and medical terms that they must explain (clinical 8.2,
/// 8.4).
///
/// @param banned words and claims
/// @param terms  medical terms
public record Wordlist(List<Banned> banned, List<Term> terms) {
    public Wordlist {
        banned = List.copyOf(banned);
        terms = List.copyOf(terms);
    }

    /// {@return a pattern of this list, ready for use; case does not matter, and an accented letter is a letter}
    ///
    /// @param pattern a regular expression
    /// @throws java.util.regex.PatternSyntaxException when it is none; the loader has seen to that
    public static Pattern compiled(String pattern) {
        return Pattern.compile(
                pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /// Why words are banned.
    public enum Why {
        /// It claims what only a clinician or a medical device may claim (clinical 8.4).
        CLAIM,
        /// It says what the person has (clinical 4.4).
        DIAGNOSIS,
        /// It frightens (clinical 8.2).
        FEAR,
        /// It promises what nobody can promise (clinical 8.2).
        PROMISE
    }

    /// Words that must not stand in a text.
    ///
    /// @param id      e.g. `leak`
    /// @param why     what is wrong with them
    /// @param pattern the words, as a regular expression
    /// @param allowed texts that may use them all the same
    public record Banned(String id, Why why, String pattern, List<Allowed> allowed) {
        public Banned {
            allowed = List.copyOf(allowed);
        }
    }

    /// A text that may use banned words.
    ///
    /// @param key    the text's key
    /// @param reason why, for those who sign the guide off
    public record Allowed(String key, String reason) {}

    /// A medical term that a page explains where it first stands.
    ///
    /// @param id        e.g. `sciatica`
    /// @param pattern   the term, as a regular expression
    /// @param explained what its explanations look like, as a regular expression
    public record Term(String id, String pattern, String explained) {}
}
