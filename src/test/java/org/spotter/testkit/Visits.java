package org.spotter.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.spotter.guide.Choice;
import org.spotter.guide.Guide;
import org.spotter.guide.Question;
import org.spotter.store.AnswersFile;
import org.spotter.store.Read;
import org.spotter.visit.Answers;
import org.spotter.visit.Visit;

/// Visits for tests.
public final class Visits {
    private Visits() {}

    /// {@return a complete visit without any sign: self-care}
    public static Visit calm(Guide guide) {
        return Visit.of(guide, calmAnswers());
    }

    /// {@return the calm visit with one question answered otherwise}
    public static Visit calmBut(Guide guide, String question, String... choices) {
        return Visit.of(guide, calmAnswers().with(question, Set.of(choices)));
    }

    /// {@return the answers of the calm visit}
    public static Answers calmAnswers() {
        var none = Set.of("none");
        return Answers.NONE
                .with("danger-pelvis", none)
                .with("danger-legs", none)
                .with("danger-body", none)
                .with("danger-whole", none)
                .with("age", Set.of("25-49"))
                .with("pregnancy", Set.of("no"))
                .with("warn-ill", none)
                .with("warn-pain", none)
                .with("warn-leg", none)
                .with("warn-health", none)
                .with("health", none)
                .with("health-more", none)
                .with("medicines", none)
                .with("lift", Set.of("deadlift"))
                .with("load", Set.of("usual"))
                .with("onset", Set.of("sudden"))
                .with("since", Set.of("today"))
                .with("after-lift", none)
                .with("before", Set.of("first"))
                .with("history", none)
                .with("where", Set.of("back-left"))
                .with("leg-signs", none)
                .with("changes", Set.of("eases"))
                .with("features", Set.of("bend"))
                .with("pain-now", 4)
                .with("daily-life", Set.of("some"))
                .with("trend", Set.of("better"));
    }

    /// {@return the visit of a story, a file in `visits`}
    public static Visit story(Guide guide, String name) {
        return Visit.of(guide, storyAnswers(guide, name).answers());
    }

    /// {@return what a story's file holds}
    public static AnswersFile.Saved storyAnswers(Guide guide, String name) {
        try (var in = Visits.class.getResourceAsStream("/visits/" + name + ".json")) {
            if (in == null) {
                throw new AssertionError(name);
            }
            return switch (AnswersFile.parse(name, in.readAllBytes(), guide)) {
                case Read.Whole<AnswersFile.Saved>(var saved) -> saved;
                case Read.Refused<AnswersFile.Saved>(var problems) -> throw new AssertionError(problems);
                case Read.Absent<AnswersFile.Saved> _ -> throw new AssertionError(name);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// {@return answers picked at random; some questions are left open}
    public static Answers random(Guide guide, Random random) {
        var answers = Answers.NONE;
        for (var question : guide.questions()) {
            if (random.nextInt(8) == 0) {
                continue;
            }
            if (question.kind() == Question.Kind.SCALE) {
                answers = answers.with(question.id(), random.nextInt(Question.SCALE_MAX + 1));
            } else {
                answers = answers.with(question.id(), randomTicks(question, random));
            }
        }
        return answers;
    }

    /// {@return the calm answers with up to six questions answered at random or left open}
    public static Answers nearCalm(Guide guide, Random random) {
        var answers = calmAnswers();
        var any = random(guide, random);
        var questions = guide.questions();
        for (var left = random.nextInt(7); left > 0; left--) {
            var question = questions.get(random.nextInt(questions.size())).id();
            var picked = any.get(question);
            answers = picked.isPresent() ? answers.with(question, picked.get()) : answers.without(question);
        }
        return answers;
    }

    /// {@return answers of one of the kinds above, in turn}
    public static Answers mixed(Guide guide, Random random) {
        return random.nextInt(3) == 0 ? random(guide, random) : nearCalm(guide, random);
    }

    /// {@return calm answers with some changed}
    ///
    /// @param ticks as `question=choice+choice;question=number`
    public static Answers calmBut(String ticks) {
        var answers = calmAnswers();
        for (var part : ticks.split(";")) {
            var sides = part.trim().split("=");
            answers = sides[1].matches("\\d+")
                    ? answers.with(sides[0], Integer.parseInt(sides[1]))
                    : answers.with(sides[0], Set.of(sides[1].split("\\+")));
        }
        return answers;
    }

    /// Mostly calm, so that all four levels come up.
    private static Set<String> randomTicks(Question question, Random random) {
        var plain = question.choices().stream()
                .filter(choice -> !choice.isSign() || random.nextInt(12) == 0)
                .map(Choice::id)
                .toList();
        var first = plain.get(random.nextInt(plain.size()));
        var ticks = new HashSet<>(Set.of(first));
        var alone = question.choice(first).orElseThrow().exclusive();
        if (question.many() && !alone && random.nextInt(3) == 0) {
            plain.stream()
                    .filter(id -> !question.choice(id).orElseThrow().exclusive())
                    .filter(_ -> random.nextInt(3) == 0)
                    .forEach(ticks::add);
        }
        return ticks;
    }

    /// One sign and where it is asked.
    public record Sign(Question question, Choice choice) {
        /// {@return answers with this sign ticked, as a tap does it}
        public Answers tick(Answers answers) {
            return answers.ticked(question.id()).contains(choice.id())
                    ? answers
                    : answers.toggled(question, choice.id());
        }

        @Override
        public String toString() {
            return choice.id();
        }
    }

    /// {@return every sign of a guide}
    public static List<Sign> signs(Guide guide) {
        var signs = new ArrayList<Sign>();
        for (var question : guide.questions()) {
            for (var choice : question.choices()) {
                if (choice.isSign() && !choice.exclusive()) {
                    signs.add(new Sign(question, choice));
                }
            }
        }
        return signs;
    }
}
