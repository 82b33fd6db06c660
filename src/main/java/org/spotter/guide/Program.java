package org.spotter.guide;

import java.util.List;
import java.util.Map;

/// The six weeks at home and the way back to the bar (clinical 5).
///
/// @param dayQuestion    the question that tells how long ago it began
/// @param days           the day, counted from the injury, that each of its choices stands for
/// @param stages         in order of days
/// @param exercises      the library
/// @param easy           what suits the nerve-like pattern until it has been seen (clinical 9, decision 4)
/// @param stopRules      when to stop
/// @param returnTests    what must be possible before lifting again, in order (clinical 5.6)
/// @param ladder         load steps, lightest first (clinical 5.6)
/// @param clearance      who needs a clinician's word first (clinical 5.6)
/// @param watchFor       what should bring a person back to the danger signs
/// @param seenFirst      answers that close the plan until the person has been seen (clinical 9, decision 1)
/// @param walkingOnly    answers that leave walking and positions alone until seen (clinical 9, decision 4)
/// @param withClearance  answers that call for a clinician's word before lifting
/// @param followUp       how the check-ins of the days at home count (clinical 5.8)
public record Program(
        String dayQuestion,
        Map<String, Integer> days,
        List<Stage> stages,
        List<Exercise> exercises,
        List<Statement> easy,
        List<Statement> stopRules,
        List<Statement> returnTests,
        List<Statement> ladder,
        List<Statement> clearance,
        List<Statement> watchFor,
        Condition seenFirst,
        Condition walkingOnly,
        Condition withClearance,
        FollowUp followUp) {
    public Program {
        days = Map.copyOf(days);
        stages = List.copyOf(stages);
        exercises = List.copyOf(exercises);
        easy = List.copyOf(easy);
        stopRules = List.copyOf(stopRules);
        returnTests = List.copyOf(returnTests);
        ladder = List.copyOf(ladder);
        clearance = List.copyOf(clearance);
        watchFor = List.copyOf(watchFor);
    }
}
