package org.spotter.testkit;

import java.util.Set;
import org.spotter.guide.Guide;
import org.spotter.guide.Question;
import org.spotter.visit.Answers;

/// Sample visits to vary in tests.
public final class WindowVisits {
    private static final int STRONG = 7;

    private WindowVisits() {}

    /// {@return a whole visit without any warning: a sore back the day after a deadlift}
    public static Answers calm() {
        var answers = with(Visits.calmAnswers(), "since", "day-1");
        return with(answers, "features", "press", "bend");
    }

    /// {@return a whole visit that looks nerve-like: pain to the outer foot with tingling}
    public static Answers nerve() {
        var answers = with(calm(), "where", "back-right", "buttock-right", "calf-right", "foot-right");
        answers = with(answers, "leg-signs", "B-02", "B-09", "leg-worse");
        answers = with(answers, "features", "sit");
        answers = with(answers, "since", "days-3-6");
        return answers.with("pain-now", STRONG);
    }

    /// {@return answers with one question's ticks replaced}
    ///
    /// @param answers  the answers
    /// @param question a question id
    /// @param choices  choice ids
    public static Answers with(Answers answers, String question, String... choices) {
        return answers.with(question, Set.of(choices));
    }

    /// {@return answers with every danger question answered "None of these" and nothing else}
    ///
    /// @param guide the guide
    public static Answers dangerNone(Guide guide) {
        var answers = Answers.NONE;
        for (Question question : guide.section("danger").orElseThrow().questions()) {
            answers = with(answers, question.id(), "none");
        }
        return answers;
    }
}
