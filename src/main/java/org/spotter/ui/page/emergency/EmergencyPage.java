package org.spotter.ui.page.emergency;

import java.util.List;
import org.spotter.assess.Reason;
import org.spotter.assess.Triage;
import org.spotter.guide.Topic;
import org.spotter.guide.Urgency;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Reasons;
import org.spotter.ui.widget.Statements;
import org.spotter.ui.widget.Statements.Style;
import org.spotter.ui.widget.Texts;

/// What to do now: the number, the steps, what to say on the phone, and a way back from a wrong tick.
public final class EmergencyPage {
    private EmergencyPage() {}

    /// {@return the page}
    ///
    /// @param context the window's context
    public static Page build(AppContext context) {
        var topic = context.guide().topicsOf("next-step").stream()
                .filter(t -> t.id().equals("next-emergency"))
                .findFirst();
        var card = Boxes.card(
                Boxes.marked(Icons.PHONE.node(), Texts.label(context.message("emergency.call"), "urgency-when")),
                Texts.label(context.emergencyNumber(), "emergency-number"),
                Texts.body(context.message("emergency.phone")));
        card.getStyleClass().addAll("urgency", "emergency");

        var column = Boxes.column();
        topic.ifPresent(t -> column.getChildren().add(Texts.title(context.words(t.titleKey()))));
        topic.ifPresent(t -> column.getChildren().add(Texts.lead(context.words(t.leadKey()))));
        column.getChildren().add(card);
        topic.map(Topic::statements).ifPresent(steps -> column.getChildren()
                .add(Boxes.card(
                        Texts.heading(context.message("emergency.do")), Statements.of(context, steps, Style.STEPS))));
        var reasons = Triage.raised(context.visit().get()).stream()
                .filter(reason -> reason.urgency() == Urgency.EMERGENCY)
                .toList();
        if (!reasons.isEmpty()) {
            column.getChildren().add(toSay(context, reasons));
        }
        var slip = Buttons.primary(context.message("emergency.slip"), Icons.PRINT, () -> context.navigator()
                .go("sheet"));
        slip.setId("slip");
        var correct = Buttons.secondary(context.message("emergency.correct"), Icons.BACK, () -> correct(context));
        correct.setId("correct");
        return new Page(column, List.of(correct), List.of(slip));
    }

    private static javafx.scene.Node toSay(AppContext context, List<Reason> reasons) {
        var words =
                reasons.stream().map(reason -> Reasons.words(context, reason)).toList();
        var card = Boxes.card(
                Texts.heading(context.message("emergency.say")),
                Texts.body(context.message("emergency.say.lead")),
                Statements.ofTexts(words, Style.POINTS));
        if (reasons.stream().anyMatch(Reason.Skipped.class::isInstance)) {
            card.getChildren().add(Texts.small(context.message("emergency.skipped")));
        }
        return card;
    }

    private static void correct(AppContext context) {
        var visit = context.visit().get();
        var question = Triage.raised(visit).stream()
                .filter(reason -> reason.urgency() == Urgency.EMERGENCY)
                .flatMap(reason -> Reasons.questions(visit, reason).stream())
                .findFirst()
                .orElse(visit.path().getFirst());
        context.navigator().go(context.guide().sectionOf(question).id(), question.id());
    }
}
