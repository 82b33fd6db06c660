package org.spotter.store;

import org.spotter.guide.Paper;

/// What a person chose for this program on this machine.
///
/// @param language a language tag, e.g. `en`
/// @param region   a region id of the guide, e.g. `GB`
/// @param paper    the paper to print on
/// @param theme    light, dark, high contrast or as the system is
/// @param textSize text size in percent: 100, 125, 150, 175 or 200
/// @param sound    whether the timer makes a sound
public record Settings(String language, String region, Paper paper, Theme theme, int textSize, boolean sound) {
    /// The smallest text size, in percent.
    public static final int MIN_TEXT = 100;

    /// The largest text size, in percent.
    public static final int MAX_TEXT = 200;

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
        return new Settings(tag, region, paper, theme, textSize, sound);
    }

    /// {@return these settings for another region, with that region's paper}
    ///
    /// @param id    the region's id
    /// @param usual the paper usual there
    public Settings withRegion(String id, Paper usual) {
        return new Settings(language, id, usual, theme, textSize, sound);
    }

    /// {@return these settings with another paper}
    ///
    /// @param chosen the paper
    public Settings withPaper(Paper chosen) {
        return new Settings(language, region, chosen, theme, textSize, sound);
    }

    /// {@return these settings with another look}
    ///
    /// @param chosen the theme
    public Settings withTheme(Theme chosen) {
        return new Settings(language, region, paper, chosen, textSize, sound);
    }

    /// {@return these settings with another text size}
    ///
    /// @param percent wanted; held between the smallest and the largest
    public Settings withTextSize(int percent) {
        return new Settings(language, region, paper, theme, Math.clamp(percent, MIN_TEXT, MAX_TEXT), sound);
    }

    /// {@return these settings with sound on or off}
    ///
    /// @param on whether the timer makes a sound
    public Settings withSound(boolean on) {
        return new Settings(language, region, paper, theme, textSize, on);
    }
}
