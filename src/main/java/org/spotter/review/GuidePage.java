package org.spotter.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spotter.guide.Guide;
import org.spotter.guide.Ladder;
import org.spotter.guide.LadderStep;
import org.spotter.guide.Question;
import org.spotter.guide.Statement;
import org.spotter.guide.Words;

/// What a person reads in one go: a question with its choices, a topic, a treatment, a stage, an exercise, a list.
///
/// Names of sections and countries are left out: they are labels, not sentences.
///
/// @param chapter pages of one kind that are measured together, e.g. `questions`, `topics/prevention`
/// @param id      e.g. `topic.warm-up`
/// @param titles  keys of its titles; they name things, the texts explain them
/// @param texts   keys of its texts in reading order
public record GuidePage(String chapter, String id, List<String> titles, List<String> texts) {
    public GuidePage {
        titles = List.copyOf(titles);
        texts = List.copyOf(texts);
    }

    /// {@return the keys of everything on it, in reading order}
    public List<String> keys() {
        return Stream.concat(titles.stream(), texts.stream()).toList();
    }

    /// {@return what it says in a language}
    ///
    /// @param words the language's words
    public List<String> in(Words words) {
        return keys().stream().map(words::of).toList();
    }

    /// {@return every page of a guide, in the order of the journey}
    ///
    /// @param guide a guide
    /// @param words the words that tell which optional texts there are
    public static List<GuidePage> of(Guide guide, Words words) {
        var pages = new ArrayList<GuidePage>();
        guide.questions().forEach(question -> pages.add(question(question, words)));
        pages.add(page(
                "rules", guide.rules().stream().map(rule -> "rule." + rule.id()).toList()));
        for (var topic : guide.topics()) {
            var texts = new ArrayList<>(List.of(topic.leadKey()));
            texts.addAll(keys(topic.statements()));
            pages.add(new GuidePage("topics/" + topic.page(), "topic." + topic.id(), List.of(topic.titleKey()), texts));
        }
        pages.add(new GuidePage(
                "comparisons",
                "comparisons",
                List.of(),
                guide.comparisons().stream()
                        .flatMap(row -> Stream.of("title", "strain", "disc").map(part -> comparison(row.id(), part)))
                        .toList()));
        treatments(guide, words, pages);
        program(guide, pages);
        pages.add(pictures(guide));
        return List.copyOf(pages);
    }

    static String comparison(String row, String part) {
        return "comparison." + row + "." + part;
    }

    private static GuidePage question(Question question, Words words) {
        var key = "question." + question.id();
        var texts = new ArrayList<String>();
        Stream.of(".hint", ".why", ".low", ".high")
                .map(key::concat)
                .filter(each -> words.find(each).isPresent())
                .forEach(texts::add);
        question.choices().forEach(choice -> texts.add("choice." + question.id() + "." + choice.id()));
        return new GuidePage("questions", key, List.of(key + ".title"), texts);
    }

    /// Gates stand beside their treatments on the screen.
    private static void treatments(Guide guide, Words words, List<GuidePage> pages) {
        var chapter = "treatments";
        for (var treatment : guide.treatments()) {
            var key = "treatment." + treatment.id();
            var texts = new ArrayList<>(List.of(key + ".lead", key + ".evidence"));
            texts.addAll(keys(treatment.statements()));
            pages.add(new GuidePage(chapter, key, List.of(key + ".title"), texts));
        }
        pages.add(new GuidePage(
                chapter,
                "gates",
                List.of(),
                guide.gates().stream()
                        .flatMap(gate -> Stream.of("gate." + gate.id(), gate.ask()))
                        .filter(key -> words.find(key).isPresent())
                        .toList()));
    }

    private static void program(Guide guide, List<GuidePage> pages) {
        var program = guide.program();
        var chapter = "program";
        for (var stage : program.stages()) {
            var key = "stage." + stage.id();
            var texts = new ArrayList<>(List.of(key + ".lead"));
            Stream.of(stage.doing(), stage.avoid(), stage.gate()).forEach(part -> texts.addAll(keys(part)));
            pages.add(new GuidePage(chapter, key, List.of(key + ".title"), texts));
        }
        for (var exercise : program.exercises()) {
            var key = "exercise." + exercise.id();
            pages.add(new GuidePage(
                    chapter, key, List.of(key + ".title"), List.of(key + ".how", key + ".dose", key + ".watch")));
        }
        pages.add(new GuidePage(chapter, "easy", List.of(), keys(program.easy())));
        pages.add(new GuidePage(chapter, "stop", List.of(), keys(program.stopRules())));
        pages.add(new GuidePage(chapter, "return", List.of(), keys(program.testStatements())));
        pages.add(new GuidePage(
                chapter, "light", List.of(), keys(program.returnRules().light())));
        pages.add(new GuidePage(
                chapter, "ladder", List.of(), keys(program.ladder().statements())));
        pages.add(new GuidePage(
                chapter,
                "steps",
                Stream.concat(
                                program.ladder().steps().stream().map(LadderStep::titleKey),
                                program.ladder().lifts().stream().map(Ladder::liftKey))
                        .toList(),
                program.ladder().steps().stream().map(LadderStep::noteKey).toList()));
        pages.add(new GuidePage(chapter, "clearance", List.of(), keys(program.clearanceStatements())));
        pages.add(new GuidePage(chapter, "watch", List.of(), keys(program.watchFor())));
    }

    /// The words of the pictures, read out to those who can't see them, and those that stand under them on paper.
    private static GuidePage pictures(Guide guide) {
        var first = guide.words().values().iterator().next();
        var captions = guide.statements()
                .map(Statement::picture)
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(name -> Stream.of("caption." + name, "more." + name))
                .filter(key -> first.find(key).isPresent());
        return page(
                "pictures",
                Stream.concat(guide.pictures().stream().map("picture."::concat), captions)
                        .toList());
    }

    private static GuidePage page(String id, List<String> texts) {
        return new GuidePage(id, id, List.of(), texts);
    }

    private static List<String> keys(List<Statement> statements) {
        return statements.stream().map(Statement::key).toList();
    }
}
