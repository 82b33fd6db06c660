package org.spotter.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.spotter.guide.Choice;
import org.spotter.guide.Guide;
import org.spotter.guide.ReadingGrade;
import org.spotter.guide.ReviewState;
import org.spotter.guide.Urgency;
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
        grades(guide, messages, lines);
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

    /// The formula is for English alone.
    private static void grades(Guide guide, Messages messages, List<String> lines) {
        var english = guide.words().get(Locale.ENGLISH.getLanguage());
        if (english == null || guide.questions().isEmpty()) {
            return;
        }
        lines.add(messages.of("cli.check.grades"));
        var highest = guide.questions().getFirst();
        for (var question : guide.questions()) {
            lines.add(messages.of("cli.check.grade", question.id(), ReadingGrade.of(question, english)));
            if (ReadingGrade.of(question, english) > ReadingGrade.of(highest, english)) {
                highest = question;
            }
        }
        lines.add(messages.of("cli.check.highest", highest.id(), ReadingGrade.of(highest, english)));
        Readability.of(guide).ifPresent(measured -> {
            lines.add(highest(messages, "cli.check.highest-page", measured.pages(), ReadingGrade::fleschKincaid));
            lines.add(highest(messages, "cli.check.highest-chapter", measured.chapters(), ReadingGrade::smog));
        });
    }

    private static String highest(
            Messages messages, String key, Map<String, ReadingGrade> all, ToDoubleFunction<ReadingGrade> grade) {
        var most = all.entrySet().stream()
                .max(Comparator.comparingDouble(each -> grade.applyAsDouble(each.getValue())))
                .orElseThrow();
        return messages.of(key, most.getKey(), grade.applyAsDouble(most.getValue()));
    }
}
