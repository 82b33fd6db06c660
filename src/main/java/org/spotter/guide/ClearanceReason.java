package org.spotter.guide;

import java.util.Optional;

/// Why a person needs a clinician's word before lifting again (clinical 5.6).
///
/// @param statement says who
/// @param when      the answers that say so already; empty when no question asks for it
public record ClearanceReason(Statement statement, Optional<Condition> when) {
    /// {@return its id}
    public String id() {
        return statement.id();
    }
}
