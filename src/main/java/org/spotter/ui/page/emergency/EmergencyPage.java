package org.spotter.ui.page.emergency;

import java.util.List;
import javafx.scene.Node;
import org.spotter.assess.Reason;
import org.spotter.assess.Triage;
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
import org.spotter.ui.widget.UrgencyCard;

/// What to do now: the number, the steps, what to say on the phone, and a way back from a wrong tick.
public final class EmergencyPage {
    private EmergencyPage() {}

    /// {@return the page}
    ///
    /// @param context the window's context
    public static Page build(AppContext context) {
        var reasons = Triage.raised(context.counted()).stream()
                .filter(reason -> reason.urgency() == Urgency.EMERGENCY)
                .toList();
        return reasons.isEmpty() ? general(context) : personal(context, reasons);
    }

    private static Page personal(AppContext context, List<Reason> reasons) {
        var topic = context.guide().topics().stream()
                .filter(t -> t.id().equals("next-emergency"))
                .findFirst()
                .orElseThrow();
        var column = Boxes.column(
                Texts.title(context.words(topic.titleKey())),
                Texts.lead(context.words(topic.leadKey())),
                number(context),
                Boxes.card(
                        Texts.heading(context.message("emergency.do")),
                        Statements.of(context, topic.statements(), Style.STEPS)),
                toSay(context, reasons));
        var slip = Buttons.primary(context.message("emergency.slip"), Icons.PRINT, () -> context.navigator()
                .go("sheet"));
        slip.setId("slip");
        var correct = Buttons.secondary(context.message("emergency.correct"), Icons.BACK, () -> correct(context));
        correct.setId("correct");
        return new Page(column, List.of(correct), List.of(slip));
    }

    /// Opened from the number in the header: nothing is ticked, and nobody should have to tick first.
    private static Page general(AppContext context) {
        var column = Boxes.column(
                Texts.title(context.message("emergency.title")),
                Texts.lead(context.message("emergency.lead")),
                number(context),
                Boxes.card(
                        Texts.heading(context.message("emergency.when")),
                        Statements.of(context, context.guide().program().watchFor(), Style.POINTS)));
        var back = Buttons.secondary(context.message("action.back"), Icons.BACK, context.navigator()::back);
        var check = Buttons.primary(context.message("first-minutes.go"), Icons.NEXT, () -> context.navigator()
                .go("danger"));
        return new Page(column, List.of(back), List.of(check));
    }

    private static Node number(AppContext context) {
        var card = new UrgencyCard(
                Urgency.EMERGENCY,
                Texts.label(context.message("emergency.call"), "urgency-when"),
                Texts.label(context.emergencyNumber(), "emergency-number"));
        card.say(Texts.body(context.message("emergency.phone")));
        // Whoever calls must say where to come to.
        var place = context.venue().line();
        if (!place.isEmpty()) {
            card.say(Texts.subheading(context.message("kiosk.here", place)));
        }
        return card;
    }

    private static Node toSay(AppContext context, List<Reason> reasons) {
        var words =
                reasons.stream().map(reason -> Reasons.words(context, reason)).toList();
        var card = Boxes.card(
                Texts.heading(context.message("emergency.say")),
                Texts.body(context.message("emergency.say.lead")),
                Statements.ofTexts(context.formats(), words, Style.POINTS));
        if (reasons.stream().anyMatch(Reason.Skipped.class::isInstance)) {
            card.getChildren().add(Texts.small(context.message("emergency.skipped")));
        }
        return card;
    }

    private static void correct(AppContext context) {
        if (!Triage.emergency(context.visit().get())) {
            // Only what was noticed in the diary makes it one.
            context.navigator().go("diary");
            return;
        }
        var visit = context.counted();
        var question = Triage.raised(visit).stream()
                .filter(reason -> reason.urgency() == Urgency.EMERGENCY)
                .flatMap(reason -> Reasons.questions(visit, reason).stream())
                .findFirst()
                .orElse(visit.path().getFirst());
        context.navigator().go(context.guide().sectionOf(question).id(), question.id());
    }
}
