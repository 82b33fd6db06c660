package org.spotter.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.spotter.guide.Choice;
import org.spotter.guide.Question;
import org.spotter.visit.Answer;
import org.spotter.visit.Answers;
import org.spotter.visit.Visit;

/// A visit together with what was noticed since.
///
/// @param given   the visit as it was answered
/// @param newest  the visit with the newest word of the person
/// @param counted the visit that counts: with what was noticed ticked too
/// @param noticed what was noticed
record Merged(Visit given, Visit newest, Visit counted, List<Noticed> noticed) {
    static Merged of(Visit visit, List<Noticed> noticed) {
        var answers = visit.answers();
        for (var each : noticed) {
            if (each instanceof Noticed.Instead newer
                    && answers.get(newer.question()).isPresent()) {
                answers = answers.with(newer.question(), newer.answer());
            }
        }
        var newest = answers.equals(visit.answers()) ? visit : visit.with(answers);
        for (var each : noticed) {
            if (each instanceof Noticed.Also also) {
                answers = ticked(visit, answers, also);
            }
        }
        var counted = answers.equals(newest.answers()) ? newest : newest.with(answers);
        return new Merged(visit, newest, counted, noticed);
    }

    private static Answers ticked(Visit visit, Answers answers, Noticed.Also also) {
        var question = visit.guide().question(also.question()).orElseThrow();
        if (!(answers.get(also.question()).orElse(null) instanceof Answer.Ticked(var before))) {
            return answers;
        }
        var after = new TreeSet<String>();
        if (question.many()) {
            // "None of these" is no longer true; "I would rather not say" still counts.
            before.stream().filter(id -> stays(question, id)).forEach(after::add);
            after.add(also.choice());
        } else if (question.ordered()
                && before.stream().allMatch(id -> question.indexOf(id) < question.indexOf(also.choice()))) {
            after.add(also.choice());
        } else {
            return answers;
        }
        return answers.with(also.question(), after);
    }

    private static boolean stays(Question question, String id) {
        return question.choice(id)
                .filter(choice -> !choice.exclusive() || choice.isSign())
                .map(Choice::id)
                .isPresent();
    }

    /// Everything that raises the urgency. What holds without anything noticed holds with it too, whatever a
    /// guide says.
    List<Reason> reasons() {
        var reasons = new ArrayList<>(Triage.all(counted));
        if (counted != newest) {
            Triage.all(newest).stream()
                    .filter(reason -> !reasons.contains(reason))
                    .forEach(reasons::add);
        }
        for (var each : noticed) {
            if (each instanceof Noticed.Holds holds) {
                counted.guide().rules().stream()
                        .filter(rule -> rule.id().equals(holds.rule()))
                        .map(Reason.Combination::new)
                        .filter(reason -> !reasons.contains(reason))
                        .forEach(reasons::add);
            }
        }
        return Triage.sorted(reasons);
    }
}
