package org.spotter.ui.page.changed;

import java.util.List;
import java.util.Set;
import org.spotter.assess.Triage;
import org.spotter.guide.Choice;
import org.spotter.guide.Question;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Choices;
import org.spotter.ui.widget.Texts;
import org.spotter.visit.Visit;

/// "Something changed": all danger signs on one page, then back to where the person was.
public final class ChangedPage {
    private ChangedPage() {}

    /// {@return the page}
    ///
    /// @param context the window's context
    public static Page build(AppContext context) {
        var column = Boxes.column(
                Texts.title(context.message("changed.title")), Texts.lead(context.message("changed.lead")));
        var questions = context.guide().section(Visit.DANGER).orElseThrow().questions();
        for (var question : questions) {
            var choices = new Choices(context, question);
            column.getChildren().addAll(Texts.heading(context.words("question." + question.id() + ".title")), choices);
        }
        var done = Buttons.primary(context.message("changed.done"), Icons.CHECK, () -> done(context, questions));
        done.setId("changed-done");
        var back = Buttons.secondary(context.message("action.back"), Icons.BACK, () -> leave(context));
        back.setId("back");
        return new Page(column, List.of(back), List.of(done));
    }

    /// What was left open counts as "None of these" here: the button says so.
    private static void done(AppContext context, List<Question> questions) {
        var answers = context.visit().get().answers();
        for (var question : questions) {
            if (answers.get(question.id()).isEmpty()) {
                var none = question.choices().stream()
                        .filter(choice -> choice.exclusive() && !choice.isSign())
                        .map(Choice::id)
                        .findFirst()
                        .orElseThrow();
                answers = answers.with(question.id(), Set.of(none));
            }
        }
        context.answer(answers);
        context.dangerAskedNow();
        leave(context);
    }

    /// Nobody leaves a ticked danger sign behind without the emergency page.
    private static void leave(AppContext context) {
        if (Triage.emergency(context.counted())) {
            context.navigator().go("emergency");
        } else {
            context.navigator().back();
        }
    }
}
