package org.spotter.visit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.spotter.guide.Condition;
import org.spotter.guide.Feature;
import org.spotter.guide.Guide;

/// Tells whether a condition of the guide holds in answers.
public final class Conditions {
    private final Guide guide;
    private final Answers answers;
    private final Set<String> ticked = new HashSet<>();
    private boolean collected;

    private Conditions(Guide guide, Answers answers) {
        this.guide = guide;
        this.answers = answers;
    }

    /// {@return what tells of many conditions whether they hold}
    ///
    /// @param guide   the guide
    /// @param answers the answers that count
    public static Conditions in(Guide guide, Answers answers) {
        return new Conditions(guide, answers);
    }

    /// {@return whether the condition holds}
    ///
    /// @param condition a condition of this guide
    /// @param guide     the guide
    /// @param answers   the answers that count
    public static boolean hold(Condition condition, Guide guide, Answers answers) {
        return new Conditions(guide, answers).holds(condition);
    }

    /// {@return whether the feature is in the answers}
    ///
    /// @param feature a feature of this guide
    /// @param guide   the guide
    /// @param answers the answers that count
    public static boolean hold(Feature feature, Guide guide, Answers answers) {
        return switch (feature) {
            case Feature.When(var condition) -> hold(condition, guide, answers);
            case Feature.Only(var question, var choices) -> {
                var ticked = answers.ticked(question);
                yield !ticked.isEmpty() && choices.containsAll(ticked);
            }
        };
    }

    /// {@return whether the condition holds}
    ///
    /// @param condition a condition of this guide
    public boolean holds(Condition condition) {
        return switch (condition) {
            case Condition.Sign(var id) -> ticked().contains(id);
            case Condition.Has(var question, var choices) -> has(question, choices);
            case Condition.AtLeastChoice(var question, var choice) -> atLeast(question, choice);
            case Condition.AtLeastNumber(var question, var number) ->
                answers.all().get(question) instanceof Answer.Level(var given) && given >= number;
            case Condition.Any(var parts) -> atLeast(1, parts);
            case Condition.All(var parts) -> all(parts);
            case Condition.AtLeast(var least, var parts) -> atLeast(least, parts);
        };
    }

    /// Everything that is ticked, collected when the first sign is looked for.
    private Set<String> ticked() {
        if (!collected) {
            for (var answer : answers.all().values()) {
                if (answer instanceof Answer.Ticked(var choices)) {
                    ticked.addAll(choices);
                }
            }
            collected = true;
        }
        return ticked;
    }

    private boolean all(List<Condition> parts) {
        for (var part : parts) {
            if (!holds(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean atLeast(int least, List<Condition> parts) {
        var held = 0;
        for (var part : parts) {
            if (holds(part)) {
                held++;
                if (held >= least) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean has(String question, Set<String> choices) {
        for (var choice : answers.ticked(question)) {
            if (choices.contains(choice)) {
                return true;
            }
        }
        return false;
    }

    private boolean atLeast(String id, String choice) {
        var ticked = answers.ticked(id);
        if (ticked.isEmpty()) {
            return false;
        }
        var question = guide.question(id).orElseThrow();
        var least = question.indexOf(choice);
        return ticked.stream().anyMatch(given -> question.indexOf(given) >= least);
    }
}
