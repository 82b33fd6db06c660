package org.spotter.guide;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What became of each fact of the seed article (clinical 1) and of each of its unsafe points (clinical 2.6).
///
/// @param points the facts and points, in the order of the dossier
/// @param words  their words by language, as in the guide: `coverage.<id>.says` and `coverage.<id>.why`
public record Coverage(List<Point> points, Map<String, Words> words) {
    public Coverage {
        points = List.copyOf(points);
        words = Map.copyOf(words);
    }

    /// {@return the words in a language}
    ///
    /// @param language one of the guide's languages
    public Words wordsIn(String language) {
        return Objects.requireNonNull(words.get(language));
    }

    /// What became of a point.
    public enum Fate {
        /// The guide says it.
        KEPT,
        /// The guide says it in another way, or with limits.
        CHANGED,
        /// The guide does not say it.
        LEFT_OUT
    }

    /// One fact or unsafe point.
    ///
    /// @param id    `SEED-01` to `SEED-105`, `U-01` to `U-20`
    /// @param fate  what became of it
    /// @param where keys of texts where it stands, beside those that name it in their `seeds`
    public record Point(String id, Fate fate, List<String> where) {
        public Point {
            where = List.copyOf(where);
        }

        /// {@return the key of what the article says, or of why the point is unsafe}
        public String saysKey() {
            return "coverage." + id + ".says";
        }

        /// {@return the key of why the guide changed it or left it out}
        public String whyKey() {
            return "coverage." + id + ".why";
        }
    }
}
