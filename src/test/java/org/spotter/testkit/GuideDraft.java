package org.spotter.testkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.spotter.guide.Guide;
import org.spotter.guide.GuideFiles;
import org.spotter.guide.GuideLoader;
import org.spotter.guide.json.Problem;
import org.spotter.store.GuideFolder;

/// A copy of the shipped guide in memory, in which a test makes mistakes. It is in the guide's first language alone, so
/// that a mistake in its texts is one mistake.
public final class GuideDraft implements GuideFiles {
    /// Every file of the guide in its first language.
    public static final List<String> FILES = List.of(
            "guide.json",
            "sources.json",
            "questions.json",
            "rules.json",
            "patterns.json",
            "comparisons.json",
            "topics.json",
            "treatments.json",
            "gates.json",
            "doses.json",
            "program.json",
            "regions.json",
            "coverage.json",
            "text/en/coverage.json",
            "text/en/wordlist.json",
            "text/en/questions.json",
            "text/en/rules.json",
            "text/en/topics.json",
            "text/en/comparisons.json",
            "text/en/treatments.json",
            "text/en/program.json",
            "text/en/pictures.json",
            "text/en/regions.json");

    private static final Map<String, byte[]> SHIPPED = shipped();

    private final Map<String, byte[]> files = new HashMap<>(SHIPPED);
    private final Map<String, IOException> broken = new HashMap<>();

    private static Map<String, byte[]> shipped() {
        var files = new HashMap<String, byte[]>();
        for (var name : FILES) {
            files.put(name, builtIn(name, "en"));
        }
        var head = JsonParser.parseString(new String(files.get("guide.json"), StandardCharsets.UTF_8))
                .getAsJsonObject();
        var first = new JsonArray();
        first.add(head.getAsJsonArray("languages").get(0));
        head.add("languages", first);
        files.put("guide.json", head.toString().getBytes(StandardCharsets.UTF_8));
        return Map.copyOf(files);
    }

    private static byte[] builtIn(String name, String language) {
        try {
            return GuideFolder.builtIn()
                    .bytes(name.replace("text/en/", "text/" + language + "/"))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Copies the shipped guide.
    public GuideDraft() {}

    /// Brings the other languages of the shipped guide back.
    public GuideDraft inEveryLanguage() {
        for (var language : Guides.shipped().words().keySet()) {
            for (var name : FILES) {
                files.put(name.replace("text/en/", "text/" + language + "/"), builtIn(name, language));
            }
        }
        return this;
    }

    @Override
    public Optional<byte[]> bytes(String name) throws IOException {
        if (broken.containsKey(name)) {
            throw broken.get(name);
        }
        return Optional.ofNullable(files.get(name));
    }

    /// Changes a file as JSON.
    public GuideDraft edit(String name, Consumer<JsonObject> change) {
        var top = JsonParser.parseString(text(name)).getAsJsonObject();
        change.accept(top);
        return with(name, top.toString());
    }

    /// Changes a file as text.
    public GuideDraft editText(String name, UnaryOperator<String> change) {
        return with(name, change.apply(text(name)));
    }

    /// Replaces a file.
    public GuideDraft with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /// Replaces a file.
    public GuideDraft with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    /// Takes a file away.
    public GuideDraft without(String name) {
        files.remove(name);
        return this;
    }

    /// Makes a file fail when it is read.
    public GuideDraft unreadable(String name) {
        broken.put(name, new IOException(name));
        return this;
    }

    /// Puts the files into a folder.
    public GuideDraft writeTo(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            var target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        return this;
    }

    /// {@return the text of a file}
    public String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    /// {@return the problems that the loader finds; empty for a whole guide}
    public List<Problem> problems() {
        return switch (GuideLoader.load(this)) {
            case GuideLoader.Result.Ready _ -> List.of();
            case GuideLoader.Result.Refused(var problems) -> problems;
        };
    }

    /// {@return the guide, which must be whole}
    public Guide guide() {
        return switch (GuideLoader.load(this)) {
            case GuideLoader.Result.Ready(var guide) -> guide;
            case GuideLoader.Result.Refused(var problems) -> throw new AssertionError(problems);
        };
    }

    /// {@return the entry with an id, anywhere below}
    public static JsonObject entry(JsonElement in, String id) {
        return find(in, id).orElseThrow(() -> new AssertionError(id));
    }

    private static Optional<JsonObject> find(JsonElement in, String id) {
        if (in instanceof JsonObject object) {
            if (object.has("id")
                    && object.get("id").isJsonPrimitive()
                    && object.get("id").getAsString().equals(id)) {
                return Optional.of(object);
            }
            return object.entrySet().stream()
                    .map(child -> find(child.getValue(), id))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (in instanceof JsonArray array) {
            return array.asList().stream()
                    .map(child -> find(child, id))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.empty();
    }

    /// {@return a JSON value}
    public static JsonElement json(String text) {
        return JsonParser.parseString(text);
    }
}
