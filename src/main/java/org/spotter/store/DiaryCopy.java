package org.spotter.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.spotter.diary.Diary;
import org.spotter.guide.json.Problem;
import org.spotter.guide.json.Problems;

/// A copy of the diary outside of the program's folder: a table when its name ends in `.csv`, else a diary file.
public final class DiaryCopy {
    private static final String TABLE = ".csv";

    private DiaryCopy() {}

    /// Writes a copy.
    ///
    /// @param file  the file
    /// @param diary the diary
    /// @throws IOException when it can't be written; the old file then still stands
    public static void write(Path file, Diary diary) throws IOException {
        if (isTable(file)) {
            DiaryCsv.write(file, diary);
        } else {
            DiaryFile.write(file, diary.visitedOn(Optional.empty()));
        }
    }

    /// Reads a copy.
    ///
    /// @param file  the file
    /// @param today the date; no day may lie after it
    /// @return the diary, or all problems; a file that is not there is a problem too
    public static Read<Diary> read(Path file, LocalDate today) {
        var name = String.valueOf(file.getFileName());
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(JsonStore.MAX_BYTES + 1);
            return isTable(file) ? DiaryCsv.parse(name, bytes, today) : DiaryFile.parse(name, bytes, today);
        } catch (NoSuchFileException _) {
            return refused(name, Problem.Kind.NOT_FOUND);
        } catch (IOException _) {
            return refused(name, Problem.Kind.NOT_READABLE);
        }
    }

    private static Read<Diary> refused(String name, Problem.Kind kind) {
        var problems = new Problems();
        problems.add(name, "$", kind);
        return new Read.Refused<>(problems.all());
    }

    private static boolean isTable(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(TABLE);
    }
}
