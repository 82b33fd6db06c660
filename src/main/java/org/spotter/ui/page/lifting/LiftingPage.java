package org.spotter.ui.page.lifting;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.spotter.lifting.Lifting;
import org.spotter.plan.CarePlan;
import org.spotter.text.Messages;
import org.spotter.ui.page.lifting.Standing.Part;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.DangerFirst;
import org.spotter.ui.widget.Disclosure;
import org.spotter.ui.widget.ReviewNotice;
import org.spotter.ui.widget.Statements;
import org.spotter.ui.widget.Statements.Style;
import org.spotter.ui.widget.Texts;

/// Return to the bar (clinical 5.6): who needs a clinician's word, then the ten tests, then the load ladder. One
/// part is open at a time. The others can be read, and say in a sentence how they stand.
public final class LiftingPage {
    /// What the page has chosen and not kept.
    ///
    /// @param part  the part that is open
    /// @param pain  the pain that is chosen for a session, or -1
    /// @param asked whether the main action was pressed too early and says what is missing
    private record Draft(Part part, int pain, boolean asked) {}

    private final AppContext context;
    private final VBox column = Boxes.column();
    private final Button primary;
    private Runnable action = () -> {};
    private Optional<Part> chosen = Optional.empty();
    private Part open = Part.CLEARANCE;
    private int pain = LadderPart.NO_PAIN;
    private boolean asked;
    private boolean weightsOpen;

    private LiftingPage(AppContext context) {
        this.context = context;
        primary = Buttons.primary("", Icons.NEXT, () -> action.run());
        primary.setId("lifting-go");
        context.draft(Draft.class).ifPresent(draft -> {
            chosen = Optional.of(draft.part());
            pain = draft.pain();
            asked = draft.asked();
        });
    }

    /// {@return the page}
    ///
    /// @param context the window's context
    public static Page build(AppContext context) {
        var title = Texts.title(context.message("page.lifting.title"));
        var lead = Texts.lead(context.message("lifting.lead"));
        var outOfDate = ReviewNotice.instead(context);
        if (outOfDate.isPresent()) {
            return Page.reading(Boxes.column(title, outOfDate.get()));
        }
        var visit = context.visit().get();
        if (!visit.dangerAnswered()) {
            return Page.reading(closed(context, title, lead, DangerFirst.card(context), "lifting.closed.danger"));
        }
        if (!visit.complete()) {
            var go = Buttons.secondary(context.message("review.answer"), Icons.NEXT, () -> context.navigator()
                    .go("review"));
            var open = new Callout(Callout.Kind.ASK, Texts.body(context.message("plan.open")), go);
            return Page.reading(closed(context, title, lead, open, "lifting.closed.open"));
        }
        if (context.plan().access() == CarePlan.Access.SEEN_FIRST) {
            var stop = new Callout(
                    Callout.Kind.STOP,
                    Texts.subheading(context.message("plan.seen-first.lead")),
                    Texts.body(context.message("lifting.seen-first")));
            stop.setId("lifting-seen-first");
            var go = Buttons.primary(context.message("plan.to.result"), Icons.RESULT, () -> context.navigator()
                    .go("result"));
            return Page.of(closed(context, title, lead, stop, "lifting.closed.seen-first"), go);
        }
        var page = new LiftingPage(context);
        page.show(title, lead);
        return new Page(page.column, List.of(), List.of(page.primary))
                .keeping(() -> new Draft(page.part(Standing.of(context)), page.pain, page.asked));
    }

    /// All parts to be read, and what opens them.
    private static VBox closed(AppContext context, Node title, Node lead, Node why, String key) {
        var column = Boxes.column(title, lead, why);
        for (var part : Part.values()) {
            column.getChildren().add(new Fold(context, part).closed(context.message(key), false, Optional.empty()));
        }
        return column;
    }

    // ---- the open page

    private Part part(Standing standing) {
        return chosen.filter(part -> part.compareTo(standing.next()) <= 0).orElse(standing.next());
    }

    private void show(Node title, Node lead) {
        var standing = Standing.of(context);
        open = part(standing);
        column.getChildren().setAll(title, lead);
        act("", Icons.NEXT, () -> {});
        for (var part : Part.values()) {
            column.getChildren().add(part == open ? opened(part, standing) : folded(part, standing));
        }
    }

    private Node opened(Part part, Standing standing) {
        var card = Boxes.card();
        card.setId("lifting-" + Messages.key(part));
        card.getStyleClass().add("lifting-part");
        card.getChildren().add(heading(Texts.heading(context.message("lifting.part." + Messages.key(part)))));
        switch (part) {
            case CLEARANCE -> new ClearancePart(context, this, standing).into(card);
            case TESTS -> new TestsPart(context, this, standing).into(card);
            case LADDER -> new LadderPart(context, this, standing).into(card);
        }
        return card;
    }

    private Node folded(Part part, Standing standing) {
        var done = part.compareTo(standing.next()) < 0;
        var change = done
                ? Optional.of(Buttons.secondary(context.message("lifting.look"), Icons.EDIT, () -> {
                    chosen = Optional.of(part);
                    anew();
                }))
                : part == standing.next()
                        ? Optional.of(Buttons.secondary(context.message("lifting.go-on"), Icons.NEXT, this::onward))
                        : Optional.<Button>empty();
        change.ifPresent(button -> button.setId("lifting-change-" + Messages.key(part)));
        return new Fold(context, part).closed(status(part, standing), done, change);
    }

    private String status(Part part, Standing standing) {
        return switch (part) {
            case CLEARANCE -> ClearancePart.status(context, standing);
            case TESTS -> TestsPart.status(context, standing);
            case LADDER -> context.message("lifting.ladder.locked");
        };
    }

    // ---- for the parts

    /// Keeps a change, without drawing anew.
    void keep(UnaryOperator<Lifting> change) {
        context.lifting().set(change.apply(context.lifting().get()));
    }

    /// Draws the page anew and tells from its top.
    void anew() {
        asked = false;
        redraw();
        Announcer.say(column.getChildren().getFirst());
    }

    /// Draws the page anew after a choice in it: what is in sight stays there, and the keyboard is on the choice.
    ///
    /// @param id the node of the choice
    void redraw(String id) {
        // A choice never takes the part away in which it was made.
        chosen = Optional.of(open);
        var pane = Optional.ofNullable(column.getScene())
                .map(scene -> scene.lookup(".page-scroll"))
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast);
        var above =
                pane.map(LiftingPage::hidden).map(hidden -> hidden * pane.get().getVvalue());
        redraw();
        pane.ifPresent(scroll -> {
            scroll.applyCss();
            scroll.layout();
            var hidden = hidden(scroll);
            scroll.setVvalue(hidden > 0 ? Math.clamp(above.orElse(0.0) / hidden, 0, 1) : 0);
        });
        Optional.ofNullable(column.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private static double hidden(ScrollPane pane) {
        return pane.getContent().getLayoutBounds().getHeight()
                - pane.getViewportBounds().getHeight();
    }

    private void redraw() {
        show(column.getChildren().get(0), column.getChildren().get(1));
    }

    /// Goes on to the part that comes next.
    void onward() {
        chosen = Optional.empty();
        anew();
    }

    /// Sets the one main action; none without words.
    void act(String words, Icons icon, Runnable run) {
        action = run;
        primary.setText(words);
        primary.setGraphic(icon.node());
        primary.setVisible(!words.isEmpty());
        primary.setManaged(!words.isEmpty());
    }

    /// {@return a heading that a screen reader knows as one, though it comes later than the page}
    Label heading(Label label) {
        label.setAccessibleRoleDescription(context.message("shell.heading"));
        return label;
    }

    /// Whether the main action was pressed too early.
    boolean asked() {
        return asked;
    }

    void asked(boolean on) {
        asked = on;
    }

    boolean weightsOpen() {
        return weightsOpen;
    }

    void weightsOpen(boolean on) {
        weightsOpen = on;
    }

    int pain() {
        return pain;
    }

    void pain(int number) {
        pain = number;
    }

    /// A part that is closed: how it stands, and its words to read.
    private record Fold(AppContext context, Part part) {
        Node closed(String status, boolean done, Optional<Button> change) {
            var line = Boxes.marked((done ? Icons.YES : Icons.LOCK).node(), Texts.small(status));
            line.getStyleClass().add(done ? "done" : "locked");
            var card = new Disclosure(context, context.message("lifting.part." + Messages.key(part)), line, () -> {
                var inside = Boxes.stack(words());
                change.ifPresent(inside.getChildren()::add);
                return inside;
            });
            card.setId("lifting-" + Messages.key(part));
            card.getStyleClass().add("lifting-part");
            return card;
        }

        private Node words() {
            var program = Standing.program(context);
            return switch (part) {
                case CLEARANCE -> Statements.of(context, program.clearanceStatements(), Style.POINTS);
                case TESTS -> Statements.of(context, program.testStatements(), Style.STEPS);
                case LADDER -> Statements.of(context, program.ladder().statements(), Style.POINTS);
            };
        }
    }
}
