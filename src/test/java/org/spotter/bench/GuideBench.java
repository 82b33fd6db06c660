package org.spotter.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.spotter.assess.Assessment;
import org.spotter.guide.Guide;
import org.spotter.guide.GuideLoader;
import org.spotter.guide.GuideLoader.Result;
import org.spotter.testkit.GuideDraft;
import org.spotter.testkit.SheetVisits;
import org.spotter.visit.Answers;
import org.spotter.visit.Visit;

/// How long it takes to load a guide and to assess a visit, with a guide of the usual size and with many times its
/// questions and rules. Run by [Bench].
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgs = "-XX:+UseSerialGC")
public class GuideBench {
    /// How many times the size of the shipped guide.
    @Param({"1", "10", "100"})
    public int size;

    private GuideDraft draft = new GuideDraft();
    private Guide guide = SheetVisits.guide();
    private Answers answers = Answers.NONE;

    /// Made by JMH.
    public GuideBench() {}

    /// Makes the guide.
    @Setup
    public void grow() {
        draft = grown(size);
        guide = load();
        answers = SheetVisits.nerveLike(SheetVisits.guide()).answers();
        if (guide.rules().size() != size * SheetVisits.guide().rules().size()) {
            throw new IllegalStateException("not grown: " + guide.rules().size());
        }
    }

    /// {@return the guide, read from its JSON and checked}
    @Benchmark
    public Guide load() {
        return switch (GuideLoader.load(draft)) {
            case Result.Ready(var whole) -> whole;
            case Result.Refused(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    /// {@return what the answers of a visit mean}
    @Benchmark
    public Assessment assess() {
        return Assessment.of(Visit.of(guide, answers));
    }

    /// A guide with copies of each question and rule, under names of their own.
    private static GuideDraft grown(int times) {
        var draft = new GuideDraft();
        draft.edit("questions.json", top -> top.getAsJsonArray("sections").forEach(section -> {
            var each = section.getAsJsonObject();
            each.add("questions", copies(each.getAsJsonArray("questions"), times));
        }));
        draft.edit("text/en/questions.json", top -> {
            top.add("question", copies(top.getAsJsonObject("question"), times));
            var choices = new JsonObject();
            for (var number = 0; number < times; number++) {
                for (var each : top.getAsJsonObject("choice").entrySet()) {
                    choices.add(
                            name(each.getKey(), number), named(each.getValue().getAsJsonObject(), number));
                }
            }
            top.add("choice", choices);
        });
        draft.edit("rules.json", top -> top.add("rules", copies(top.getAsJsonArray("rules"), times)));
        draft.edit("text/en/rules.json", top -> top.add("rule", copies(top.getAsJsonObject("rule"), times)));
        return draft;
    }

    private static JsonArray copies(JsonArray all, int times) {
        var grown = new JsonArray();
        for (var each : all) {
            for (var copy = 0; copy < times; copy++) {
                grown.add(copy(each, copy));
            }
        }
        return grown;
    }

    private static JsonElement copy(JsonElement named, int number) {
        var copy = named.deepCopy().getAsJsonObject();
        copy.addProperty("id", name(copy.get("id").getAsString(), number));
        if (copy.has("choices")) {
            var choices = new JsonArray();
            copy.getAsJsonArray("choices").forEach(choice -> choices.add(copy(choice, number)));
            copy.add("choices", choices);
        }
        return copy;
    }

    private static JsonObject copies(JsonObject all, int times) {
        var grown = new JsonObject();
        for (var number = 0; number < times; number++) {
            named(all, number).entrySet().forEach(each -> grown.add(each.getKey(), each.getValue()));
        }
        return grown;
    }

    private static JsonObject named(JsonObject all, int number) {
        var named = new JsonObject();
        all.entrySet().forEach(each -> named.add(name(each.getKey(), number), each.getValue()));
        return named;
    }

    private static String name(String name, int number) {
        return number == 0 ? name : name + "-" + number;
    }
}
