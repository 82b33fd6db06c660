package org.spotter.ui.widget;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.spotter.guide.Statement;
import org.spotter.text.Formats;
import org.spotter.text.Messages;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;

/// Statements of the guide as a list: points, steps, or things to leave.
public final class Statements {
    private Statements() {}

    /// How the list is marked.
    public enum Style {
        /// A dot.
        POINTS,
        /// A number.
        STEPS,
        /// A check mark.
        DO,
        /// A cross.
        AVOID
    }

    /// {@return the list}
    ///
    /// @param context    gives the words
    /// @param statements the statements
    /// @param style      how it is marked
    public static VBox of(AppContext context, List<Statement> statements, Style style) {
        return ofTexts(
                context.formats(),
                statements.stream().map(s -> context.words(s.key())).toList(),
                style);
    }

    /// {@return the list of ready texts}
    ///
    /// @param formats writes the numbers
    /// @param texts   the texts
    /// @param style   how it is marked
    public static VBox ofTexts(Formats formats, List<String> texts, Style style) {
        var list = Boxes.stack();
        list.getStyleClass().addAll("statements", Messages.key(style));
        for (var i = 0; i < texts.size(); i++) {
            list.getChildren().add(Boxes.marked(mark(formats, style, i + 1), Texts.body(texts.get(i))));
        }
        return list;
    }

    private static Node mark(Formats formats, Style style, int number) {
        return switch (style) {
            case POINTS -> Texts.silent("•", "dot");
            case STEPS -> Texts.label(formats.number(number), "step");
            case DO -> Icons.CHECK.node();
            case AVOID -> Icons.CLOSE.node();
        };
    }
}
