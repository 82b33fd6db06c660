package org.spotter.guide;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything the guide says, checked: every id resolves and every text is there in every language.
///
/// @param id          e.g. `lower-back`; saved answers name it
/// @param version     the content's version
/// @param date        when the content was last changed
/// @param reviewer    the clinician who signed it off; empty until one has (clinical 9, decision 8)
/// @param reviewDue   when it must be looked at again
/// @param sections    the visit's questions
/// @param rules       combination rules
/// @param patterns    the pattern table
/// @param comparisons strain against disc
/// @param topics      reading
/// @param treatments  treatments in screen order
/// @param gates       what closes a treatment
/// @param doses       session times, one for each kind
/// @param program     the six weeks
/// @param regions     regions in screen order
/// @param sources     sources by id
/// @param words       texts by language, the first being the one the guide was written in
/// @param wordlists   what the texts must not say, by language; a language may lack one
/// @param coverage    what became of the seed article
public record Guide(
        String id,
        String version,
        LocalDate date,
        Optional<String> reviewer,
        LocalDate reviewDue,
        List<Section> sections,
        List<Rule> rules,
        Patterns patterns,
        List<Comparison> comparisons,
        List<Topic> topics,
        List<Treatment> treatments,
        List<Gate> gates,
        Map<SessionKind, Dose> doses,
        Program program,
        List<Region> regions,
        Map<String, Source> sources,
        Map<String, Words> words,
        Map<String, Wordlist> wordlists,
        Coverage coverage) {
    public Guide {
        sections = List.copyOf(sections);
        rules = List.copyOf(rules);
        comparisons = List.copyOf(comparisons);
        topics = List.copyOf(topics);
        treatments = List.copyOf(treatments);
        gates = List.copyOf(gates);
        doses = Map.copyOf(doses);
        regions = List.copyOf(regions);
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        wordlists = Map.copyOf(wordlists);
    }

    /// {@return every question in the order asked}
    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    /// {@return the question with this id}
    ///
    /// @param question an id
    public Optional<Question> question(String question) {
        // A plain loop: every rule with an "at least" asks for its question.
        for (var section : sections) {
            for (var asked : section.questions()) {
                if (asked.id().equals(question)) {
                    return Optional.of(asked);
                }
            }
        }
        return Optional.empty();
    }

    /// {@return the section that asks this question}
    ///
    /// @param question one of this guide's questions
    public Section sectionOf(Question question) {
        return sections.stream()
                .filter(section -> section.questions().contains(question))
                .findFirst()
                .orElseThrow();
    }

    /// {@return the section with this id}
    ///
    /// @param section an id
    public Optional<Section> section(String section) {
        return sections.stream().filter(s -> s.id().equals(section)).findFirst();
    }

    /// {@return the topics of a page, in order}
    ///
    /// @param page a page id, e.g. `prevention`
    public List<Topic> topicsOf(String page) {
        return topics.stream().filter(topic -> topic.page().equals(page)).toList();
    }

    /// {@return every statement}
    public Stream<Statement> statements() {
        return Stream.of(
                        topics.stream().flatMap(topic -> topic.statements().stream()),
                        treatments.stream().flatMap(treatment -> treatment.statements().stream()),
                        program.stages().stream().flatMap(stage -> Stream.of(stage.doing(), stage.avoid(), stage.gate())
                                .flatMap(List::stream)),
                        Stream.of(
                                        program.easy(),
                                        program.stopRules(),
                                        program.testStatements(),
                                        program.returnRules().light(),
                                        program.ladder().statements(),
                                        program.clearanceStatements(),
                                        program.watchFor())
                                .flatMap(List::stream))
                .flatMap(all -> all);
    }

    /// {@return the names of its pictures, each once}
    public List<String> pictures() {
        return Stream.of(
                        topics.stream().map(Topic::picture),
                        treatments.stream().map(Treatment::picture),
                        program.exercises().stream().map(Exercise::picture),
                        statements().map(Statement::picture))
                .flatMap(pictures -> pictures)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /// {@return the topic with this id}
    ///
    /// @param topic an id
    public Optional<Topic> topic(String topic) {
        return topics.stream().filter(t -> t.id().equals(topic)).findFirst();
    }

    /// {@return the treatment with this id}
    ///
    /// @param treatment an id
    public Optional<Treatment> treatment(String treatment) {
        return treatments.stream().filter(t -> t.id().equals(treatment)).findFirst();
    }

    /// {@return the times and limits of a kind of session}
    ///
    /// @param kind cold or heat; a guide has both
    public Dose dose(SessionKind kind) {
        return Objects.requireNonNull(doses.get(kind));
    }

    /// {@return the region with this id}
    ///
    /// @param region an id
    public Optional<Region> region(String region) {
        return regions.stream().filter(r -> r.id().equals(region)).findFirst();
    }

    /// {@return the region that fits a country, or the one for everywhere else, which stands last}
    ///
    /// @param country a two-letter code, may be ""
    public Region regionFor(String country) {
        return regions.stream()
                .filter(r -> r.countries().contains(country))
                .findFirst()
                .orElse(regions.getLast());
    }

    /// {@return the country whose way of writing dates and numbers is usual in a region: the region's only one, else
    /// that of the machine where it lies in the region, else ""}
    ///
    /// @param region  one of this guide's regions
    /// @param country the machine's country, two letters; may be ""
    public String countryOf(Region region, String country) {
        if (region.countries().size() == 1) {
            return region.countries().getFirst();
        }
        return regionFor(country).equals(region) ? country : "";
    }

    /// {@return the language that fits a wish: itself, a wider one (`es` for `es-MX`), or the guide's first}
    ///
    /// @param tag a language tag; may be ""
    public String languageFor(String tag) {
        for (var wish = tag; !wish.isEmpty(); wish = wish.substring(0, Math.max(0, wish.lastIndexOf('-')))) {
            if (words.containsKey(wish)) {
                return wish;
            }
        }
        return words.keySet().iterator().next();
    }

    /// {@return the texts in the language that fits a wish}
    ///
    /// @param tag a language tag
    public Words wordsIn(String tag) {
        return Objects.requireNonNull(words.get(languageFor(tag)));
    }
}
