package org.spotter.ui.page.prevention;

import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Page;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Texts;
import org.spotter.ui.widget.Topics;

/// How to lift on: warm-up, brace, hinge, faults and cues, load, everyday (clinical 6).
public final class PreventionPage {
    private PreventionPage() {}

    /// {@return the page}
    ///
    /// @param context the window's context
    public static Page build(AppContext context) {
        var column = Boxes.column(
                Texts.title(context.message("page.prevention.title")), Texts.lead(context.message("prevention.lead")));
        var first = true;
        for (var topic : context.guide().topicsOf("prevention")) {
            var card = Topics.card(context, topic);
            column.getChildren().add(first ? card.opened() : card);
            first = false;
        }
        return Page.reading(column);
    }
}
