package org.spotter.lifting;

import java.time.Instant;
import java.util.Optional;
import org.spotter.guide.Ladder;

/// One session of hinge or squat on the ladder.
///
/// @param at      when it was done
/// @param step    on which step, counted from 0
/// @param pain    the worst pain during it, 0 to 10
/// @param settled whether pain had settled after the hours that the guide gives it; empty until that is told
public record Session(Instant at, int step, int pain, Optional<Boolean> settled) {
    /// {@return whether it was a flare: pain above the limit, or not settled in time (clinical 5.6)}
    ///
    /// @param ladder the ladder
    public boolean flare(Ladder ladder) {
        return tooMuch(ladder) || settled.filter(yes -> !yes).isPresent();
    }

    /// {@return whether it must still be told if pain settled; it says nothing more where pain was above the limit}
    ///
    /// @param ladder the ladder
    public boolean waits(Ladder ladder) {
        return settled.isEmpty() && !tooMuch(ladder);
    }

    private boolean tooMuch(Ladder ladder) {
        return pain > ladder.calmPain();
    }
}
