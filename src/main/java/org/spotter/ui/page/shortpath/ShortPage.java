package org.spotter.ui.page.shortpath;

import java.util.List;
import java.util.Set;
import org.spotter.guide.Choice;
import org.spotter.guide.Question;
import org.spotter.guide.Section;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Statements;
import org.spotter.ui.widget.Statements.Style;
import org.spotter.ui.widget.Texts;
import org.spotter.visit.Visit;

/// One group of danger signs after the other, each with one tap: none of these, or one of them. The first "one of them"
/// opens the emergency page; after the last "none" comes the sheet.
public final class ShortPage {
    private final AppContext context;
    private final Question question;

    private ShortPage(AppContext context, Question question) {
        this.context = context;
        this.question = question;
    }

    /// {@return the page}
    ///
    /// @param context the window's context
    /// @param detail  the question to ask; the first when ""
    public static Page build(AppContext context, String detail) {
        var questions = questions(context);
        var question = questions.stream()
                .filter(each -> each.id().equals(detail))
                .findFirst()
                .orElse(questions.getFirst());
        return new ShortPage(context, question).page();
    }

    private static List<Question> questions(AppContext context) {
        return context.guide().section(Visit.DANGER).map(Section::questions).orElseThrow();
    }

    private Page page() {
        var questions = questions(context);
        var step = questions.indexOf(question);
        var signs = question.choices().stream()
                .filter(choice -> choice.isSign() && !choice.exclusive())
                .map(choice -> context.words("choice." + question.id() + "." + choice.id()))
                .toList();
        var column = Boxes.column(
                Texts.label(context.message("short.step", step + 1, questions.size()), "eyebrow"),
                Texts.title(context.message("short.title")),
                Boxes.card(Statements.ofTexts(context.formats(), signs, Style.POINTS)));
        var some = Buttons.secondary(context.message("short.some"), Icons.DANGER, () -> {
            // Which one it is can be ticked later; one that is not said counts as a yes (clinical 3.1, principle 3).
            answer(question.choices().stream()
                    .filter(choice -> choice.isSign() && choice.exclusive())
                    .findFirst()
                    .orElseThrow());
            context.navigator().go("emergency");
        });
        some.setId("short-some");
        var none = Buttons.primary(context.message("short.none"), Icons.CHECK, () -> {
            answer(question.choices().stream()
                    .filter(choice -> choice.exclusive() && !choice.isSign())
                    .findFirst()
                    .orElseThrow());
            if (step + 1 < questions.size()) {
                context.navigator().go("short", questions.get(step + 1).id());
            } else {
                context.navigator().go("sheet", "print");
            }
        });
        none.setId("short-none");
        return new Page(column, List.of(some), List.of(none));
    }

    private void answer(Choice choice) {
        context.answer(context.visit().get().answers().with(question.id(), Set.of(choice.id())));
    }
}
