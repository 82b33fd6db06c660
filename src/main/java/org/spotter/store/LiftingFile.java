package org.spotter.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.spotter.guide.Question;
import org.spotter.guide.WeightUnit;
import org.spotter.guide.json.JsonValue;
import org.spotter.guide.json.Problem;
import org.spotter.lifting.Clearing;
import org.spotter.lifting.Lifting;
import org.spotter.lifting.Session;
import org.spotter.lifting.TestDay;
import org.spotter.lifting.Weight;

/// The file with the way back to the bar. A weight is written as a text, so that it is read again as it was given.
public final class LiftingFile {
    private static final int MOST_STEPS = 100;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9000;
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9001-01-01T00:00:00Z");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,5}(\\.\\d{1,2})?");

    private LiftingFile() {}

    /// Reads the way back to the bar.
    ///
    /// @param file the file
    /// @return how far it has come, or all problems
    public static Read<Lifting> read(Path file) {
        return JsonStore.read(file, LiftingFile::lifting);
    }

    /// Writes the way back to the bar.
    ///
    /// @param file    the file
    /// @param lifting how far it has come
    /// @throws IOException when it can't be written; the old file then still stands
    public static void write(Path file, Lifting lifting) throws IOException {
        var top = new JsonObject();
        top.addProperty("spotter", JsonStore.FORMAT);
        top.add("clearing", clearing(lifting.clearing()));
        lifting.lastSign().ifPresent(date -> top.addProperty("lastSign", date.toString()));
        var tests = new JsonArray();
        for (var day : lifting.tests()) {
            var entry = new JsonObject();
            entry.addProperty("date", day.date().toString());
            entry.addProperty("noPainkiller", day.noPainkiller());
            entry.add("passed", list(day.passed()));
            entry.add("failed", list(day.failed()));
            tests.add(entry);
        }
        top.add("tests", tests);
        var weights = new JsonObject();
        new TreeMap<>(lifting.weights()).forEach((lift, weight) -> {
            var entry = new JsonObject();
            entry.addProperty("amount", weight.amount().toPlainString());
            entry.addProperty("unit", weight.unit().name());
            weights.add(lift, entry);
        });
        top.add("weights", weights);
        var sessions = new JsonArray();
        for (var session : lifting.sessions()) {
            var entry = new JsonObject();
            entry.addProperty("at", session.at().toString());
            entry.addProperty("step", session.step());
            entry.addProperty("pain", session.pain());
            session.settled().ifPresent(settled -> entry.addProperty("settled", settled));
            sessions.add(entry);
        }
        top.add("sessions", sessions);
        JsonStore.write(file, top);
    }

    private static JsonObject clearing(Clearing clearing) {
        var entry = new JsonObject();
        entry.add("ticked", list(clearing.ticked()));
        entry.addProperty("none", clearing.none());
        clearing.word().ifPresent(word -> {
            var said = new JsonObject();
            said.addProperty("date", word.date().toString());
            said.add("about", list(word.about()));
            entry.add("word", said);
        });
        return entry;
    }

    private static JsonArray list(Collection<String> ids) {
        var list = new JsonArray();
        ids.stream().sorted().forEach(list::add);
        return list;
    }

    private static Lifting lifting(JsonValue top) {
        return new Lifting(
                clearing(top),
                top.has("lastSign") ? Optional.of(date(top, "lastSign")) : Optional.empty(),
                tests(top),
                weights(top),
                sessions(top));
    }

    private static Clearing clearing(JsonValue top) {
        var found = top.child("clearing").filter(JsonValue::isObject);
        if (found.isEmpty()) {
            return Clearing.OPEN;
        }
        var value = found.get();
        var word = value.optional("word").filter(JsonValue::isObject).map(said -> {
            var read = new Clearing.Word(date(said, "date"), ids(said, "about"));
            said.noOtherKeys();
            return read;
        });
        var ticked = ids(value, "ticked");
        var none = value.flag("none");
        if (none && !ticked.isEmpty()) {
            value.problem(Problem.Kind.EXCLUSIVE, "clearing");
        }
        value.noOtherKeys();
        return new Clearing(ticked, none, word);
    }

    /// A date that can be counted with.
    private static LocalDate date(JsonValue value, String key) {
        var date = value.date(key);
        if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
            return date;
        }
        value.problem(Problem.Kind.BAD_VALUE, date, FIRST_YEAR + "-" + LAST_YEAR);
        return LocalDate.EPOCH;
    }

    private static Instant instant(JsonValue value) {
        var at = value.instant("at");
        if (!at.isBefore(EARLIEST) && at.isBefore(LATEST)) {
            return at;
        }
        value.problem(Problem.Kind.BAD_VALUE, at, FIRST_YEAR + "-" + LAST_YEAR);
        return Instant.EPOCH;
    }

    private static Set<String> ids(JsonValue value, String key) {
        var ids = new HashSet<String>();
        for (var id : value.list(key)) {
            if (!ids.add(id.text())) {
                id.problem(Problem.Kind.DUPLICATE_ID, id.text());
            }
        }
        return ids;
    }

    private static List<TestDay> tests(JsonValue top) {
        var days = new ArrayList<TestDay>();
        var dates = new HashSet<LocalDate>();
        for (var entry : top.list("tests")) {
            if (entry.isObject()) {
                var day = new TestDay(
                        date(entry, "date"), ids(entry, "passed"), ids(entry, "failed"), entry.flag("noPainkiller"));
                if (!dates.add(day.date())) {
                    entry.problem(Problem.Kind.DUPLICATE_ID, day.date());
                }
                entry.noOtherKeys();
                days.add(day);
            }
        }
        return days;
    }

    private static Map<String, Weight> weights(JsonValue top) {
        var weights = new HashMap<String, Weight>();
        top.child("weights").filter(JsonValue::isObject).ifPresent(all -> {
            for (var lift : all.keys()) {
                all.child(lift).filter(JsonValue::isObject).ifPresent(entry -> {
                    weight(entry).ifPresent(weight -> weights.put(lift, weight));
                    entry.noOtherKeys();
                });
            }
        });
        return weights;
    }

    private static Optional<Weight> weight(JsonValue entry) {
        var unit = entry.constant("unit", WeightUnit.class);
        var text = entry.text("amount");
        if (!entry.isText("amount")) {
            return Optional.empty();
        }
        var lowest = Weight.lowest(unit).amount();
        var highest = Weight.highest(unit).amount();
        if (AMOUNT.matcher(text).matches()) {
            var amount = new BigDecimal(text);
            if (amount.compareTo(lowest) >= 0 && amount.compareTo(highest) <= 0) {
                return Optional.of(new Weight(amount, unit));
            }
        }
        entry.problem(Problem.Kind.BAD_VALUE, text, lowest.toPlainString() + "-" + highest.toPlainString());
        return Optional.empty();
    }

    private static List<Session> sessions(JsonValue top) {
        var sessions = new ArrayList<Session>();
        for (var entry : top.list("sessions")) {
            if (entry.isObject()) {
                sessions.add(new Session(
                        instant(entry),
                        entry.number("step", 0, MOST_STEPS),
                        entry.number("pain", 0, Question.SCALE_MAX),
                        entry.has("settled") ? Optional.of(entry.flag("settled")) : Optional.empty()));
                entry.noOtherKeys();
            }
        }
        return sessions;
    }
}
