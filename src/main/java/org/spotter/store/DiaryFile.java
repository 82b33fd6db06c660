package org.spotter.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.spotter.diary.CheckIn;
import org.spotter.diary.Diary;
import org.spotter.guide.Question;
import org.spotter.guide.json.JsonValue;
import org.spotter.guide.json.Problem;

/// The diary file.
///
/// `{ "spotter": 1, "visited": "2026-11-23", "days": [ { "date": "2026-11-24", "now": 3, "worst": 6, "where": ["BACK"],
/// "walked": 20, "slept": true, "medicine": false, "trend": "BETTER" } ] }`
///
/// `visited`, `where` and `medicine` may be left out; an empty `where` means that it hurts nowhere.
public final class DiaryFile {
    /// The most minutes walked on a day.
    static final int DAY_MINUTES = 24 * 60;

    private DiaryFile() {}

    /// Reads the diary.
    ///
    /// @param file the file
    /// @return the diary, or all problems
    public static Read<Diary> read(Path file) {
        return JsonStore.read(file, top -> diary(top, LocalDate.MAX));
    }

    /// Reads the bytes of a diary that comes from elsewhere.
    ///
    /// @param name  the name to tell the person
    /// @param bytes the content
    /// @param today the date; no day may lie after it
    /// @return the diary, or all problems
    public static Read<Diary> parse(String name, byte[] bytes, LocalDate today) {
        return JsonStore.parse(name, bytes, top -> diary(top, today));
    }

    /// Writes the diary.
    ///
    /// @param file  the file
    /// @param diary the diary
    /// @throws IOException when it can't be written; the old file then still stands
    public static void write(Path file, Diary diary) throws IOException {
        var top = new JsonObject();
        top.addProperty("spotter", JsonStore.FORMAT);
        diary.visited().ifPresent(date -> top.addProperty("visited", date.toString()));
        var days = new JsonArray();
        for (var checkIn : diary.checkIns()) {
            var day = new JsonObject();
            day.addProperty("date", checkIn.date().toString());
            day.addProperty("now", checkIn.now());
            day.addProperty("worst", checkIn.worst());
            checkIn.where().ifPresent(where -> {
                var places = new JsonArray();
                where.stream()
                        .sorted(Comparator.naturalOrder())
                        .map(CheckIn.Place::name)
                        .forEach(places::add);
                day.add("where", places);
            });
            day.addProperty("walked", checkIn.walked());
            day.addProperty("slept", checkIn.slept());
            checkIn.medicine().ifPresent(taken -> day.addProperty("medicine", taken));
            day.addProperty("trend", checkIn.trend().name());
            days.add(day);
        }
        top.add("days", days);
        JsonStore.write(file, top);
    }

    private static Diary diary(JsonValue top, LocalDate latest) {
        var visited = top.has("visited") ? Optional.of(top.date("visited")) : Optional.<LocalDate>empty();
        top.optional("visited");
        var days = new ArrayList<CheckIn>();
        var dates = new HashSet<LocalDate>();
        for (var day : top.list("days")) {
            if (day.isObject()) {
                var checkIn = checkIn(day);
                if (day.isText("date") && !checkIn.date().equals(LocalDate.EPOCH)) {
                    date(day, checkIn.date(), latest, dates);
                }
                days.add(checkIn);
                day.noOtherKeys();
            }
        }
        return new Diary(days, visited);
    }

    private static void date(JsonValue day, LocalDate date, LocalDate latest, Set<LocalDate> dates) {
        day.child("date").ifPresent(place -> {
            if (date.isBefore(LocalDate.EPOCH) || date.isAfter(latest)) {
                place.problem(Problem.Kind.NO_SUCH_DAY, date, LocalDate.EPOCH, latest);
            } else if (!dates.add(date)) {
                place.problem(Problem.Kind.DUPLICATE_DAY, date);
            }
        });
    }

    private static CheckIn checkIn(JsonValue day) {
        return new CheckIn(
                day.date("date"),
                day.number("now", 0, Question.SCALE_MAX),
                day.number("worst", 0, Question.SCALE_MAX),
                where(day),
                day.number("walked", 0, DAY_MINUTES),
                day.child("slept").isPresent() && day.flag("slept"),
                day.optional("medicine").isPresent() ? Optional.of(day.flag("medicine")) : Optional.empty(),
                day.constant("trend", CheckIn.Trend.class));
    }

    private static Optional<Set<CheckIn.Place>> where(JsonValue day) {
        return day.optional("where").map(list -> {
            Set<CheckIn.Place> places = EnumSet.noneOf(CheckIn.Place.class);
            list.items().forEach(item -> places.add(item.constant(CheckIn.Place.class)));
            return places;
        });
    }
}
