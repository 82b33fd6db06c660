package org.spotter.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spotter.guide.Choice;
import org.spotter.guide.Guide;
import org.spotter.guide.Question;
import org.spotter.guide.Words;
import org.spotter.text.Messages;

/// Every question of a guide in order, in words and as data.
///
/// @param guide    the guide
/// @param words    its words
/// @param messages the program's words
record QuestionList(Guide guide, Words words, Messages messages) {
    private static final int FORMAT = 1;

    List<String> lines() {
        var lines = new ArrayList<String>();
        var number = 0;
        for (var section : guide.sections()) {
            lines.add(messages.of("cli.questions.section", words.of("section." + section.id() + ".title")));
            for (var question : section.questions()) {
                number++;
                lines.add(messages.of(
                        "cli.questions.question",
                        number,
                        question.id(),
                        messages.of("cli.kind.", question.kind()),
                        title(question)));
                question.asked()
                        .ifPresent(asked -> lines.add(
                                messages.of("cli.questions.asked", ConditionText.words(asked, guide, messages))));
                if (question.kind() == Question.Kind.SCALE) {
                    var key = "question." + question.id();
                    lines.add(messages.of(
                            "cli.questions.scale",
                            words.of(key + ".low"),
                            Question.SCALE_MAX,
                            words.of(key + ".high")));
                }
                for (var choice : question.choices()) {
                    var level = choice.urgency()
                            .map(urgency -> messages.of("cli.questions.level", messages.of("cli.level.", urgency)));
                    lines.add(
                            messages.of("cli.questions.choice", choice.id(), text(question, choice), level.orElse("")));
                }
            }
        }
        return lines;
    }

    Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("spotter", FORMAT);
        data.put("guide", guide.id());
        data.put("version", guide.version());
        data.put("language", words.language());
        var questions = new ArrayList<Map<String, Object>>();
        for (var section : guide.sections()) {
            section.questions().forEach(question -> questions.add(data(section.id(), question)));
        }
        data.put("questions", questions);
        return data;
    }

    private Map<String, Object> data(String section, Question question) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", question.id());
        data.put("section", section);
        data.put("kind", question.kind().name());
        data.put("text", title(question));
        question.asked().ifPresent(asked -> data.put("asked", ConditionText.data(asked, guide)));
        question.skipped().ifPresent(skipped -> data.put("skipped", skipped.name()));
        if (question.kind() == Question.Kind.SCALE) {
            data.put("min", 0);
            data.put("max", Question.SCALE_MAX);
        } else {
            data.put(
                    "choices",
                    question.choices().stream()
                            .map(choice -> data(question, choice))
                            .toList());
        }
        return data;
    }

    private Map<String, Object> data(Question question, Choice choice) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", choice.id());
        data.put("text", text(question, choice));
        choice.urgency().ifPresent(urgency -> data.put("urgency", urgency.name()));
        if (choice.withinDays() > 0) {
            data.put("withinDays", choice.withinDays());
        }
        if (choice.exclusive()) {
            data.put("exclusive", true);
        }
        return data;
    }

    private String title(Question question) {
        return words.of("question." + question.id() + ".title");
    }

    private String text(Question question, Choice choice) {
        return words.of("choice." + question.id() + "." + choice.id());
    }
}
