package org.spotter.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Real programs in the place of those of the system.
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class KeepAwakeTest {
    private static final long SELF = ProcessHandle.current().pid();

    @TempDir
    private Path folder;

    private Path program(String name, String script) throws IOException {
        var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private List<List<String>> commands(String system) {
        return KeepAwake.commands(new Programs(system, List.of(folder)), SELF);
    }

    private boolean runs(String name) {
        return ProcessHandle.current().descendants().anyMatch(process -> process.info()
                .arguments()
                .filter(arguments ->
                        List.of(arguments).contains(folder.resolve(name).toString()))
                .isPresent());
    }

    private static void await(BooleanSupplier what) throws InterruptedException {
        while (!what.getAsBoolean()) {
            Thread.sleep(Duration.ofMillis(20));
        }
    }

    @Test
    void where_nothing_can_keep_it_awake_nothing_is_tried() {
        assertThat(commands("Linux")).isEmpty();
        assertThat(commands("Mac OS X")).isEmpty();
        assertThat(commands("Windows 11")).isEmpty();
        var awake = new KeepAwake(List.of(), SELF);
        awake.keep(true);
        awake.keep(false);
    }

    @Test
    void on_linux_the_desktop_comes_first_and_each_ends_with_this_process() throws IOException {
        for (var name : List.of("tail", "systemd-inhibit", "gnome-session-inhibit", "sh", "xdg-screensaver")) {
            program(name, "");
        }
        assertThat(commands("Linux"))
                .extracting(command -> Path.of(command.getFirst()).getFileName().toString())
                .containsExactly("gnome-session-inhibit", "systemd-inhibit", "sh");
        assertThat(commands("Linux").subList(0, 2)).allMatch(command -> command.contains("--pid=" + SELF));
    }

    @Test
    void a_program_runs_exactly_while_it_is_wanted() throws Exception {
        var keeper = program("keeper", "while :; do sleep 1; done");
        var awake = new KeepAwake(List.of(List.of("sh", keeper.toString())), SELF);
        assertThat(runs("keeper")).isFalse();
        awake.keep(true);
        await(() -> runs("keeper"));
        awake.keep(true);
        awake.keep(false);
        await(() -> !runs("keeper"));
    }

    @Test
    void one_that_does_not_work_gives_way_to_the_next() throws Exception {
        var broken = program("broken", "exit 1");
        var keeper = program("keeper", "while :; do sleep 1; done");
        var awake = new KeepAwake(
                List.of(
                        List.of(folder.resolve("absent").toString()),
                        List.of("sh", broken.toString()),
                        List.of("sh", keeper.toString())),
                SELF);
        awake.keep(true);
        await(() -> runs("keeper"));
        awake.keep(false);
        await(() -> !runs("keeper"));
    }
}
