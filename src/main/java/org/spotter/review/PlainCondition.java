package org.spotter.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.spotter.guide.Condition;
import org.spotter.guide.Feature;
import org.spotter.guide.Guide;
import org.spotter.guide.Question;
import org.spotter.guide.Words;
import org.spotter.text.Messages;

/// Conditions in plain words: with the titles of questions and the texts of choices.
///
/// @param guide    the guide
/// @param words    its words
/// @param messages the program's words
record PlainCondition(Guide guide, Words words, Messages messages) {
    /// One line for a condition; parts in brackets where needed.
    String line(Condition condition) {
        return switch (condition) {
            case Condition.Sign(var id) -> sign(id);
            case Condition.Has(var question, var choices) -> has("book.when.has", question, choices);
            case Condition.AtLeastChoice(var question, var choice) ->
                messages.of("book.when.at-least", title(question), choice(question, choice));
            case Condition.AtLeastNumber(var question, var number) ->
                messages.of("book.when.at-least", title(question), String.valueOf(number));
            case Condition.Any(var parts) -> joined("book.when.or", parts);
            case Condition.All(var parts) -> joined("book.when.and", parts);
            case Condition.AtLeast(var count, var parts) ->
                messages.of("book.when.some", count, joined("book.when.or", parts));
        };
    }

    private String joined(String key, List<Condition> parts) {
        return parts.stream()
                .map(this::line)
                .reduce((one, other) -> messages.of(key, one, other))
                .orElse("");
    }

    /// Writes a condition as a list, one answer a line.
    void write(Condition condition, BookHtml html) {
        switch (condition) {
            case Condition.Any(var parts) -> list(messages.of("book.when.any"), parts, html);
            case Condition.All(var parts) -> list(messages.of("book.when.all"), parts, html);
            case Condition.AtLeast(var count, var parts) ->
                list(messages.of("book.when.at-least-of", count), parts, html);
            case Condition.Sign _, Condition.Has _, Condition.AtLeastChoice _, Condition.AtLeastNumber _ ->
                html.text(line(condition));
        }
    }

    private void list(String joint, List<Condition> parts, BookHtml html) {
        if (parts.size() == 1) {
            write(parts.getFirst(), html);
            return;
        }
        html.element("span", "joint", joint).open("ul", "when");
        for (var part : parts) {
            html.open("li", "");
            write(part, html);
            html.close("li");
        }
        html.close("ul");
    }

    /// Writes what points toward a pattern.
    void write(Feature feature, BookHtml html) {
        switch (feature) {
            case Feature.When(var condition) -> write(condition, html);
            case Feature.Only(var question, var choices) -> html.text(has("book.when.only", question, choices));
        }
    }

    private String has(String key, String question, Set<String> choices) {
        var asked = guide.question(question).orElseThrow();
        var others = asked.choices().stream()
                .filter(choice -> !choices.contains(choice.id()))
                .toList();
        if (!asked.many() && others.size() == 1 && choices.size() > 2) {
            return messages.of(
                    "book.when.any-but",
                    title(question),
                    choice(question, others.getFirst().id()));
        }
        var texts = new ArrayList<>(choices);
        texts.sort(Comparator.comparingInt(asked::indexOf));
        return messages.of(
                key,
                title(question),
                texts.stream()
                        .map(id -> choice(question, id))
                        .reduce((one, other) -> messages.of("book.when.choice-or", one, other))
                        .orElse(""));
    }

    private String sign(String id) {
        var question = guide.questions().stream()
                .filter(each ->
                        each.choice(id).filter(choice -> choice.isSign()).isPresent())
                .findFirst()
                .map(Question::id)
                .orElseThrow();
        return messages.of("book.when.sign", id, words.of("choice." + question + "." + id));
    }

    private String title(String question) {
        return words.of("question." + question + ".title");
    }

    private String choice(String question, String id) {
        return messages.of("book.when.choice", words.of("choice." + question + "." + id));
    }
}
