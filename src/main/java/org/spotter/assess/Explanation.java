package org.spotter.assess;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.spotter.guide.Choice;
import org.spotter.guide.Condition;
import org.spotter.guide.Question;
import org.spotter.guide.Urgency;
import org.spotter.visit.Answer;
import org.spotter.visit.Answers;
import org.spotter.visit.Conditions;
import org.spotter.visit.Visit;

/// Why the answers give their level, and which single change of an answer would raise it.
///
/// @param causes  the deciding reasons with the answers behind them; empty for self-care
/// @param changes every single change that raises the level: the next level up first, then what can begin from
///                one day to the next, then as the questions are asked
public record Explanation(List<Cause> causes, List<Change> changes) {
    public Explanation {
        causes = List.copyOf(causes);
        changes = List.copyOf(changes);
    }

    /// A deciding reason.
    ///
    /// @param reason the reason
    /// @param given  the part of the answers that makes it hold; empty for a question left open
    public record Cause(Reason reason, Answers given) {}

    /// One answer, given otherwise.
    ///
    /// @param question the question
    /// @param answer   the one choice that is ticked in addition or instead, or the lowest number
    /// @param urgency  the level that comes of it
    /// @param reason   what then decides
    public record Change(Question question, Answer answer, Urgency urgency, Reason reason) {}

    /// Explains an assessment.
    ///
    /// @param assessment what the answers mean
    /// @return the explanation
    public static Explanation of(Assessment assessment) {
        var visit = assessment.visit();
        var causes = assessment.deciding().stream()
                .map(reason -> new Cause(reason, given(visit, reason)))
                .toList();
        var changes = new ArrayList<Change>();
        for (var question : visit.path()) {
            for (var answers : otherwise(visit, question)) {
                raising(assessment, question, answers).ifPresent(changes::add);
            }
        }
        changes.sort(Comparator.comparing(Change::urgency)
                .thenComparing(change -> !change.question().begins()));
        return new Explanation(causes, lowest(changes));
    }

    /// {@return the nearest change: the next level up, by something that can begin; empty in an emergency}
    public Optional<Change> nearest() {
        return changes.stream().findFirst();
    }

    /// {@return the changes to the next level up}
    public List<Change> next() {
        return changes.stream()
                .filter(change -> change.urgency() == changes.getFirst().urgency())
                .toList();
    }

    /// {@return changes to the next level up that can begin from one day to the next, one for each reason, taken from
    /// each question in turn so that they differ}
    ///
    /// @param most how many at most
    public List<Change> toWatch(int most) {
        var queues = new LinkedHashMap<String, ArrayDeque<Change>>();
        var reasons = new HashSet<String>();
        for (var change : next()) {
            if (change.question().begins() && reasons.add(change.reason().id())) {
                queues.computeIfAbsent(change.question().id(), _ -> new ArrayDeque<>())
                        .add(change);
            }
        }
        var chosen = new ArrayList<Change>();
        while (chosen.size() < most && !queues.isEmpty()) {
            for (var queue : List.copyOf(queues.values())) {
                if (chosen.size() < most) {
                    chosen.add(queue.remove());
                }
            }
            queues.values().removeIf(Collection::isEmpty);
        }
        return chosen;
    }

    // ---- what decided

    /// {@return the part of the answers that makes a reason hold, in the order asked; empty for a question left open}
    ///
    /// @param visit  the visit
    /// @param reason one of its reasons
    public static Answers given(Visit visit, Reason reason) {
        var found = new LinkedHashMap<String, Answer>();
        switch (reason) {
            case Reason.Sign sign ->
                tick(found, visit, sign.question(), choice -> choice.id()
                        .equals(sign.choice().id()));
            case Reason.Skipped skipped -> tick(found, visit, skipped.question(), Choice::exclusive);
            case Reason.Combination combination -> collect(combination.rule().when(), visit, found);
        }
        var inOrder = Answers.NONE;
        for (var question : visit.path()) {
            var part = found.get(question.id());
            if (part != null) {
                inOrder = inOrder.with(question.id(), part);
            }
        }
        return inOrder;
    }

    private static void collect(Condition condition, Visit visit, LinkedHashMap<String, Answer> found) {
        switch (condition) {
            case Condition.Sign(var id) ->
                visit.path()
                        .forEach(question -> tick(
                                found, visit, question, choice -> choice.id().equals(id)));
            case Condition.Has(var id, var choices) ->
                visit.guide()
                        .question(id)
                        .ifPresent(question -> tick(found, visit, question, choice -> choices.contains(choice.id())));
            case Condition.AtLeastChoice(var id, var least) ->
                visit.guide()
                        .question(id)
                        .ifPresent(question -> tick(
                                found,
                                visit,
                                question,
                                choice -> question.indexOf(choice.id()) >= question.indexOf(least)));
            case Condition.AtLeastNumber(var id, var number) -> {
                if (visit.counted().get(id).orElse(null) instanceof Answer.Level level && level.number() >= number) {
                    found.put(id, level);
                }
            }
            case Condition.Any(var parts) -> held(parts, visit, found);
            case Condition.All(var parts) -> held(parts, visit, found);
            case Condition.AtLeast some -> held(some.parts(), visit, found);
        }
    }

    private static void held(List<Condition> parts, Visit visit, LinkedHashMap<String, Answer> found) {
        var conditions = Conditions.in(visit.guide(), visit.counted());
        for (var part : parts) {
            if (conditions.holds(part)) {
                collect(part, visit, found);
            }
        }
    }

    private static void tick(
            LinkedHashMap<String, Answer> found, Visit visit, Question question, Predicate<Choice> counts) {
        var ticks = new TreeSet<String>();
        if (found.get(question.id()) instanceof Answer.Ticked(var before)) {
            ticks.addAll(before);
        }
        var ticked = visit.counted().ticked(question.id());
        question.choices().stream()
                .filter(choice -> ticked.contains(choice.id()) && counts.test(choice))
                .forEach(choice -> ticks.add(choice.id()));
        if (!ticks.isEmpty()) {
            found.put(question.id(), new Answer.Ticked(ticks));
        }
    }

    // ---- what would raise it

    /// Each other answer to one question that is one tap away. "None of these" and the like never raise anything.
    private static List<Answer> otherwise(Visit visit, Question question) {
        var others = new ArrayList<Answer>();
        if (question.kind() == Question.Kind.SCALE) {
            var now = visit.counted().get(question.id()).orElse(null) instanceof Answer.Level(var number) ? number : -1;
            for (var number = now + 1; number <= Question.SCALE_MAX; number++) {
                others.add(new Answer.Level(number));
            }
            return others;
        }
        var ticked = visit.counted().ticked(question.id());
        for (var choice : question.choices()) {
            if (!choice.exclusive() && !ticked.contains(choice.id())) {
                others.add(new Answer.Ticked(Set.of(choice.id())));
            }
        }
        return others;
    }

    private static Optional<Change> raising(Assessment assessment, Question question, Answer answer) {
        var visit = assessment.visit();
        var answers =
                switch (answer) {
                    case Answer.Level level -> visit.answers().with(question.id(), level);
                    case Answer.Ticked(var choices) ->
                        visit.answers().toggled(question, choices.iterator().next());
                };
        var reasons = Triage.all(visit.with(answers));
        var urgency = Triage.urgency(reasons);
        // A question that this answer only opens is no reason yet.
        return urgency.compareTo(assessment.urgency()) > 0 && !(reasons.getFirst() instanceof Reason.Skipped)
                ? Optional.of(new Change(question, answer, urgency, reasons.getFirst()))
                : Optional.empty();
    }

    /// Of the numbers of one scale that give the same level, the lowest is enough.
    private static List<Change> lowest(List<Change> changes) {
        var seen = new HashSet<String>();
        return changes.stream()
                .filter(change -> change.answer() instanceof Answer.Ticked
                        || seen.add(change.question().id() + change.urgency()))
                .toList();
    }
}
