package org.spotter.visit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.spotter.guide.Question;

/// What one person answered so far. Immutable: each change gives new answers.
///
/// @param all answers by question id, in the order given
public record Answers(SequencedMap<String, Answer> all) {
    /// Nothing answered.
    public static final Answers NONE = new Answers(new LinkedHashMap<>());

    public Answers {
        all = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(all));
    }

    /// {@return the answer to a question}
    ///
    /// @param question a question id
    public Optional<Answer> get(String question) {
        return Optional.ofNullable(all.get(question));
    }

    /// {@return what is ticked in a question; empty when unanswered or a scale}
    ///
    /// @param question a question id
    public Set<String> ticked(String question) {
        return all.get(question) instanceof Answer.Ticked(var choices) ? choices : Set.of();
    }

    /// {@return these answers with one given or changed}
    ///
    /// @param question a question id
    /// @param answer   the answer
    public Answers with(String question, Answer answer) {
        var changed = new LinkedHashMap<>(all);
        changed.put(question, answer);
        return new Answers(changed);
    }

    /// {@return these answers with choices ticked; no choices takes the answer back}
    ///
    /// @param question a question id
    /// @param choices  choice ids
    public Answers with(String question, Set<String> choices) {
        return choices.isEmpty() ? without(question) : with(question, new Answer.Ticked(choices));
    }

    /// {@return these answers with a number given}
    ///
    /// @param question a scale's id
    /// @param number   0 to 10
    public Answers with(String question, int number) {
        return with(question, new Answer.Level(number));
    }

    /// {@return these answers without one question's}
    ///
    /// @param question a question id
    public Answers without(String question) {
        var changed = new LinkedHashMap<>(all);
        changed.remove(question);
        return new Answers(changed);
    }

    /// {@return these answers with one choice ticked or taken back, as a tap does it}
    ///
    /// @param question  the question
    /// @param choice    one of its choices
    public Answers toggled(Question question, String choice) {
        var tapped = question.choice(choice).orElseThrow();
        var before = ticked(question.id());
        var after = new TreeSet<String>();
        if (before.contains(choice)) {
            after.addAll(before);
            after.remove(choice);
        } else {
            if (question.many() && !tapped.exclusive()) {
                before.stream()
                        .filter(id -> !question.choice(id).orElseThrow().exclusive())
                        .forEach(after::add);
            }
            after.add(choice);
        }
        return with(question.id(), after);
    }

    /// {@return whether nothing is answered}
    public boolean isEmpty() {
        return all.isEmpty();
    }
}
