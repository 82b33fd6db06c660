package org.spotter.testkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.spotter.guide.Guide;
import org.spotter.guide.GuideFiles;
import org.spotter.guide.GuideLoader;
import org.spotter.store.GuideFolder;
import org.spotter.text.MessageFiles;

/// Two languages made from the English texts, to see that nothing on the screen or on paper comes from elsewhere and
/// that longer words and another direction have room.
///
/// Each text stands in brackets, with accents. [#LONG] is 40 % longer; [#RIGHT_TO_LEFT] turns the window round. It has
/// no Hebrew or Arabic letters, because JavaFX 26 on Linux fails when a line of them wraps. Arguments and their formats
/// stay as they are.
public final class Pseudo {
    /// Accented and longer, read from left to right.
    public static final String LONG = "qps";

    /// Accented, in a window for reading from right to left.
    public static final String RIGHT_TO_LEFT = "qps-rtl";

    /// What each text begins with.
    public static final String BEGIN = "⟦";

    private static final String END = "⟧";
    private static final double GROWTH = 0.4;
    private static final String FROM = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    private static final String FILLING = " łöñĝéŕ";
    private static final Pattern ARGUMENT = Pattern.compile("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}|%n");
    private static final Guide GUIDE = load();

    private Pseudo() {}

    /// {@return the shipped guide, in English and in both made languages}
    public static Guide guide() {
        return GUIDE;
    }

    /// {@return the shipped messages, in English and in both made languages}
    public static MessageFiles messages() {
        return language -> {
            var texts = MessageFiles.builtIn().texts(isMade(language) ? "en" : language);
            return isMade(language) ? texts.map(english -> made(language, english)) : texts;
        };
    }

    /// {@return the files of the shipped guide, to which both made languages were added as a translator would}
    public static GuideFiles files() {
        return name -> {
            for (var language : List.of(LONG, RIGHT_TO_LEFT)) {
                var folder = "text/" + language + "/";
                if (name.startsWith(folder)) {
                    return builtIn("text/en/" + name.substring(folder.length()))
                            .filter(_ -> !name.endsWith("wordlist.json"))
                            .map(texts -> bytes(made(language, texts)));
                }
            }
            if (name.equals("guide.json")) {
                return builtIn(name).map(guide -> {
                    var languages = guide.getAsJsonObject().getAsJsonArray("languages");
                    languages.add(LONG);
                    languages.add(RIGHT_TO_LEFT);
                    return bytes(guide);
                });
            }
            return GuideFolder.builtIn().bytes(name);
        };
    }

    /// {@return a text in a made language}
    ///
    /// @param language [#LONG] or [#RIGHT_TO_LEFT]
    /// @param english  the text, with arguments such as `{0}`
    public static String text(String language, String english) {
        var made = new StringBuilder(BEGIN);
        var argument = ARGUMENT.matcher(english);
        var end = 0;
        while (argument.find()) {
            made.append(letters(english.substring(end, argument.start()))).append(argument.group());
            end = argument.end();
        }
        made.append(letters(english.substring(end)));
        if (language.equals(LONG)) {
            var wanted = made.length() + (int) Math.ceil(GROWTH * english.length());
            while (made.length() < wanted) {
                made.append(FILLING, 0, Math.min(FILLING.length(), wanted - made.length()));
            }
        }
        return made.append(END).toString();
    }

    private static String letters(String text) {
        var made = new StringBuilder();
        text.chars().forEach(c -> {
            var at = FROM.indexOf(c);
            made.append(at < 0 ? (char) c : ACCENTED.charAt(at));
        });
        return made.toString();
    }

    private static boolean isMade(String language) {
        return language.equals(LONG) || language.equals(RIGHT_TO_LEFT);
    }

    private static Map<String, String> made(String language, Map<String, String> english) {
        var texts = new TreeMap<String, String>();
        english.forEach((key, text) -> texts.put(key, text(language, text)));
        texts.put("language.direction", language.equals(LONG) ? "ltr" : "rtl");
        return texts;
    }

    private static JsonElement made(String language, JsonElement texts) {
        return switch (texts) {
            case JsonObject object -> {
                var made = new JsonObject();
                object.entrySet().forEach(entry -> made.add(entry.getKey(), made(language, entry.getValue())));
                yield made;
            }
            case JsonArray array -> {
                var made = new JsonArray();
                array.forEach(entry -> made.add(made(language, entry)));
                yield made;
            }
            case JsonPrimitive text when text.isString() -> new JsonPrimitive(text(language, text.getAsString()));
            default -> texts;
        };
    }

    private static Optional<JsonElement> builtIn(String name) throws IOException {
        return GuideFolder.builtIn()
                .bytes(name)
                .map(bytes -> JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(JsonElement json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Guide load() {
        return switch (GuideLoader.load(files())) {
            case GuideLoader.Result.Ready(var guide) -> guide;
            case GuideLoader.Result.Refused(var problems) -> throw new AssertionError(problems);
        };
    }
}
