package org.spotter.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.spotter.testkit.FxThread;

/// Programs that note what they are given, in the place of those of the system.
@Tag("ui")
@DisabledOnOs(OS.WINDOWS)
class SystemNoticeUiTest {
    private static final String HOSTILE = "$(touch gone) `id` \"quoted\" --help <b>&amp;";

    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxThread.startToolkit();
    }

    private final AtomicBoolean watched = new AtomicBoolean();

    /// A program that writes each of its arguments on a line.
    private void program(String name, int exit) throws IOException {
        var file = Files.writeString(
                folder.resolve(name),
                "#!/bin/sh\nfor each; do printf '%s\\n' \"$each\" >> \"" + folder.resolve(name + ".given")
                        + "\"; done\nexit " + exit + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private List<String> given(String name) throws IOException {
        var file = folder.resolve(name + ".given");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private SystemNotice notices(String system) {
        var background = new Background(Runnable::run, error -> {
            throw new AssertionError(error);
        });
        return new SystemNotice(background, SystemNotice.ways(new Programs(system, List.of(folder))), watched::get);
    }

    @Test
    void a_notice_is_handed_over_as_it_is_and_no_shell_reads_it() throws IOException {
        program("notify-send", 0);
        notices("Linux").show("Spotter", HOSTILE);
        assertThat(given("notify-send")).contains("Spotter");
        assertThat(String.join("\n", given("notify-send"))).contains("$(touch gone)", "`id`");
        assertThat(folder.resolve("gone")).doesNotExist();
    }

    @Test
    void who_is_at_the_window_gets_none() throws IOException {
        program("notify-send", 0);
        watched.set(true);
        notices("Linux").show("Spotter", "Time is up");
        assertThat(given("notify-send")).isEmpty();
    }

    @Test
    void where_one_way_fails_the_next_is_taken() throws IOException {
        program("notify-send", 1);
        program("gdbus", 0);
        notices("Linux").show("Spotter", "Time is up");
        assertThat(given("gdbus")).contains("call", "--session");
    }

    @Test
    void each_system_has_its_way_and_one_without_any_stays_quiet() throws IOException {
        notices("Linux").show("Spotter", "Time is up");
        program("osascript", 0);
        notices("Mac OS X").show("Spotter", "Time is up");
        assertThat(given("osascript")).contains("Spotter", "Time is up");
    }
}
