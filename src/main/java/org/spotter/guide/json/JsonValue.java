package org.spotter.guide.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// One value of a JSON file that knows where it stands.
///
/// Reading never throws: a wrong or missing value is noted in the [Problems] and a harmless stand-in is returned, so
/// that the rest of the file is read too and a person sees every mistake at once. What was read must not be used
/// unless [Problems#none()].
public final class JsonValue {
    private final String file;
    private final String place;
    private final JsonElement element;
    private final Problems problems;
    private final Set<String> read = new HashSet<>();

    JsonValue(String file, String place, JsonElement element, Problems problems) {
        this.file = file;
        this.place = place;
        this.element = element;
        this.problems = problems;
    }

    /// {@return the place in the file, as a JSON path}
    public String place() {
        return place;
    }

    /// {@return the file's name}
    public String file() {
        return file;
    }

    /// Notes a problem at this place.
    ///
    /// @param kind    the kind of mistake
    /// @param details see [Problem.Kind]
    public void problem(Problem.Kind kind, Object... details) {
        problems.add(file, place, kind, details);
    }

    /// {@return whether this is an object; notes a problem when not}
    public boolean isObject() {
        if (element.isJsonObject()) {
            return true;
        }
        wrongType("object");
        return false;
    }

    /// {@return whether the object has the key}
    ///
    /// @param key the key
    public boolean has(String key) {
        return element instanceof JsonObject object
                && object.has(key)
                && !object.get(key).isJsonNull();
    }

    /// {@return whether the object has the key, and a string stands there}
    ///
    /// @param key the key
    public boolean isText(String key) {
        return element instanceof JsonObject object
                && object.get(key) instanceof JsonPrimitive primitive
                && primitive.isString();
    }

    /// {@return the keys of the object, in file order}
    public Set<String> keys() {
        return element instanceof JsonObject object ? object.keySet() : Set.of();
    }

    /// {@return a required string}
    ///
    /// @param key the key
    public String text(String key) {
        return child(key).map(JsonValue::text).orElse("");
    }

    /// {@return a string that may be absent}
    ///
    /// @param key the key
    public Optional<String> optionalText(String key) {
        return optional(key).map(JsonValue::text);
    }

    /// {@return a required whole number}
    ///
    /// @param key the key
    /// @param min the lowest allowed
    /// @param max the highest allowed
    public int number(String key, int min, int max) {
        return child(key).map(value -> value.number(min, max)).orElse(min);
    }

    /// {@return a whole number that may be absent}
    ///
    /// @param key    the key
    /// @param min    the lowest allowed
    /// @param max    the highest allowed
    /// @param absent the value when absent
    public int optionalNumber(String key, int min, int max, int absent) {
        return optional(key).map(value -> value.number(min, max)).orElse(absent);
    }

    /// {@return a boolean; false when absent}
    ///
    /// @param key the key
    public boolean flag(String key) {
        return optional(key).map(JsonValue::flag).orElse(false);
    }

    /// {@return a required enum constant, written in the file as its name}
    ///
    /// @param key  the key
    /// @param type the enum
    /// @param <E>  the enum
    public <E extends Enum<E>> E constant(String key, Class<E> type) {
        return child(key).map(value -> value.constant(type)).orElse(type.getEnumConstants()[0]);
    }

    /// {@return an enum constant that may be absent}
    ///
    /// @param key  the key
    /// @param type the enum
    /// @param <E>  the enum
    public <E extends Enum<E>> Optional<E> optionalConstant(String key, Class<E> type) {
        return optional(key).map(value -> value.constant(type));
    }

    /// {@return a required date, written as `2026-11-23`}
    ///
    /// @param key the key
    public LocalDate date(String key) {
        return child(key).map(JsonValue::date).orElse(LocalDate.EPOCH);
    }

    /// {@return a required instant, written as `2026-11-23T09:30:00Z`}
    ///
    /// @param key the key
    public Instant instant(String key) {
        return child(key).map(JsonValue::instant).orElse(Instant.EPOCH);
    }

    /// {@return a required time of day, written as `07:30`}
    ///
    /// @param key the key
    public LocalTime time(String key) {
        return child(key).map(JsonValue::time).orElse(LocalTime.MIDNIGHT);
    }

    /// {@return a required list}
    ///
    /// @param key the key
    public List<JsonValue> list(String key) {
        return child(key).map(JsonValue::items).orElse(List.of());
    }

    /// {@return a required list with at least one entry}
    ///
    /// @param key the key
    public List<JsonValue> filledList(String key) {
        var items = list(key);
        if (items.isEmpty() && has(key)) {
            problems.add(file, place + "." + key, Problem.Kind.EMPTY);
        }
        return items;
    }

    /// {@return a list that may be absent}
    ///
    /// @param key the key
    public List<JsonValue> optionalList(String key) {
        return optional(key).map(JsonValue::items).orElse(List.of());
    }

    /// {@return a required list of strings}
    ///
    /// @param key the key
    public List<String> texts(String key) {
        return list(key).stream().map(JsonValue::text).toList();
    }

    /// {@return a list of strings that may be absent}
    ///
    /// @param key the key
    public List<String> optionalTexts(String key) {
        return optionalList(key).stream().map(JsonValue::text).toList();
    }

    /// {@return a required value of any type}
    ///
    /// @param key the key
    public Optional<JsonValue> child(String key) {
        var value = optional(key);
        if (value.isEmpty() && element.isJsonObject()) {
            problem(Problem.Kind.MISSING, key);
        }
        return value;
    }

    /// {@return a value that may be absent}
    ///
    /// @param key the key
    public Optional<JsonValue> optional(String key) {
        read.add(key);
        if (element instanceof JsonObject object) {
            var value = object.get(key);
            return value == null || value.isJsonNull()
                    ? Optional.empty()
                    : Optional.of(new JsonValue(file, place + "." + key, value, problems));
        }
        if (read.size() == 1) {
            wrongType("object");
        }
        return Optional.empty();
    }

    /// Notes every key of this object that was not asked for: most often a slip of the pen.
    public void noOtherKeys() {
        for (var key : keys()) {
            if (!read.contains(key)) {
                problem(Problem.Kind.UNKNOWN_KEY, key);
            }
        }
    }

    /// Reads this value as a string.
    ///
    /// @return the string, "" when it is none
    public String text() {
        if (element instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        wrongType("text");
        return "";
    }

    /// {@return whether this is a number}
    public boolean isNumber() {
        return element instanceof JsonPrimitive primitive && primitive.isNumber();
    }

    /// {@return whether this is a list}
    public boolean isList() {
        return element.isJsonArray();
    }

    /// Reads this value as a whole number.
    ///
    /// @param min the lowest allowed
    /// @param max the highest allowed
    /// @return the number, or `min` when it is none
    public int number(int min, int max) {
        if (!isNumber()) {
            wrongType("number");
            return min;
        }
        var number = element.getAsBigDecimal();
        var whole = number.stripTrailingZeros().scale() <= 0;
        if (!whole || number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            problem(Problem.Kind.OUT_OF_RANGE, number.toPlainString(), min, max);
            return min;
        }
        return number.intValueExact();
    }

    /// Walks every string below this value; objects nest with dots, as `question.age.title`.
    ///
    /// @param each takes the dotted key and the string's value
    public void eachText(BiConsumer<String, JsonValue> each) {
        eachText("", each);
    }

    private void eachText(String prefix, BiConsumer<String, JsonValue> each) {
        if (!isObject()) {
            return;
        }
        for (Map.Entry<String, JsonElement> entry : ((JsonObject) element).entrySet()) {
            var key = prefix.isEmpty() ? entry.getKey() : prefix + "." + entry.getKey();
            var value = new JsonValue(file, place + "." + entry.getKey(), entry.getValue(), problems);
            if (entry.getValue().isJsonObject()) {
                value.eachText(key, each);
            } else {
                each.accept(key, value);
            }
        }
    }

    /// {@return the entries of this list; notes a problem when it is none}
    public List<JsonValue> items() {
        if (!(element instanceof JsonArray array)) {
            wrongType("list");
            return List.of();
        }
        var items = new ArrayList<JsonValue>(array.size());
        for (var i = 0; i < array.size(); i++) {
            items.add(new JsonValue(file, place + "[" + i + "]", array.get(i), problems));
        }
        return items;
    }

    private boolean flag() {
        if (element instanceof JsonPrimitive primitive && primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        wrongType("true-false");
        return false;
    }

    /// Reads this value as an enum constant, written as its name.
    ///
    /// @param type the enum
    /// @param <E>  the enum
    /// @return the constant, the first one when it is none
    public <E extends Enum<E>> E constant(Class<E> type) {
        var constants = type.getEnumConstants();
        var name = text();
        for (var constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        if (!name.isEmpty()) {
            problem(
                    Problem.Kind.BAD_VALUE,
                    name,
                    String.join(", ", Arrays.stream(constants).map(Enum::name).toList()));
        }
        return constants[0];
    }

    private LocalDate date() {
        return parsed("2026-11-23", LocalDate::parse, LocalDate.EPOCH);
    }

    private Instant instant() {
        return parsed("2026-11-23T09:30:00Z", Instant::parse, Instant.EPOCH);
    }

    private LocalTime time() {
        return parsed("07:30", LocalTime::parse, LocalTime.MIDNIGHT);
    }

    private <T> T parsed(String example, Function<String, T> parser, T standIn) {
        var text = text();
        try {
            return text.isEmpty() ? standIn : parser.apply(text);
        } catch (DateTimeException e) {
            problem(Problem.Kind.BAD_VALUE, text, example);
            return standIn;
        }
    }

    private void wrongType(String wanted) {
        var found =
                switch (element) {
                    case JsonObject _ -> "object";
                    case JsonArray _ -> "list";
                    case JsonNull _ -> "null";
                    case JsonPrimitive p when p.isString() -> "text";
                    case JsonPrimitive p when p.isNumber() -> "number";
                    default -> "true-false";
                };
        problem(Problem.Kind.WRONG_TYPE, wanted, found);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %s", file, place);
    }

    /// Runs `each` over the entries of a list that may be absent.
    ///
    /// @param key  the key
    /// @param each takes one entry
    public void each(String key, Consumer<JsonValue> each) {
        optionalList(key).forEach(each);
    }
}
