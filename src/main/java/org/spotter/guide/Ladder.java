package org.spotter.guide;

import java.util.List;
import java.util.stream.Stream;

/// The way back from a stick to the usual weight (clinical 5.6).
///
/// @param lifts         ids of the lifts that it is for; their names stand at `lift.` and the id
/// @param steps         lightest first
/// @param restHours     the least hours between two sessions of hinge or squat
/// @param calmPain      pain above this is a flare, 0 to 10
/// @param settleHours   pain that has not settled after these hours is a flare
/// @param dropSteps     how many steps a flare takes one down
/// @param dropDays      how many days one stays down
/// @param flaresInARow  this many one after the other call for a visit (B-08)
/// @param noSinglesDays days after the restart without single lifts at the limit
/// @param rules         the rules in words
public record Ladder(
        List<String> lifts,
        List<LadderStep> steps,
        int restHours,
        int calmPain,
        int settleHours,
        int dropSteps,
        int dropDays,
        int flaresInARow,
        int noSinglesDays,
        List<Statement> rules) {
    public Ladder {
        lifts = List.copyOf(lifts);
        steps = List.copyOf(steps);
        rules = List.copyOf(rules);
    }

    /// {@return the steps and then the rules, in words}
    public List<Statement> statements() {
        return Stream.concat(steps.stream().map(LadderStep::statement), rules.stream())
                .toList();
    }

    /// {@return the name of a lift}
    ///
    /// @param lift one of the lifts
    public static String liftKey(String lift) {
        return "lift." + lift;
    }
}
