package org.spotter.store;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.spotter.guide.json.JsonFile;
import org.spotter.guide.json.JsonValue;
import org.spotter.guide.json.Problem;
import org.spotter.guide.json.Problems;

/// Reads and writes the small JSON files of a person: size limit, version, all problems at once, atomic writes.
final class JsonStore {
    /// The format that this program writes, and the newest it reads.
    static final int FORMAT = 1;

    /// None of these files comes near this size.
    static final int MAX_BYTES = 1024 * 1024;

    private JsonStore() {}

    /// Reads a file.
    static <T> Read<T> read(Path file, Function<JsonValue, T> reader) {
        return read(file, UnaryOperator.identity(), reader);
    }

    /// Reads a file whose bytes are not quite JSON.
    static <T> Read<T> read(Path file, UnaryOperator<byte[]> json, Function<JsonValue, T> reader) {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (NoSuchFileException _) {
            return new Read.Absent<>();
        } catch (IOException | SecurityException _) {
            var problems = new Problems();
            problems.add(name(file), "$", Problem.Kind.NOT_READABLE);
            return new Read.Refused<>(problems.all());
        }
        return parse(name(file), json.apply(bytes), reader);
    }

    /// Parses a file's bytes.
    static <T> Read<T> parse(String name, byte[] bytes, Function<JsonValue, T> reader) {
        var problems = new Problems();
        var top = JsonFile.parse(name, bytes, MAX_BYTES, problems).filter(JsonValue::isObject);
        if (top.isEmpty()) {
            return new Read.Refused<>(problems.all());
        }
        var format = top.get().number("spotter", 1, Integer.MAX_VALUE);
        if (format > FORMAT) {
            top.get().problem(Problem.Kind.NEWER_VERSION, format, FORMAT);
            return new Read.Refused<>(problems.all());
        }
        T value;
        try {
            value = reader.apply(top.get());
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException _) {
            // Each value alone was well, and together they are not.
            if (problems.none()) {
                top.get().problem(Problem.Kind.NOT_READABLE);
            }
            return new Read.Refused<>(problems.all());
        }
        top.get().noOtherKeys();
        return problems.none() ? new Read.Whole<>(value) : new Read.Refused<>(problems.all());
    }

    /// Writes a file and keeps its old content as its backup.
    static void write(Path file, JsonElement json) throws IOException {
        AtomicFile.replace(file, text(json).getBytes(StandardCharsets.UTF_8));
    }

    /// The text of a file.
    static String text(JsonElement json) {
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(json) + "\n";
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
