package org.spotter.guide;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The six weeks at home and the way back to the bar (clinical 5).
///
/// @param dayQuestion    the question that tells how long ago it began
/// @param days           the day, counted from the injury, that each of its choices stands for
/// @param stages         in order of days
/// @param exercises      the library
/// @param easy           what suits the nerve-like pattern until it has been seen (clinical 9, decision 4)
/// @param stopRules      when to stop
/// @param returnTests    what must be possible before lifting again, in order (clinical 5.6)
/// @param returnRules    what holds for these tests as a whole
/// @param ladder         the load ladder (clinical 5.6)
/// @param clearance      who needs a clinician's word first (clinical 5.6)
/// @param watchFor       what should bring a person back to the danger signs
/// @param seenFirst      answers that close the plan until the person has been seen (clinical 9, decision 1)
/// @param walkingOnly    answers that leave walking and positions alone until seen (clinical 9, decision 4)
/// @param followUp       how the check-ins of the days at home count (clinical 5.8)
public record Program(
        String dayQuestion,
        Map<String, Integer> days,
        List<Stage> stages,
        List<Exercise> exercises,
        List<Statement> easy,
        List<Statement> stopRules,
        List<ReturnTest> returnTests,
        ReturnRules returnRules,
        Ladder ladder,
        List<ClearanceReason> clearance,
        List<Statement> watchFor,
        Condition seenFirst,
        Condition walkingOnly,
        FollowUp followUp) {
    public Program {
        days = Map.copyOf(days);
        stages = List.copyOf(stages);
        exercises = List.copyOf(exercises);
        easy = List.copyOf(easy);
        stopRules = List.copyOf(stopRules);
        returnTests = List.copyOf(returnTests);
        clearance = List.copyOf(clearance);
        watchFor = List.copyOf(watchFor);
    }

    /// {@return the day, counted from the injury, that a choice of [#dayQuestion] stands for}
    ///
    /// @param choice the id of the choice
    public int day(String choice) {
        return Objects.requireNonNull(days.get(choice));
    }

    /// {@return answers that call for a clinician's word before lifting}
    public Condition withClearance() {
        return new Condition.Any(clearance.stream()
                .map(ClearanceReason::when)
                .flatMap(Optional::stream)
                .toList());
    }

    /// {@return the tests before lifting again, in words}
    public List<Statement> testStatements() {
        return returnTests.stream().map(ReturnTest::statement).toList();
    }

    /// {@return who needs a clinician's word first, in words}
    public List<Statement> clearanceStatements() {
        return clearance.stream().map(ClearanceReason::statement).toList();
    }
}
