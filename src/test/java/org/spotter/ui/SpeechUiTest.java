package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.ui.shell.Shell;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Background;
import org.spotter.ui.support.Motion;
import org.spotter.ui.support.Speech;
import org.spotter.ui.support.Voice;

/// Reading a page aloud, with a program that writes down what it hears.
@DisabledOnOs(OS.WINDOWS)
class SpeechUiTest extends UiTest {
    private List<Voice> voices = List.of();
    private final AtomicLong nanos = new AtomicLong();

    /// By how much the count goes on each time it is read: a program seems to take that long to speak.
    private volatile long speaking = Duration.ofHours(1).toNanos();

    private long count() {
        return nanos.addAndGet(speaking);
    }

    @Override
    protected Shell shell(AppContext opened) {
        var background = Background.threads(error -> {
            throw new IllegalStateException(error);
        });
        var speech = new Speech(background, this::count, () -> voices);
        var shell = new Shell(opened, Motion.none(), speech);
        speech.find();
        return shell;
    }

    /// A program that notes its arguments, its number and what it hears.
    private Voice program(String name, String then) {
        try {
            var file = folder.resolve(name);
            Files.writeString(file, """
                    #!/bin/sh
                    cd '%s' && echo "$@" > %s.args && echo $$ > %s.pid && cat > %s.heard
                    %s
                    """.formatted(folder, name, name, name, then));
            assertThat(file.toFile().setExecutable(true)).isTrue();
            return new Voice(language -> List.of(file.toString(), "-l", language), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String noted(String file) {
        var path = folder.resolve(file);
        await(file, () -> path.toFile().length() > 0);
        try {
            return Files.readString(path).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> heard(String name) {
        return noted(name + ".heard").lines().toList();
    }

    private ProcessHandle process(String name) {
        return ProcessHandle.of(Long.parseLong(noted(name + ".pid"))).orElseThrow();
    }

    private void ends(ProcessHandle process) {
        await("the program ends", () -> !process.isAlive());
        await("the button is back", () -> readName().equals(context().message("shell.read")));
    }

    private String readName() {
        return node("#read").getAccessibleText();
    }

    private void openWith(Voice... programs) {
        voices = List.of(programs);
        open(Visits.calmAnswers(), usual(), WIDE, HEIGHT);
        await("the program is found", () -> shows("#read"));
    }

    @Test
    void without_a_program_there_is_no_button() {
        open();
        settle();
        assertThat(shows("#read")).isFalse();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        assertThat(texts()).doesNotContain(context().message("shell.read.failed"));
    }

    @Test
    void a_page_is_read_from_its_title_on_in_its_language() {
        openWith(program("quick", ""));
        goToQuestion("danger-legs");
        click("read");
        noted("quick.heard");
        await("it is done", () -> readName().equals(context().message("shell.read")));
        var heard = heard("quick");
        assertThat(noted("quick.args")).isEqualTo("-l en");
        var title = heard.indexOf(text(".title") + (text(".title").matches(".*[.?:]") ? "" : "."));
        var choice = text("#E-06") + (text("#E-06").endsWith(".") ? "" : ".");
        assertThat(title).isNotNegative();
        assertThat(heard.indexOf(choice)).isGreaterThan(title);
        assertThat(heard).contains("None of these: ticked.").last().isEqualTo("Button: Next.");
    }

    @Test
    void a_second_press_stops_the_program() {
        openWith(program("slow", "sleep 60"));
        click("read");
        var process = process("slow");
        assertThat(readName()).isEqualTo(context().message("shell.read.stop"));
        click("read");
        ends(process);
    }

    @Test
    void the_keys_start_and_stop_it() {
        openWith(program("slow", "sleep 60"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        var process = process("slow");
        assertThat(page()).isEqualTo("welcome");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        ends(process);
    }

    @Test
    void another_page_stops_it() {
        openWith(program("slow", "sleep 60"));
        click("read");
        var process = process("slow");
        go("about", "");
        ends(process);
    }

    @Test
    void closing_the_window_stops_it() {
        openWith(program("slow", "sleep 60"));
        click("read");
        var process = process("slow");
        var window = scene().getWindow();
        onFx(() -> {
            window.hide();
            return true;
        });
        await("the program ends", () -> !process.isAlive());
    }

    @Test
    void the_timer_is_heard_first() {
        openWith(program("slow", "sleep 60"));
        go("timer", "");
        click("gate-none");
        click("timer-start");
        go("about", "");
        click("read");
        var process = process("slow");
        clock.move(Duration.ofMinutes(6));
        ends(process);
    }

    @Test
    void a_program_that_fails_gives_way_to_the_next() {
        openWith(program("broken", "exit 3"), program("quick", ""));
        click("read");
        noted("quick.heard");
        await("it is done", () -> readName().equals(context().message("shell.read")));
        assertThat(heard("quick")).isEqualTo(heard("broken"));
        assertThat(shows("#read")).isTrue();
    }

    @Test
    void without_one_that_works_the_button_goes_and_a_remark_says_why() {
        var gone = new Voice(_ -> List.of(folder.resolve("nobody").toString()), Optional.empty());
        openWith(program("broken", "exit 3"), gone);
        click("read");
        await("the button goes", () -> !shows("#read"));
        assertThat(texts()).contains(context().message("shell.read.failed"));
    }

    @Test
    void a_program_that_says_nothing_and_calls_it_well_is_left_too() {
        // Not at once: a machine may take its time to start a program.
        speaking = Duration.ofSeconds(1).toNanos();
        openWith(program("mute", ""));
        goToQuestion("where");
        click("read");
        await("the button goes", () -> !shows("#read"));
        assertThat(heard("mute")).hasSizeGreaterThan(20);
    }

    @Test
    void no_shell_sees_the_texts() {
        var said = new CountDownLatch(1);
        var speech =
                new Speech(Background.threads(_ -> said.countDown()), this::count, () -> List.of(program("quick", "")));
        onFx(() -> {
            speech.find();
            return true;
        });
        await("found", () -> speech.state().get() == Speech.State.READY);
        var nasty = "$(touch " + folder.resolve("touched") + "); `id` | \"'& ¿Qué tal? -v";
        onFx(() -> {
            speech.read(List.of(nasty), "es", () -> {});
            return true;
        });
        assertThat(heard("quick")).containsExactly(nasty);
        assertThat(noted("quick.args")).isEqualTo("-l es");
        assertThat(Files.exists(folder.resolve("touched"))).isFalse();
    }

    @Test
    void what_silences_the_program_is_run_too() {
        var slow = program("slow", "sleep 60");
        var hush = program("hush", "");
        openWith(new Voice(slow.command(), Optional.of(hush.command().apply("x"))));
        click("read");
        var process = process("slow");
        click("read");
        ends(process);
        assertThat(noted("hush.args")).isEqualTo("-l x");
    }

    @Test
    void nothing_is_left_behind() throws IOException {
        openWith(program("quick", ""));
        click("read");
        heard("quick");
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).allMatch(name -> name.startsWith("quick"));
        }
    }
}
