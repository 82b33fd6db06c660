package org.spotter.guide;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.spotter.guide.json.Problem;
import org.spotter.guide.json.Problems;

/// Looks at what only the whole guide can tell: ids in conditions, the order of questions, whether each can be reached.
final class GuideChecker {
    private static final String PROGRAM = "program.json";

    private final Problems problems;
    private final Questions questions;

    private GuideChecker(Questions questions, Problems problems) {
        this.questions = questions;
        this.problems = problems;
    }

    static void check(
            List<Section> sections,
            List<Rule> rules,
            Patterns patterns,
            List<Comparison> comparisons,
            List<Gate> gates,
            Program program,
            Problems problems) {
        var checker = new GuideChecker(Questions.in(sections), problems);
        checker.questions(sections);
        for (var i = 0; i < rules.size(); i++) {
            var place = "$.rules[" + i + "].when";
            checker.condition(rules.get(i).when(), "rules.json", place);
            NeverLower.rule(checker.questions, rules.get(i), "rules.json", place, problems);
        }
        for (var i = 0; i < patterns.items().size(); i++) {
            checker.feature(patterns.items().get(i).feature(), "patterns.json", "$.items[" + i + "]");
        }
        checker.condition(patterns.getChecked(), "patterns.json", "$.getChecked");
        for (var i = 0; i < comparisons.size(); i++) {
            var marks = comparisons.get(i).marks();
            for (var j = 0; j < marks.size(); j++) {
                checker.feature(
                        marks.get(j).feature(), "comparisons.json", "$.comparisons[" + i + "].marks[" + j + "]");
            }
        }
        for (var i = 0; i < gates.size(); i++) {
            checker.condition(gates.get(i).when(), "gates.json", "$.gates[" + i + "].when");
        }
        checker.condition(program.seenFirst(), "program.json", "$.seenFirst");
        checker.condition(program.walkingOnly(), "program.json", "$.walkingOnly");
        for (var i = 0; i < program.clearance().size(); i++) {
            var place = "$.clearance[" + i + "].when";
            program.clearance().get(i).when().ifPresent(when -> checker.condition(when, "program.json", place));
        }
        checker.days(program);
        checker.followUp(program.followUp(), rules);
    }

    private void questions(List<Section> sections) {
        var reachable = new HashSet<String>();
        for (var section : sections) {
            for (var question : section.questions()) {
                var place = question.place() + ".asked";
                question.asked().ifPresent(asked -> {
                    condition(asked, "questions.json", place);
                    NeverLower.asked(questions, asked, "questions.json", place, problems);
                    inOrder(asked, question, place);
                });
                if (question.asked().map(asked -> canHold(asked, reachable)).orElse(true)) {
                    reachable.add(question.id());
                } else {
                    problems.add("questions.json", place, Problem.Kind.UNREACHABLE, question.id());
                }
                question.skipped().ifPresent(skipped -> skippedNotAboveSigns(question, skipped));
            }
        }
    }

    /// Ticking a sign must never be calmer than leaving the question out: else one more sign could lower the urgency.
    private void skippedNotAboveSigns(Question question, Urgency skipped) {
        for (var choice : question.choices()) {
            if (choice.isSign() && skipped.compareTo(choice.urgency().orElseThrow()) > 0) {
                problems.add(
                        "questions.json",
                        question.place() + ".skipped",
                        Problem.Kind.SKIP_ABOVE_SIGN,
                        question.id(),
                        choice.id());
            }
        }
    }

    private void condition(Condition condition, String file, String place) {
        switch (condition) {
            case Condition.Sign(var id) -> {
                if (questions.sign(id).isEmpty()) {
                    problems.add(file, place, Problem.Kind.UNKNOWN_ID, id, "questions.json");
                }
            }
            case Condition.Has(var question, var choices) -> choices(question, choices, file, place);
            case Condition.AtLeastChoice(var question, var choice) -> {
                choices(question, Set.of(choice), file, place);
                var known = questions.get(question);
                if (known != null && !known.ordered()) {
                    problems.add(file, place, Problem.Kind.BAD_VALUE, question, "ordered");
                }
            }
            case Condition.AtLeastNumber scale -> {
                var known = questions.get(scale.question());
                if (known == null || known.kind() != Question.Kind.SCALE) {
                    problems.add(file, place, Problem.Kind.UNKNOWN_ID, scale.question(), "questions.json");
                }
            }
            case Condition.Any(var parts) -> parts.forEach(part -> condition(part, file, place));
            case Condition.All(var parts) -> parts.forEach(part -> condition(part, file, place));
            case Condition.AtLeast some -> some.parts().forEach(part -> condition(part, file, place));
        }
    }

    private void feature(Feature feature, String file, String place) {
        switch (feature) {
            case Feature.When(var condition) -> condition(condition, file, place + ".when");
            case Feature.Only(var question, var choices) -> choices(question, choices, file, place + ".only");
        }
    }

    private void choices(String question, Set<String> choices, String file, String place) {
        var known = questions.get(question);
        if (known == null) {
            problems.add(file, place, Problem.Kind.UNKNOWN_ID, question, "questions.json");
            return;
        }
        for (var choice : choices) {
            if (known.choice(choice).isEmpty()) {
                problems.add(file, place, Problem.Kind.UNKNOWN_ID, choice, question);
            }
        }
    }

    /// A question may only look back.
    private void inOrder(Condition condition, Question question, String place) {
        var here = questions.index(question.id());
        for (var named : named(condition)) {
            if (questions.index(named) >= here) {
                problems.add("questions.json", place, Problem.Kind.LATER_DEPENDENCY, named);
            }
        }
    }

    private Set<String> named(Condition condition) {
        return switch (condition) {
            case Condition.Sign(var id) ->
                questions.sign(id).map(sign -> Set.of(sign.question())).orElse(Set.of());
            case Condition.Has has -> Set.of(has.question());
            case Condition.AtLeastChoice choice -> Set.of(choice.question());
            case Condition.AtLeastNumber scale -> Set.of(scale.question());
            case Condition.Any(var parts) -> namedIn(parts);
            case Condition.All(var parts) -> namedIn(parts);
            case Condition.AtLeast some -> namedIn(some.parts());
        };
    }

    private Set<String> namedIn(List<Condition> parts) {
        var all = new HashSet<String>();
        parts.forEach(part -> all.addAll(named(part)));
        return all;
    }

    /// Whether any answers to the reachable questions before can make the condition true. Danger signs stop the visit,
    /// so a question that waits for one is never asked; and one question with one answer can't have two.
    private boolean canHold(Condition condition, Set<String> reachable) {
        return switch (condition) {
            case Condition.Sign(var id) ->
                questions
                        .sign(id)
                        .map(sign -> sign.level() != Urgency.EMERGENCY && reachable.contains(sign.question()))
                        .orElse(true);
            case Condition.Has has -> reachable.contains(has.question());
            case Condition.AtLeastChoice choice -> reachable.contains(choice.question());
            case Condition.AtLeastNumber scale -> reachable.contains(scale.question());
            case Condition.Any(var parts) -> parts.stream().anyMatch(part -> canHold(part, reachable));
            case Condition.All(var parts) ->
                parts.stream().allMatch(part -> canHold(part, reachable)) && !contradicts(parts);
            case Condition.AtLeast(var count, var parts) ->
                parts.stream().filter(part -> canHold(part, reachable)).count() >= count;
        };
    }

    private boolean hasOneAnswer(String question) {
        var known = questions.get(question);
        return known != null && !known.many();
    }

    private boolean contradicts(List<Condition> parts) {
        var allowed = new HashMap<String, Set<String>>();
        for (var part : parts) {
            if (part instanceof Condition.Has(var question, var choices) && hasOneAnswer(question)) {
                var left = allowed.computeIfAbsent(question, _ -> new HashSet<>(choices));
                left.retainAll(choices);
                if (left.isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void days(Program program) {
        var question = questions.get(program.dayQuestion());
        if (question == null) {
            problems.add(
                    "program.json", "$.dayQuestion", Problem.Kind.UNKNOWN_ID, program.dayQuestion(), "questions.json");
            return;
        }
        for (var choice : question.choices()) {
            if (!program.days().containsKey(choice.id())) {
                problems.add("program.json", "$.days", Problem.Kind.MISSING, choice.id());
            }
        }
        for (var day : program.days().keySet()) {
            if (question.choice(day).isEmpty()) {
                problems.add("program.json", "$.days." + day, Problem.Kind.UNKNOWN_ID, day, question.id());
            }
        }
    }

    private void followUp(FollowUp followUp, List<Rule> rules) {
        var place = "$.followUp";
        condition(new Condition.AtLeastNumber(followUp.pain(), 0), PROGRAM, place + ".pain");
        var trend = followUp.trend();
        choices(
                trend.question(),
                new HashSet<>(List.of(trend.better(), trend.same(), trend.worse())),
                PROGRAM,
                place + ".trend");
        choices(followUp.lowerFast().question(), Set.of(followUp.lowerFast().choice()), PROGRAM, place + ".lowerFast");
        rule(followUp.worse(), rules, place + ".worse");
        for (var i = 0; i < followUp.leg().size(); i++) {
            var leg = followUp.leg().get(i);
            choices(leg.question(), new HashSet<>(leg.left()), PROGRAM, place + ".leg[" + i + "].left");
            choices(leg.question(), new HashSet<>(leg.right()), PROGRAM, place + ".leg[" + i + "].right");
        }
        for (var i = 0; i < followUp.marks().size(); i++) {
            var index = i;
            followUp.marks().get(i).rule().ifPresent(id -> rule(id, rules, place + ".marks[" + index + "].rule"));
        }
    }

    private void rule(String id, List<Rule> rules, String place) {
        // Without any rule it is that file that is broken.
        if (!rules.isEmpty() && rules.stream().map(Rule::id).noneMatch(id::equals)) {
            problems.add(PROGRAM, place, Problem.Kind.UNKNOWN_ID, id, "rules.json");
        }
    }
}
