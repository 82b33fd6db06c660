package org.spotter.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.spotter.guide.Guide;
import org.spotter.guide.Question;
import org.spotter.guide.json.JsonValue;
import org.spotter.guide.json.Problem;
import org.spotter.visit.Answer;
import org.spotter.visit.Answers;

/// The answers file: one visit's answers, for commands, saved visits and tests.
///
/// `{ "spotter": 1, "guide": "lower-back", "answers": { "danger-legs": ["E-06"], "age": ["50-69"], "pain-now": 6 } }`
public final class AnswersFile {
    private AnswersFile() {}

    /// What an answers file holds.
    ///
    /// @param answers the answers
    /// @param saved   when the program saved them; empty in a file made by hand
    /// @param began   the date the pain began, where the program knows it
    public record Saved(Answers answers, Optional<Instant> saved, Optional<LocalDate> began) {
        /// Nothing answered.
        public static final Saved NONE = new Saved(Answers.NONE, Optional.empty(), Optional.empty());
    }

    /// {@return the answers as a file of an episode}
    ///
    /// @param guide the guide whose questions it answers
    public static KeptFile<Saved> kept(Guide guide) {
        return new KeptFile<>(
                "visit.json", file -> read(file, guide), Saved.NONE, (file, visit) -> write(file, guide, visit));
    }

    /// Reads an answers file.
    ///
    /// @param file  the file
    /// @param guide the guide whose questions it answers
    /// @return the answers, or all problems
    public static Read<Saved> read(Path file, Guide guide) {
        return JsonStore.read(file, top -> saved(top, guide));
    }

    /// Reads the bytes of an answers file.
    ///
    /// @param name  the name to tell the person
    /// @param bytes the content
    /// @param guide the guide whose questions it answers
    /// @return the answers, or all problems
    public static Read<Saved> parse(String name, byte[] bytes, Guide guide) {
        return JsonStore.parse(name, bytes, top -> saved(top, guide));
    }

    /// Writes an answers file.
    ///
    /// @param file    the file
    /// @param guide   the guide
    /// @param answers the answers
    /// @param saved   the time
    /// @param began   the date the pain began, where it is known
    /// @throws IOException when it can't be written; the old file then still stands
    public static void write(Path file, Guide guide, Answers answers, Instant saved, Optional<LocalDate> began)
            throws IOException {
        write(file, guide, new Saved(answers, Optional.of(saved), began));
    }

    private static void write(Path file, Guide guide, Saved visit) throws IOException {
        var top = new JsonObject();
        top.addProperty("spotter", JsonStore.FORMAT);
        top.addProperty("guide", guide.id());
        visit.saved().ifPresent(time -> top.addProperty("saved", time.toString()));
        visit.began().ifPresent(date -> top.addProperty("began", date.toString()));
        var all = new JsonObject();
        visit.answers().all().forEach((question, answer) -> {
            switch (answer) {
                case Answer.Ticked(var choices) -> {
                    var array = new JsonArray();
                    choices.stream().sorted().forEach(array::add);
                    all.add(question, array);
                }
                case Answer.Level(var number) -> all.addProperty(question, number);
            }
        });
        top.add("answers", all);
        JsonStore.write(file, top);
    }

    private static Saved saved(JsonValue top, Guide guide) {
        var id = top.text("guide");
        if (!id.isEmpty() && !id.equals(guide.id())) {
            top.problem(Problem.Kind.OTHER_GUIDE, id, guide.id());
        }
        var saved = top.has("saved") ? Optional.of(top.instant("saved")) : Optional.<Instant>empty();
        top.optional("saved");
        var began = top.has("began") ? Optional.of(top.date("began")) : Optional.<LocalDate>empty();
        top.optional("began");
        var answers = top.child("answers").filter(JsonValue::isObject);
        var read = Answers.NONE;
        if (answers.isPresent()) {
            for (var key : answers.get().keys()) {
                var value = answers.get().child(key);
                var question = guide.question(key);
                if (question.isEmpty()) {
                    answers.get().problem(Problem.Kind.UNKNOWN_ID, key, "questions.json");
                } else if (value.isPresent()) {
                    var answer = answer(question.get(), value.get());
                    if (answer.isPresent()) {
                        read = read.with(key, answer.get());
                    }
                }
            }
        }
        return new Saved(read, saved, began);
    }

    private static Optional<Answer> answer(Question question, JsonValue value) {
        if (question.kind() == Question.Kind.SCALE) {
            return Optional.of(new Answer.Level(value.number(0, Question.SCALE_MAX)));
        }
        var ticked = new HashSet<String>();
        var exclusive = false;
        for (var item : value.items()) {
            var id = item.text();
            var choice = question.choice(id);
            if (id.isEmpty()) {
                continue;
            }
            if (choice.isEmpty()) {
                item.problem(Problem.Kind.UNKNOWN_ID, id, question.id());
            } else if (!ticked.add(id)) {
                item.problem(Problem.Kind.DUPLICATE_ID, id);
            } else {
                exclusive |= choice.get().exclusive();
            }
        }
        if (ticked.size() > 1 && !question.many()) {
            value.problem(Problem.Kind.TOO_MANY, question.id());
        } else if (ticked.size() > 1 && exclusive) {
            value.problem(Problem.Kind.EXCLUSIVE, question.id());
        } else if (value.isList() && value.items().isEmpty()) {
            value.problem(Problem.Kind.EMPTY);
        }
        return ticked.isEmpty() ? Optional.empty() : Optional.of(new Answer.Ticked(ticked));
    }
}
