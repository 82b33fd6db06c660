package org.spotter.ui.support;

import java.time.Duration;
import javafx.beans.property.SimpleBooleanProperty;
import org.spotter.sheet.Edition;

/// Makes a sheet that nobody sees, in the background, so that the person's own comes quickly: the first of a process
/// takes the processor about ten times as long as the next (`./dev bench` tells both).
public final class FirstSheet {
    /// After an answer the next page comes first.
    private static final Duration WAIT = Duration.ofSeconds(2);

    private static final float SCREEN_DPI = 96;

    private FirstSheet() {}

    /// Makes it once, soon after there are answers. Without a visit nobody wants a sheet, and nothing is made.
    ///
    /// @param context the window's context
    public static void prepare(AppContext context) {
        var later = new Later(() -> make(context));
        var begun = new SimpleBooleanProperty();
        begun.subscribe(is -> {
            if (is) {
                later.after(WAIT);
            }
        });
        context.visit()
                .subscribe(visit -> begun.set(begun.get() || !visit.answers().isEmpty()));
    }

    private static void make(AppContext context) {
        var sheets = context.services().sheets();
        var order = context.sheet(Edition.FULL, context.siteLanguage());
        // Should it fail, so will the person's own, and there it is told.
        context.services().background().run(() -> sheets.draw(sheets.pdf(order), 0, SCREEN_DPI), _ -> {}, _ -> {});
    }
}
