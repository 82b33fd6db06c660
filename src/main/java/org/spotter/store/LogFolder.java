package org.spotter.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The log and the reports of errors, in a folder of their own beside the person's files. Whatever is wrong with the
/// folder, nobody is held up: what can't be written is not written.
public final class LogFolder {
    /// A log this large, in bytes, gives way to a new one.
    public static final int LARGEST = 256 * 1024;

    /// So many reports are kept, the newest.
    public static final int MOST_REPORTS = 5;

    private static final String FOLDER = "log";
    private static final String LOG = "spotter.log";
    private static final String OLDER = "spotter.1.log";
    private static final Pattern REPORT = Pattern.compile("error-\\d{8}-\\d{6}(-\\d)?\\.txt");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Optional<Path> folder;

    /// Uses the folder of a person's files, or none.
    ///
    /// @param folders where the person's files are
    public LogFolder(AppFolders folders) {
        folder = folders.data().map(data -> data.resolve(FOLDER));
    }

    /// {@return where it is; it need not be there yet}
    public Optional<Path> path() {
        return folder;
    }

    /// Adds a line to the log.
    ///
    /// @param line the line, without its end
    public synchronized void add(String line) {
        folder.ifPresent(into -> {
            try {
                Files.createDirectories(into);
                var log = into.resolve(LOG);
                if (Files.exists(log) && Files.size(log) + line.length() > LARGEST) {
                    Files.move(log, into.resolve(OLDER), StandardCopyOption.REPLACE_EXISTING);
                }
                Files.writeString(
                        log,
                        line + System.lineSeparator(),
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException | SecurityException _) {
                // Nobody is to be held up by it.
            }
        });
    }

    /// Writes a report, whole or not at all; the oldest above [#MOST_REPORTS] goes.
    ///
    /// @param text what it says
    /// @param when the local time
    /// @return the file; empty when it can't be written
    public synchronized Optional<Path> report(String text, LocalDateTime when) {
        return folder.flatMap(into -> {
            try {
                Files.createDirectories(into);
                var file = free(into, "error-" + STAMP.format(when));
                AtomicFile.replace(file, text.getBytes(StandardCharsets.UTF_8));
                for (var old : reports().stream().skip(MOST_REPORTS).toList()) {
                    Files.deleteIfExists(old);
                }
                return Optional.of(file);
            } catch (IOException | SecurityException _) {
                return Optional.empty();
            }
        });
    }

    private static Path free(Path folder, String name) {
        var file = folder.resolve(name + ".txt");
        for (var number = 2; Files.exists(file) && number < 10; number++) {
            file = folder.resolve(name + "-" + number + ".txt");
        }
        return file;
    }

    /// {@return the reports that are there, the newest first}
    public List<Path> reports() {
        return files().filter(
                        file -> REPORT.matcher(file.getFileName().toString()).matches())
                .sorted(Comparator.comparing(LogFolder::written)
                        .thenComparing(Path::getFileName)
                        .reversed())
                .toList();
    }

    /// Where times of day are not told, names do not tell the order.
    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException | SecurityException _) {
            return FileTime.fromMillis(0);
        }
    }

    /// {@return what a report says; empty when it can't be read}
    ///
    /// @param report one of [#reports]
    public Optional<String> read(Path report) {
        try {
            return Optional.of(Files.readString(report));
        } catch (IOException | SecurityException _) {
            return Optional.empty();
        }
    }

    /// Deletes the log and all reports.
    ///
    /// @return what could not be deleted
    public synchronized List<Path> deleteAll() {
        var left = files().filter(LogFolder::own).filter(file -> !deleted(file)).toList();
        folder.filter(Files::isDirectory).ifPresent(LogFolder::deleted);
        return left;
    }

    /// Deletes a file, or the folder when it is empty.
    private static boolean deleted(Path file) {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException | SecurityException _) {
            return false;
        }
    }

    private static boolean own(Path file) {
        var name = file.getFileName().toString();
        return name.equals(LOG) || name.equals(OLDER) || REPORT.matcher(name).matches();
    }

    private Stream<Path> files() {
        if (folder.isEmpty()) {
            return Stream.empty();
        }
        try (var all = Files.list(folder.get())) {
            return all.toList().stream();
        } catch (IOException | SecurityException _) {
            return Stream.empty();
        }
    }
}
