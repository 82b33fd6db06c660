package org.spotter.ui.widget;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.spotter.guide.Gate;
import org.spotter.guide.Treatment;
import org.spotter.text.Messages;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;

/// Short marks with a word, an icon or bars, and a colour.
public final class Badges {
    private static final int BARS = 3;

    private Badges() {}

    /// {@return how good the evidence for a treatment is, as words and bars}
    ///
    /// @param context   gives the words
    /// @param treatment the treatment
    public static Label evidence(AppContext context, Treatment treatment) {
        var bars = new HBox();
        bars.getStyleClass().add("bars");
        var full =
                switch (treatment.evidence()) {
                    case GOOD -> 3;
                    case SOME -> 2;
                    case LITTLE -> 1;
                    case AGAINST -> 0;
                };
        for (var i = 0; i < BARS; i++) {
            var bar = new Region();
            bar.getStyleClass().addAll("bar", i < full ? "full" : "empty");
            bars.getChildren().add(bar);
        }
        var badge = new Label(context.messages().of("evidence.", treatment.evidence()), bars);
        badge.getStyleClass().addAll("badge", "evidence", Messages.key(treatment.evidence()));
        return badge;
    }

    /// {@return a word with an icon in the colour of a style}
    ///
    /// @param icon  the icon
    /// @param text  the word
    /// @param style the style class of its colour
    public static Label of(Icons icon, String text, String style) {
        var badge = new Label(text, icon.node());
        badge.getStyleClass().addAll("badge", style);
        return badge;
    }

    /// {@return whether a treatment suits}
    ///
    /// @param context  gives the words
    /// @param decision the decision
    public static Label gate(AppContext context, Gate.Decision decision) {
        var badge = new Label(
                context.messages().of("gate.", decision), Icons.of(decision).node());
        badge.getStyleClass().addAll("badge", Messages.key(decision));
        return badge;
    }
}
