package org.spotter.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spotter.guide.Choice;
import org.spotter.guide.Guide;
import org.spotter.guide.ReviewState;
import org.spotter.guide.Urgency;
import org.spotter.guide.Words;
import org.spotter.review.Readability;
import org.spotter.text.Messages;

/// The report on a whole guide: what it holds, that its paths end, where its rules come from, how hard it is to read.
final class CheckReport {
    private CheckReport() {}

    static List<String> lines(Guide guide, Messages messages, LocalDate today) {
        var lines = new ArrayList<String>();
        lines.add(messages.of(
                "cli.check.whole",
                guide.id(),
                guide.version(),
                messages.formats().date(guide.date())));
        lines.add(messages.of(
                "cli.check.review",
                guide.reviewer().orElse(messages.of("cli.check.no-reviewer")),
                messages.formats().date(guide.reviewDue())));
        lines.add(messages.of("cli.check.review.", ReviewState.of(guide, today)));
        lines.add(messages.of("cli.check.questions", guide.questions().size()));
        for (var urgency : Urgency.values()) {
            var count = signs(guide).filter(choice -> level(choice) == urgency).count();
            if (urgency == Urgency.SELF_CARE) {
                lines.add(messages.of("cli.check.calm-signs", count));
            } else {
                lines.add(messages.of("cli.check.signs", messages.of("cli.level.", urgency), count));
            }
        }
        lines.add(messages.of("cli.check.rules", guide.rules().size()));
        lines.add(messages.of("cli.check.gates", guide.gates().size()));
        lines.add(messages.of("cli.check.treatments", guide.treatments().size()));
        lines.add(messages.of("cli.check.exercises", guide.program().exercises().size()));
        lines.add(messages.of("cli.check.sources", guide.sources().size()));
        for (var words : guide.words().values()) {
            lines.add(messages.of(
                    "cli.check.texts", words.language(), words.texts().size()));
        }
        var longest = LongestPath.of(guide);
        lines.add(messages.of(longest.exact() ? "cli.check.longest" : "cli.check.at-most", longest.questions()));
        lines.add(messages.of("cli.check.ends"));
        sources(guide, messages, lines);
        guide.words().values().forEach(words -> grades(guide, words, messages, lines));
        return lines;
    }

    private static Stream<Choice> signs(Guide guide) {
        return guide.questions().stream()
                .flatMap(question -> question.choices().stream())
                .filter(choice -> choice.isSign() && !choice.exclusive());
    }

    private static Urgency level(Choice sign) {
        return sign.urgency().orElseThrow();
    }

    private static void sources(Guide guide, Messages messages, List<String> lines) {
        lines.add(messages.of("cli.check.sign-sources"));
        signs(guide).forEach(sign -> lines.add(source(messages, sign.id(), level(sign), sign.sources())));
        lines.add(messages.of("cli.check.rule-sources"));
        guide.rules().forEach(rule -> lines.add(source(messages, rule.id(), rule.urgency(), rule.sources())));
    }

    private static String source(Messages messages, String id, Urgency urgency, List<String> sources) {
        return messages.of("cli.check.source", id, messages.of("cli.level.", urgency), String.join(", ", sources));
    }

    private static void grades(Guide guide, Words words, Messages messages, List<String> lines) {
        if (guide.questions().isEmpty()) {
            return;
        }
        Readability.of(guide, words).ifPresent(measured -> {
            var formula = measured.formula();
            var name = messages.of("reading.formula." + formula.id());
            var questions = new LinkedHashMap<String, Double>();
            guide.questions().forEach(question -> questions.put(question.id(), formula.grade(question, words)));
            lines.add(messages.of("cli.check.grades", words.language(), name));
            questions.forEach((question, grade) -> lines.add(messages.of("cli.check.grade", question, grade)));
            highest(questions)
                    .ifPresent(most -> lines.add(messages.of("cli.check.highest", most.getKey(), most.getValue())));
            var pages = grades(measured.pages());
            highest(pages)
                    .ifPresent(most ->
                            lines.add(messages.of("cli.check.highest-page", most.getKey(), most.getValue(), name)));
            var chapters = grades(measured.chapters());
            highest(chapters)
                    .ifPresent(most ->
                            lines.add(messages.of("cli.check.highest-chapter", most.getKey(), most.getValue())));
        });
    }

    private static Map<String, Double> grades(Map<String, Readability.Measure> measured) {
        var grades = new LinkedHashMap<String, Double>();
        measured.forEach((name, measure) -> grades.put(name, measure.grade()));
        return grades;
    }

    private static Optional<Map.Entry<String, Double>> highest(Map<String, Double> grades) {
        return grades.entrySet().stream().max(Map.Entry.comparingByValue());
    }
}
