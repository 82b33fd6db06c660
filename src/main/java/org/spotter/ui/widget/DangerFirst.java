package org.spotter.ui.widget;

import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;

/// Stands where personal advice would stand until the danger signs are answered today.
public final class DangerFirst {
    private DangerFirst() {}

    /// {@return the card that asks for the danger signs}
    ///
    /// @param context the window's context
    public static Callout card(AppContext context) {
        var go = Buttons.secondary(context.message("danger-first.go"), Icons.DANGER, () -> context.navigator()
                .go("danger"));
        go.setId("danger-first");
        return new Callout(
                Callout.Kind.ASK,
                Texts.subheading(context.message("danger-first.title")),
                Texts.body(context.message("danger-first.text")),
                go);
    }
}
