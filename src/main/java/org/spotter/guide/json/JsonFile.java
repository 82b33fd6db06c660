package org.spotter.guide.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the bytes of one JSON file with care: size, UTF-8, syntax, depth and repeated keys are all looked at.
public final class JsonFile {
    /// No file of ours nests deeper.
    static final int MAX_DEPTH = 32;

    private static final int LONGEST_NUMBER = 20;
    private static final Pattern LINE_AND_COLUMN = Pattern.compile("line (\\d+) column (\\d+)");

    private final String file;
    private final Problems problems;

    private JsonFile(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /// Parses a file.
    ///
    /// @param file     the name to tell the person
    /// @param bytes    its content
    /// @param maxBytes the most it may hold
    /// @param problems where mistakes go
    /// @return the top value; empty when the file as a whole cannot be used, and the reason is in `problems`
    public static Optional<JsonValue> parse(String file, byte[] bytes, int maxBytes, Problems problems) {
        if (bytes.length > maxBytes) {
            problems.add(file, "$", Problem.Kind.TOO_LARGE, maxBytes / 1024);
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(buffer)
                    .toString();
        } catch (CharacterCodingException e) {
            problems.add(file, "$", Problem.Kind.NOT_UTF8, buffer.position());
            return Optional.empty();
        }
        return new JsonFile(file, problems).read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private Optional<JsonValue> read(String text) {
        var before = problems.all().size();
        try (var reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            reader.setNestingLimit(MAX_DEPTH + 1);
            var top = element(reader, 0);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedJsonException("");
            }
            return Optional.of(new JsonValue(file, "$", top, problems));
        } catch (IOException | NumberFormatException | IllegalStateException e) {
            if (problems.all().size() == before) {
                var place = LINE_AND_COLUMN.matcher(String.valueOf(e.getMessage()));
                var lines = text.lines().count();
                var found = place.find();
                problems.add(
                        file,
                        "$",
                        Problem.Kind.NOT_JSON,
                        found && !(e instanceof EOFException) ? place.group(1) : Math.max(1, lines),
                        found && !(e instanceof EOFException) ? place.group(2) : 1);
            }
            return Optional.empty();
        }
    }

    private JsonElement element(JsonReader reader, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            problems.add(file, reader.getPath(), Problem.Kind.TOO_DEEP, MAX_DEPTH);
            throw new MalformedJsonException("");
        }
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(reader, depth);
            case BEGIN_ARRAY -> {
                var array = new JsonArray();
                reader.beginArray();
                while (reader.hasNext()) {
                    array.add(element(reader, depth + 1));
                }
                reader.endArray();
                yield array;
            }
            case STRING -> new JsonPrimitive(reader.nextString());
            case NUMBER -> {
                var digits = reader.nextString();
                // A number with a huge exponent is legal JSON and would take for ever to expand.
                if (digits.length() > LONGEST_NUMBER || digits.chars().anyMatch(c -> c == 'e' || c == 'E')) {
                    problems.add(file, reader.getPath(), Problem.Kind.BAD_VALUE, digits, "0-999999");
                    yield new JsonPrimitive(0);
                }
                yield new JsonPrimitive(new BigDecimal(digits));
            }
            case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield JsonNull.INSTANCE;
            }
            case END_ARRAY, END_OBJECT, NAME, END_DOCUMENT -> throw new MalformedJsonException("");
        };
    }

    private JsonObject object(JsonReader reader, int depth) throws IOException {
        var object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            var name = reader.nextName();
            if (object.has(name)) {
                problems.add(file, reader.getPath(), Problem.Kind.DUPLICATE_KEY, name);
            }
            object.add(name, element(reader, depth + 1));
        }
        reader.endObject();
        return object;
    }
}
