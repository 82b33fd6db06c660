package org.spotter.ui.page.firstminutes;

import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Texts;
import org.spotter.ui.widget.Topics;

/// "I hurt it just now": the first minutes in the gym (clinical 5.1), and what staff can do (6.8).
public final class FirstMinutesPage {
    private FirstMinutesPage() {}

    /// {@return the page}
    ///
    /// @param context the window's context
    public static Page build(AppContext context) {
        var column = Boxes.column();
        for (var topic : context.guide().topicsOf("first-minutes")) {
            column.getChildren()
                    .addAll(
                            Texts.title(context.words(topic.titleKey())),
                            Texts.lead(context.words(topic.leadKey())),
                            Boxes.card(Topics.body(context, topic)));
        }
        for (var topic : context.guide().topicsOf("front-desk")) {
            column.getChildren().add(Topics.card(context, topic));
        }
        return Page.of(
                column, Buttons.primary(context.message("first-minutes.go"), Icons.NEXT, () -> context.navigator()
                        .go("danger")));
    }
}
