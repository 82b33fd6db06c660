package org.spotter.guide;

import java.util.List;

/// One stage of the six-week plan (clinical 5.3 to 5.5).
///
/// @param id      `A`, `B` or `C`
/// @param fromDay the first day it covers, counted from the injury (day 0)
/// @param toDay   the last day it covers; at its end stands the gate
/// @param doing   what to do, with doses
/// @param avoid   what to leave for later
/// @param gate    how to tell that it is time for the next stage, and what to do when not
public record Stage(
        String id, int fromDay, int toDay, List<Statement> doing, List<Statement> avoid, List<Statement> gate) {
    public Stage {
        doing = List.copyOf(doing);
        avoid = List.copyOf(avoid);
        gate = List.copyOf(gate);
    }
}
