package org.spotter.testkit;

import java.util.Arrays;

/// JavaFX's screen without a display.
public final class HeadlessScreen {
    private HeadlessScreen() {}

    /// {@return whether it was the screen that failed: it does now and then when a window has changed its size before a
    /// picture of it arrives, which says nothing of the program}
    ///
    /// @param error an error nobody caught
    public static boolean failed(Throwable error) {
        return Arrays.stream(error.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java."))
                .filter(name -> !name.startsWith("jdk."))
                .findFirst()
                .filter(name -> name.startsWith("com.sun.glass.ui.headless."))
                .isPresent();
    }
}
