package org.spotter.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.spotter.diary.CheckIn;
import org.spotter.diary.Diary;
import org.spotter.guide.Question;
import org.spotter.guide.json.JsonValue;

/// The diary file.
public final class DiaryFile {
    private static final int DAY_MINUTES = 24 * 60;

    private DiaryFile() {}

    /// Reads the diary.
    ///
    /// @param file the file
    /// @return the diary, or all problems
    public static Read<Diary> read(Path file) {
        return JsonStore.read(file, DiaryFile::diary);
    }

    /// Writes the diary.
    ///
    /// @param file  the file
    /// @param diary the diary
    /// @throws IOException when it can't be written; the old file then still stands
    public static void write(Path file, Diary diary) throws IOException {
        var top = new JsonObject();
        top.addProperty("spotter", JsonStore.FORMAT);
        var days = new JsonArray();
        for (var checkIn : diary.checkIns()) {
            var day = new JsonObject();
            day.addProperty("date", checkIn.date().toString());
            day.addProperty("now", checkIn.now());
            day.addProperty("worst", checkIn.worst());
            day.addProperty("walked", checkIn.walked());
            day.addProperty("slept", checkIn.slept());
            day.addProperty("trend", checkIn.trend().name());
            days.add(day);
        }
        top.add("days", days);
        JsonStore.write(file, top);
    }

    private static Diary diary(JsonValue top) {
        var days = new ArrayList<CheckIn>();
        for (var day : top.list("days")) {
            if (day.isObject()) {
                days.add(new CheckIn(
                        day.date("date"),
                        day.number("now", 0, Question.SCALE_MAX),
                        day.number("worst", 0, Question.SCALE_MAX),
                        day.number("walked", 0, DAY_MINUTES),
                        day.flag("slept"),
                        day.constant("trend", CheckIn.Trend.class)));
                day.noOtherKeys();
            }
        }
        return new Diary(days);
    }
}
