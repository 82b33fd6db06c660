package org.spotter.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.spotter.guide.Urgency;
import org.spotter.visit.Conditions;
import org.spotter.visit.Visit;

/// Finds what in the answers raises the urgency. The rules are data; nothing here knows a single sign.
public final class Triage {
    private Triage() {}

    /// {@return what the ticks so far raise, highest level first; questions still open do not count}
    ///
    /// @param visit the visit so far
    public static List<Reason> raised(Visit visit) {
        var reasons = new ArrayList<Reason>();
        for (var question : visit.path()) {
            var ticked = visit.counted().ticked(question.id());
            for (var choice : question.choices()) {
                if (choice.isSign() && ticked.contains(choice.id())) {
                    reasons.add(choice.exclusive() ? new Reason.Skipped(question) : new Reason.Sign(question, choice));
                }
            }
        }
        var conditions = Conditions.in(visit.guide(), visit.counted());
        for (var rule : visit.guide().rules()) {
            if (conditions.holds(rule.when())) {
                reasons.add(new Reason.Combination(rule));
            }
        }
        return sorted(reasons);
    }

    /// {@return every reason, highest level first; a question left open counts as the guide says}
    ///
    /// @param visit the visit
    public static List<Reason> all(Visit visit) {
        var reasons = new ArrayList<>(raised(visit));
        for (var question : visit.path()) {
            var left = !visit.answered(question);
            if (left
                    && question.skipped()
                            .filter(level -> level != Urgency.SELF_CARE)
                            .isPresent()) {
                reasons.add(new Reason.Skipped(question));
            }
        }
        return sorted(reasons);
    }

    /// {@return whether the ticks so far call for emergency care}
    ///
    /// @param visit the visit so far
    public static boolean emergency(Visit visit) {
        return atLeast(visit, Urgency.EMERGENCY);
    }

    /// {@return whether the ticks so far give this level or a higher one}
    ///
    /// @param visit the visit so far
    /// @param level the level
    public static boolean atLeast(Visit visit, Urgency level) {
        return urgency(raised(visit)).atLeast(level);
    }

    /// {@return the highest level of the reasons; self-care when there is none}
    ///
    /// @param reasons reasons
    static Urgency urgency(List<Reason> reasons) {
        return reasons.stream()
                .map(Reason::urgency)
                .max(Comparator.naturalOrder())
                .orElse(Urgency.SELF_CARE);
    }

    /// {@return reasons, highest level first}
    ///
    /// @param reasons reasons in the order of the guide
    static List<Reason> sorted(List<Reason> reasons) {
        // A stable sort: within a level, signs keep the order of the questions and rules that of the guide.
        return reasons.stream()
                .sorted(Comparator.comparing(Reason::urgency).reversed().thenComparingInt(Reason::withinDays))
                .toList();
    }
}
