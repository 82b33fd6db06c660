package org.spotter.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spotter.testkit.CupsServer;
import org.spotter.testkit.CupsServer.Model;
import org.spotter.testkit.Words;

/// A front desk in a program of its own, killed in the middle of a visit, and read after one.
class KilledKioskTest {
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    private final List<Process> children = new ArrayList<>();

    @AfterEach
    void endChildren() {
        children.forEach(Process::destroyForcibly);
    }

    private Process child(String what, Map<String, String> environment) throws IOException {
        for (var each : List.of("tmp", "home", "data")) {
            Files.createDirectories(folder.resolve(each));
        }
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djava.awt.headless=true",
                        "-XX:+UseSerialGC",
                        "-XX:SoftRefLRUPolicyMSPerMB=0",
                        "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                        "-Duser.home=" + folder.resolve("home"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WipeChild.class.getName(),
                        what,
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("errors.txt").toFile()));
        builder.environment().put("HOME", folder.resolve("home").toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        children.add(process);
        return process;
    }

    private static void awaitReady(Process process) throws IOException {
        var said = new BufferedReader(process.inputReader()).readLine();
        assertThat(said).isEqualTo(WipeChild.READY);
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("killed, not ended").isEqualTo(128 + 9);
    }

    @Test
    void no_word_of_a_visit_is_in_memory_after_it() throws IOException, InterruptedException {
        var process = child("end", Map.of());
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(said.lines())
                .as("what is in memory while the visit lasts, and after it")
                .containsExactly(List.of(WipeChild.Plant.values()).toString(), "[]");
        assertThat(process.exitValue()).isZero();
        assertThat(Words.under(folder, Instant.EPOCH)).isEmpty();
    }

    @Test
    void a_visit_that_was_killed_leaves_no_file() throws IOException, InterruptedException {
        var process = child("hold", Map.of());
        awaitReady(process);
        kill(process);
        assertThat(Words.under(folder, Instant.EPOCH)).isEmpty();
        assertThat(folder.resolve("data")).isDirectoryNotContaining("glob:**.json");
    }

    /// CUPS names documents so; its note that there was a job, by the name that all sheets have, may stay.
    private static List<String> documents(CupsServer server) {
        return server.spooled().stream().filter(name -> name.startsWith("d")).toList();
    }

    @Test
    void the_sheet_of_a_visit_that_was_killed_leaves_the_queue_when_the_desk_starts_again()
            throws IOException, InterruptedException {
        var missing = CupsServer.missing();
        assumeTrue(missing.isEmpty(), () -> "no real print queue: " + missing.orElse(""));
        try (var server = CupsServer.start()) {
            var printer = server.printer(new Model("Desk", true));
            printer.say("hold");
            var environment = Map.of("CUPS_SERVER", server.address());
            var killed = child("hold", environment);
            awaitReady(killed);
            kill(killed);
            assertThat(documents(server)).as("left by who was killed").isNotEmpty();
            awaitReady(child("start", environment));
            CupsServer.await(
                    "no document is in the queue", () -> documents(server).isEmpty());
            printer.goOn();
        }
    }
}
