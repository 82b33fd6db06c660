package org.spotter.ui.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A program of the system that speaks the lines on its standard input and then ends.
///
/// @param command the program and its arguments for a language
/// @param silence what else to run to be silent at once, where ending the program is not enough
public record Voice(Function<String, List<String>> command, Optional<List<String>> silence) {
    /// Tells a program the language through its environment.
    static final String LANGUAGE = "SPOTTER_LANGUAGE";

    /// Words a minute; a little slower than usual, to follow with pain.
    private static final String PACE = "150";

    private static final Pattern MAC_VOICE = Pattern.compile("(?m)^(\\S.*?) +([a-z]{2,3})[_-]\\S+ +#");

    /// {@return the programs of this machine, the best first; empty where there is none}
    public static List<Voice> ofThisMachine() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        var folders = Pattern.compile(Pattern.quote(java.io.File.pathSeparator))
                .splitAsStream(path)
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
        return find(System.getProperty("os.name", ""), folders);
    }

    /// {@return the programs in some folders, the best first}
    ///
    /// @param system  the system's name, as Java tells it
    /// @param folders where to look, in order
    static List<Voice> find(String system, List<Path> folders) {
        var name = system.toLowerCase(Locale.ROOT);
        var found = new ArrayList<Voice>();
        if (name.startsWith("windows")) {
            program(folders, "powershell.exe").map(Voice::windows).ifPresent(found::add);
        } else if (name.startsWith("mac")) {
            program(folders, "say").map(say -> mac(say, macVoices(listed(say)))).ifPresent(found::add);
        } else {
            program(folders, "spd-say").map(Voice::dispatcher).ifPresent(found::add);
            program(folders, "espeak-ng").map(Voice::espeak).ifPresent(found::add);
            program(folders, "espeak").map(Voice::espeak).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static Optional<String> program(List<Path> folders, String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .map(Path::toString)
                .findFirst();
    }

    /// Ending spd-say does not end what the speech dispatcher already says.
    private static Voice dispatcher(String program) {
        return new Voice(language -> List.of(program, "-w", "-e", "-l", language), Optional.of(List.of(program, "-S")));
    }

    private static Voice espeak(String program) {
        return new Voice(language -> List.of(program, "-s", PACE, "-v", language), Optional.empty());
    }

    private static Voice mac(String program, Map<String, String> voices) {
        return new Voice(
                language -> voices.containsKey(language)
                        ? List.of(program, "-v", voices.get(language), "-f", "-")
                        : List.of(program, "-f", "-"),
                Optional.empty());
    }

    private static Voice windows(String program) {
        var script = Base64.getEncoder().encodeToString(script().getBytes(StandardCharsets.UTF_16LE));
        return new Voice(
                _ -> List.of(program, "-NoProfile", "-NonInteractive", "-EncodedCommand", script), Optional.empty());
    }

    private static String script() {
        try (var in = Voice.class.getResourceAsStream("/speech/windows.ps1")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String listed(String say) {
        try {
            var listing = new ProcessBuilder(say, "-v", "?")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(listing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException _) {
            return "";
        }
    }

    /// {@return the first voice of each language}
    ///
    /// @param listing what macOS lists, one voice a line: name, locale, a sample after `#`
    static Map<String, String> macVoices(String listing) {
        var voices = new HashMap<String, String>();
        MAC_VOICE.matcher(listing).results().forEach(voice -> voices.putIfAbsent(voice.group(2), voice.group(1)));
        return Map.copyOf(voices);
    }
}
