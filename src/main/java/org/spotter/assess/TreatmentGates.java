package org.spotter.assess;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spotter.guide.Gate;
import org.spotter.guide.Gate.Decision;
import org.spotter.visit.Conditions;
import org.spotter.visit.Visit;

/// Whether each treatment suits this person now (clinical 2.3, 2.4).
///
/// @param byTreatment what stands before each treatment, by its id, in screen order
public record TreatmentGates(Map<String, Standing> byTreatment) {
    public TreatmentGates {
        byTreatment = Collections.unmodifiableMap(new LinkedHashMap<>(byTreatment));
    }

    /// What the answers say of one treatment.
    ///
    /// @param decision the strictest of the gates that hold
    /// @param gates    the gates that hold, strictest first
    /// @param open     whether questions are still open, so that it can't be more than [Decision#ASK_FIRST]
    public record Standing(Decision decision, List<Gate> gates, boolean open) {
        public Standing {
            gates = List.copyOf(gates);
        }
    }

    /// Looks at every gate.
    ///
    /// @param visit the visit
    /// @return what stands before each treatment
    public static TreatmentGates of(Visit visit) {
        var guide = visit.guide();
        var open = !visit.complete();
        var all = new LinkedHashMap<String, Standing>();
        for (var treatment : guide.treatments()) {
            var held = guide.gates().stream()
                    .filter(gate -> gate.treatments().contains(treatment.id()))
                    .filter(gate -> Conditions.hold(gate.when(), guide, visit.counted()))
                    .sorted(Comparator.comparing(Gate::decision).reversed())
                    .toList();
            var hasGates =
                    guide.gates().stream().anyMatch(gate -> gate.treatments().contains(treatment.id()));
            var decision = held.isEmpty() ? Decision.ALLOWED : held.getFirst().decision();
            if (open && hasGates && decision == Decision.ALLOWED) {
                decision = Decision.ASK_FIRST;
            }
            all.put(treatment.id(), new Standing(decision, held, open && hasGates));
        }
        return new TreatmentGates(all);
    }

    /// {@return what the answers say of a treatment}
    ///
    /// @param treatment a treatment of this guide
    public Standing of(String treatment) {
        var standing = byTreatment.get(treatment);
        if (standing == null) {
            throw new IllegalArgumentException("no treatment " + treatment);
        }
        return standing;
    }
}
