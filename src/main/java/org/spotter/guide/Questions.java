package org.spotter.guide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The questions of a guide that is being checked, by id, and where each danger sign is asked about. Where an id stands
/// twice, the first one counts.
final class Questions {
    private final Map<String, Question> byId = new HashMap<>();
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, Sign> signs = new HashMap<>();

    private Questions() {}

    /// A sign that can be ticked beside others.
    ///
    /// @param question the id of the question that asks about it
    /// @param level    its own urgency
    record Sign(String question, Urgency level) {}

    static Questions in(List<Section> sections) {
        var all = new Questions();
        sections.stream().flatMap(section -> section.questions().stream()).forEach(all::add);
        return all;
    }

    private void add(Question question) {
        byId.putIfAbsent(question.id(), question);
        index.putIfAbsent(question.id(), index.size());
        for (var choice : question.choices()) {
            if (choice.isSign() && !choice.exclusive()) {
                signs.putIfAbsent(
                        choice.id(), new Sign(question.id(), choice.urgency().orElseThrow()));
            }
        }
    }

    @Nullable
    Question get(String id) {
        return byId.get(id);
    }

    Optional<Sign> sign(String id) {
        return Optional.ofNullable(signs.get(id));
    }

    /// {@return the place of a question in the order in which they are asked; -1 for one that is unknown}
    int index(String id) {
        return index.getOrDefault(id, -1);
    }
}
