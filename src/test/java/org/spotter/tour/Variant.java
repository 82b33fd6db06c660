package org.spotter.tour;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.spotter.store.Settings;

/// One way in which the window can be: its size, text size, look and language.
///
/// @param width    of the window's inside, in pixels
/// @param height   in pixels; [#WHOLE] for as high as the page is long
/// @param text     text size in percent
/// @param theme    the look
/// @param language a language tag
record Variant(int width, int height, int text, Settings.Theme theme, String language) {
    /// A window so high that it shows a page to its end.
    static final int WHOLE = 0;

    private static final Pattern NAME = Pattern.compile("(\\d+)x(\\d+|whole)-(\\d+)-([a-z]+)-([A-Za-z-]+)");

    /// One size of window and text.
    private record Size(int width, int height, int text) {}

    private static final List<Size> SIZES = List.of(
            new Size(1024, 768, 100),
            new Size(1366, 768, 100),
            new Size(1920, 1080, 100),
            new Size(1080, 1920, 100),
            new Size(1366, 768, 200),
            new Size(1080, 1920, 200),
            new Size(960, WHOLE, 100));

    private static final List<Settings.Theme> THEMES =
            List.of(Settings.Theme.LIGHT, Settings.Theme.DARK, Settings.Theme.CONTRAST);

    /// {@return every variant, those of one language and look together}
    ///
    /// @param languages language tags
    static List<Variant> all(Collection<String> languages) {
        var all = new ArrayList<Variant>();
        for (var language : languages) {
            for (var theme : THEMES) {
                SIZES.forEach(size -> all.add(new Variant(size.width, size.height, size.text, theme, language)));
            }
        }
        return all;
    }

    /// {@return whether each word names a part of this variant, e.g. `1366x768`, `200`, `dark`, `es`}
    ///
    /// @param words the words
    boolean is(Collection<String> words) {
        return Set.of(size(), String.valueOf(text), look(), language).containsAll(words);
    }

    /// {@return the size of the window, e.g. `1366x768`}
    String size() {
        return width + "x" + (height == WHOLE ? "whole" : String.valueOf(height));
    }

    /// {@return the look, e.g. `dark`}
    String look() {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    /// {@return its name, which is also its folder's, e.g. `1366x768-200-dark-es`}
    String name() {
        return String.join("-", size(), String.valueOf(text), look(), language);
    }

    /// {@return the variants that the names stand for; other names are left out}
    ///
    /// @param names names as [#name()] gives them
    static List<Variant> named(Collection<String> names) {
        var found = new ArrayList<Variant>();
        for (var name : names) {
            var parts = NAME.matcher(name);
            if (parts.matches()) {
                found.add(new Variant(
                        Integer.parseInt(parts.group(1)),
                        parts.group(2).equals("whole") ? WHOLE : Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)),
                        Settings.Theme.valueOf(parts.group(4).toUpperCase(Locale.ROOT)),
                        parts.group(5)));
            }
        }
        return found;
    }
}
