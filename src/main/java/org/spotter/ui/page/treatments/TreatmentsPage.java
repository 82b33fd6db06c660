package org.spotter.ui.page.treatments;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.spotter.assess.Assessment;
import org.spotter.assess.TreatmentGates.Standing;
import org.spotter.guide.Gate.Decision;
import org.spotter.guide.Treatment;
import org.spotter.guide.Urgency;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.support.Pictures;
import org.spotter.ui.widget.Badges;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.DangerFirst;
import org.spotter.ui.widget.Disclosure;
import org.spotter.ui.widget.PictureView;
import org.spotter.ui.widget.ReviewNotice;
import org.spotter.ui.widget.Statements;
import org.spotter.ui.widget.Statements.Style;
import org.spotter.ui.widget.Texts;

/// What can help, what the evidence says of it, and whether it suits this person now.
public final class TreatmentsPage {
    private TreatmentsPage() {}

    /// {@return the page}
    ///
    /// @param context the window's context
    /// @param detail  a treatment to open at once, or ""
    public static Page build(AppContext context, String detail) {
        var title = Texts.title(context.message("page.treatments.title"));
        var outOfDate = ReviewNotice.instead(context);
        if (outOfDate.isPresent()) {
            return Page.reading(Boxes.column(title, outOfDate.get()));
        }
        var visit = context.visit().get();
        var column = Boxes.column(title, Texts.lead(context.message("treatments.lead")));
        var personal = visit.dangerAnswered();
        var assessment = context.assessment();
        if (!personal) {
            column.getChildren().add(DangerFirst.card(context));
        } else if (assessment.urgency().atLeast(Urgency.SAME_DAY)) {
            column.getChildren()
                    .add(new Callout(Callout.Kind.STOP, Texts.body(context.message("treatments.seen-first"))));
        } else if (!visit.complete()) {
            column.getChildren().add(new Callout(Callout.Kind.ASK, Texts.body(context.message("treatments.open"))));
        }
        for (var treatment : context.guide().treatments()) {
            var card = card(context, treatment, assessment, personal);
            if (treatment.id().equals(detail)) {
                card.opened();
            }
            column.getChildren().add(card);
        }
        return Page.reading(column);
    }

    private static Disclosure card(AppContext context, Treatment treatment, Assessment assessment, boolean personal) {
        var key = "treatment." + treatment.id();
        var badges = Boxes.flow(Badges.evidence(context, treatment));
        // What is advised against for everyone, or has to wait for a talk today, must not read as if it suited.
        var waits = treatment.evidence() == Treatment.Evidence.AGAINST
                || assessment.urgency().atLeast(Urgency.SAME_DAY);
        var decision = assessment.gates().of(treatment.id()).decision();
        if (personal && !(waits && decision == Decision.ALLOWED)) {
            badges.getChildren().addFirst(Badges.gate(context, decision));
        }
        var card = new Disclosure(
                context,
                context.words(key + ".title"),
                Boxes.stack(Texts.small(context.words(key + ".lead")), badges),
                () -> inside(context, treatment, assessment, personal));
        card.setId("treatment-" + treatment.id());
        return card;
    }

    private static Node inside(AppContext context, Treatment treatment, Assessment assessment, boolean personal) {
        var box = Boxes.stack();
        if (personal) {
            standing(context, box, assessment.gates().of(treatment.id()));
        }
        treatment.picture().filter(Pictures::has).ifPresent(name -> {
            var picture = new PictureView(name, context.words("picture." + name));
            picture.getStyleClass().add("treatment-picture");
            box.getChildren().add(picture);
        });
        box.getChildren().add(Statements.of(context, treatment.statements(), Style.POINTS));
        box.getChildren()
                .add(new Callout(
                        Callout.Kind.NOTE,
                        Texts.small(context.message("treatments.evidence", String.valueOf(treatment.year()))),
                        Texts.small(context.words("treatment." + treatment.id() + ".evidence"))));
        treatment.timer().ifPresent(kind -> {
            var go = Buttons.secondary(context.message("treatments.timer"), Icons.TIMER, () -> context.navigator()
                    .go("timer", kind.name()));
            go.setId("timer-" + treatment.id());
            go.setAccessibleText(
                    context.message("treatments.timer.of", context.words("treatment." + treatment.id() + ".title")));
            box.getChildren().add(go);
        });
        return box;
    }

    private static void standing(AppContext context, VBox box, Standing standing) {
        for (var gate : standing.gates()) {
            box.getChildren()
                    .add(new Callout(
                            gate.decision() == Decision.NOT_NOW ? Callout.Kind.STOP : Callout.Kind.ASK,
                            Texts.body(context.words("gate." + gate.id()))));
        }
        if (standing.open() && standing.gates().isEmpty()) {
            box.getChildren().add(new Callout(Callout.Kind.ASK, Texts.body(context.message("treatments.open"))));
        }
    }
}
