package org.spotter.ui.widget;

import java.util.List;
import org.spotter.assess.Explanation;
import org.spotter.assess.Reason;
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
        var given = Explanation.given(visit, reason).all();
        return switch (reason) {
            case Reason.Skipped skipped -> List.of(skipped.question());
            case Reason.Sign _, Reason.Combination _ ->
                visit.path().stream()
                        .filter(question -> given.containsKey(question.id()))
                        .toList();
        };
    }
}
