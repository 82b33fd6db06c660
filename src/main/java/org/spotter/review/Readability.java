package org.spotter.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spotter.guide.FleschKincaid;
import org.spotter.guide.Guide;
import org.spotter.guide.ReadingCount;
import org.spotter.guide.ReadingFormula;
import org.spotter.guide.Words;

/// How hard a guide is to read in one language (clinical 3.1, principle 10).
///
/// The language's formula is measured for each page. For English there is SMOG as well. It was made for 30 sentences or
/// more, which few pages have: it is measured for each chapter, and the chapters that are shorter than that are
/// measured as one.
///
/// @param formula  the formula for the pages
/// @param pages    the measure of each page, by its id
/// @param chapters the measure of each chapter, by its name; none in a language without a formula for chapters
public record Readability(ReadingFormula formula, Map<String, Measure> pages, Map<String, Measure> chapters) {
    /// The highest school grade that a text for people may have.
    public static final double HIGHEST = 6.0;

    /// The name of the chapters that are too short to be measured each for itself.
    public static final String SHORT = "short";

    public Readability {
        pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
        chapters = Collections.unmodifiableMap(new LinkedHashMap<>(chapters));
    }

    /// How hard one page or chapter is to read.
    ///
    /// @param count what there is in it
    /// @param grade the school grade that can read it
    public record Measure(ReadingCount count, double grade) {
        /// {@return whether it is harder than [Readability#HIGHEST]}
        public boolean hard() {
            return grade > HIGHEST;
        }
    }

    /// {@return how hard a guide is to read; empty when there is no formula for the language}
    ///
    /// @param guide a guide
    /// @param words its words in the language
    public static Optional<Readability> of(Guide guide, Words words) {
        return ReadingFormula.in(words.language()).map(formula -> {
            var all = GuidePage.of(guide, words);
            var pages = new LinkedHashMap<String, Measure>();
            for (var page : all) {
                var count = ReadingCount.of(page.in(words), formula);
                pages.put(page.id(), new Measure(count, formula.grade(count)));
            }
            return new Readability(
                    formula, pages, formula instanceof FleschKincaid english ? smog(all, words, english) : Map.of());
        });
    }

    private static Map<String, Measure> smog(List<GuidePage> all, Words words, FleschKincaid english) {
        var pieces = new LinkedHashMap<String, List<String>>();
        for (var page : all) {
            pieces.computeIfAbsent(page.chapter(), _ -> new ArrayList<>()).addAll(page.in(words));
        }
        var chapters = new LinkedHashMap<String, Measure>();
        var rest = new ArrayList<String>();
        pieces.forEach((chapter, texts) -> {
            var count = ReadingCount.of(texts, english);
            if (count.sentences() < FleschKincaid.SMOG_SENTENCES) {
                rest.addAll(texts);
            } else {
                chapters.put(chapter, new Measure(count, english.smog(count)));
            }
        });
        if (!rest.isEmpty()) {
            var count = ReadingCount.of(rest, english);
            chapters.put(SHORT, new Measure(count, english.smog(count)));
        }
        return chapters;
    }
}
