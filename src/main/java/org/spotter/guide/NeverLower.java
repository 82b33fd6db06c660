package org.spotter.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.spotter.guide.json.Problem;
import org.spotter.guide.json.Problems;

/// Looks for conditions that one more tick takes away and that would so lower the urgency.
///
/// The grammar has no "not", but "None of these" goes away when a sign is ticked, and so does the choice that was
/// taken in a question with one answer.
final class NeverLower {
    private final Questions questions;
    private final String file;
    private final String place;
    private final Urgency level;
    private final Urgency floor;
    private final Problems problems;

    private NeverLower(
            Questions questions, String file, String place, Urgency level, Urgency floor, Problems problems) {
        this.questions = questions;
        this.file = file;
        this.place = place;
        this.level = level;
        this.floor = floor;
        this.problems = problems;
    }

    static void rule(Questions questions, Rule rule, String file, String place, Problems problems) {
        var floor = floor(rule.when(), questions);
        new NeverLower(questions, file, place, rule.urgency(), floor, problems).look(rule.when(), Set.of());
    }

    /// A question that goes away takes its signs with it, whatever their level.
    static void asked(Questions questions, Condition asked, String file, String place, Problems problems) {
        new NeverLower(questions, file, place, Urgency.EMERGENCY, Urgency.SELF_CARE, problems).look(asked, Set.of());
    }

    /// Looks at a condition; the signs in `beside` would make it hold as well.
    private void look(Condition condition, Set<String> beside) {
        switch (condition) {
            case Condition.Has(var question, var choices) ->
                look(question, choice -> choices.contains(choice.id()), beside);
            case Condition.AtLeastChoice(var question, var least) -> {
                var known = questions.get(question);
                if (known != null) {
                    var from = known.indexOf(least);
                    look(question, choice -> known.indexOf(choice.id()) >= from, beside);
                }
            }
            case Condition.Any(var parts) -> {
                var all = new HashSet<>(beside);
                for (var part : parts) {
                    if (part instanceof Condition.Sign(var id)) {
                        all.add(id);
                    }
                }
                parts.forEach(part -> look(part, all));
            }
            case Condition.All(var parts) -> parts.forEach(part -> look(part, beside));
            case Condition.AtLeast some -> some.parts().forEach(part -> look(part, beside));
            case Condition.Sign _, Condition.AtLeastNumber _ -> {}
        }
    }

    private void look(String id, Predicate<Choice> counts, Set<String> beside) {
        var question = questions.get(id);
        if (question == null) {
            return;
        }
        for (var choice : question.choices()) {
            if (choice.exclusive() && counts.test(choice)) {
                problems.add(file, place, Problem.Kind.UNDONE, choice.id());
            }
        }
        if (question.many() || floor.atLeast(level)) {
            return;
        }
        var takesAway = question.choices().stream()
                .filter(choice -> choice.isSign() && !counts.test(choice) && !beside.contains(choice.id()))
                .anyMatch(choice -> !choice.urgency().orElseThrow().atLeast(level));
        if (takesAway) {
            question.choices().stream()
                    .filter(counts)
                    .findFirst()
                    .ifPresent(choice -> problems.add(file, place, Problem.Kind.UNDONE, choice.id()));
        }
    }

    /// The level that the signs in a condition that holds give by themselves.
    private static Urgency floor(Condition condition, Questions questions) {
        return switch (condition) {
            case Condition.Sign(var id) ->
                questions.sign(id).map(Questions.Sign::level).orElse(Urgency.SELF_CARE);
            case Condition.Any(var parts) -> nth(1, parts, questions);
            case Condition.All(var parts) -> nth(parts.size(), parts, questions);
            case Condition.AtLeast(var count, var parts) -> nth(count, parts, questions);
            case Condition.Has _, Condition.AtLeastChoice _, Condition.AtLeastNumber _ -> Urgency.SELF_CARE;
        };
    }

    /// Of as many parts that hold, one at least gives the level that stands there when they are put in order.
    private static Urgency nth(int count, List<Condition> parts, Questions questions) {
        var levels = parts.stream().map(part -> floor(part, questions)).sorted().toList();
        return count >= 1 && count <= levels.size() ? levels.get(count - 1) : Urgency.SELF_CARE;
    }
}
