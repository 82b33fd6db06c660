package org.spotter.testkit;

import com.sun.javafx.tk.Toolkit;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;

/// The window's thread, seen from the thread of a test.
///
/// Waiting is a round trip through the window's queue and never a sleep: a test that does thousands of things would
/// sleep for minutes.
public final class FxThread {
    private static final long PATIENCE_SECONDS = 60;

    /// What follows from an event may queue something itself, which may queue something in its turn: a click gives the
    /// focus, the focus scrolls, scrolling lays out. Each round trip waits for one more link of such a chain.
    private static final int ROUND_TRIPS = 4;

    /// Frames in a second. Nobody looks at them: [#settle] lays out, and a snapshot draws what it needs.
    private static final String FRAMES = "10";

    private FxThread() {}

    /// Starts JavaFX, where it does not run yet.
    ///
    /// @throws TimeoutException when it does not start
    public static void startToolkit() throws TimeoutException {
        System.setProperty("javafx.animation.pulse", FRAMES);
        // It says there how many frames it was told to draw, and a green run is silent.
        var said = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            FxToolkit.registerPrimaryStage();
            ask(() -> Toolkit.getToolkit().getPrimaryTimer());
        } finally {
            System.setOut(said);
        }
    }

    /// Closes a window and takes out what is in it: JavaFX's headless robots hold each window that was ever active, one
    /// through the other, and a heap full of old windows is collected longer than the tests run.
    ///
    /// @param window the window; on its thread
    public static void close(Stage window) {
        if (window.getScene() != null) {
            window.getScene().setRoot(new Region());
        }
        window.close();
        window.setScene(null);
    }

    /// Asks something on the window's thread and waits for it; on that very thread it is asked at once.
    ///
    /// @param what what; whatever it throws is thrown here
    /// @param <T>  the answer
    /// @return the answer
    public static <T> T ask(Callable<T> what) {
        if (Platform.isFxApplicationThread()) {
            try {
                return what.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        }
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(what.call());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException unchecked -> throw unchecked;
                case Error error -> throw error;
                case null, default -> throw e;
            }
        }
    }

    /// Does something on the window's thread and waits for it, and for what follows from it.
    ///
    /// @param what what
    public static void act(Runnable what) {
        ask(() -> {
            what.run();
            return true;
        });
        settle();
    }

    /// Waits until the window's thread has done what it was given so far, and what followed from that; and until all
    /// windows have the size, style and layout that they will have in the next frame. On that very thread it does
    /// nothing.
    public static void settle() {
        if (Platform.isFxApplicationThread()) {
            return;
        }
        for (var trip = 0; trip < ROUND_TRIPS; trip++) {
            ask(() -> {
                try {
                    // What JavaFX's own timer does sixty times a second, without drawing.
                    Toolkit.getToolkit().firePulse();
                } catch (RuntimeException e) {
                    if (!HeadlessScreen.failed(e)) {
                        throw e;
                    }
                }
                return true;
            });
        }
    }
}
