package org.spotter.assess;

import java.util.List;
import java.util.Optional;
import org.spotter.guide.Urgency;
import org.spotter.visit.Visit;

/// What one visit's answers mean, together with what was noticed since.
///
/// @param visit      the visit that counts: the answers with what was noticed merged in
/// @param given      the visit as it was answered: to be shown, changed and taken along
/// @param noticed    what was noticed since
/// @param urgency    how soon to be seen
/// @param withinDays for [Urgency#BOOK], the most days until the visit; else 0
/// @param reasons    everything that raises the urgency, highest first; empty for self-care
/// @param pattern    which pattern the answers look more like
/// @param gates      whether each treatment suits
/// @param day        days since the pain began, 0 today; the start of the span that was chosen
public record Assessment(
        Visit visit,
        Visit given,
        List<Noticed> noticed,
        Urgency urgency,
        int withinDays,
        List<Reason> reasons,
        PatternMatch pattern,
        TreatmentGates gates,
        int day) {
    public Assessment {
        noticed = List.copyOf(noticed);
        reasons = List.copyOf(reasons);
    }

    /// Assesses a visit. Questions left open count as the guide says, so skipping can never lead to calmer advice.
    ///
    /// @param visit the visit
    /// @return what it means
    public static Assessment of(Visit visit) {
        return of(visit, List.of());
    }

    /// Assesses a visit with what was noticed since. Apart from a newer answer to the same question, that can
    /// only raise the urgency.
    ///
    /// @param given   the visit
    /// @param noticed what was noticed since, from every source
    /// @return what it means
    public static Assessment of(Visit given, List<Noticed> noticed) {
        var merged = Merged.of(given, noticed);
        var visit = merged.counted();
        var reasons = merged.reasons();
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
                .mapToInt(program::day)
                .max()
                .orElse(0);
        return new Assessment(
                visit,
                given,
                noticed,
                urgency,
                withinDays,
                reasons,
                PatternMatch.of(visit),
                TreatmentGates.of(visit),
                day);
    }

    /// {@return the visit with what was noticed since merged in: the one that counts}
    ///
    /// @param given   the visit
    /// @param noticed what was noticed since
    public static Visit counted(Visit given, List<Noticed> noticed) {
        return Merged.of(given, noticed).counted();
    }

    /// {@return where a reason was noticed; empty for one that the answers of the visit give by themselves}
    ///
    /// @param reason one of the reasons
    public Optional<Noticed.Source> noticedBy(Reason reason) {
        if (noticed.isEmpty() || Triage.all(given).contains(reason)) {
            return Optional.empty();
        }
        var behind = Explanation.given(visit, reason).all().keySet();
        return noticed.stream()
                .filter(each -> switch (each) {
                    case Noticed.Holds holds -> holds.rule().equals(reason.id());
                    case Noticed.Also also -> behind.contains(also.question());
                    case Noticed.Instead newer -> behind.contains(newer.question());
                })
                .map(Noticed::source)
                .findFirst();
    }

    /// {@return the reasons that give the level; the others only stand beside them}
    public List<Reason> deciding() {
        return reasons.stream().filter(reason -> reason.urgency() == urgency).toList();
    }
}
