package org.spotter.store;

import org.spotter.guide.Paper;
import org.spotter.guide.Region;
import org.spotter.guide.WeightUnit;
import org.spotter.visit.WakingHours;

/// What a person chose for this program on this machine.
///
/// @param language a language tag, e.g. `en`
/// @param region   a region id of the guide, e.g. `GB`
/// @param paper    the paper to print on
/// @param theme    light, dark, high contrast or as the system is
/// @param textSize text size in percent: 100, 125, 150, 175 or 200
/// @param sound    whether the timer makes a sound
/// @param volume   how loud, in percent of the full volume
/// @param awake    when the person is up
/// @param unit     what weights are read in
/// @param remind   whether the next ice or heat session is reminded of
public record Settings(
        String language,
        String region,
        Paper paper,
        Theme theme,
        int textSize,
        boolean sound,
        int volume,
        WakingHours awake,
        WeightUnit unit,
        boolean remind) {
    /// The smallest text size, in percent.
    public static final int MIN_TEXT = 100;

    /// The largest text size, in percent.
    public static final int MAX_TEXT = 200;

    /// The full volume, in percent.
    public static final int MAX_VOLUME = 100;

    /// One step of the text size, in percent.
    public static final int TEXT_STEP = 25;

    /// How the window looks.
    public enum Theme {
        /// As the system is set.
        SYSTEM,
        /// Dark on light.
        LIGHT,
        /// Light on dark.
        DARK,
        /// Strongest contrast.
        CONTRAST
    }

    /// {@return these settings in another language}
    ///
    /// @param tag a language tag
    public Settings withLanguage(String tag) {
        return new Settings(tag, region, paper, theme, textSize, sound, volume, awake, unit, remind);
    }

    /// {@return these settings for another region, with that region's paper and units}
    ///
    /// @param chosen the region
    public Settings withRegion(Region chosen) {
        return new Settings(
                language,
                chosen.id(),
                chosen.paper(),
                theme,
                textSize,
                sound,
                volume,
                awake,
                chosen.weightUnit(),
                remind);
    }

    /// {@return these settings with another paper}
    ///
    /// @param chosen the paper
    public Settings withPaper(Paper chosen) {
        return new Settings(language, region, chosen, theme, textSize, sound, volume, awake, unit, remind);
    }

    /// {@return these settings with another look}
    ///
    /// @param chosen the theme
    public Settings withTheme(Theme chosen) {
        return new Settings(language, region, paper, chosen, textSize, sound, volume, awake, unit, remind);
    }

    /// {@return these settings with another text size}
    ///
    /// @param percent wanted; held between the smallest and the largest
    public Settings withTextSize(int percent) {
        return new Settings(
                language,
                region,
                paper,
                theme,
                Math.clamp(percent, MIN_TEXT, MAX_TEXT),
                sound,
                volume,
                awake,
                unit,
                remind);
    }

    /// {@return these settings with sound on or off}
    ///
    /// @param on whether the timer makes a sound
    public Settings withSound(boolean on) {
        return new Settings(language, region, paper, theme, textSize, on, volume, awake, unit, remind);
    }

    /// {@return these settings with another volume}
    ///
    /// @param percent of the full volume, 0 to 100
    public Settings withVolume(int percent) {
        return new Settings(language, region, paper, theme, textSize, sound, percent, awake, unit, remind);
    }

    /// {@return these settings with other waking hours}
    ///
    /// @param hours when the person is up
    public Settings withAwake(WakingHours hours) {
        return new Settings(language, region, paper, theme, textSize, sound, volume, hours, unit, remind);
    }

    /// {@return these settings with another unit for weights}
    ///
    /// @param chosen the unit
    public Settings withUnit(WeightUnit chosen) {
        return new Settings(language, region, paper, theme, textSize, sound, volume, awake, chosen, remind);
    }

    /// {@return these settings with reminders on or off}
    ///
    /// @param on whether the next ice or heat session is reminded of
    public Settings withRemind(boolean on) {
        return new Settings(language, region, paper, theme, textSize, sound, volume, awake, unit, on);
    }

    /// {@return the settings of a first start}
    ///
    /// @param language a language of the guide
    /// @param region   where the person is
    public static Settings first(String language, Region region) {
        return new Settings(
                language,
                region.id(),
                region.paper(),
                Theme.SYSTEM,
                MIN_TEXT,
                true,
                MAX_VOLUME,
                WakingHours.USUAL,
                region.weightUnit(),
                true);
    }
}
