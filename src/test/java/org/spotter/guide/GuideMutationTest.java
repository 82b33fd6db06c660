package org.spotter.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.spotter.assess.Assessment;
import org.spotter.assess.Explanation;
import org.spotter.guide.json.Problem;
import org.spotter.plan.CarePlan;
import org.spotter.sheet.CareSheet;
import org.spotter.testkit.GuideDraft;
import org.spotter.testkit.Visits;
import org.spotter.text.Messages;
import org.spotter.visit.Visit;

/// Many seeded mistakes in the shipped files: the loader names what is wrong and never throws, and a guide that it
/// takes serves every visit.
class GuideMutationTest {
    private static final long SEED = 20261123L;
    private static final int MUTANTS = 3000;
    private static final int VISITS = 3;
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 9, 0);
    private static final Messages MESSAGES = Messages.load(Locale.UK);

    /// The kinds of mistake.
    private enum Mistake {
        REMOVED_KEY,
        REMOVED_ENTRY,
        WRONG_ID,
        LATER_DEPENDENCY,
        EMPTY_LIST,
        NEGATION,
        DUPLICATE_ID,
        WRONG_TYPE,
        OTHER_TEXT,
        OTHER_NUMBER,
        SWAPPED,
        CUT,
        NOISE
    }

    /// What may not be taken whatever the rest of the file says.
    private static final List<Mistake> NEVER_TAKEN =
            List.of(Mistake.LATER_DEPENDENCY, Mistake.NEGATION, Mistake.DUPLICATE_ID, Mistake.CUT);

    private final Map<String, String> shipped = new java.util.HashMap<>();

    @Test
    void no_mistake_makes_the_loader_throw_and_no_guide_that_it_takes_fails_a_visit() {
        var refused = new EnumMap<Mistake, Integer>(Mistake.class);
        var taken = new EnumMap<Mistake, Integer>(Mistake.class);
        for (var i = 0; i < MUTANTS; i++) {
            var mistake = Mistake.values()[i % Mistake.values().length];
            var seed = SEED + i;
            var random = new Random(seed);
            var files = GuideDraft.FILES;
            var file =
                    switch (mistake) {
                        case LATER_DEPENDENCY, DUPLICATE_ID -> "questions.json";
                        case NEGATION -> "rules.json";
                        default -> files.get(random.nextInt(files.size()));
                    };
            var draft = new GuideDraft();
            try {
                mutate(draft, file, mistake, random);
                switch (GuideLoader.load(draft)) {
                    case GuideLoader.Result.Refused(var problems) -> {
                        refused.merge(mistake, 1, Integer::sum);
                        told(problems);
                    }
                    case GuideLoader.Result.Ready(var guide) -> {
                        assertThat(mistake).isNotIn(NEVER_TAKEN);
                        taken.merge(mistake, 1, Integer::sum);
                        serves(guide, random);
                    }
                }
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ", " + mistake + " in " + file + ": " + e, e);
            }
        }
        System.out.println("Mistakes: " + MUTANTS + ", refused " + refused + ", harmless " + taken);
        assertThat(refused.values().stream().mapToInt(n -> n).sum()).isGreaterThan(MUTANTS / 2);
        assertThat(refused.keySet()).contains(Mistake.values());
    }

    /// Every problem is one line that names a file of the guide, and says what to do.
    private static void told(List<Problem> problems) {
        assertThat(problems).isNotEmpty();
        for (var problem : problems) {
            assertThat(problem.file()).isNotEmpty();
            assertThat(problem.place()).startsWith("$");
        }
        assertThat(MESSAGES.lines(problems.subList(0, Math.min(5, problems.size()))))
                .allSatisfy(line -> assertThat(line).isNotBlank());
    }

    private static void serves(Guide guide, Random random) {
        for (var i = 0; i < VISITS; i++) {
            var assessment = Assessment.of(Visit.of(guide, Visits.random(guide, random)));
            var plan = CarePlan.of(assessment, NOW);
            Explanation.of(assessment).toWatch(5);
            var sheet = CareSheet.of(
                    assessment,
                    plan,
                    guide,
                    guide.words().values().iterator().next(),
                    MESSAGES,
                    guide.regions().getLast(),
                    NOW);
            assertThat(sheet.blocks()).isNotEmpty();
            if (!assessment.visit().dangerAnswered()) {
                assertThat(plan.access()).isEqualTo(CarePlan.Access.SEEN_FIRST);
                assertThat(assessment.urgency()).isEqualTo(Urgency.EMERGENCY);
            }
        }
        ReviewState.of(guide, LocalDate.of(2026, 11, 23));
    }

    // ---- mistakes

    private void mutate(GuideDraft draft, String file, Mistake mistake, Random random) {
        switch (mistake) {
            case CUT -> {
                var bytes = text(file).strip().getBytes(StandardCharsets.UTF_8);
                draft.with(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
                return;
            }
            case NOISE -> {
                var bytes = text(file).getBytes(StandardCharsets.UTF_8);
                for (var hits = 1 + random.nextInt(4); hits > 0; hits--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                draft.with(file, bytes);
                return;
            }
            default -> {}
        }
        var top = JsonParser.parseString(text(file)).getAsJsonObject();
        var objects = new ArrayList<JsonObject>();
        var arrays = new ArrayList<JsonArray>();
        collect(top, objects, arrays);
        var object = objects.get(random.nextInt(objects.size()));
        switch (mistake) {
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
            case CUT, NOISE -> throw new AssertionError(mistake);
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

    private String text(String file) {
        return shipped.computeIfAbsent(file, name -> new GuideDraft().text(name));
    }
}
