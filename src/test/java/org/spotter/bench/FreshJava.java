package org.spotter.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A Java machine of its own, which has done nothing yet.
final class FreshJava {
    private FreshJava() {}

    /// Runs a class in it, to the end.
    ///
    /// @param options for the machine
    /// @param main    the class
    /// @param args    its arguments
    /// @param each    is told each line as it is said
    /// @return what it said
    /// @throws IOException          when it can't be started, or fails
    /// @throws InterruptedException when it is stopped
    static List<String> run(List<String> options, Class<?> main, List<String> args, Consumer<String> each)
            throws IOException, InterruptedException {
        var command = Stream.of(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Djava.awt.headless=true"),
                        options,
                        List.of("-cp", System.getProperty("java.class.path"), main.getName()),
                        args)
                .flatMap(List::stream)
                .toList();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new ArrayList<String>();
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                each.accept(line);
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException(String.join("\n", said));
        }
        return said;
    }
}
