package org.spotter.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spotter.assess.Explanation;
import org.spotter.assess.Explanation.Cause;
import org.spotter.assess.Explanation.Change;
import org.spotter.guide.Choice;
import org.spotter.guide.Question;
import org.spotter.guide.Words;
import org.spotter.text.Messages;
import org.spotter.visit.Answer;
import org.spotter.visit.Visit;

/// Which answers gave the level and what would raise it, in words and as data.
///
/// @param explanation what is told
/// @param visit       the visit that it explains
/// @param words       the guide's words
/// @param messages    the program's words
record ExplainReport(Explanation explanation, Visit visit, Words words, Messages messages) {
    List<String> lines() {
        var lines = new ArrayList<String>();
        if (!explanation.causes().isEmpty()) {
            lines.add(messages.of("cli.explain.causes"));
        }
        for (var cause : explanation.causes()) {
            lines.add(messages.of("cli.explain.cause", cause.reason().id()));
            given(cause).forEach((question, answer) -> texts(question, answer)
                    .forEach(text -> lines.add(messages.of("cli.explain.answer", title(question), text))));
            if (cause.given().isEmpty()) {
                lines.add(messages.of("cli.explain.left-open"));
            }
        }
        if (explanation.changes().isEmpty()) {
            lines.add(messages.of("cli.explain.highest"));
            return lines;
        }
        lines.add(messages.of(
                "cli.explain.changes",
                messages.of("cli.level.", explanation.changes().getFirst().urgency())));
        for (var change : explanation.next()) {
            texts(change.question(), change.answer())
                    .forEach(text -> lines.add(messages.of(
                            "cli.explain.change",
                            change.question().id(),
                            text,
                            change.reason().id())));
        }
        return lines;
    }

    Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("decided", explanation.causes().stream().map(this::data).toList());
        explanation.nearest().ifPresent(nearest -> data.put("nearest", data(nearest)));
        data.put(
                "raises",
                explanation.changes().stream().map(ExplainReport::data).toList());
        return data;
    }

    private Map<String, Object> data(Cause cause) {
        var answers = new LinkedHashMap<String, Object>();
        given(cause).forEach((question, answer) -> answers.put(question.id(), value(question, answer)));
        var data = new LinkedHashMap<String, Object>();
        data.put("id", cause.reason().id());
        data.put("answers", answers);
        return data;
    }

    private static Map<String, Object> data(Change change) {
        var data = new LinkedHashMap<String, Object>();
        data.put("question", change.question().id());
        switch (change.answer()) {
            case Answer.Ticked(var choices) ->
                data.put("choice", choices.iterator().next());
            case Answer.Level(var number) -> data.put("number", number);
        }
        data.put("urgency", change.urgency().name());
        data.put("reason", change.reason().id());
        return data;
    }

    private Map<Question, Answer> given(Cause cause) {
        var given = new LinkedHashMap<Question, Answer>();
        cause.given()
                .all()
                .forEach((id, answer) -> given.put(visit.guide().question(id).orElseThrow(), answer));
        return given;
    }

    private static Object value(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Ticked ticked -> ordered(question, ticked);
            case Answer.Level(var number) -> number;
        };
    }

    private List<String> texts(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Ticked ticked ->
                ordered(question, ticked).stream()
                        .map(choice -> words.of("choice." + question.id() + "." + choice))
                        .toList();
            case Answer.Level(var number) -> List.of(messages.of("cli.explain.level", number, Question.SCALE_MAX));
        };
    }

    private static List<String> ordered(Question question, Answer.Ticked ticked) {
        return question.choices().stream()
                .map(Choice::id)
                .filter(ticked.choices()::contains)
                .toList();
    }

    private String title(Question question) {
        return words.of("question." + question.id() + ".title");
    }
}
