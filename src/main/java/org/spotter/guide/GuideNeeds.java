package org.spotter.guide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spotter.guide.json.Problem;
import org.spotter.guide.json.Problems;

/// What the program counts on by name, so that an edited guide can't break a page: sections, danger questions, topics.
final class GuideNeeds {
    private static final String QUESTIONS = "questions.json";
    private static final String TOPICS = "topics.json";

    /// The section of the danger signs; the others have a page each.
    private static final String DANGER = "danger";

    private static final List<String> SECTIONS = List.of(DANGER, "you", "happened", "where", "feel");

    /// The scale whose ends the diary shows.
    private static final String PAIN = "pain-now";

    /// Pages and the topics that each shows by name; a page may have more.
    private static final Map<String, List<String>> PAGES = Map.of(
            "first-minutes", List.of(),
            "front-desk", List.of(),
            "injuries", List.of(),
            "prevention", List.of(),
            "about", List.of(),
            "sheet", List.of("do", "do-not", "prevention-short", "slip"),
            "next-step", List.of("next-emergency", "next-same-day", "next-book", "next-self-care"),
            "pattern", List.of("pattern-strain-like", "pattern-nerve-like", "pattern-unclear", "pattern-get-checked"));

    private GuideNeeds() {}

    // ---- questions

    static void questions(List<Section> sections, Problems problems) {
        var ids = sections.stream().map(Section::id).toList();
        for (var needed : SECTIONS) {
            if (!ids.contains(needed)) {
                problems.add(QUESTIONS, "$.sections", Problem.Kind.NEEDED, needed);
            }
        }
        for (var i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            if (!SECTIONS.contains(section.id())) {
                problems.add(
                        QUESTIONS,
                        "$.sections[" + i + "].id",
                        Problem.Kind.BAD_VALUE,
                        section.id(),
                        String.join(", ", SECTIONS));
            }
            // Its page opens at the first question that is asked.
            if (section.questions().stream().allMatch(q -> q.asked().isPresent())) {
                section.questions().stream().findFirst().ifPresent(first -> notAlways(first, problems));
            }
            if (section.id().equals(DANGER)) {
                section.questions().forEach(question -> danger(question, problems));
            }
            section.questions().forEach(question -> notSaid(question, problems));
        }
        var scales = sections.stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.kind() == Question.Kind.SCALE)
                .map(Question::id);
        if (scales.noneMatch(PAIN::equals)) {
            problems.add(QUESTIONS, "$.sections", Problem.Kind.NEEDED, PAIN);
        }
    }

    /// A danger question is asked of everyone, and leaving it out is an emergency (clinical 3.1, principle 3).
    private static void danger(Question question, Problems problems) {
        if (question.asked().isPresent()) {
            notAlways(question, problems);
        }
        var skipped = question.skipped();
        if (skipped.isEmpty()) {
            problems.add(QUESTIONS, question.place(), Problem.Kind.MISSING, "skipped");
        } else if (skipped.get() != Urgency.EMERGENCY) {
            problems.add(
                    QUESTIONS, question.place() + ".skipped", Problem.Kind.BAD_VALUE, skipped.get(), Urgency.EMERGENCY);
        }
        if (question.choices().stream().noneMatch(choice -> choice.exclusive() && !choice.isSign())) {
            problems.add(QUESTIONS, question.place() + ".choices", Problem.Kind.NO_NONE, question.id());
        }
    }

    /// "I would rather not say" counts as leaving the question out, so it must have the same level.
    private static void notSaid(Question question, Problems problems) {
        for (var choice : question.choices()) {
            if (choice.exclusive() && choice.isSign() && !choice.urgency().equals(question.skipped())) {
                problems.add(
                        QUESTIONS,
                        question.place() + ".choices",
                        Problem.Kind.BAD_VALUE,
                        choice.id() + " " + choice.urgency().orElseThrow(),
                        question.skipped().map(Urgency::name).orElse("-"));
            }
        }
    }

    private static void notAlways(Question question, Problems problems) {
        problems.add(QUESTIONS, question.place() + ".asked", Problem.Kind.NOT_ALWAYS, question.id());
    }

    // ---- topics

    static void topics(List<Topic> topics, Problems problems) {
        var pages = new HashMap<String, String>();
        topics.forEach(topic -> pages.putIfAbsent(topic.id(), topic.page()));
        new TreeMap<>(PAGES).forEach((page, needed) -> {
            for (var id : needed) {
                var found = pages.get(id);
                if (found == null) {
                    problems.add(TOPICS, "$.topics", Problem.Kind.NEEDED, id);
                } else if (!found.equals(page)) {
                    problems.add(TOPICS, place(topics, id), Problem.Kind.BAD_VALUE, found, page);
                }
            }
        });
        var named = PAGES.values().stream().flatMap(List::stream).toList();
        for (var topic : topics) {
            if (!PAGES.containsKey(topic.page()) && !named.contains(topic.id())) {
                problems.add(
                        TOPICS,
                        place(topics, topic.id()),
                        Problem.Kind.BAD_VALUE,
                        topic.page(),
                        String.join(", ", PAGES.keySet().stream().sorted().toList()));
            }
        }
    }

    private static String place(List<Topic> topics, String id) {
        var index = topics.stream().map(Topic::id).toList().indexOf(id);
        return "$.topics[" + index + "].page";
    }
}
