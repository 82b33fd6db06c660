package org.spotter.assess;

import java.util.List;
import org.spotter.guide.Urgency;
import org.spotter.visit.Visit;

/// What one visit's answers mean.
///
/// @param visit      the visit
/// @param urgency    how soon to be seen
/// @param withinDays for [Urgency#BOOK], the most days until the visit; else 0
/// @param reasons    everything that raises the urgency, highest first; empty for self-care
/// @param pattern    which pattern the answers look more like
/// @param gates      whether each treatment suits
/// @param day        days since the pain began, 0 today; the start of the span that was chosen
public record Assessment(
        Visit visit,
        Urgency urgency,
        int withinDays,
        List<Reason> reasons,
        PatternMatch pattern,
        TreatmentGates gates,
        int day) {
    public Assessment {
        reasons = List.copyOf(reasons);
    }

    /// Assesses a visit. Questions left open count as the guide says, so skipping can never lead to calmer advice.
    ///
    /// @param visit the visit
    /// @return what it means
    public static Assessment of(Visit visit) {
        var reasons = Triage.all(visit);
        var urgency = Triage.urgency(reasons);
        var withinDays = urgency == Urgency.BOOK
                ? reasons.stream()
                        .filter(reason -> reason.urgency() == Urgency.BOOK)
                        .mapToInt(Reason::withinDays)
                        .min()
                        .orElseThrow()
                : 0;
        var program = visit.guide().program();
        var day = visit.counted().ticked(program.dayQuestion()).stream()
                .mapToInt(program.days()::get)
                .max()
                .orElse(0);
        return new Assessment(
                visit, urgency, withinDays, reasons, PatternMatch.of(visit), TreatmentGates.of(visit), day);
    }

    /// {@return the reasons that give the level; the others only stand beside them}
    public List<Reason> deciding() {
        return reasons.stream().filter(reason -> reason.urgency() == urgency).toList();
    }
}
