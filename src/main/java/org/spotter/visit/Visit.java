package org.spotter.visit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.spotter.guide.Guide;
import org.spotter.guide.Question;

/// One person's way through the guide's questions: which are asked, which come next, which answers count.
///
/// Answers to questions that are no longer asked are kept, so that changing one's mind back loses nothing, and do not
/// count.
///
/// @param guide   the guide
/// @param answers everything answered
/// @param path    the questions asked with these answers, in order
/// @param counted the answers to the questions on the path
public record Visit(Guide guide, Answers answers, List<Question> path, Answers counted) {
    /// The id of the section whose answers grow old (clinical 3.1, principle 6).
    public static final String DANGER = "danger";

    /// Follows the questions with the answers given.
    ///
    /// @param guide   the guide
    /// @param answers the answers
    /// @return the visit
    public static Visit of(Guide guide, Answers answers) {
        var path = new ArrayList<Question>();
        var kept = new LinkedHashMap<String, Answer>();
        for (var section : guide.sections()) {
            for (var question : section.questions()) {
                var asked = question.asked();
                if (asked.isPresent() && !Conditions.hold(asked.get(), guide, new Answers(kept))) {
                    continue;
                }
                path.add(question);
                answers.get(question.id()).ifPresent(answer -> kept.put(question.id(), answer));
            }
        }
        return new Visit(guide, answers, List.copyOf(path), new Answers(kept));
    }

    /// {@return this visit with other answers}
    ///
    /// @param changed the answers
    public Visit with(Answers changed) {
        return of(guide, changed);
    }

    /// {@return whether the question is answered}
    ///
    /// @param question a question
    public boolean answered(Question question) {
        return answers.get(question.id()).isPresent();
    }

    /// {@return whether the question may be left behind: answered, or one that may be left out}
    ///
    /// @param question a question
    public boolean settled(Question question) {
        return answered(question) || question.skipped().isEmpty();
    }

    /// {@return the question after this one; empty after the last}
    ///
    /// @param question a question on the path
    public Optional<Question> next(Question question) {
        return at(path.indexOf(question) + 1);
    }

    /// {@return the question before this one; empty before the first}
    ///
    /// @param question a question on the path
    public Optional<Question> back(Question question) {
        return at(path.indexOf(question) - 1);
    }

    private Optional<Question> at(int index) {
        return index >= 0 && index < path.size() ? Optional.of(path.get(index)) : Optional.empty();
    }

    /// {@return the first question that still needs an answer}
    public Optional<Question> firstOpen() {
        return path.stream().filter(question -> !settled(question)).findFirst();
    }

    /// {@return whether every question that needs an answer has one}
    public boolean complete() {
        return firstOpen().isEmpty();
    }

    /// {@return whether the danger signs are all answered, so that advice may be given}
    public boolean dangerAnswered() {
        return guide.section(DANGER).stream()
                .flatMap(section -> section.questions().stream())
                .allMatch(this::answered);
    }
}
