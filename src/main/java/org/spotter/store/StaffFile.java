package org.spotter.store;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.spotter.guide.json.JsonValue;
import org.spotter.guide.json.Problem;

/// What a kiosk keeps for the staff: wrong tries of the PIN, and counts by week. Nothing of a visitor is in it.
public final class StaffFile {
    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");
    private static final int MOST = 999_999;
    private static final int DAY_SECONDS = 24 * 60 * 60;

    private StaffFile() {}

    /// What the file holds.
    ///
    /// @param wrong  wrong tries since the last right one
    /// @param locked for how many seconds the pad stays shut
    /// @param paper  whether there is paper, as far as the staff has told
    /// @param weeks  visits, sheets and slips of each week, e.g. `2026-W48`
    public record Kept(int wrong, int locked, boolean paper, SortedMap<String, Counts> weeks) {
        /// Nothing kept.
        public static final Kept NONE = new Kept(0, 0, true, new TreeMap<>());
    }

    /// The counts of one week.
    ///
    /// @param visits visits
    /// @param sheets sheets printed
    /// @param slips  emergency slips printed
    public record Counts(int visits, int sheets, int slips) {}

    /// Reads the file.
    ///
    /// @param file the file
    /// @return what it holds, or all problems
    public static Read<Kept> read(Path file) {
        return JsonStore.read(file, StaffFile::kept);
    }

    /// Writes the file.
    ///
    /// @param file the file
    /// @param kept what it is to hold
    /// @throws IOException when it can't be written; the old file then still stands
    public static void write(Path file, Kept kept) throws IOException {
        var top = new JsonObject();
        top.addProperty("spotter", JsonStore.FORMAT);
        top.addProperty("wrong", kept.wrong());
        top.addProperty("lockedSeconds", kept.locked());
        top.addProperty("paper", kept.paper());
        var weeks = new JsonObject();
        kept.weeks().forEach((week, counts) -> {
            var entry = new JsonObject();
            entry.addProperty("visits", counts.visits());
            entry.addProperty("sheets", counts.sheets());
            entry.addProperty("slips", counts.slips());
            weeks.add(week, entry);
        });
        top.add("weeks", weeks);
        JsonStore.write(file, top);
    }

    private static Kept kept(JsonValue top) {
        var weeks = new TreeMap<String, Counts>();
        top.child("weeks").filter(JsonValue::isObject).ifPresent(all -> {
            for (var week : all.keys()) {
                if (!WEEK.matcher(week).matches()) {
                    all.problem(Problem.Kind.BAD_VALUE, week, "2026-W48");
                }
                all.child(week).filter(JsonValue::isObject).ifPresent(entry -> {
                    weeks.put(
                            week,
                            new Counts(
                                    entry.number("visits", 0, MOST),
                                    entry.number("sheets", 0, MOST),
                                    entry.number("slips", 0, MOST)));
                    entry.noOtherKeys();
                });
            }
        });
        return new Kept(
                top.number("wrong", 0, MOST), top.number("lockedSeconds", 0, DAY_SECONDS), top.flag("paper"), weeks);
    }
}
