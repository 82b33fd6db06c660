package org.spotter.store;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A program of its own that writes files until it is killed, or stops dead at one step of a write.
final class ChildWriter {
    /// More than one piece, and a rest.
    private static final int LINES = 5000;

    private ChildWriter() {}

    /// Runs the child.
    ///
    /// @param args `halt FILE STEP`, `loop FOLDER WRITERS` or `lock FOLDER`
    public static void main(String[] args) throws Exception {
        var path = Path.of(args[1]);
        switch (args[0]) {
            case "halt" -> halt(path, Integer.parseInt(args[2]));
            case "loop" -> {
                for (var i = 0; i < Integer.parseInt(args[2]); i++) {
                    var writer = i;
                    new Thread(() -> loop(path, writer)).start();
                }
            }
            case "lock" -> {
                System.out.println(new DataLock(path).take());
                Thread.sleep(60_000);
            }
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void halt(Path file, int step) throws IOException {
        var seen = new int[1];
        AtomicFile.write(file, content(1), Optional.of(AtomicFile.backup(file)), _ -> {
            if (++seen[0] == step) {
                Runtime.getRuntime().halt(9);
            }
        });
    }

    private static void loop(Path folder, int writer) {
        try {
            for (var number = 1; ; number++) {
                AtomicFile.replace(folder.resolve("f" + writer), content(number));
                System.out.println(writer + " " + number);
            }
        } catch (IOException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    /// {@return the content with a number}
    static byte[] content(int number) {
        return (number + "\n").repeat(LINES).getBytes(StandardCharsets.UTF_8);
    }

    /// {@return the number of a file's content, which must be whole}
    static int number(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var text = new String(bytes, StandardCharsets.UTF_8);
        var number = text.lines().findFirst().map(Integer::parseInt).orElseThrow();
        if (!Arrays.equals(bytes, content(number))) {
            throw new AssertionError(file + " is not whole: " + bytes.length + " bytes of number " + number);
        }
        return number;
    }

    /// Starts the child, with as little as it needs.
    static Process start(String... args) throws IOException {
        return start(ProcessBuilder.Redirect.PIPE, args);
    }

    /// Starts the child, which says in a file what it has done.
    static Process start(Path said, String... args) throws IOException {
        return start(ProcessBuilder.Redirect.to(said.toFile()), args);
    }

    private static Process start(ProcessBuilder.Redirect out, String... args) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx32m",
                "-cp",
                place(AtomicFile.class) + File.pathSeparator + place(ChildWriter.class),
                ChildWriter.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
