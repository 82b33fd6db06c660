package org.spotter.ui.widget;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.spotter.assess.Reason;
import org.spotter.guide.Condition;
import org.spotter.guide.Question;
import org.spotter.ui.support.AppContext;
import org.spotter.visit.Visit;

/// Reasons in words, and the questions they come from.
public final class Reasons {
    private Reasons() {}

    /// {@return what the reason says to the person}
    ///
    /// @param context gives the words
    /// @param reason  the reason
    public static String words(AppContext context, Reason reason) {
        return switch (reason) {
            case Reason.Sign sign ->
                context.words(
                        "choice." + sign.question().id() + "." + sign.choice().id());
            case Reason.Combination combination ->
                context.words("rule." + combination.rule().id());
            case Reason.Skipped skipped ->
                context.message(
                        "reason.skipped",
                        context.words("question." + skipped.question().id() + ".title"));
        };
    }

    /// {@return the questions on the path whose answers make the reason, in order}
    ///
    /// @param visit  the visit
    /// @param reason the reason
    public static List<Question> questions(Visit visit, Reason reason) {
        return switch (reason) {
            case Reason.Sign sign -> List.of(sign.question());
            case Reason.Skipped skipped -> List.of(skipped.question());
            case Reason.Combination combination -> {
                var ids = new TreeSet<String>();
                collect(combination.rule().when(), visit, ids);
                yield visit.path().stream()
                        .filter(question -> ids.contains(question.id()))
                        .toList();
            }
        };
    }

    private static void collect(Condition condition, Visit visit, Set<String> ids) {
        switch (condition) {
            case Condition.Sign(var id) ->
                visit.path().stream()
                        .filter(question ->
                                visit.counted().ticked(question.id()).contains(id))
                        .forEach(question -> ids.add(question.id()));
            case Condition.Has has -> ids.add(has.question());
            case Condition.AtLeastChoice choice -> ids.add(choice.question());
            case Condition.AtLeastNumber scale -> ids.add(scale.question());
            case Condition.Any(var parts) -> parts.forEach(part -> collect(part, visit, ids));
            case Condition.All(var parts) -> parts.forEach(part -> collect(part, visit, ids));
            case Condition.AtLeast some -> some.parts().forEach(part -> collect(part, visit, ids));
        }
    }
}
