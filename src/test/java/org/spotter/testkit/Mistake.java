package org.spotter.testkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Mistakes that people and machines make in guide files.
public enum Mistake {
    /// A key is gone.
    REMOVED_KEY,
    /// An entry of a list is gone.
    REMOVED_ENTRY,
    /// An id is another one, or empty.
    WRONG_ID,
    /// A question waits for itself or a later one.
    LATER_DEPENDENCY,
    /// A list has no entry.
    EMPTY_LIST,
    /// A rule is negated.
    NEGATION,
    /// An entry stands twice.
    DUPLICATE_ID,
    /// A value has another type.
    WRONG_TYPE,
    /// A value is an odd text.
    OTHER_TEXT,
    /// A value is some number.
    OTHER_NUMBER,
    /// Two values change places.
    SWAPPED,
    /// A file ends too soon.
    CUT,
    /// Some bytes are others.
    NOISE;

    /// {@return the draft with one such mistake, somewhere}
    public GuideDraft in(GuideDraft draft, Random random) {
        var files = GuideDraft.FILES;
        var file =
                switch (this) {
                    case LATER_DEPENDENCY, DUPLICATE_ID -> "questions.json";
                    case NEGATION -> "rules.json";
                    default -> files.get(random.nextInt(files.size()));
                };
        make(draft, file, random);
        return draft;
    }

    private void make(GuideDraft draft, String file, Random random) {
        switch (this) {
            case CUT -> {
                var bytes = draft.text(file).strip().getBytes(StandardCharsets.UTF_8);
                draft.with(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
                return;
            }
            case NOISE -> {
                var bytes = draft.text(file).getBytes(StandardCharsets.UTF_8);
                for (var hits = 1 + random.nextInt(4); hits > 0; hits--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                draft.with(file, bytes);
                return;
            }
            default -> {}
        }
        var top = JsonParser.parseString(draft.text(file)).getAsJsonObject();
        var objects = new ArrayList<JsonObject>();
        var arrays = new ArrayList<JsonArray>();
        collect(top, objects, arrays);
        var object = objects.get(random.nextInt(objects.size()));
        switch (this) {
            case REMOVED_KEY -> object.remove(key(object, random));
            case REMOVED_ENTRY -> {
                if (arrays.isEmpty()) {
                    object.remove(key(object, random));
                } else {
                    var array = arrays.get(random.nextInt(arrays.size()));
                    array.remove(random.nextInt(array.size()));
                }
            }
            case WRONG_ID -> {
                var named = objects.stream().filter(o -> o.has("id")).toList();
                if (named.isEmpty()) {
                    object.addProperty("no-such-id", "x");
                } else {
                    named.get(random.nextInt(named.size())).addProperty("id", random.nextBoolean() ? "" : "no-such");
                }
            }
            case LATER_DEPENDENCY -> {
                var questions = objects.stream().filter(o -> o.has("kind")).toList();
                var here = random.nextInt(questions.size());
                var later = questions.get(here + random.nextInt(questions.size() - here));
                var asked = new JsonObject();
                asked.add("question", later.get("id"));
                if (later.has("choices")) {
                    var choices = new JsonArray();
                    choices.add(later.getAsJsonArray("choices")
                            .get(0)
                            .getAsJsonObject()
                            .get("id"));
                    asked.add("has", choices);
                } else {
                    asked.addProperty("atLeast", 1);
                }
                questions.get(here).add("asked", asked);
            }
            case EMPTY_LIST -> {
                if (arrays.isEmpty()) {
                    object.add(key(object, random), new JsonArray());
                } else {
                    var array = arrays.get(random.nextInt(arrays.size()));
                    while (!array.isEmpty()) {
                        array.remove(0);
                    }
                }
            }
            case NEGATION -> {
                var rules = top.getAsJsonArray("rules");
                var rule = rules.get(random.nextInt(rules.size())).getAsJsonObject();
                var not = new JsonObject();
                not.add("not", rule.get("when"));
                rule.add("when", not);
            }
            case DUPLICATE_ID -> {
                var lists = arrays.stream()
                        .filter(array -> array.get(0) instanceof JsonObject first && first.has("id"))
                        .toList();
                var list = lists.get(random.nextInt(lists.size()));
                list.add(list.get(random.nextInt(list.size())).deepCopy());
            }
            case WRONG_TYPE -> object.add(key(object, random), odd(random));
            case OTHER_TEXT -> replace(object, random, new JsonPrimitive(words(random)));
            case OTHER_NUMBER -> replace(object, random, new JsonPrimitive(random.nextInt(2000) - 1000));
            case SWAPPED -> {
                var other = objects.get(random.nextInt(objects.size()));
                var key = key(object, random);
                var value = object.get(key);
                if (other.has(key)) {
                    object.add(key, other.get(key).deepCopy());
                    other.add(key, value);
                } else {
                    other.add(key, value.deepCopy());
                }
            }
            case CUT, NOISE -> throw new AssertionError(this);
        }
        draft.with(file, top.toString());
    }

    private static void replace(JsonObject object, Random random, JsonElement value) {
        var primitives = object.keySet().stream()
                .filter(key -> object.get(key).isJsonPrimitive())
                .toList();
        object.add(
                primitives.isEmpty() ? key(object, random) : primitives.get(random.nextInt(primitives.size())), value);
    }

    private static JsonElement odd(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> JsonNull.INSTANCE;
            case 1 -> new JsonPrimitive(7);
            case 2 -> new JsonPrimitive(true);
            case 3 -> new JsonArray();
            case 4 -> new JsonObject();
            case 5 -> JsonParser.parseString("[[null]]");
            default -> JsonParser.parseString("{\"id\":{\"id\":[1.5]}}");
        };
    }

    private static String words(Random random) {
        return List.of(
                        "",
                        " ",
                        "{0}",
                        "E-01",
                        "none",
                        "danger",
                        "../../x",
                        "\u0000",
                        "\ud800",
                        "EMERGENCY",
                        "+999999999-12-31")
                .get(random.nextInt(11));
    }

    private static String key(JsonObject object, Random random) {
        var keys = List.copyOf(object.keySet());
        return keys.isEmpty() ? "x" : keys.get(random.nextInt(keys.size()));
    }

    private static void collect(JsonElement element, List<JsonObject> objects, List<JsonArray> arrays) {
        if (element instanceof JsonObject object) {
            if (!object.isEmpty()) {
                objects.add(object);
            }
            object.entrySet().forEach(entry -> collect(entry.getValue(), objects, arrays));
        } else if (element instanceof JsonArray array && !array.isEmpty()) {
            arrays.add(array);
            array.forEach(entry -> collect(entry, objects, arrays));
        }
    }
}
