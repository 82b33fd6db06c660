package org.spotter.ui.page.visit;

import java.util.ArrayList;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.spotter.assess.Triage;
import org.spotter.guide.Question;
import org.spotter.guide.Urgency;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.widget.BodyMap;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.Choices;
import org.spotter.ui.widget.PainScale;
import org.spotter.ui.widget.Texts;
import org.spotter.ui.widget.VisitSteps;
import org.spotter.visit.Answer;

/// One question of the visit, drawn from the guide. All questions of all sections come through here.
///
/// The place's detail is a question id; followed by ` review` it returns to the answers once it is settled.
public final class QuestionPage {
    /// Ends a detail whose question was opened to change one answer.
    private static final String RETURN = " review";

    /// Whether an answer was missing and asked for again.
    private record Asked(boolean again) {}

    private final AppContext context;
    private final Question question;
    private final boolean returns;
    private final VBox missing = Boxes.stack();
    private final Node input;

    private QuestionPage(AppContext context, String section, String detail) {
        this.context = context;
        returns = detail.endsWith(RETURN);
        var id = returns ? detail.substring(0, detail.length() - RETURN.length()) : detail;
        var visit = context.visit().get();
        question = visit.path().stream()
                .filter(q -> q.id().equals(id))
                .findFirst()
                .or(() -> visit.path().stream()
                        .filter(q -> context.guide().sectionOf(q).id().equals(section))
                        .findFirst())
                .orElseThrow();
        missing.setManaged(false);
        missing.setVisible(false);
        input = input();
    }

    /// {@return the page of a section}
    ///
    /// @param context the window's context
    /// @param section a section id
    /// @param detail  a question id; the section's first when ""
    public static Page build(AppContext context, String section, String detail) {
        return new QuestionPage(context, section, detail).page();
    }

    private Page page() {
        var visit = context.visit().get();
        var section = context.guide().sectionOf(question);
        var here = visit.path().stream().filter(section.questions()::contains).toList();
        var step = context.message("visit.progress", here.indexOf(question) + 1, here.size());
        var count = Texts.small(step);
        count.setAccessibleText(context.message("visit.progress.spoken", here.indexOf(question) + 1, here.size()));
        var where = Boxes.ended(Texts.label(context.words("section." + section.id() + ".title"), "eyebrow"), count);
        where.getStyleClass().add("visit-where");
        var title = Texts.title(text("title"));
        var column = Boxes.column(Boxes.stack(where, new VisitSteps(context, question)), title);
        context.wordsIfAny("question." + question.id() + ".hint")
                .ifPresent(hint -> column.getChildren().add(Texts.lead(hint)));
        column.getChildren().addAll(missing, input);
        context.wordsIfAny("question." + question.id() + ".why")
                .ifPresent(why -> column.getChildren().add(why(why)));

        var secondary = new ArrayList<Button>();
        visit.back(question).ifPresent(before -> {
            var back = Buttons.secondary(context.message("action.back"), Icons.BACK, () -> go(before));
            back.setId("back");
            secondary.add(back);
        });
        var next = Buttons.primary(
                context.message(returns ? "action.done" : "action.next"),
                returns ? Icons.CHECK : Icons.NEXT,
                this::next);
        next.setId("next");
        context.draft(Asked.class).filter(Asked::again).ifPresent(_ -> askAgain());
        return new Page(column, secondary, List.of(next)).keeping(() -> new Asked(missing.isVisible()));
    }

    /// Quiet, so that the choices stand out.
    private Node why(String text) {
        var why = Boxes.stack(Texts.label(context.message("visit.why"), "eyebrow"), Texts.small(text));
        why.getStyleClass().add("why");
        return why;
    }

    private String text(String part) {
        return context.words("question." + question.id() + "." + part);
    }

    private Node input() {
        return switch (question.kind()) {
            case MANY, ONE -> new Choices(context, question);
            case MAP -> {
                var choices = new Choices(context, question);
                var map = new BodyMap(context, question, choices::sync);
                choices.getStyleClass().add("map-list");
                choices.addEventHandler(ActionEvent.ACTION, _ -> map.sync());
                var both = new FlowPane(map, choices);
                both.getStyleClass().add("map-and-list");
                yield both;
            }
            case SCALE ->
                new PainScale(
                        context,
                        text("title"),
                        text("low"),
                        text("high"),
                        context.visit().get().answers().get(question.id()).orElse(null)
                                        instanceof Answer.Level(var number)
                                ? number
                                : -1,
                        number -> context.answer(context.visit().get().answers().with(question.id(), number)));
        };
    }

    private void next() {
        var visit = context.visit().get();
        if (!visit.settled(question)) {
            askAgain();
            return;
        }
        if (Triage.emergency(visit)) {
            context.navigator().go("emergency");
            return;
        }
        var onward = visit.next(question);
        if (returns || onward.isEmpty()) {
            context.navigator().go("review");
        } else {
            go(onward.get());
        }
    }

    /// Nothing is chosen: say what to do. A danger sign that is left out counts as a yes (clinical 3.1, principle 3).
    private void askAgain() {
        var danger =
                question.skipped().filter(level -> level == Urgency.EMERGENCY).isPresent();
        var many = question.many() && question.kind() != Question.Kind.MAP;
        var key = danger ? "visit.missing.danger" : many ? "visit.missing.many" : "visit.missing.one";
        var words = Texts.body(context.message(key));
        missing.getChildren().setAll(new Callout(Callout.Kind.ASK, words));
        missing.setManaged(true);
        missing.setVisible(true);
        Announcer.say(words);
    }

    private void go(Question to) {
        context.navigator().go(context.guide().sectionOf(to).id(), to.id());
    }
}
