package org.spotter.ui.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
        return find(Programs.ofThisMachine());
    }

    /// {@return the programs in some folders, the best first}
    ///
    /// @param system  the system's name, as Java tells it
    /// @param folders where to look, in order
    static List<Voice> find(String system, List<Path> folders) {
        return find(new Programs(system, folders));
    }

    private static List<Voice> find(Programs programs) {
        var found = new ArrayList<Voice>();
        switch (programs.family()) {
            case WINDOWS -> programs.find("powershell.exe").map(Voice::windows).ifPresent(found::add);
            case MAC ->
                programs.find("say")
                        .map(say -> mac(say, macVoices(listed(say))))
                        .ifPresent(found::add);
            case LINUX -> {
                programs.find("spd-say").map(Voice::dispatcher).ifPresent(found::add);
                programs.find("espeak-ng").map(Voice::espeak).ifPresent(found::add);
                programs.find("espeak").map(Voice::espeak).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
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
        var command = Programs.powerShell(program, "/speech/windows.ps1");
        return new Voice(_ -> command, Optional.empty());
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
