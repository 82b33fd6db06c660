package org.spotter.ui.support;

import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.spotter.store.Settings;

/// The look: fonts, style sheets, and the classes on the root that choose colours and text size.
public final class Theme {
    private static final List<String> FONTS = List.of("Regular", "SemiBold", "Bold");
    private static final List<String> SHEETS = List.of("tokens", "controls", "shell", "pages");
    private static final int BASE_SIZE = 16;

    private Theme() {}

    /// Puts fonts and style sheets on a scene.
    ///
    /// @param scene the scene
    public static void dress(Scene scene) {
        for (var weight : FONTS) {
            try (var in = Theme.class.getResourceAsStream("/fonts/AtkinsonHyperlegibleNext-" + weight + ".ttf")) {
                Font.loadFont(in, BASE_SIZE);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        for (var sheet : SHEETS) {
            scene.getStylesheets()
                    .add(Objects.requireNonNull(Theme.class.getResource("/styles/" + sheet + ".css"))
                            .toExternalForm());
        }
    }

    /// Applies the chosen look and text size.
    ///
    /// @param scene    the scene
    /// @param settings what the person chose
    public static void apply(Scene scene, Settings settings) {
        var dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        var look =
                switch (settings.theme()) {
                    case SYSTEM -> dark ? "dark" : "light";
                    case LIGHT -> "light";
                    case DARK -> "dark";
                    case CONTRAST -> "contrast";
                };
        var root = scene.getRoot();
        root.getStyleClass().removeAll("light", "dark", "contrast");
        root.getStyleClass().add(look);
        root.setStyle("-fx-font-size: " + BASE_SIZE * settings.textSize() / 100.0 + "px;");
    }
}
