package org.spotter.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spotter.Spotter;

/// What the watchdog of a front desk does to processes, its own window among them: killed from outside, ended with
/// it, hung.
class WatchedProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(40);

    @TempDir
    private Path folder;

    private final List<Thread> watching = new ArrayList<>();
    private final List<Process> programs = new ArrayList<>();
    private final AtomicReference<Throwable> failed = new AtomicReference<>();

    @BeforeEach
    void needsAShell() {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "no shell to write small programs in");
    }

    @AfterEach
    void end() throws InterruptedException {
        for (var each : watching) {
            each.interrupt();
            each.join(Duration.ofSeconds(20));
        }
        for (var program : programs) {
            program.descendants().forEach(ProcessHandle::destroyForcibly);
            program.destroyForcibly();
        }
    }

    /// Watches a small program that notes its process in a file first.
    private Thread watch(String script) {
        return watch(script, Map.of("WATCHED", "1"));
    }

    private Thread watch(String script, Map<String, String> environment) {
        var command = List.of("sh", "-c", "echo $$ >> \"$0\"; " + script, noted().toString());
        var watchdog = new Watchdog(command, environment, PATIENCE, START, PAUSE);
        var thread = new Thread(() -> {
            try {
                watchdog.watch();
            } catch (IOException | RuntimeException e) {
                failed.set(e);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        thread.start();
        watching.add(thread);
        return thread;
    }

    private Path noted() {
        return folder.resolve("processes");
    }

    private List<ProcessHandle> started() {
        try {
            return Files.exists(noted())
                    ? Files.readAllLines(noted()).stream()
                            .map(Long::parseLong)
                            .map(ProcessHandle::of)
                            .flatMap(Optional::stream)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int count() {
        try {
            return Files.exists(noted()) ? Files.readAllLines(noted()).size() : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        var until = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("never: " + what).isLessThan(until);
            Thread.sleep(50);
        }
    }

    // ---- small programs

    @Test
    void a_program_that_was_killed_is_started_again() throws InterruptedException {
        watch("while :; do printf .; sleep 0.3; done");
        await("it started", () -> started().size() == 1);
        started().getFirst().destroyForcibly();
        await("the second", () -> count() == 2);
    }

    @Test
    void a_program_that_fails_or_asks_for_it_is_started_again() throws InterruptedException {
        watch("printf .; [ $(wc -l < \"$0\") -ge 3 ] && exit 0; [ $(wc -l < \"$0\") = 1 ] && exit 70; exit 10")
                .join(LONGEST);
        assertThat(count()).isEqualTo(3);
        assertThat(watching.getFirst().isAlive()).isFalse();
    }

    @Test
    void a_program_without_memory_ends_and_is_started_again() throws InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        // The name of a class within a class has a $, which is the shell's.
        watch("[ $(wc -l < \"$0\") -ge 3 ] && exit 0; '" + java + "' -Xmx16m -XX:+ExitOnOutOfMemoryError -cp '"
                        + System.getProperty("java.class.path") + "' '" + Hungry.class.getName()
                        + "' 2>/dev/null; ended=$?; echo $ended >> \"$0.ends\"; exit $ended")
                .join(LONGEST);
        assertThat(count()).isEqualTo(3);
        // The code of Java for "no memory left"; 1 would be a program that never ran.
        assertThat(folder.resolve("processes.ends")).content().isEqualTo("3\n3\n");
    }

    /// Beats, and takes memory until there is none.
    static final class Hungry {
        private Hungry() {}

        public static void main(String[] args) {
            var all = new ArrayList<byte[]>();
            while (all.size() < 1_000) {
                System.out.print('.');
                System.out.flush();
                all.add(new byte[1_000_000]);
            }
        }
    }

    @Test
    void what_a_silent_program_has_started_ends_with_it() throws InterruptedException {
        var helper = folder.resolve("helper");
        watch("sleep 600 & [ -e '" + helper + "' ] || echo $! > '" + helper + "'; printf .; wait");
        await("the second", () -> count() >= 2);
        await("what the first had started is gone", () -> !alive(helper));
    }

    private static boolean alive(Path noted) {
        try {
            var process =
                    ProcessHandle.of(Long.parseLong(Files.readString(noted).strip()));
            return process.filter(ProcessHandle::isAlive).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_program_that_closes_its_output_and_stays_is_killed() throws InterruptedException {
        watch("printf .; exec >&-; sleep 600");
        await("the second", () -> count() >= 2);
    }

    @Test
    void a_program_that_cannot_be_started_is_told() throws InterruptedException {
        var watchdog = new Watchdog(List.of(folder.resolve("none").toString()), Map.of(), PATIENCE, START, PAUSE);
        Assertions.assertThatThrownBy(watchdog::watch).isInstanceOf(IOException.class);
    }

    @Test
    void the_program_ends_with_its_watchdog() throws InterruptedException {
        var watched = watch("while :; do printf .; sleep 0.3; done");
        await("it started", () -> started().size() == 1);
        var program = started().getFirst();
        watched.interrupt();
        await("it is gone", () -> !program.isAlive());
    }

    // ---- the program itself

    @Test
    void a_window_that_hangs_is_killed_and_a_new_one_comes() throws IOException, InterruptedException {
        var program = kiosk();
        var first = program.children().findFirst().orElseThrow();
        new ProcessBuilder("kill", "-STOP", String.valueOf(first.pid())).start().waitFor();
        await("the first is gone", () -> !first.isAlive());
        await("another window", () -> program.children()
                .anyMatch(child -> child.pid() != first.pid() && opened(child)));
        assertThat(program.isAlive()).isTrue();
        var second = program.children().findFirst().orElseThrow();
        program.destroy();
        assertThat(program.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        await("the window ends with its watchdog", () -> !second.isAlive());
        assertThat(Files.readString(folder.resolve("said.txt"))).doesNotContain("Exception");
    }

    @Test
    void a_window_whose_watchdog_was_killed_ends_too() throws IOException, InterruptedException {
        var program = kiosk();
        var window = program.children().findFirst().orElseThrow();
        program.destroyForcibly();
        await("the window is gone", () -> !window.isAlive());
    }

    /// Starts the program at a front desk, and waits until its window is there.
    private Process kiosk() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/task")), "no /proc to look at a window from outside");
        var policy = Files.writeString(folder.resolve("policy.json"), "{ \"spotter\": 1, \"kiosk\": true }");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Spotter.class.getName(),
                        "--policy",
                        policy.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        // The watchdog starts the window with options of its own; these reach it too.
        builder.environment()
                .put("JDK_JAVA_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw -XX:TieredStopAtLevel=1");
        builder.environment().put("SPOTTER_HOME", folder.resolve("data").toString());
        var program = builder.start();
        programs.add(program);
        await("a window", () -> program.children().count() == 1);
        var window = program.children().findFirst().orElseThrow();
        await("the window has opened", () -> opened(window));
        return program;
    }

    /// Whether a window has come so far that its typeface is loaded, which is after the first beat: JavaFX then has a
    /// thread for it, of whose name Linux tells 15 letters.
    private static boolean opened(ProcessHandle process) {
        try (var tasks = Files.list(Path.of("/proc", String.valueOf(process.pid()), "task"))) {
            for (var task : tasks.toList()) {
                if (Files.readString(task.resolve("comm")).startsWith("Prism Font Disp")) {
                    return true;
                }
            }
            return false;
        } catch (IOException _) {
            return false;
        }
    }
}
