package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spotter.store.Settings.Theme;
import org.spotter.testkit.Contrast;
import org.spotter.testkit.Painted;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.testkit.WindowVisits;
import org.spotter.visit.Answers;

/// Every text and icon of the real window has enough contrast to what is really behind it, in every look.
class ContrastUiTest extends UiTest {
    private static final double WORDS = 4.5;
    private static final double ICON = 3;
    private static final double WORDS_HIGH = 7;
    private static final double ICON_HIGH = 4.5;

    private final Map<String, Double> weak = new TreeMap<>();

    private void look(Theme theme, String place, Node top) {
        var words = theme == Theme.CONTRAST ? WORDS_HIGH : WORDS;
        var icon = theme == Theme.CONTRAST ? ICON_HIGH : ICON;
        onFx(() -> Painted.texts(top)).forEach(seen -> {
            if (seen.contrast() < (seen.icon() ? icon : words)) {
                weak.put(
                        "%s %s: %s (%s on %s)"
                                .formatted(place, name(seen.text()), seen.text().getText(), seen.front(), seen.back()),
                        seen.contrast());
            }
        });
    }

    private static String name(Text text) {
        return text.getParent() + "";
    }

    /// Visits and the pages on which they look unlike the nerve-like one.
    static Map<Answers, List<String>> others() {
        var calm = Visits.calmAnswers();
        return Map.of(
                Answers.NONE,
                List.of("welcome", "result", "plan", "treatments", "timer", "emergency", "review"),
                calm,
                List.of("result", "plan", "injuries"),
                WindowVisits.with(calm, "warn-ill", "D-01"),
                List.of("result", "treatments", "timer"),
                WindowVisits.with(calm, "danger-legs", "E-06"),
                List.of("emergency", "sheet"),
                WindowVisits.with(calm, "health", "raynaud"),
                List.of("treatments", "timer"));
    }

    @ParameterizedTest
    @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void every_text_stands_out(Theme theme) {
        open(WindowVisits.nerve(), usual().withTheme(theme), WIDE, HEIGHT);
        everywhere(2, theme.ordinal(), place -> look(theme, place, scene().getRoot()));
        others().forEach((answers, pages) -> {
            open(answers, usual().withTheme(theme), WIDE, HEIGHT);
            for (var page : pages) {
                go(page, "");
                look(theme, page, scene().getRoot());
            }
        });
        assertThat(weak).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void so_does_what_comes_and_goes(Theme theme) {
        open(Visits.calmAnswers(), usual().withTheme(theme), WIDE, HEIGHT);
        go("timer", "");
        click("gate-none");
        click("timer-start");
        look(theme, "running", scene().getRoot());
        click("timer-pause");
        look(theme, "paused", scene().getRoot());
        click("timer-stop");
        look(theme, "gap", scene().getRoot());
        onFx(() -> {
            context().warn("shell.unexpected");
            return true;
        });
        look(theme, "notice", scene().getRoot());
        go("settings", "");
        click("delete");
        look(theme, "delete", scene().getRoot());
        assertThat(weak).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void so_does_what_lies_under_the_pointer(Theme theme) {
        open(Visits.calmAnswers(), usual().withTheme(theme), WIDE, HEIGHT);
        for (var page : List.of("welcome", "danger", "result", "treatments", "sheet", "emergency", "settings")) {
            go(page, "");
            onFx(() -> {
                nodes(scene().getRoot())
                        .filter(Control.class::isInstance)
                        .forEach(node -> node.pseudoClassStateChanged(PseudoClass.getPseudoClass("hover"), true));
                return true;
            });
            look(theme, page, scene().getRoot());
        }
        assertThat(weak).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void so_do_the_lists_that_open(Theme theme) {
        open(Visits.calmAnswers(), usual().withTheme(theme), WIDTH, HEIGHT);
        click("language");
        popups(theme, "languages");
        go("settings", "");
        // A short list: a test's screen cannot hold the long one of the countries.
        var languages = (ComboBox<?>) node("#settings-language");
        onFx(() -> {
            languages.show();
            return true;
        });
        popups(theme, "list");
        onFx(() -> {
            languages.hide();
            return true;
        });
        assertThat(weak).isEmpty();
    }

    private void popups(Theme theme, String place) {
        settle();
        var roots = onFx(() -> Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .filter(root -> root != scene().getRoot())
                .toList());
        assertThat(roots).as(place).isNotEmpty();
        roots.forEach(root -> look(theme, place, root));
    }

    /// Where tints are white, only an edge shows what belongs together and what can be tapped.
    @Test
    void with_high_contrast_every_card_and_the_small_timer_have_an_edge() {
        open(Visits.calmAnswers(), usual().withTheme(Theme.CONTRAST), WIDE, HEIGHT);
        go("timer", "");
        click("gate-none");
        click("timer-start");
        everywhere(place -> onFx(() -> nodes(scene().getRoot())
                        .filter(node -> node.getStyleClass().contains("card") || "timer-small".equals(node.getId()))
                        .map(Region.class::cast)
                        .filter(card -> edge(card) < ICON_HIGH)
                        .toList())
                .forEach(card -> weak.put(place + " " + card, edge(card))));
        assertThat(weak).isEmpty();
    }

    private static double edge(Region card) {
        var outermost = (Color) card.getBackground().getFills().getFirst().getFill();
        return Contrast.of(outermost, Color.WHITE);
    }

    @Test
    void a_weak_text_would_be_found() {
        open();
        onFx(() -> {
            ((Label) node(".display")).setTextFill(Color.web("#124040"));
            node(".display").setStyle("-fx-text-fill: -hero;");
            return true;
        });
        settle();
        look(Theme.LIGHT, "welcome", scene().getRoot());
        assertThat(weak).isNotEmpty();
    }
}
