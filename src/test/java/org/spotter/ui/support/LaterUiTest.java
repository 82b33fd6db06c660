package org.spotter.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.spotter.testkit.FxThread;
import org.spotter.testkit.UiTest;

/// What waits, in the time that passes by itself.
class LaterUiTest extends UiTest {
    private static final Duration SOON = Duration.ofMillis(20);
    private static final Duration LATER = Duration.ofMillis(200);

    private final List<String> done = new CopyOnWriteArrayList<>();

    /// Something that waits longer than all before it, which must have come by then.
    private void untilAllIsOver() throws InterruptedException {
        var over = new CountDownLatch(1);
        FxThread.act(() -> new Later(over::countDown).after(LATER.multipliedBy(2)));
        assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void it_is_done_once_and_on_the_windows_thread() throws InterruptedException {
        var later = new Later(() -> done.add(Platform.isFxApplicationThread() ? "window" : "elsewhere"));
        FxThread.act(() -> later.after(SOON));
        untilAllIsOver();
        assertThat(done).containsExactly("window");
    }

    @Test
    void what_is_asked_for_again_is_done_once() throws InterruptedException {
        var later = new Later(() -> done.add("done"));
        FxThread.act(() -> {
            later.after(SOON);
            later.after(LATER);
        });
        untilAllIsOver();
        assertThat(done).containsExactly("done");
    }

    @Test
    void what_is_cancelled_is_not_done_even_when_its_time_had_come() throws InterruptedException {
        var later = new Later(() -> done.add("done"));
        FxThread.act(() -> {
            later.after(SOON);
            // Its time comes while this thread is busy, so it already stands in line behind this.
            pause(LATER);
            later.cancel();
        });
        untilAllIsOver();
        assertThat(done).isEmpty();
    }

    @Test
    void it_can_ask_for_itself_again() throws InterruptedException {
        var later = new Later[1];
        later[0] = new Later(() -> {
            done.add("done");
            if (done.size() < 3) {
                later[0].after(Duration.ZERO);
            }
        });
        FxThread.act(() -> later[0].after(Duration.ZERO));
        untilAllIsOver();
        assertThat(done).hasSize(3);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
