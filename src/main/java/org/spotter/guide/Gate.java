package org.spotter.guide;

import java.util.List;
import java.util.Set;

/// Answers that close a treatment, or call for asking first (clinical 2.3, 2.4).
///
/// @param id         e.g. `IH-03`
/// @param decision   what it makes of the treatments
/// @param treatments ids of the treatments it stands before
/// @param when       when it holds
/// @param sources    source ids
public record Gate(String id, Decision decision, Set<String> treatments, Condition when, List<String> sources) {
    public Gate {
        treatments = Set.copyOf(treatments);
        sources = List.copyOf(sources);
    }

    /// {@return the key of what is asked before a session, for a gate that stands before one}
    public String ask() {
        return "gate." + id + ".ask";
    }

    /// Whether a treatment may be used, from the freest to the strictest; the strictest wins.
    public enum Decision {
        /// Nothing in the answers speaks against it.
        ALLOWED,
        /// Ask a pharmacist, doctor or midwife first.
        ASK_FIRST,
        /// Do not use it now.
        NOT_NOW
    }
}
