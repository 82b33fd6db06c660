package org.spotter.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spotter.guide.Guide;
import org.spotter.guide.ReadingGrade;
import org.spotter.guide.Words;

/// How hard a guide's English is to read (clinical 3.1, principle 10).
///
/// Flesch-Kincaid is measured for each page. SMOG was made for 30 sentences or more, which few pages have: it is
/// measured for each chapter, and the chapters that are shorter than that are measured as one.
///
/// @param pages    the measure of each page, by its id
/// @param chapters the measure of each chapter, by its name
public record Readability(Map<String, ReadingGrade> pages, Map<String, ReadingGrade> chapters) {
    /// The highest school grade that a text for people may have.
    public static final double HIGHEST = 6.0;

    /// The name of the chapters that are too short to be measured each for itself.
    public static final String SHORT = "short";

    public Readability {
        pages = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(pages));
        chapters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(chapters));
    }

    /// {@return how hard a guide is to read; empty when it has no English: the formulas are for English alone}
    ///
    /// @param guide a guide
    public static Optional<Readability> of(Guide guide) {
        return Optional.ofNullable(guide.words().get(Locale.ENGLISH.getLanguage()))
                .map(english -> of(GuidePage.of(guide, english), english));
    }

    private static Readability of(List<GuidePage> all, Words english) {
        var pages = new LinkedHashMap<String, ReadingGrade>();
        var pieces = new LinkedHashMap<String, List<String>>();
        for (var page : all) {
            pages.put(page.id(), ReadingGrade.measure(page.in(english)));
            pieces.computeIfAbsent(page.chapter(), _ -> new ArrayList<>()).addAll(page.in(english));
        }
        var chapters = new LinkedHashMap<String, ReadingGrade>();
        var rest = new ArrayList<String>();
        pieces.forEach((chapter, texts) -> {
            var measure = ReadingGrade.measure(texts);
            if (measure.sentences() < ReadingGrade.SMOG_SENTENCES) {
                rest.addAll(texts);
            } else {
                chapters.put(chapter, measure);
            }
        });
        if (!rest.isEmpty()) {
            chapters.put(SHORT, ReadingGrade.measure(rest));
        }
        return new Readability(pages, chapters);
    }
}
