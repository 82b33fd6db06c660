package org.spotter.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which speech program is used, and how it is called.
class VoiceTest {
    @TempDir
    Path first;

    @TempDir
    Path second;

    private static void program(Path folder, String name) throws IOException {
        var file = Files.writeString(folder.resolve(name), "");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private List<List<String>> found(String system) {
        return Voice.find(system, List.of(first, second)).stream()
                .map(voice -> voice.command().apply("es"))
                .toList();
    }

    @Test
    void without_a_program_there_is_none() {
        assertThat(found("Linux")).isEmpty();
        assertThat(found("Mac OS X")).isEmpty();
        assertThat(found("Windows 11")).isEmpty();
    }

    @Test
    void on_linux_the_dispatcher_comes_before_espeak() throws IOException {
        program(first, "espeak");
        program(second, "espeak-ng");
        program(second, "spd-say");
        assertThat(found("Linux"))
                .extracting(command -> Path.of(command.getFirst()).getFileName().toString())
                .containsExactly("spd-say", "espeak-ng", "espeak");
    }

    @Test
    void every_program_is_told_the_language_and_no_text() throws IOException {
        program(first, "espeak-ng");
        program(first, "spd-say");
        assertThat(found("Linux"))
                .containsExactly(
                        List.of(first.resolve("spd-say").toString(), "-w", "-e", "-l", "es"),
                        List.of(first.resolve("espeak-ng").toString(), "-s", "150", "-v", "es"));
    }

    @Test
    void the_dispatcher_is_told_to_be_silent_too() throws IOException {
        program(first, "spd-say");
        assertThat(Voice.find("Linux", List.of(first)).getFirst().silence())
                .contains(List.of(first.resolve("spd-say").toString(), "-S"));
    }

    @Test
    void a_file_that_cannot_be_run_is_no_program() throws IOException {
        Files.writeString(first.resolve("espeak-ng"), "");
        assertThat(found("Linux")).isEmpty();
    }

    @Test
    void on_windows_the_script_goes_along_in_one_argument() throws IOException {
        program(first, "powershell.exe");
        var command = found("Windows 11").getFirst();
        assertThat(command)
                .hasSize(5)
                .startsWith(first.resolve("powershell.exe").toString());
        assertThat(command.getLast()).matches("[A-Za-z0-9+/=]+");
    }

    @Test
    void macos_voices_are_chosen_by_language() {
        var listing = """
                Albert              en_US    # Hello! My name is Albert.
                Eddy (Spanish (Spain)) es_ES    # ¡Hola! Me llamo Eddy.
                Mónica              es_ES    # ¡Hola! Me llamo Mónica.
                Zosia               pl_PL    # Cześć!
                """;
        assertThat(Voice.macVoices(listing))
                .containsEntry("en", "Albert")
                .containsEntry("es", "Eddy (Spanish (Spain))")
                .containsEntry("pl", "Zosia");
    }
}
