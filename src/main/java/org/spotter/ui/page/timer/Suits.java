package org.spotter.ui.page.timer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spotter.guide.Dose;
import org.spotter.guide.Gate;
import org.spotter.guide.Gate.Decision;
import org.spotter.timer.Timer.Asked;
import org.spotter.ui.support.AppContext;

/// Whether a kind of session suits the person today (clinical 2.4): what their answers say, and what they ticked today.
/// The stricter counts.
///
/// @param before  the gates that stand before this kind
/// @param answers those that hold by the answers to the guide's questions
/// @param asked   what was ticked today, if they were asked
record Suits(List<Gate> before, List<Gate> answers, Optional<Asked> asked) {
    static Suits of(AppContext context, Dose dose) {
        var gates = context.guide().gates().stream()
                .filter(gate -> gate.treatments().contains(dose.treatment()))
                .toList();
        return new Suits(
                gates,
                context.assessment().gates().of(dose.treatment()).gates(),
                context.timer().timer().get().asked(dose.kind(), context.dayBegan(), context.now()));
    }

    boolean ticked(Gate gate) {
        return asked.filter(today -> today.gates().contains(gate.id())).isPresent();
    }

    /// What stands in the way, the strictest first.
    List<Gate> reasons() {
        return before.stream()
                .filter(gate -> answers.contains(gate) || ticked(gate))
                .sorted(Comparator.comparing(Gate::decision).reversed())
                .toList();
    }

    private boolean any(Stream<Gate> gates, Decision decision) {
        return gates.anyMatch(gate -> gate.decision() == decision);
    }

    /// Whether the answers alone say no.
    boolean refusedByAnswers() {
        return any(answers.stream(), Decision.NOT_NOW);
    }

    boolean refused() {
        return any(reasons().stream(), Decision.NOT_NOW);
    }

    /// Whether a clinician is to be asked first.
    boolean first() {
        return !refused() && any(reasons().stream(), Decision.ASK_FIRST);
    }

    /// Whether a clinician said yes to all that holds now.
    boolean agreed() {
        return asked.filter(today -> today.agreed() && today.gates().containsAll(ids(reasons())))
                .isPresent();
    }

    /// Whether nothing stands in the way.
    boolean open() {
        return asked.isPresent() && !refused() && (!first() || agreed());
    }

    static Set<String> ids(List<Gate> gates) {
        return gates.stream().map(Gate::id).collect(Collectors.toUnmodifiableSet());
    }
}
