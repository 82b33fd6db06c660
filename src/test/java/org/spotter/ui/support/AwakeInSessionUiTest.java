package org.spotter.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.spotter.guide.SessionKind;
import org.spotter.store.DataFolder;
import org.spotter.store.Episode;
import org.spotter.testkit.TestServices;
import org.spotter.testkit.UiTest;
import org.spotter.text.MessageFiles;
import org.spotter.timer.Timer;
import org.spotter.ui.shell.Pages;
import org.spotter.visit.Answers;

/// The screen stays on exactly while a session runs.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "no shell to write a small program in")
class AwakeInSessionUiTest extends UiTest {
    private static final int TRIES = 500;

    private AppContext context(KeepAwake awake) {
        var background = new Background(Runnable::run, error -> {
            throw new IllegalStateException(error);
        });
        var keeping = new Keeping(new DataFolder(folders, guide, clock, ZONE), guide, usual(), clock, ZONE);
        var usual = TestServices.of(
                clock, () -> ZONE, uptime, MessageFiles.builtIn(), background, dialogs, sheets, printing, keeping);
        var services = new AppContext.Services(
                usual.clock(),
                usual.zone(),
                usual.uptime(),
                usual.locale(),
                usual.texts(),
                usual.background(),
                usual.sounds(),
                usual.notices(),
                awake,
                usual.dialogs(),
                usual.sheets(),
                usual.printing(),
                usual.keeping(),
                Optional.empty());
        var kept = new AppContext.Kept(usual(), Episode.of(Answers.NONE, clock.instant()), Timer.IDLE);
        return new AppContext(guide, services, kept, new Navigator(Place.of(Pages.START)));
    }

    private boolean keeps(String name) {
        return ProcessHandle.current().descendants().anyMatch(process -> process.info()
                .arguments()
                .filter(arguments ->
                        List.of(arguments).contains(folder.resolve(name).toString()))
                .isPresent());
    }

    /// A program needs a moment to begin and to end.
    private boolean becomes(boolean on) throws InterruptedException {
        for (var i = 0; i < TRIES && keeps("keeper") != on; i++) {
            Thread.sleep(Duration.ofMillis(20));
        }
        return keeps("keeper") == on;
    }

    @Test
    void it_stays_on_while_a_session_runs_and_not_while_it_is_held() throws IOException, InterruptedException {
        var keeper = Files.writeString(folder.resolve("keeper"), "#!/bin/sh\nwhile :; do sleep 1; done\n");
        var awake = new KeepAwake(
                List.of(List.of("sh", keeper.toString())),
                ProcessHandle.current().pid());
        var dose = Objects.requireNonNull(guide.doses().get(SessionKind.COLD));
        var context = onFx(() -> context(awake));
        assertThat(keeps("keeper")).isFalse();
        change(context, timer -> timer.started(dose, dose.usual(), clock.instant()));
        assertThat(becomes(true)).as("a session runs").isTrue();
        change(context, timer -> timer.paused(clock.instant()));
        assertThat(becomes(false)).as("it is held").isTrue();
        change(context, timer -> timer.resumed(clock.instant()));
        assertThat(becomes(true)).as("it goes on").isTrue();
        onFx(() -> {
            context.services().keeping().close();
            context.end();
            return true;
        });
        assertThat(becomes(false)).as("its window is closed").isTrue();
    }

    private void change(AppContext context, UnaryOperator<Timer> how) {
        onFx(() -> {
            context.timer().change(how);
            return true;
        });
    }
}
