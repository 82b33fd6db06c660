package org.spotter.ui.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The program of the system that shows a folder.
///
/// @param program the program
public record FileManager(Path program) {
    /// {@return the one of this machine; empty where there is none}
    public static Optional<FileManager> ofThisMachine() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        var folders = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
        return find(System.getProperty("os.name", ""), folders);
    }

    /// {@return the one in some folders}
    ///
    /// @param system  the system's name, as Java tells it
    /// @param folders where to look, in order
    static Optional<FileManager> find(String system, List<Path> folders) {
        var name = system.toLowerCase(Locale.ROOT);
        var program = name.startsWith("windows") ? "explorer.exe" : name.startsWith("mac") ? "open" : "xdg-open";
        return folders.stream()
                .map(folder -> folder.resolve(program))
                .filter(Files::isExecutable)
                .findFirst()
                .map(FileManager::new);
    }

    /// Shows a folder.
    ///
    /// @param folder the folder
    /// @throws IOException when the program does not start
    public void show(String folder) throws IOException {
        new ProcessBuilder(program.toString(), folder)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
