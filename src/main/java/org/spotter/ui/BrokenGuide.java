package org.spotter.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.spotter.guide.json.Problem;
import org.spotter.text.MessageFiles;
import org.spotter.text.Messages;
import org.spotter.ui.support.Theme;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Statements;
import org.spotter.ui.widget.Texts;

/// What shows when the guide can't be used: the emergency number first, then what is wrong.
public final class BrokenGuide {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 640;

    private BrokenGuide() {}

    /// {@return the messages for when no guide says which languages there are, or no settings which is wanted}
    ///
    /// @param texts  the program's own texts
    /// @param wanted the language asked for
    /// @param locale the system's language
    public static Messages messages(MessageFiles texts, Optional<String> wanted, Locale locale) {
        return wanted.flatMap(language -> Messages.find(texts, language, ""))
                .or(() -> Messages.find(texts, locale.getLanguage(), ""))
                .orElseGet(() -> Messages.load(texts, Messages.FIRST, ""));
    }

    /// Shows what is wrong.
    ///
    /// @param stage    the window
    /// @param problems what is wrong
    /// @param messages the words
    public static void show(Stage stage, List<Problem> problems, Messages messages) {
        var column = Boxes.column(
                Texts.title(messages.of("broken.title")),
                Texts.label(messages.of("emergency.fallback"), "emergency-number"),
                Texts.lead(messages.of("broken.lead")),
                Boxes.card(Statements.ofTexts(messages.formats(), messages.lines(problems), Statements.Style.POINTS)));
        var scroll = new ScrollPane(new StackPane(column));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        var root = new StackPane(scroll);
        root.getStyleClass().addAll("app", "light");
        var scene = new Scene(root, WIDTH, HEIGHT);
        Theme.dress(scene);
        stage.setTitle(messages.of("app.title"));
        stage.setScene(scene);
        stage.show();
    }
}
