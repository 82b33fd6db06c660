package org.spotter.ui.widget;

import java.time.Duration;
import org.spotter.ui.support.AppContext;

/// How times are said aloud; `Formats` has how they are written.
public final class Clock {
    private Clock() {}

    /// {@return what is left as a reader says it, in whole minutes}
    ///
    /// @param context gives the words
    /// @param left    what is left
    public static String spoken(AppContext context, Duration left) {
        return context.message("timer.left", left.toMinutes());
    }
}
