package org.spotter.ui.widget;

import java.time.Duration;
import java.util.Locale;
import org.spotter.ui.support.AppContext;

/// How times are written.
public final class Clock {
    private static final int MINUTE = 60;

    private Clock() {}

    /// {@return minutes and seconds, e.g. `14:59`}
    ///
    /// @param left what is left
    public static String minutes(Duration left) {
        var seconds = left.toSeconds();
        return String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
    }

    /// {@return what is left as a reader says it, in whole minutes}
    ///
    /// @param context gives the words
    /// @param left    what is left
    public static String spoken(AppContext context, Duration left) {
        return context.message("timer.left", left.toMinutes());
    }
}
