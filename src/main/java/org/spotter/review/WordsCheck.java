package org.spotter.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.spotter.guide.Guide;
import org.spotter.guide.Wordlist;
import org.spotter.guide.Words;
import org.spotter.review.Finding.What;

/// Looks at every text of a guide in every language: reading grade, numbers that a translation changed, banned
/// words and claims, medical terms without an explanation (clinical 3.1, 8.2, 8.4). That every statement has a
/// source, and that no text is missing or idle, the loader has seen to already.
public final class WordsCheck {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,\u00a0\u202f]\\d+)*");

    /// What sets thousands apart, as in "1,172".
    private static final Pattern THOUSANDS = Pattern.compile("[.,\u00a0\u202f](?=\\d{3}(?!\\d))");

    private final Guide guide;
    private final List<Finding> found = new ArrayList<>();

    private WordsCheck(Guide guide) {
        this.guide = guide;
    }

    /// {@return what is wrong with a guide's words}
    ///
    /// @param guide a guide
    public static List<Finding> of(Guide guide) {
        var check = new WordsCheck(guide);
        guide.words().values().forEach(check::language);
        return List.copyOf(check.found);
    }

    private void language(Words words) {
        Readability.of(guide, words).ifPresent(readability -> grades(readability, words.language()));
        numbers(words);
        var list = guide.wordlists().get(words.language());
        if (list == null) {
            found.add(new Finding(words.language(), "wordlist.json", new What.NoWordlist()));
            return;
        }
        var texts = new TreeMap<>(words.texts());
        list.banned().forEach(banned -> banned(banned, texts, words.language()));
        // Compiled once: a guide has hundreds of pages, and a list dozens of terms.
        var terms = list.terms().stream().map(Term::of).toList();
        for (var page : GuidePage.of(guide, words)) {
            terms.forEach(term -> term(term, page, words));
        }
    }

    /// A medical term and what explains it, ready to be looked for.
    private record Term(Pattern itself, Pattern explained) {
        static Term of(Wordlist.Term term) {
            return new Term(Wordlist.compiled(term.pattern()), Wordlist.compiled(term.explained()));
        }
    }

    private void grades(Readability readability, String language) {
        var formula = readability.formula().id();
        readability.pages().forEach((page, measure) -> {
            if (measure.hard()) {
                found.add(new Finding(language, page, new What.HardPage(formula, measure.grade())));
            }
        });
        readability.chapters().forEach((chapter, measure) -> {
            if (measure.hard()) {
                found.add(new Finding(language, chapter, new What.HardChapter(measure.grade())));
            }
        });
    }

    /// A wrong number is the worst mistake that a translation can make. A decimal comma is as good as a point, and
    /// thousands may be set apart or not.
    private void numbers(Words words) {
        var written = guide.words().values().iterator().next();
        for (var text : new TreeMap<>(written.texts()).entrySet()) {
            var wanted = numbersIn(text.getValue());
            words.find(text.getKey())
                    .map(WordsCheck::numbersIn)
                    .filter(numbers -> !numbers.equals(wanted))
                    .ifPresent(numbers -> found.add(
                            new Finding(words.language(), text.getKey(), new What.OtherNumbers(numbers, wanted))));
        }
    }

    private static List<String> numbersIn(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(number -> THOUSANDS.matcher(number.group()).replaceAll("").replace(',', '.'))
                .sorted()
                .toList();
    }

    private void banned(Wordlist.Banned banned, SortedMap<String, String> texts, String language) {
        var pattern = Wordlist.compiled(banned.pattern());
        var idle = new HashSet<String>();
        banned.allowed().forEach(allowed -> idle.add(allowed.key()));
        for (var text : texts.entrySet()) {
            var match = pattern.matcher(text.getValue());
            if (match.find() && !idle.remove(text.getKey())) {
                found.add(new Finding(language, text.getKey(), new What.Banned(match.group(), banned.why())));
            }
        }
        idle.stream()
                .sorted()
                .forEach(key -> found.add(new Finding(language, key, new What.IdleException(banned.id()))));
    }

    /// The first text of a page that has the term must explain it, or one before it.
    private void term(Term term, GuidePage page, Words words) {
        var keys = page.texts();
        for (var at = 0; at < keys.size(); at++) {
            var match = term.itself().matcher(words.of(keys.get(at)));
            if (match.find()) {
                var before = keys.subList(0, at + 1);
                if (before.stream()
                        .noneMatch(
                                key -> term.explained().matcher(words.of(key)).find())) {
                    found.add(new Finding(words.language(), keys.get(at), new What.Unexplained(match.group())));
                }
                return;
            }
        }
    }
}
