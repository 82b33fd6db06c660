package org.spotter.testkit;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Words that stand nowhere else, to be planted and looked for: in files, and in all that lives in memory.
///
/// Each program has its own. They are made anew each time they are asked for and kept nowhere, so that whoever looks
/// for them does not find those of the test.
public final class Words {
    private static final int LETTERS = 8;
    private static final int CHUNK = 1 << 26;
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private Words() {}

    /// {@return a word}
    ///
    /// @param number its number
    public static String of(int number) {
        var word = new StringBuilder(beginning());
        var left = (number + 1L) * 1_000_003 + ProcessHandle.current().pid() * 7_919;
        for (var letter = 0; letter < LETTERS; letter++) {
            word.append((char) ('a' + left % 26));
            left = left / 26 + letter * 7L;
        }
        return word.toString();
    }

    private static String beginning() {
        return String.valueOf((char) ('Y' + 1)) + (char) ('p' + 1) + (char) ('u' + 1) + (char) ('w' + 1);
    }

    /// {@return the words that live in the memory of this program}
    ///
    /// @param dump a file to write the memory to; deleted afterwards
    public static Set<String> inMemory(Path dump) {
        try {
            Files.deleteIfExists(dump);
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
            return in(dump);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            dump.toFile().delete();
        }
    }

    /// {@return the words in a file; none when there is none}
    ///
    /// @param file the file
    public static Set<String> in(Path file) {
        var found = new TreeSet<String>();
        try (var in = Files.newInputStream(file)) {
            var overlap = new byte[0];
            for (var chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                var bytes = Arrays.copyOf(overlap, overlap.length + chunk.length);
                System.arraycopy(chunk, 0, bytes, overlap.length, chunk.length);
                found.addAll(in(bytes));
                overlap = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - 64), bytes.length);
            }
        } catch (NoSuchFileException _) {
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /// {@return the words in bytes, in any of the usual encodings}
    ///
    /// @param bytes the bytes
    public static Set<String> in(byte[] bytes) {
        var found = new TreeSet<String>();
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (var encoding : ENCODINGS) {
            var begins = new String(beginning().getBytes(encoding), StandardCharsets.ISO_8859_1);
            var letter = encoding == StandardCharsets.UTF_16BE
                    ? "\\x00[a-z]"
                    : encoding == StandardCharsets.UTF_16LE ? "[a-z]\\x00" : "[a-z]";
            var matcher = Pattern.compile("(?:" + letter + "){" + LETTERS + "}").matcher(text);
            for (var at = text.indexOf(begins); at >= 0; at = text.indexOf(begins, at + 1)) {
                matcher.region(at + begins.length(), text.length());
                if (matcher.lookingAt()) {
                    found.add((begins + matcher.group()).replace("\0", ""));
                }
            }
        }
        return found;
    }

    /// {@return the words in all files under a folder, and in their names}
    ///
    /// @param folder the folder; what vanishes meanwhile, or can't be read, is passed over
    /// @param since  files that have not changed since are passed over
    public static Set<String> under(Path folder, Instant since) {
        var found = new TreeSet<String>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                    found.addAll(in(file.getFileName().toString().getBytes(StandardCharsets.UTF_8)));
                    if (is.isRegularFile()
                            && Files.isReadable(file)
                            && !is.lastModifiedTime().toInstant().isBefore(since)) {
                        found.addAll(in(file));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failed) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
