package org.spotter.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Assumptions;

/// A small real disk in memory, which a test fills or makes read-only. Only where the machine lets the test do so.
public final class Disk implements AutoCloseable {
    private final Path at;

    private Disk(Path at) {
        this.at = at;
    }

    /// Puts a disk at a folder.
    ///
    /// @param at an empty folder
    /// @return the disk
    public static Disk at(Path at) throws IOException, InterruptedException {
        Files.createDirectories(at);
        Assumptions.assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && run("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", at.toString()),
                "no disk may be put here");
        return new Disk(at);
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /// Fills it to the last byte.
    public void fill() {
        try (var out = Files.newOutputStream(at.resolve("filler"))) {
            while (true) {
                out.write(new byte[1024]);
            }
        } catch (IOException e) {
            // Full.
        }
        try (var out = Files.newOutputStream(at.resolve("filler"), StandardOpenOption.APPEND)) {
            while (true) {
                out.write(1);
            }
        } catch (IOException e) {
            // Full to the last byte.
        }
    }

    /// Makes room again.
    public void empty() throws IOException {
        Files.delete(at.resolve("filler"));
    }

    /// Lets nothing be written, or all.
    public void readOnly(boolean on) throws IOException, InterruptedException {
        if (!run("mount", "-o", on ? "remount,ro" : "remount,rw", at.toString())) {
            throw new IOException("remount");
        }
    }

    @Override
    public void close() throws IOException {
        try {
            run("umount", "-l", at.toString());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
