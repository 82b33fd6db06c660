package org.spotter.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.spotter.testkit.UiTest;

/// How long a move takes and what it changes, moved by hand.
class FadeUiTest extends UiTest {
    private static final Duration LONGEST = Duration.millis(200);

    private final Region page = new Region();

    @Test
    void what_moves_takes_a_moment_and_ends() {
        var fade = onFx(() -> Motion.fade(page));
        assertThat(fade.getTotalDuration()).isLessThan(LONGEST);
        assertThat(fade.getDelay()).isEqualTo(Duration.ZERO);
    }

    @Test
    void colours_come_up_and_nothing_changes_place() {
        var seen = onFx(() -> {
            var fade = Motion.fade(page);
            fade.play();
            fade.pause();
            fade.jumpTo(fade.getTotalDuration().divide(2));
            var half = page.getOpacity();
            fade.jumpTo(fade.getTotalDuration());
            return List.of(half, page.getOpacity(), page.getTranslateX(), page.getTranslateY());
        });
        assertThat(seen.getFirst()).isStrictlyBetween(0.0, 1.0);
        assertThat(seen.subList(1, seen.size())).containsExactly(1.0, 0.0, 0.0);
    }
}
