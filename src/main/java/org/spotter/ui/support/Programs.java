package org.spotter.ui.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// The programs of the system that this one may call. A program gets its texts as arguments, in its environment or on
/// its standard input, never through a shell.
///
/// @param system  the system's name, as Java tells it
/// @param folders where to look, in order
record Programs(String system, List<Path> folders) {
    Programs {
        folders = List.copyOf(folders);
    }

    /// Which family of systems it is.
    enum Family {
        /// Windows.
        WINDOWS,
        /// macOS.
        MAC,
        /// Linux and all others.
        LINUX
    }

    /// {@return the programs of this machine}
    static Programs ofThisMachine() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        var folders = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
        return new Programs(System.getProperty("os.name", ""), folders);
    }

    /// {@return the family of the system}
    Family family() {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Family.WINDOWS;
        }
        return name.startsWith("mac") ? Family.MAC : Family.LINUX;
    }

    /// {@return where a program lies, if it is there}
    ///
    /// @param name its file name
    Optional<String> find(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .map(Path::toString)
                .findFirst();
    }

    /// {@return the command that runs one of our PowerShell scripts}
    ///
    /// @param program where PowerShell lies
    /// @param script  the script's resource, e.g. `/speech/windows.ps1`
    static List<String> powerShell(String program, String script) {
        try (var in = Programs.class.getResourceAsStream(script)) {
            var text = new String(Objects.requireNonNull(in, script).readAllBytes(), StandardCharsets.UTF_8);
            var encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_16LE));
            return List.of(program, "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// {@return a process to be, which says nothing}
    ///
    /// @param command the program and its arguments
    static ProcessBuilder quiet(List<String> command) {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}
