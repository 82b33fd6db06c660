package org.spotter.store;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Locale;
import java.util.Map;

/// Writes what commands print with `--json`: two spaces an indent, keys in the order given, ASCII alone, so that no
/// terminal or pipe can garble it.
public final class JsonText {
    private static final int FIRST_NOT_ASCII = 0x7f;

    private JsonText() {}

    /// Writes an object.
    ///
    /// @param object keys with texts, whole numbers, booleans, and lists and objects of these
    /// @return its JSON, without a line break at the end
    public static String of(Map<String, ?> object) {
        var json = new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(element(object));
        var text = new StringBuilder(json.length());
        json.chars().forEach(c -> {
            if (c < FIRST_NOT_ASCII) {
                text.append((char) c);
            } else {
                text.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return text.toString();
    }

    private static JsonElement element(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var object = new JsonObject();
                map.forEach((key, inner) -> object.add((String) key, element(inner)));
                yield object;
            }
            case Iterable<?> list -> {
                var array = new JsonArray();
                list.forEach(inner -> array.add(element(inner)));
                yield array;
            }
            case String text -> new JsonPrimitive(text);
            case Integer number -> new JsonPrimitive(number);
            case Boolean flag -> new JsonPrimitive(flag);
            default -> throw new IllegalArgumentException("not a JSON value: " + value.getClass());
        };
    }
}
