package org.spotter.guide.json;

import java.util.List;

/// One thing wrong with one input file: where it stands and what kind of mistake it is.
/// The words (what is wrong, how to mend it) are the messages `problem.<kind>` and `problem.<kind>.mend`.
///
/// @param file    the file as the person knows it, e.g. `questions.json`
/// @param place   the place inside, as a JSON path (`$.questions[3].id`) or a line; `$` means the whole file
/// @param kind    what kind of mistake
/// @param details what the message names: the wrong id, the allowed values
public record Problem(String file, String place, Kind kind, List<String> details) {
    public Problem {
        details = List.copyOf(details);
    }

    /// The kinds of mistake an input can have. Each has one message and one way to mend it.
    public enum Kind {
        /// The file is not there.
        NOT_FOUND,
        /// The file is there and cannot be read.
        NOT_READABLE,
        /// More bytes than such a file may have. Details: the limit in KiB.
        TOO_LARGE,
        /// Bytes that are not UTF-8. Details: the offset of the first bad byte.
        NOT_UTF8,
        /// Not JSON, or cut off. Details: line, column.
        NOT_JSON,
        /// Nested deeper than any of our files. Details: the limit.
        TOO_DEEP,
        /// Another JSON type than wanted. Details: wanted, found.
        WRONG_TYPE,
        /// A key that must be there is not. Details: the key.
        MISSING,
        /// A key that nobody reads. Details: the key.
        UNKNOWN_KEY,
        /// A key twice in one object. Details: the key.
        DUPLICATE_KEY,
        /// An id twice. Details: the id.
        DUPLICATE_ID,
        /// An id that names nothing. Details: the id, what it should name.
        UNKNOWN_ID,
        /// A value outside the allowed ones. Details: the value, the allowed values.
        BAD_VALUE,
        /// A text that is no regular expression. Details: the text.
        BAD_PATTERN,
        /// A number outside its range. Details: number, lowest, highest.
        OUT_OF_RANGE,
        /// A list that needs an entry has none.
        EMPTY,
        /// A text that the guide needs is not in a language. Details: the key, the language.
        MISSING_TEXT,
        /// A text that nothing shows. Details: the key, the language.
        UNUSED_TEXT,
        /// A message takes other arguments than in the first language. Details: that language, its arguments.
        WRONG_ARGUMENTS,
        /// A question that no answers can lead to. Details: the question.
        UNREACHABLE,
        /// A question depends on one that is asked after it. Details: the later question.
        LATER_DEPENDENCY,
        /// Leaving a question out counts as more urgent than ticking one of its signs. Details: question, sign.
        SKIP_ABOVE_SIGN,
        /// Something that the program shows by name is not in the guide. Details: its id.
        NEEDED,
        /// A question that the program counts on is asked only sometimes. Details: the question.
        NOT_ALWAYS,
        /// A danger question without a choice for "None of these". Details: the question.
        NO_NONE,
        /// What decides the urgency rests on a choice that ticking another one takes away. Details: the choice.
        UNDONE,
        /// A file made by a newer program. Details: found version, known version.
        NEWER_VERSION,
        /// Answers for another guide. Details: found, wanted.
        OTHER_GUIDE,
        /// More than one choice where one is allowed. Details: the question.
        TOO_MANY,
        /// "None of these" together with another choice. Details: the choice.
        EXCLUSIVE,
        /// A day that is outside of what a diary may hold. Details: the day, the first, the last.
        NO_SUCH_DAY,
        /// A day twice in one diary. Details: the day.
        DUPLICATE_DAY,
        /// A quotation mark in a table that is never closed.
        NOT_CLOSED,
        /// A line of a table that has not as many cells as its header. Details: found, wanted.
        OTHER_CELLS
    }
}
