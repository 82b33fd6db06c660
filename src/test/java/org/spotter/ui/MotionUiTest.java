package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.spotter.testkit.UiTest;
import org.spotter.ui.shell.Shell;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Background;
import org.spotter.ui.support.Motion;
import org.spotter.ui.support.Speech;

/// What moves, and that nothing does when the system asks for calm.
class MotionUiTest extends UiTest {
    private static final Pattern MOVES =
            Pattern.compile("\\b(?:\\w+Transition|Timeline|AnimationTimer|Animation)\\b(?!;)|setAnimated\\(true\\)");

    private boolean calm;

    @Override
    protected Shell shell(AppContext opened) {
        return new Shell(opened, new Motion(() -> !calm), Speech.none(new Background(Runnable::run, _ -> {})));
    }

    /// Goes to another page.
    ///
    /// @return how opaque it is before the first frame
    private double opacityAtFirst() {
        return onFx(() -> {
            context().navigator().go("about");
            return scene().lookup(".page-scroll").getOpacity();
        });
    }

    @Test
    void a_page_is_there_at_once_when_the_system_asks_for_calm() {
        calm = true;
        open();
        assertThat(opacityAtFirst()).isEqualTo(1);
    }

    @Test
    void a_page_comes_up_from_nothing_otherwise() {
        open();
        assertThat(opacityAtFirst()).isZero();
        await("the page is whole", () -> node(".page-scroll").getOpacity() == 1);
    }

    @Test
    void nothing_else_in_the_window_moves() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java", "org", "spotter", "ui"))) {
            var found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("Motion.java"))
                    // Counts frames where nobody looks.
                    .filter(file -> !file.endsWith("Rehearsal.java"))
                    .filter(file -> {
                        try {
                            return MOVES.matcher(Files.readString(file)).find();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
            assertThat(found).isEmpty();
        }
    }
}
