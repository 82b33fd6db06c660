package org.spotter.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.spotter.assess.Assessment;
import org.spotter.assess.Explanation;
import org.spotter.assess.Reason;
import org.spotter.guide.Choice;
import org.spotter.guide.Question;
import org.spotter.text.Messages;
import org.spotter.visit.Answer;
import org.spotter.visit.Answers;

/// What to say to whoever answers the phone, in one language.
///
/// @param assessment what the answers mean
/// @param wording    the words to say it in
record Account(Assessment assessment, Wording wording) {
    /// One thing that was answered: a tick, or a number on a scale.
    private record Said(Question question, Answer answer) {}

    /// {@return the answers that decided, as they were given; what was left open only where nothing else decided}
    List<String> reasons() {
        var said = deciding();
        var noticed = noticed();
        if (!noticed.isEmpty()) {
            return Stream.concat(said.stream().map(this::text), noticed.stream())
                    .toList();
        }
        return said.isEmpty()
                ? assessment.deciding().stream().map(this::text).toList()
                : said.stream().map(this::text).toList();
    }

    /// {@return what makes several answers count together}
    List<String> rules() {
        return assessment.deciding().stream()
                .filter(Reason.Combination.class::isInstance)
                .filter(reason -> assessment.noticedBy(reason).isEmpty())
                .map(reason -> wording.messages().of("sheet.say.rule", text(reason)))
                .toList();
    }

    /// What was noticed since the visit, and where: no tick of the person.
    private List<String> noticed() {
        return assessment.deciding().stream()
                .flatMap(reason -> assessment.noticedBy(reason).stream().map(source -> wording.messages()
                        .of("sheet.say.noticed." + Messages.key(source), text(reason))))
                .toList();
    }

    /// {@return since when it hurts and how strongly, as far as that was answered and did not decide}
    List<String> facts() {
        var reasons = deciding();
        return said(assessment.visit().counted())
                .filter(said -> said.question().kind() == Question.Kind.SCALE
                        || said.question()
                                .id()
                                .equals(assessment.visit().guide().program().dayQuestion()))
                .filter(said -> !reasons.contains(said))
                .map(this::text)
                .toList();
    }

    /// {@return what backs a reason: source ids}
    ///
    /// @param reason a deciding answer
    static List<String> sources(Reason reason) {
        return switch (reason) {
            case Reason.Sign sign -> sign.choice().sources();
            case Reason.Combination combination -> combination.rule().sources();
            case Reason.Skipped _ -> List.of();
        };
    }

    /// Each once, whichever reasons it belongs to: the same in every language.
    private Set<Said> deciding() {
        var said = new LinkedHashSet<Said>();
        assessment.deciding().stream()
                .filter(reason -> assessment.noticedBy(reason).isEmpty())
                .flatMap(reason -> said(Explanation.given(assessment.given(), reason)))
                .forEach(said::add);
        return said;
    }

    private Stream<Said> said(Answers given) {
        return assessment.visit().path().stream()
                .flatMap(question -> given.get(question.id()).stream().flatMap(answer -> said(question, answer)));
    }

    private static Stream<Said> said(Question question, Answer given) {
        return switch (given) {
            case Answer.Level level -> Stream.of(new Said(question, level));
            case Answer.Ticked(var ticked) ->
                question.choices().stream()
                        .map(Choice::id)
                        .filter(ticked::contains)
                        .map(choice -> new Said(question, new Answer.Ticked(Set.of(choice))));
        };
    }

    private String text(Said said) {
        var question = said.question();
        return switch (said.answer()) {
            case Answer.Level(var level) ->
                wording.messages().of("sheet.say.level", title(question), level, Question.SCALE_MAX);
            case Answer.Ticked(var ticked) -> {
                var choice = wording.words()
                        .of("choice." + question.id() + "." + ticked.iterator().next());
                // One of several says it all; one alone needs its question.
                yield question.many() ? choice : wording.messages().of("sheet.say.answer", title(question), choice);
            }
        };
    }

    private String text(Reason reason) {
        return switch (reason) {
            case Reason.Sign sign ->
                wording.words()
                        .of("choice." + sign.question().id() + "."
                                + sign.choice().id());
            case Reason.Combination combination ->
                wording.words().of("rule." + combination.rule().id());
            case Reason.Skipped skipped -> wording.messages().of("sheet.why.skipped", title(skipped.question()));
        };
    }

    private String title(Question question) {
        return wording.words().of("question." + question.id() + ".title");
    }
}
