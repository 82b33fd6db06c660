package org.spotter.ui.page.review;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.spotter.guide.Question;
import org.spotter.guide.Section;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.Texts;
import org.spotter.visit.Answer;

/// All answers on one page, each with "Change".
public final class ReviewPage {
    private ReviewPage() {}

    /// {@return the page}
    ///
    /// @param context the window's context
    public static Page build(AppContext context) {
        var visit = context.visit().get();
        var column =
                Boxes.column(Texts.title(context.message("review.title")), Texts.lead(context.message("review.lead")));
        for (var section : context.guide().sections()) {
            column.getChildren().add(card(context, section));
        }
        var open = visit.firstOpen();
        if (open.isPresent()) {
            column.getChildren().add(2, new Callout(Callout.Kind.ASK, Texts.body(context.message("review.open"))));
        }
        var go = open.map(question ->
                        Buttons.primary(context.message("review.answer"), Icons.NEXT, () -> context.navigator()
                                .go(context.guide().sectionOf(question).id(), question.id())))
                .orElseGet(() -> Buttons.primary(context.message("review.result"), Icons.NEXT, () -> context.navigator()
                        .go("result")));
        go.setId("review-go");
        var back = Buttons.secondary(context.message("action.back"), Icons.BACK, context.navigator()::back);
        return new Page(column, List.of(back), List.of(go));
    }

    private static Node card(AppContext context, Section section) {
        var card = Boxes.card(Texts.heading(context.words("section." + section.id() + ".title")));
        for (var question : section.questions()) {
            if (context.visit().get().path().contains(question)) {
                card.getChildren().add(row(context, section, question));
            }
        }
        return card;
    }

    private static Node row(AppContext context, Section section, Question question) {
        var title = context.words("question." + question.id() + ".title");
        var answer = answer(context, question);
        var said = answer.isEmpty() ? Texts.label(context.message("review.none"), "open-answer") : Texts.body(answer);
        var change = Buttons.quiet(context.message("review.change"), Icons.EDIT, () -> context.navigator()
                .go(section.id(), question.id() + " review"));
        change.setId("change-" + question.id());
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setAccessibleText(context.message("review.change.of", title));
        var row = Boxes.ended(Boxes.stack(Texts.small(title), said), change);
        row.getStyleClass().add("review-row");
        return row;
    }

    private static String answer(AppContext context, Question question) {
        return switch (context.visit().get().answers().get(question.id()).orElse(null)) {
            case null -> "";
            case Answer.Level(var number) -> context.message("review.level", number);
            case Answer.Ticked(var choices) ->
                question.choices().stream()
                        .filter(choice -> choices.contains(choice.id()))
                        .map(choice -> context.words("choice." + question.id() + "." + choice.id()))
                        .collect(Collectors.joining("\n"));
        };
    }
}
