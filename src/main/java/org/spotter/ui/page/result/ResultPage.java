package org.spotter.ui.page.result;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.spotter.assess.Assessment;
import org.spotter.assess.Explanation;
import org.spotter.assess.Noticed;
import org.spotter.guide.Question;
import org.spotter.guide.Topic;
import org.spotter.guide.Urgency;
import org.spotter.text.Messages;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.DangerFirst;
import org.spotter.ui.widget.Disclosure;
import org.spotter.ui.widget.Reasons;
import org.spotter.ui.widget.ReviewNotice;
import org.spotter.ui.widget.Statements;
import org.spotter.ui.widget.Statements.Style;
import org.spotter.ui.widget.Texts;
import org.spotter.ui.widget.UrgencyCard;

/// Your next step: the urgency, why, and what to watch for.
public final class ResultPage {
    private static final int MOST_CHANGES = 5;

    private ResultPage() {}

    /// {@return the page}
    ///
    /// @param context the window's context
    public static Page build(AppContext context) {
        var visit = context.visit().get();
        if (!visit.dangerAnswered()) {
            return Page.reading(Boxes.column(
                    Texts.title(context.message("page.result.title")),
                    Texts.lead(context.message("result.general")),
                    DangerFirst.card(context)));
        }
        var assessment = context.assessment();
        var column = Boxes.column();
        if (!visit.complete()) {
            column.getChildren().add(open(context, assessment));
        }
        var outOfDate =
                assessment.urgency() == Urgency.SELF_CARE ? ReviewNotice.instead(context) : Optional.<Node>empty();
        if (outOfDate.isPresent()) {
            column.getChildren().addAll(Texts.title(context.message("page.result.title")), outOfDate.get());
        } else {
            column.getChildren().add(urgency(context, assessment));
        }
        if (!assessment.reasons().isEmpty()) {
            column.getChildren().add(why(context, assessment));
        }
        if (assessment.urgency() != Urgency.EMERGENCY && visit.complete() && outOfDate.isEmpty()) {
            column.getChildren().add(pattern(context, assessment));
        }
        column.getChildren()
                .add(Boxes.card(
                        Texts.heading(context.message("result.watch")),
                        Texts.body(context.message("result.watch.lead", context.emergencyNumber())),
                        Statements.of(context, context.guide().program().watchFor(), Style.POINTS)));
        whatWouldChangeThis(context, assessment).ifPresent(column.getChildren()::add);
        column.getChildren()
                .add(Texts.small(context.message(
                        "result.valid", context.formats().moment(context.local(context.dangerAsked())))));
        var review = Buttons.secondary(context.message("result.answers"), Icons.REVIEW, () -> context.navigator()
                .go("review"));
        return new Page(column, List.of(review), List.of(onward(context, assessment, outOfDate.isPresent())));
    }

    private static Button onward(AppContext context, Assessment assessment, boolean outOfDate) {
        var page = outOfDate || assessment.urgency().atLeast(Urgency.SAME_DAY) ? "sheet" : "plan";
        var icon = page.equals("sheet") ? Icons.PRINT : Icons.NEXT;
        var go = Buttons.primary(context.message("result.to." + page), icon, () -> context.navigator()
                .go(page));
        go.setId("result-go");
        return go;
    }

    private static Node open(AppContext context, Assessment assessment) {
        var question = assessment.given().firstOpen().orElseThrow();
        var go = Buttons.secondary(context.message("review.answer"), Icons.NEXT, () -> context.navigator()
                .go(context.guide().sectionOf(question).id(), question.id()));
        return new Callout(Callout.Kind.ASK, Texts.body(context.message("result.open")), go);
    }

    private static Node urgency(AppContext context, Assessment assessment) {
        var urgency = assessment.urgency();
        var key = Messages.key(urgency);
        var when =
                switch (urgency) {
                    case EMERGENCY -> context.message("urgency.emergency.when", context.emergencyNumber());
                    case SAME_DAY ->
                        context.region()
                                .advice()
                                .map(line -> context.message("urgency.same-day.when.line", line))
                                .orElseGet(() -> context.message("urgency.same-day.when"));
                    case BOOK ->
                        context.message(
                                "urgency.book.when",
                                assessment.withinDays(),
                                context.formats()
                                        .fullDate(
                                                context.localNow().toLocalDate().plusDays(assessment.withinDays())));
                    case SELF_CARE -> context.message("urgency.self-care.when");
                };
        var title = Texts.title(topic(context, "next-" + key));
        title.setAccessibleHelp(when);
        var card = new UrgencyCard(urgency, title, Texts.label(when, "urgency-when"));
        steps(context, "next-" + key)
                .ifPresent(topic -> card.say(
                        Texts.body(context.words(topic.leadKey())),
                        Statements.of(context, topic.statements(), Style.STEPS)));
        card.setId("urgency-" + key);
        return card;
    }

    private static Optional<Topic> steps(AppContext context, String topic) {
        return context.guide().topics().stream()
                .filter(t -> t.id().equals(topic))
                .findFirst();
    }

    private static String topic(AppContext context, String topic) {
        return context.words("topic." + topic + ".title");
    }

    private static Node why(AppContext context, Assessment assessment) {
        var card = Boxes.card(Texts.heading(context.message("result.why")));
        for (var reason : assessment.reasons()) {
            var words = Texts.body(Reasons.words(context, reason));
            var level = Texts.small(context.messages().of("urgency.name.", reason.urgency()));
            var source = assessment.noticedBy(reason);
            var questions = Reasons.questions(assessment.visit(), reason);
            Node row;
            if (source.isPresent()) {
                var from = Texts.label(context.messages().of("noticed.", source.get()), "eyebrow");
                row = Boxes.ended(Boxes.stack(words, from, level), look(context, source.get(), words.getText()));
            } else if (questions.isEmpty()) {
                row = Boxes.stack(words, level);
            } else {
                row = Boxes.ended(Boxes.stack(words, level), change(context, questions.getLast(), words.getText()));
            }
            row.getStyleClass().add("review-row");
            card.getChildren().add(row);
        }
        return card;
    }

    /// Signs of the next level, so that a person knows what to look out for.
    private static Optional<Node> whatWouldChangeThis(AppContext context, Assessment assessment) {
        var signs = Explanation.of(assessment).toWatch(MOST_CHANGES);
        if (signs.isEmpty()) {
            return Optional.empty();
        }
        var texts = signs.stream()
                .map(change -> Reasons.words(context, change.reason()))
                .toList();
        var level = context.messages().of("result.change.", signs.getFirst().urgency());
        var card = new Disclosure(
                context,
                context.message("result.change"),
                Texts.small(context.message("result.change.lead")),
                () -> Boxes.stack(Statements.ofTexts(context.formats(), texts, Style.POINTS), Texts.small(level)));
        card.setId("what-would-change-this");
        return Optional.of(card);
    }

    private static Node change(AppContext context, Question question, String reason) {
        var change = Buttons.quiet(context.message("review.change"), Icons.EDIT, () -> context.navigator()
                .go(context.guide().sectionOf(question).id(), question.id() + " review"));
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setAccessibleText(
                context.message("review.change.of", context.words("question." + question.id() + ".title")));
        change.setAccessibleHelp(reason);
        return change;
    }

    /// To where it was noticed, and can be corrected.
    private static Node look(AppContext context, Noticed.Source source, String reason) {
        var page =
                switch (source) {
                    case DIARY -> "diary";
                    case LADDER -> "lifting";
                };
        var look = Buttons.quiet(context.messages().of("noticed.look.", source), Icons.ONWARD, () -> context.navigator()
                .go(page));
        look.setMinWidth(Region.USE_PREF_SIZE);
        look.setAccessibleHelp(reason);
        return look;
    }

    private static Node pattern(AppContext context, Assessment assessment) {
        var id = "pattern-" + Messages.key(assessment.pattern().pattern());
        var card = Boxes.card(
                Texts.label(context.message("result.pattern"), "eyebrow"), Texts.heading(topic(context, id)));
        steps(context, id).ifPresent(topic -> card.getChildren()
                .addAll(
                        Texts.body(context.words(topic.leadKey())),
                        Statements.of(context, topic.statements(), Style.POINTS)));
        var more = Buttons.quiet(context.message("result.injuries"), Icons.INJURIES, () -> context.navigator()
                .go("injuries"));
        card.getChildren().addAll(Texts.small(context.message("result.not-diagnosis")), more);
        return card;
    }
}
