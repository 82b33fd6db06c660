package org.spotter.ui.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.spotter.store.Settings;

/// The look: fonts, style sheets, and the classes on the root that choose colours and sizes.
public final class Theme {
    private static final System.Logger LOG = System.getLogger(Theme.class.getName());
    private static final List<String> SHEETS = List.of("tokens", "controls", "shell", "pages");
    private static final List<String> LOOKS = List.of("light", "dark", "contrast");
    private static final double PERCENT = 100;

    /// The usual height of the text, in pixels, and that in a window with much room.
    private static final int BASE_SIZE = 16;

    private static final int LARGE_SIZE = 18;

    /// People stand farther from a large upright screen.
    private static final int UPRIGHT_SIZE = 20;

    /// From this size on a window has much room, upright or lying.
    private static final double LARGE_SHORTER = 1000;

    private static final double LARGE_LONGER = 1600;

    /// Text that is larger for the room there is leaves a window at least this wide, in text heights.
    private static final double LEAST_EM = 42;

    /// A window lower than this, in text heights, keeps its room for the page.
    private static final double TIGHT_EM = 34;

    /// The style class of a window at a front desk, and the style sheet that such a window alone has.
    private static final String KIOSK = "kiosk";

    private static final double KIOSK_LARGER = 1.5;

    /// The first screen of a front desk is this high, in text heights, and is seen whole.
    private static final double KIOSK_HIGH_EM = 42;

    /// The property of a kiosk's root that holds the least height of a target, in pixels.
    private static final String TAP = "spotter.tap";

    /// Heights of a target, in halves of the text's height.
    private static final int LEAST_TAP = 6;

    private static final int MOST_TAP = 14;

    private Theme() {}

    /// The typeface, loaded once: JavaFX keeps whatever it loads, again and again, until the program ends.
    private static final class Fonts {
        private static final List<Optional<Font>> ALL =
                List.of("Regular", "SemiBold", "Bold").stream().map(Fonts::load).toList();

        private static Optional<Font> load(String weight) {
            try (var in = Theme.class.getResourceAsStream("/fonts/AtkinsonHyperlegibleNext-" + weight + ".ttf")) {
                return Optional.ofNullable(Font.loadFont(in, BASE_SIZE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// Loads it when it is first asked for. Without it, the system's own does: JavaFX needs a folder for files of
        /// the moment to load one, and not every machine has it.
        static void ready() {
            if (ALL.stream().anyMatch(Optional::isEmpty)) {
                LOG.log(System.Logger.Level.WARNING, "typeface");
            }
        }
    }

    /// Makes the inside of a window one that is read standing, from 600 mm, and tapped with a thumb.
    ///
    /// @param root the inside
    /// @param tap  the least height of a target, in pixels
    public static void kiosk(Region root, double tap) {
        Styles.mark(root, KIOSK, true);
        root.getProperties().put(TAP, tap);
    }

    /// Puts fonts and the style sheets of a window at home on a scene.
    ///
    /// @param scene the scene
    public static void dress(Scene scene) {
        Fonts.ready();
        SHEETS.forEach(sheet -> add(scene, sheet));
    }

    /// Puts fonts and the style sheets of a front desk on a scene. Its own come last, or those of home would win.
    ///
    /// @param scene the scene
    public static void dressKiosk(Scene scene) {
        dress(scene);
        add(scene, KIOSK);
    }

    private static void add(Scene scene, String sheet) {
        scene.getStylesheets()
                .add(Objects.requireNonNull(Theme.class.getResource("/styles/" + sheet + ".css"))
                        .toExternalForm());
    }

    /// Applies the chosen look.
    ///
    /// @param root     the inside of a window; best before it comes into its scene, where its colours are looked up
    /// @param settings what the person chose
    public static void apply(Parent root, Settings settings) {
        var dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        var look =
                switch (settings.theme()) {
                    case SYSTEM -> dark ? "dark" : "light";
                    case LIGHT -> "light";
                    case DARK -> "dark";
                    case CONTRAST -> "contrast";
                };
        LOOKS.forEach(each -> Styles.mark(root, each, each.equals(look)));
    }

    /// Sizes the text of a window by its room and by what the person chose; all else is in heights of that text. The
    /// style class `large` tells of much room, `tight` of little height.
    ///
    /// @param root     the inside, which has its width and height
    /// @param settings what the person chose
    /// @return the height of the text, in pixels
    public static double size(Region root, Settings settings) {
        var shorter = Math.min(root.getWidth(), root.getHeight());
        var longer = Math.max(root.getWidth(), root.getHeight());
        var large = shorter >= LARGE_SHORTER && longer >= LARGE_LONGER;
        var upright = root.getHeight() > root.getWidth();
        var usual = BASE_SIZE * settings.textSize() / PERCENT;
        if (root.getStyleClass().contains(KIOSK)) {
            // Read from 600 mm, standing, and tapped with a thumb.
            var room = Math.min(root.getWidth() / LEAST_EM, root.getHeight() / KIOSK_HIGH_EM);
            var em = Math.min(usual * KIOSK_LARGER, Math.max(usual, room));
            if (root.getProperties().get(TAP) instanceof Double tap) {
                // Style sheets know heights of text alone: a class for each step of the target's height.
                for (var step = LEAST_TAP; step <= MOST_TAP; step++) {
                    Styles.mark(
                            root,
                            "tap-" + step,
                            step == Math.clamp((int) Math.ceil(tap / em * 2), LEAST_TAP, MOST_TAP));
                }
            }
            return apply(root, em, large);
        }
        var larger = (large ? upright ? UPRIGHT_SIZE : LARGE_SIZE : BASE_SIZE) * settings.textSize() / PERCENT;
        // Much room is no reason for lines of a few words.
        var em = Math.min(larger, Math.max(usual, root.getWidth() / LEAST_EM));
        return apply(root, em, large);
    }

    private static double apply(Region root, double em, boolean large) {
        var style = "-fx-font-size: " + em + "px;";
        if (!style.equals(root.getStyle())) {
            root.setStyle(style);
        }
        Styles.mark(root, "large", large);
        Styles.mark(root, "tight", root.getHeight() < TIGHT_EM * em);
        return em;
    }
}
