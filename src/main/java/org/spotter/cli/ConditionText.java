package org.spotter.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spotter.guide.Condition;
import org.spotter.guide.Guide;
import org.spotter.text.Messages;

/// Conditions of a guide, in words and as data.
final class ConditionText {
    private ConditionText() {}

    /// {@return a condition in words, with ids}
    ///
    /// @param condition a condition of the guide
    /// @param guide     the guide
    /// @param messages  the words
    static String words(Condition condition, Guide guide, Messages messages) {
        return switch (condition) {
            case Condition.Sign(var id) -> messages.of("cli.when.sign", id);
            case Condition.Has(var question, var choices) -> {
                var ids = ordered(question, choices, guide);
                yield ids.size() == 1
                        ? messages.of("cli.when.is", question, ids.getFirst())
                        : messages.of("cli.when.one-of", question, String.join(", ", ids));
            }
            case Condition.AtLeastChoice(var question, var choice) ->
                messages.of("cli.when.at-least", question, choice);
            case Condition.AtLeastNumber(var question, var number) ->
                messages.of("cli.when.at-least", question, number);
            case Condition.Any(var parts) -> joined("cli.when.or", parts, guide, messages);
            case Condition.All(var parts) -> joined("cli.when.and", parts, guide, messages);
            case Condition.AtLeast(var count, var parts) ->
                messages.of("cli.when.some", count, joined("cli.when.or", parts, guide, messages));
        };
    }

    private static String joined(String key, List<Condition> parts, Guide guide, Messages messages) {
        var text = "";
        for (var part : parts) {
            var words = words(part, guide, messages);
            if (parts.size() > 1 && (part instanceof Condition.Any || part instanceof Condition.All)) {
                words = messages.of("cli.when.group", words);
            }
            text = text.isEmpty() ? words : messages.of(key, text, words);
        }
        return text;
    }

    /// {@return a condition as data, in the grammar of the guide files}
    ///
    /// @param condition a condition of the guide
    /// @param guide     the guide
    static Map<String, Object> data(Condition condition, Guide guide) {
        var data = new LinkedHashMap<String, Object>();
        switch (condition) {
            case Condition.Sign(var id) -> data.put("sign", id);
            case Condition.Has(var question, var choices) -> {
                data.put("question", question);
                data.put("has", ordered(question, choices, guide));
            }
            case Condition.AtLeastChoice(var question, var choice) -> {
                data.put("question", question);
                data.put("atLeast", choice);
            }
            case Condition.AtLeastNumber(var question, var number) -> {
                data.put("question", question);
                data.put("atLeast", number);
            }
            case Condition.Any(var parts) -> data.put("any", data(parts, guide));
            case Condition.All(var parts) -> data.put("all", data(parts, guide));
            case Condition.AtLeast(var count, var parts) -> {
                data.put("atLeast", count);
                data.put("of", data(parts, guide));
            }
        }
        return data;
    }

    private static List<Map<String, Object>> data(List<Condition> parts, Guide guide) {
        return parts.stream().map(part -> data(part, guide)).toList();
    }

    private static List<String> ordered(String id, Set<String> choices, Guide guide) {
        var question = guide.question(id).orElseThrow();
        var ids = new ArrayList<>(choices);
        ids.sort(Comparator.comparingInt(question::indexOf));
        return ids;
    }
}
