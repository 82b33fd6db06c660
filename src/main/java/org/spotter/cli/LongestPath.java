package org.spotter.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.spotter.guide.Choice;
import org.spotter.guide.Condition;
import org.spotter.guide.Guide;
import org.spotter.guide.Question;
import org.spotter.guide.Urgency;
import org.spotter.visit.Answers;
import org.spotter.visit.Visit;

/// The longest path through a guide's questions.
///
/// @param questions how many are asked on it
/// @param exact     whether it was found by trying; else no path is longer than this
record LongestPath(int questions, boolean exact) {
    /// Tries no more combinations than this.
    private static final int MOST_TRIED = 20_000;

    /// Finds it. Only answers that a later question depends on are tried. Conditions have no negation, so of a question
    /// with many answers it is enough to try all of them together and each that stands alone.
    ///
    /// @param guide the guide
    /// @return the longest path
    static LongestPath of(Guide guide) {
        var named = new HashSet<String>();
        guide.questions().forEach(question -> question.asked().ifPresent(asked -> collect(asked, guide, named)));
        List<Answers> tried = List.of(Answers.NONE);
        for (var question : guide.questions()) {
            if (named.contains(question.id())) {
                tried = extended(tried, question);
                if (tried.size() > MOST_TRIED) {
                    return new LongestPath(guide.questions().size(), false);
                }
            }
        }
        var longest = tried.stream()
                .mapToInt(answers -> Visit.of(guide, answers).path().size())
                .max()
                .orElse(0);
        return new LongestPath(longest, true);
    }

    private static List<Answers> extended(List<Answers> tried, Question question) {
        var next = new ArrayList<Answers>();
        for (var answers : tried) {
            if (question.kind() == Question.Kind.SCALE) {
                next.add(answers.with(question.id(), Question.SCALE_MAX));
                continue;
            }
            var together = new HashSet<String>();
            for (var choice : question.choices()) {
                if (stops(choice)) {
                    continue;
                }
                if (question.many() && !choice.exclusive()) {
                    together.add(choice.id());
                } else {
                    next.add(answers.with(question.id(), Set.of(choice.id())));
                }
            }
            if (!together.isEmpty()) {
                next.add(answers.with(question.id(), together));
            }
        }
        return next.isEmpty() ? tried : next;
    }

    private static boolean stops(Choice choice) {
        return choice.urgency().filter(Urgency.EMERGENCY::equals).isPresent();
    }

    private static void collect(Condition condition, Guide guide, Set<String> named) {
        switch (condition) {
            case Condition.Sign(var id) ->
                guide.questions().stream()
                        .filter(question -> question.choice(id).isPresent())
                        .forEach(question -> named.add(question.id()));
            case Condition.Has has -> named.add(has.question());
            case Condition.AtLeastChoice choice -> named.add(choice.question());
            case Condition.AtLeastNumber number -> named.add(number.question());
            case Condition.Any(var parts) -> parts.forEach(part -> collect(part, guide, named));
            case Condition.All(var parts) -> parts.forEach(part -> collect(part, guide, named));
            case Condition.AtLeast some -> some.parts().forEach(part -> collect(part, guide, named));
        }
    }
}
