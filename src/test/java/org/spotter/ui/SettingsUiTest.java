package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spotter.guide.Region;
import org.spotter.store.Settings;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.ui.shell.Pages;
import org.spotter.visit.Answers;

/// Text size, look, country, a narrow window, and what is kept.
class SettingsUiTest extends UiTest {
    private static final double WIDE = 1000;
    private static final double NARROW = 600;

    private int textSize() {
        return context().settings().get().textSize();
    }

    private String rootStyle() {
        return onFx(() -> scene().getRoot().getStyle());
    }

    @Test
    void the_text_grows_to_twice_its_size_and_back() {
        open();
        for (var i = 0; i < 4; i++) {
            click("text-larger");
        }
        assertThat(textSize()).isEqualTo(Settings.MAX_TEXT);
        assertThat(rootStyle()).contains("32");
        click("text-larger");
        assertThat(textSize()).isEqualTo(Settings.MAX_TEXT);
        for (var i = 0; i < 4; i++) {
            click("text-smaller");
        }
        assertThat(textSize()).isEqualTo(Settings.MIN_TEXT);
        assertThat(rootStyle()).contains("16");
    }

    @Test
    void keys_change_the_text_size() {
        open();
        press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(textSize()).isEqualTo(Settings.MIN_TEXT + Settings.TEXT_STEP);
        press(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(textSize()).isEqualTo(Settings.MIN_TEXT);
    }

    @Test
    void another_text_size_loses_neither_the_place_nor_the_answer() {
        open();
        goToQuestion("lift");
        clickChoice("squat");
        click("text-larger");
        assertThat(place().detail()).isEqualTo("lift");
        assertThat(answers().ticked("lift")).containsExactly("squat");
    }

    @Test
    void the_look_changes_at_once() {
        open();
        go("settings", "");
        for (var theme : new String[] {"dark", "contrast", "light"}) {
            click("theme-" + theme);
            assertThat(onFx(() -> scene().getRoot().getStyleClass())).contains(theme);
            assertThat(onFx(() -> scene().getRoot().getStyleClass().stream()
                            .filter(java.util.Set.of("dark", "contrast", "light")::contains)))
                    .hasSize(1);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void another_country_changes_the_number_and_the_paper() {
        open();
        assertThat(text("#emergency")).contains("911");
        go("settings", "");
        var regions = (ComboBox<Region>) node("#settings-region");
        onFx(() -> {
            regions.setValue(guide.region("GB").orElseThrow());
            return true;
        });
        settle();
        assertThat(text("#emergency")).contains("999");
        assertThat(context().settings().get().paper()).isEqualTo(org.spotter.guide.Paper.A4);
        assertThat(page()).isEqualTo("settings");
        click("emergency");
        assertThat(text(".emergency-number")).isEqualTo("999");
    }

    @Test
    @SuppressWarnings("unchecked")
    void another_country_leaves_the_page_where_it_was_scrolled_to() {
        open(Answers.NONE, usual().withTextSize(Settings.MAX_TEXT), WIDTH, HEIGHT);
        go("settings", "");
        onFx(() -> {
            ((ScrollPane) node(".page-scroll")).setVvalue(0.5);
            ((ComboBox<Region>) node("#settings-region"))
                    .setValue(guide.region("GB").orElseThrow());
            return true;
        });
        settle();
        assertThat(text("#emergency")).contains("999");
        assertThat(onFx(() -> ((ScrollPane) node(".page-scroll")).getVvalue())).isEqualTo(0.5);
    }

    @Test
    void a_country_without_a_checked_number_says_so_in_words() {
        open();
        onFx(() -> {
            context()
                    .settings()
                    .set(context()
                            .settings()
                            .get()
                            .withRegion(guide.region("IE").orElseThrow()));
            return true;
        });
        settle();
        click("emergency");
        assertThat(text(".emergency-number")).isEqualTo(context().message("emergency.fallback"));
    }

    @Test
    void the_languages_open_from_the_header() {
        open();
        click("language");
        await("the list", () -> javafx.stage.Window.getWindows().size() > 1);
        var entry = onFx(() -> javafx.stage.Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup("#language-en"))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow());
        onFx(() -> {
            ((javafx.scene.control.ToggleButton) entry).fire();
            return true;
        });
        assertThat(context().settings().get().language()).isEqualTo("en");
    }

    @Test
    void choosing_spanish_says_everything_in_spanish() {
        open();
        onFx(() -> {
            context().settings().set(context().settings().get().withLanguage("es"));
            return true;
        });
        await("Spanish", () -> context().message("action.next").equals("Siguiente"));
        assertThat(context().words("section.danger.title")).isEqualTo("Señales de alarma");
    }

    // ---- a narrow window

    @Test
    void a_narrow_window_has_a_menu_that_escape_closes() {
        open(Visits.calmAnswers(), usual(), NARROW, HEIGHT);
        assertThat(shows("#menu")).isTrue();
        assertThat(shows("#nav-plan")).isFalse();
        click("menu");
        assertThat(shows("#nav-plan")).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(shows("#nav-plan")).isFalse();
        assertThat(page()).isEqualTo("welcome");
    }

    @Test
    void an_entry_of_the_menu_opens_its_page_and_closes_it() {
        open(Visits.calmAnswers(), usual(), NARROW, HEIGHT);
        click("menu");
        click("nav-plan");
        assertThat(page()).isEqualTo("plan");
        assertThat(shows("#nav-plan")).isFalse();
    }

    @Test
    void the_menu_takes_the_keyboard_and_gives_it_back() {
        open(Visits.calmAnswers(), usual(), NARROW, HEIGHT);
        click("menu");
        var inside = focused().orElseThrow();
        assertThat(inside.getId()).startsWith("nav-");
        press(KeyCode.ESCAPE);
        assertThat(focused().orElseThrow().getId()).isEqualTo("menu");
    }

    @Test
    void tab_stays_in_the_open_menu() {
        open(Visits.calmAnswers(), usual(), NARROW, HEIGHT);
        click("menu");
        var passed = new java.util.HashSet<String>();
        for (var i = 0; i < 3 * Pages.ALL.size(); i++) {
            press(KeyCode.TAB);
            var owner = focused().orElseThrow();
            assertThat(onFx(() -> nodes(node(".drawer")).anyMatch(owner::equals)))
                    .as("%s lies in the menu", owner)
                    .isTrue();
            passed.add(owner.getId());
        }
        assertThat(passed).contains("nav-welcome", "nav-about", "menu-close");
        click("menu-close");
        assertThat(shows("#nav-plan")).isFalse();
        press(KeyCode.TAB);
        assertThat(focused().orElseThrow().getId()).doesNotStartWith("nav-");
    }

    @Test
    void the_header_says_less_where_there_is_less_room() {
        open(Visits.calmAnswers(), usual(), WIDE, HEIGHT);
        assertThat(texts()).contains(context().message("app.name"));
        assertThat(onFx(() -> header("changed").getContentDisplay())).isEqualTo(ContentDisplay.LEFT);
        resize(480);
        assertThat(onFx(() -> header("changed").getContentDisplay())).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
        assertThat(onFx(() -> header("changed").getAccessibleText()))
                .isEqualTo(context().message("shell.changed"));
        assertThat(text("#emergency")).contains("911");
        assertThat(onFx(() -> header("emergency").getAccessibleText()))
                .isEqualTo(context().message("shell.emergency", "911"));
    }

    private Button header(String id) {
        return (Button) scene().lookup("#" + id);
    }

    @Test
    void what_the_header_has_no_room_for_is_in_the_menu() {
        open(Visits.calmAnswers(), usual().withTextSize(Settings.MAX_TEXT), 480, HEIGHT);
        assertThat(shows("#text-smaller")).isFalse();
        click("menu");
        click("text-smaller");
        assertThat(textSize()).isEqualTo(Settings.MAX_TEXT - Settings.TEXT_STEP);
    }

    @Test
    void a_wide_window_shows_the_navigation_without_a_menu() {
        open(Visits.calmAnswers(), usual(), WIDE, HEIGHT);
        assertThat(shows("#menu")).isFalse();
        assertThat(shows("#nav-plan")).isTrue();
        resize(NARROW);
        assertThat(shows("#menu")).isTrue();
        assertThat(shows("#nav-plan")).isFalse();
        resize(WIDE);
        assertThat(shows("#nav-plan")).isTrue();
    }

    // ---- what is kept

    @Test
    void deleting_everything_asks_first() {
        open(Visits.calmAnswers());
        go("settings", "");
        click("delete");
        assertThat(forgotten()).isZero();
        assertThat(texts()).contains(context().message("settings.delete.sure"));
        clickOn(".callout .quiet");
        assertThat(shows("#delete-yes")).isFalse();
        assertThat(forgotten()).isZero();
        click("delete");
        click("delete-yes");
        assertThat(forgotten()).isEqualTo(1);
    }
}
