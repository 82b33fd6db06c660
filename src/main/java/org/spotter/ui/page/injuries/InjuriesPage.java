package org.spotter.ui.page.injuries;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.spotter.assess.PatternMatch.Pattern;
import org.spotter.guide.Comparison;
import org.spotter.guide.Comparison.Column;
import org.spotter.guide.Urgency;
import org.spotter.text.Messages;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.DangerFirst;
import org.spotter.ui.widget.PictureView;
import org.spotter.ui.widget.Texts;
import org.spotter.ui.widget.Topics;
import org.spotter.visit.Conditions;

/// Muscle strain against ruptured disc, side by side, with the person's own answers marked; then reading.
public final class InjuriesPage {
    private static final double HALF = 50;

    private InjuriesPage() {}

    /// {@return the page}
    ///
    /// @param context the window's context
    public static Page build(AppContext context) {
        var column = Boxes.column(
                Texts.title(context.message("page.injuries.title")),
                Texts.lead(context.message("injuries.lead")),
                looksLike(context),
                table(context),
                Texts.small(context.message("injuries.table.note")));
        for (var topic : context.guide().topicsOf("injuries")) {
            column.getChildren().add(Topics.card(context, topic));
        }
        return Page.reading(column);
    }

    private static Node looksLike(AppContext context) {
        var visit = context.visit().get();
        if (!visit.dangerAnswered()) {
            return DangerFirst.card(context);
        }
        var assessment = context.assessment();
        if (!visit.complete() || assessment.urgency() == Urgency.EMERGENCY) {
            return new Callout(Callout.Kind.NOTE, Texts.body(context.message("injuries.open")));
        }
        var id = "pattern-" + Messages.key(assessment.pattern().pattern());
        return new Callout(
                Callout.Kind.NOTE,
                Texts.subheading(context.words("topic." + id + ".title")),
                Texts.body(context.words("topic." + id + ".lead")));
    }

    private static Node table(AppContext context) {
        var grid = new GridPane();
        grid.getStyleClass().add("comparison");
        for (var i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            grid.getColumnConstraints().add(half);
        }
        var pattern = context.visit().get().complete() && context.visit().get().dangerAnswered()
                ? context.assessment().pattern().pattern()
                : Pattern.UNCLEAR;
        grid.add(head(context, Column.STRAIN, "spine-strain", pattern == Pattern.STRAIN_LIKE), 0, 0);
        grid.add(head(context, Column.DISC, "spine-disc", pattern == Pattern.NERVE_LIKE), 1, 0);
        var row = 1;
        for (var comparison : context.guide().comparisons()) {
            var title = Texts.label(context.words("comparison." + comparison.id() + ".title"), "comparison-title");
            grid.add(title, 0, row++, 2, 1);
            grid.add(cell(context, comparison, Column.STRAIN), 0, row);
            grid.add(cell(context, comparison, Column.DISC), 1, row++);
        }
        return grid;
    }

    private static Node head(AppContext context, Column column, String picture, boolean like) {
        var title = context.message("injuries." + Messages.key(column));
        var head = new VBox(
                new PictureView(picture, context.message("injuries." + Messages.key(column) + ".picture")),
                Texts.heading(title));
        head.getStyleClass().addAll("comparison-head", Messages.key(column));
        if (like) {
            head.getChildren().add(Texts.label(context.message("injuries.like"), "like"));
        }
        return head;
    }

    private static Node cell(AppContext context, Comparison comparison, Column column) {
        var text = Texts.body(context.words("comparison." + comparison.id() + "." + Messages.key(column)));
        var cell = new VBox(text);
        cell.getStyleClass().addAll("comparison-cell", Messages.key(column));
        var visit = context.visit().get();
        var mine = comparison.marks().stream()
                .anyMatch(mark ->
                        mark.column() == column && Conditions.hold(mark.feature(), context.guide(), visit.counted()));
        if (mine) {
            var mark = new HBox(Icons.CHECK.node(), Texts.label(context.message("injuries.mine"), "mine"));
            mark.getStyleClass().add("marked");
            HBox.setHgrow(mark.getChildren().getLast(), Priority.ALWAYS);
            cell.getChildren().add(mark);
            cell.getStyleClass().add("is-mine");
        }
        return cell;
    }
}
