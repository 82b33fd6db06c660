package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.WindowVisits;

/// A sheet that is cancelled while it is still on its way to the queue is taken back as soon as it has arrived.
class CancelWhileSendingUiTest extends UiTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean held;

    @Override
    protected void work(Runnable task) {
        if (held) {
            waiting.add(task);
        } else {
            task.run();
        }
    }

    @Test
    void it_is_taken_out_of_the_queue_and_told_so() {
        open(WindowVisits.calm());
        go("sheet", "print");
        held = true;
        click("print-go");
        click("print-cancel");
        assertThat(printing.sent()).isEmpty();
        while (!waiting.isEmpty()) {
            waiting.remove().run();
            settle();
        }
        assertThat(printing.sent()).hasSize(1);
        assertThat(printing.wiped()).hasSize(1);
        assertThat(onFx(() -> node("#print-outcome").getAccessibleText()))
                .isEqualTo(context().message("print.cancelled"));
    }
}
