package org.spotter.store;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import org.spotter.guide.Guide;
import org.spotter.guide.Paper;
import org.spotter.guide.WeightUnit;
import org.spotter.guide.json.JsonValue;
import org.spotter.guide.json.Problem;
import org.spotter.visit.WakingHours;

/// The settings file.
public final class SettingsFile {
    private SettingsFile() {}

    /// {@return the file as it is kept in the data folder}
    ///
    /// @param guide the guide, which knows languages and regions
    /// @param usual the settings of a first start
    public static KeptFile<Settings> kept(Guide guide, Settings usual) {
        return new KeptFile<>("settings.json", file -> read(file, guide), usual, SettingsFile::write);
    }

    /// Reads settings.
    ///
    /// @param file  the file
    /// @param guide the guide, which knows languages and regions
    /// @return the settings, or all problems
    public static Read<Settings> read(Path file, Guide guide) {
        return JsonStore.read(file, top -> settings(top, guide));
    }

    /// Writes settings.
    ///
    /// @param file     the file
    /// @param settings the settings
    /// @throws IOException when it can't be written; the old file then still stands
    public static void write(Path file, Settings settings) throws IOException {
        var top = new JsonObject();
        top.addProperty("spotter", JsonStore.FORMAT);
        top.addProperty("language", settings.language());
        top.addProperty("region", settings.region());
        top.addProperty("paper", settings.paper().name());
        top.addProperty("theme", settings.theme().name());
        top.addProperty("textSize", settings.textSize());
        top.addProperty("sound", settings.sound());
        top.addProperty("volume", settings.volume());
        top.addProperty("upFrom", settings.awake().from().toString());
        top.addProperty("upTo", settings.awake().to().toString());
        top.addProperty("unit", settings.unit().name());
        top.addProperty("remind", settings.remind());
        JsonStore.write(file, top);
    }

    private static Settings settings(JsonValue top, Guide guide) {
        var language = top.text("language");
        if (!language.isEmpty() && !guide.words().containsKey(language)) {
            top.problem(
                    Problem.Kind.BAD_VALUE,
                    language,
                    String.join(", ", guide.words().keySet()));
        }
        var region = top.text("region");
        if (!region.isEmpty() && guide.region(region).isEmpty()) {
            top.problem(Problem.Kind.UNKNOWN_ID, region, "regions.json");
        }
        return new Settings(
                language,
                region,
                top.constant("paper", Paper.class),
                top.constant("theme", Settings.Theme.class),
                top.number("textSize", Settings.MIN_TEXT, Settings.MAX_TEXT),
                top.flag("sound"),
                top.has("volume") ? top.number("volume", 0, Settings.MAX_VOLUME) : Settings.MAX_VOLUME,
                awake(top),
                top.has("unit")
                        ? top.constant("unit", WeightUnit.class)
                        : guide.region(region).orElse(guide.regions().getLast()).weightUnit(),
                !top.has("remind") || top.flag("remind"));
    }

    private static WakingHours awake(JsonValue top) {
        if (!top.has("upFrom") && !top.has("upTo")) {
            return WakingHours.USUAL;
        }
        var from = top.time("upFrom");
        var to = top.time("upTo");
        if (from.equals(to)) {
            top.problem(Problem.Kind.BAD_VALUE, to, WakingHours.USUAL.to());
            return WakingHours.USUAL;
        }
        return new WakingHours(from, to);
    }
}
