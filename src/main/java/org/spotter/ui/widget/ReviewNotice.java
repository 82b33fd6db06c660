package org.spotter.ui.widget;

import java.util.Optional;
import javafx.scene.Node;
import org.spotter.guide.ReviewState;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;

/// Tells that the guide's review is near, or stands in the place of self-care advice when it is overdue.
public final class ReviewNotice {
    private ReviewNotice() {}

    /// {@return a remark where the review is near or overdue}
    ///
    /// @param context the window's context
    public static Optional<Node> remark(AppContext context) {
        return switch (state(context)) {
            case CURRENT -> Optional.empty();
            case DUE_SOON ->
                Optional.of(named(
                        "review-due-soon",
                        new Callout(
                                Callout.Kind.NOTE,
                                Texts.body(context.message("review-state.due-soon.text", due(context))))));
            case EXPIRED -> Optional.of(expired(context));
        };
    }

    /// {@return what stands in the place of self-care advice; empty while the content is not overdue}
    ///
    /// @param context the window's context
    public static Optional<Node> instead(AppContext context) {
        return state(context) == ReviewState.EXPIRED ? Optional.of(expired(context)) : Optional.empty();
    }

    private static ReviewState state(AppContext context) {
        return ReviewState.of(context.guide(), context.localNow().toLocalDate());
    }

    private static Node expired(AppContext context) {
        var go = Buttons.secondary(context.message("review-state.go"), Icons.DANGER, () -> context.navigator()
                .go("danger"));
        go.setId("review-danger");
        return named(
                "review-expired",
                new Callout(
                        Callout.Kind.STOP,
                        Texts.subheading(context.message("review-state.expired.title")),
                        Texts.body(context.message("review-state.expired.text", due(context))),
                        Texts.body(context.message("review-state.expired.danger", context.emergencyNumber())),
                        go));
    }

    private static Node named(String id, Node node) {
        node.setId(id);
        return node;
    }

    private static String due(AppContext context) {
        return context.formats().date(context.guide().reviewDue());
    }
}
