package org.spotter.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spotter.assess.Assessment;
import org.spotter.assess.Reason;
import org.spotter.guide.Question;
import org.spotter.visit.Answer;

/// What to say to whoever answers the phone, in one language.
///
/// @param assessment what the answers mean
/// @param wording    the words to say it in
record Account(Assessment assessment, Wording wording) {
    /// {@return the deciding answers; what was left open only where nothing else decided}
    List<String> reasons() {
        var given = assessment.deciding().stream()
                .filter(reason -> !(reason instanceof Reason.Skipped))
                .toList();
        return (given.isEmpty() ? assessment.deciding() : given)
                .stream().map(this::text).toList();
    }

    /// {@return since when it hurts and how strongly, as far as that was answered}
    List<String> facts() {
        var facts = new ArrayList<String>();
        for (var question : assessment.visit().path()) {
            var answer = assessment.visit().counted().get(question.id());
            answer.flatMap(given -> asked(question, given)).ifPresent(facts::add);
        }
        return facts;
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

    private Optional<String> asked(Question question, Answer given) {
        var title = title(question);
        return switch (given) {
            case Answer.Level(var level) ->
                Optional.of(wording.messages().of("sheet.say.level", title, level, Question.SCALE_MAX));
            case Answer.Ticked(var choices) ->
                question.id().equals(assessment.visit().guide().program().dayQuestion())
                        ? choices.stream().findFirst().map(choice -> wording.messages()
                                .of(
                                        "sheet.say.answer",
                                        title,
                                        wording.words().of("choice." + question.id() + "." + choice)))
                        : Optional.empty();
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
