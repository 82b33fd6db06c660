package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spotter.testkit.Contrast;

/// The colours of the three looks: enough contrast in each pair that is used, and no colour anywhere else.
class ColoursTest {
    private static final Path STYLES = Path.of("assets", "styles");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("-([a-z][a-z-]*):\\s*(#[0-9a-fA-F]{6}|rgba\\([^)]*\\))\\s*;");
    private static final Pattern USED = Pattern.compile("[\\s:,]-([a-z]+(?:-[a-z]+)*)(?=[;,\\s])");
    private static final Pattern LITERAL = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\b(?:rgba?|hsba?|hsla?|derive|ladder)\\(|:\\s*[^;]*\\b(?:white|black|red|green|blue|gr[ae]y"
                    + "|yellow|orange|purple|brown|pink)\\b");

    /// What must be told apart from what.
    private enum Kind {
        /// Words.
        TEXT(4.5, 7),
        /// Borders of controls, the ring, icons, drawings.
        GRAPHIC(3, 4.5);

        private final double usual;
        private final double high;

        Kind(double usual, double high) {
            this.usual = usual;
            this.high = high;
        }

        double least(Look look) {
            return look == Look.CONTRAST ? high : usual;
        }
    }

    enum Look {
        LIGHT,
        DARK,
        CONTRAST
    }

    private record Pair(Kind kind, String front, String back) {}

    /// Grounds on which running text and icons stand.
    private static final String GROUNDS =
            "paper surface sunken brand-tint book-tint same-day-tint" + " self-care-tint cold-tint heat-tint";

    private static final List<Pair> PAIRS = pairs();

    private static List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        text(pairs, "ink", GROUNDS);
        // Small print, captions, disabled buttons.
        text(pairs, "ink-soft", GROUNDS);
        // Quiet buttons stand on every ground of a card or callout.
        text(pairs, "brand", GROUNDS);
        text(pairs, "brand-deep", "paper surface brand-tint");
        text(pairs, "on-brand", "brand brand-deep");
        // The band of the urgency, and the button that calls.
        text(pairs, "on-colour", "emergency same-day book self-care");
        text(pairs, "on-hero", "hero");
        text(pairs, "on-hint", "hint");
        for (var level : List.of("emergency", "same-day", "book", "self-care", "cold", "heat")) {
            text(pairs, level, "surface" + (level.equals("emergency") ? "" : " " + level + "-tint"));
        }
        // Borders of buttons, choices, numbers, lists; empty evidence bars; the switch that is off.
        graphic(pairs, "line-strong", GROUNDS);
        graphic(pairs, "hero-glow", "hero");
        // The ring lies around the control, on the ground.
        graphic(pairs, "focus", GROUNDS);
        // A choice that is taken against one that is not; the switch; the evidence bars; the mark of the page one is
        // on.
        graphic(pairs, "brand", "surface sunken brand-tint track");
        graphic(pairs, "surface", "line-strong brand");
        // The dial and the bar of progress: what is left against what is gone.
        graphic(pairs, "cold", "track surface");
        graphic(pairs, "heat", "track surface");
        // Drawings: the line around each fill and on the card.
        graphic(
                pairs,
                "draw-ink",
                "surface paper brand-tint draw-skin draw-cloth draw-prop draw-bone draw-disc draw-muscle");
        graphic(pairs, "draw-nerve", "surface draw-skin draw-bone");
        graphic(pairs, "draw-sore", "surface draw-skin");
        graphic(pairs, "draw-zone", "surface draw-skin");
        graphic(pairs, "mark-figure", "mark-ground");
        return List.copyOf(pairs);
    }

    private static void text(List<Pair> pairs, String front, String backs) {
        for (var back : backs.split(" ")) {
            pairs.add(new Pair(Kind.TEXT, front, back));
        }
    }

    private static void graphic(List<Pair> pairs, String front, String backs) {
        for (var back : backs.split(" ")) {
            pairs.add(new Pair(Kind.GRAPHIC, front, back));
        }
    }

    private static String sheet(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Color> tokens(String block) {
        var all = sheet(STYLES.resolve("tokens.css"));
        var start = all.indexOf("." + block + " {");
        assertThat(start).as(block).isNotNegative();
        var tokens = new LinkedHashMap<String, Color>();
        TOKEN.matcher(all.substring(start, all.indexOf('}', start)))
                .results()
                .forEach(token -> tokens.put(token.group(1), Color.web(token.group(2))));
        return tokens;
    }

    private static Map<String, Color> tokens(Look look) {
        var tokens = new LinkedHashMap<>(tokens("root"));
        tokens.putAll(tokens(look.name().toLowerCase(Locale.ROOT)));
        return tokens;
    }

    private static List<Path> others() throws IOException {
        try (var files = Files.list(STYLES)) {
            return files.filter(file -> file.toString().endsWith(".css") && !file.endsWith("tokens.css"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_pair_that_is_used_has_enough_contrast(Look look) {
        var tokens = tokens(look);
        var weak = new ArrayList<String>();
        for (var pair : PAIRS) {
            assertThat(tokens).containsKeys(pair.front(), pair.back());
            var contrast = Contrast.of(
                    Objects.requireNonNull(tokens.get(pair.front())), Objects.requireNonNull(tokens.get(pair.back())));
            if (contrast < pair.kind().least(look)) {
                weak.add(String.format(Locale.ROOT, "%s on %s: %.2f", pair.front(), pair.back(), contrast));
            }
        }
        assertThat(weak).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_zone_that_lets_the_drawing_through_is_still_told_from_the_skin(Look look) {
        var tokens = tokens(look);
        var skin = Objects.requireNonNull(tokens.get("draw-skin"));
        for (var rule : List.of("zone:ticked", "sore")) {
            var part = Pattern.compile("\\.drawn\\." + rule + " \\{[^}]*-fx-opacity: ([\\d.]+)")
                    .matcher(sheet(STYLES.resolve("controls.css")));
            assertThat(part.find()).as(rule).isTrue();
            var fill = Objects.requireNonNull(tokens.get(rule.startsWith("zone") ? "draw-zone" : "draw-sore"));
            var seen = Contrast.over(fill, Double.parseDouble(part.group(1)), skin);
            assertThat(Contrast.of(seen, skin)).as(rule).isGreaterThanOrEqualTo(Kind.GRAPHIC.least(look));
        }
    }

    @Test
    void every_look_has_the_same_colours() {
        assertThat(tokens("dark").keySet()).isEqualTo(tokens("light").keySet());
        assertThat(tokens("contrast").keySet()).isEqualTo(tokens("light").keySet());
    }

    @Test
    void every_colour_is_used_and_every_one_that_is_used_is_there() throws IOException {
        var used = new TreeSet<String>();
        for (var file : others()) {
            USED.matcher(sheet(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(found -> !found.startsWith("fx-"))
                    .forEach(used::add);
        }
        var there = new TreeSet<>(tokens(Look.LIGHT).keySet());
        assertThat(used).isEqualTo(there);
    }

    @Test
    void no_other_style_sheet_holds_a_colour() throws IOException {
        var found = new ArrayList<String>();
        for (var file : others()) {
            LITERAL.matcher(sheet(file)).results().forEach(literal -> found.add(file + ": " + literal.group()));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void a_colour_in_a_style_sheet_is_found() {
        for (var rule : Set.of("-fx-fill: #fff;", "-fx-fill: rgba(0, 0, 0, 0.5);", "-fx-fill: derive(-ink, 10%);")) {
            assertThat(LITERAL.matcher(rule).find()).as(rule).isTrue();
        }
        assertThat(LITERAL.matcher("-fx-text-fill: white;").find()).isTrue();
        assertThat(LITERAL.matcher("-fx-text-fill: -ink; -fx-cursor: hand;").find())
                .isFalse();
    }

    @Test
    void the_three_looks_differ() {
        var papers = new HashSet<Color>();
        for (var look : Look.values()) {
            papers.add(Objects.requireNonNull(tokens(look).get("paper")));
        }
        assertThat(papers).hasSize(3);
    }
}
