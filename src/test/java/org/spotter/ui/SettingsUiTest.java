package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.spotter.guide.Paper;
import org.spotter.guide.Region;
import org.spotter.guide.WeightUnit;
import org.spotter.store.Settings;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.ui.shell.Pages;
import org.spotter.visit.Answers;
import org.spotter.visit.WakingHours;

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
                            .filter(Set.of("dark", "contrast", "light")::contains)))
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
        assertThat(context().settings().get().paper()).isEqualTo(Paper.A4);
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
        await("the list", () -> Window.getWindows().size() > 1);
        var entry = onFx(() -> Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup("#language-en"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow());
        onFx(() -> {
            ((ToggleButton) entry).fire();
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
        var passed = new HashSet<String>();
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

    // ---- ice and heat

    @Test
    void the_volume_is_chosen_in_four_steps_while_there_is_sound() {
        open(Visits.calmAnswers(), usual().withSound(true), WIDE, HEIGHT);
        go("settings", "");
        click("volume-25");
        assertThat(context().settings().get().volume()).isEqualTo(25);
        click("sound");
        assertThat(context().settings().get().sound()).isFalse();
        assertThat(shows("#volume-25")).isFalse();
        assertThat(shows("#hear")).isFalse();
        click("sound");
        click("hear");
    }

    @Test
    void a_volume_from_elsewhere_shows_as_the_nearest_and_stays() {
        open(Visits.calmAnswers(), usual().withSound(true).withVolume(60), WIDE, HEIGHT);
        go("settings", "");
        assertThat(onFx(() -> ((ToggleButton) node("#volume-50")).isSelected())).isTrue();
        assertThat(context().settings().get().volume()).isEqualTo(60);
    }

    @Test
    void weights_are_read_in_kilograms_or_pounds() {
        open();
        go("settings", "");
        assertThat(onFx(() -> ((ToggleButton) node("#unit-pound")).isSelected()))
                .isTrue();
        click("unit-kilogram");
        assertThat(context().settings().get().unit()).isEqualTo(WeightUnit.KILOGRAM);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<LocalTime> times(String id) {
        return (ComboBox<LocalTime>) node("#settings-" + id);
    }

    private void choose(String id, String time) {
        onFx(() -> {
            times(id).setValue(LocalTime.parse(time));
            return true;
        });
        settle();
    }

    @Test
    void a_day_that_ends_past_midnight_can_be_chosen() {
        open();
        go("settings", "");
        choose("up-from", "10:30");
        choose("up-to", "02:00");
        assertThat(context().settings().get().awake())
                .isEqualTo(new WakingHours(LocalTime.of(10, 30), LocalTime.of(2, 0)));
    }

    @Test
    void no_choice_makes_a_day_of_no_length() {
        open();
        go("settings", "");
        choose("up-from", "12:00");
        assertThat(onFx(() -> List.copyOf(times("up-to").getItems())))
                .doesNotContain(LocalTime.NOON)
                .startsWith(LocalTime.of(12, 30))
                .endsWith(LocalTime.of(11, 30))
                .hasSize(47);
        assertThat(onFx(() -> times("up-to").getValue())).isEqualTo(LocalTime.of(22, 0));
        choose("up-to", "05:00");
        assertThat(onFx(() -> List.copyOf(times("up-from").getItems())))
                .doesNotContain(LocalTime.of(5, 0))
                .hasSize(47);
        assertThat(onFx(() -> times("up-from").getValue())).isEqualTo(LocalTime.NOON);
    }

    @Test
    void a_time_that_no_step_has_can_stay() {
        var odd = new WakingHours(LocalTime.of(6, 10), LocalTime.of(21, 55));
        open(Visits.calmAnswers(), usual().withAwake(odd), WIDE, HEIGHT);
        go("settings", "");
        assertThat(onFx(() -> times("up-from").getValue())).isEqualTo(odd.from());
        assertThat(onFx(() -> times("up-to").getValue())).isEqualTo(odd.to());
        choose("up-from", "07:00");
        assertThat(context().settings().get().awake()).isEqualTo(new WakingHours(LocalTime.of(7, 0), odd.to()));
    }

    // ---- what is kept

    private void flush() {
        onFx(() -> context().services().keeping().flush());
    }

    @Test
    void the_name_of_the_folder_is_shown_and_copied() {
        open();
        go("settings", "");
        var path = folders.data().orElseThrow().toString();
        assertThat(texts()).contains(context().message("settings.folder", path));
        click("folder-copy");
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(path);
        assertThat(texts()).contains(context().message("settings.folder.copied"));
    }

    @Test
    void everything_goes_into_one_file_with_words_about_it() throws IOException {
        open(Visits.calmAnswers());
        onFx(() -> {
            context().answer(Visits.calmAnswers().with("pain-now", 3));
            context().settings().set(usual().withVolume(50));
            return true;
        });
        go("settings", "");
        click("export");
        var zip = folder.resolve("spotter-2026-11-24.zip");
        assertThat(texts()).contains(context().message("settings.export.saved", zip));
        var inside = new TreeMap<String, String>();
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                inside.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(inside)
                .containsKeys("README.txt", "episodes/2026-11-24T0930/visit.json", "resume.json", "settings.json");
        assertThat(inside.get("README.txt")).contains("November 24, 2026").doesNotContain("{");
        assertThat(inside.get("episodes/2026-11-24T0930/visit.json")).contains("\"pain-now\": 3");
        assertThat(inside.get("settings.json")).contains("\"volume\": 50");
    }

    @Test
    void what_could_not_be_saved_can_be_taken_elsewhere() throws IOException {
        Files.writeString(folders.data().orElseThrow(), "a file in the place of the folder");
        open(Visits.calmAnswers());
        onFx(() -> {
            context().answer(Visits.calmAnswers().with("pain-now", 3));
            return true;
        });
        go("settings", "");
        click("export");
        try (var zip = new ZipFile(folder.resolve("spotter-2026-11-24.zip").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains("README.txt", "episodes/2026-11-24T0930/visit.json");
        }
        assertThat(folders.data().orElseThrow()).hasContent("a file in the place of the folder");
    }

    @Test
    void an_export_that_fails_says_so() throws IOException {
        open(Visits.calmAnswers());
        Files.createDirectories(folder.resolve("spotter-2026-11-24.zip").resolve("held"));
        go("settings", "");
        click("export");
        assertThat(texts())
                .contains(context().message("settings.export.not-saved", folder.resolve("spotter-2026-11-24.zip")));
    }

    @Test
    void deleting_everything_asks_first_and_says_what_was_there() throws IOException {
        open();
        onFx(() -> {
            context().answer(Visits.calmAnswers());
            return true;
        });
        go("settings", "");
        flush();
        var data = folders.data().orElseThrow();
        Files.writeString(data.resolve("diary.json.5.broken"), "{");
        Files.writeString(data.resolve("mine.txt"), "mine");
        assertThat(kept()).contains("episodes/2026-11-24T0930/visit.json", "resume.json");
        click("delete");
        assertThat(texts()).contains(context().message("settings.delete.sure"));
        clickOn(".callout .quiet");
        assertThat(shows("#delete-yes")).isFalse();
        assertThat(kept()).contains("episodes/2026-11-24T0930/visit.json");
        click("delete");
        click("delete-yes");
        assertThat(kept()).containsExactly("lock", "mine.txt");
        assertThat(data.resolve("episodes")).doesNotExist();
        assertThat(page()).isEqualTo("welcome");
        assertThat(texts())
                .contains(context()
                        .message(
                                "settings.deleted",
                                context()
                                        .formats()
                                        .list(List.of(
                                                context().message("settings.deleted.episodes", 1),
                                                context().message("settings.deleted.timer"),
                                                context().message("settings.deleted.place"),
                                                context().message("settings.deleted.aside", 1)))));
        assertThat(answers().isEmpty()).isTrue();
    }

    @Test
    void looking_around_after_deleting_keeps_nothing_and_the_next_answer_does() {
        open(Visits.calmAnswers());
        go("settings", "");
        click("delete");
        click("delete-yes");
        go("about", "");
        flush();
        assertThat(kept()).allMatch("lock"::equals);
        onFx(() -> {
            context().answer(Visits.calmAnswers());
            return true;
        });
        flush();
        assertThat(kept()).contains("episodes/2026-11-24T0930/visit.json");
    }

    @Test
    void where_nothing_was_kept_nothing_is_said_to_be_deleted() {
        open();
        onFx(() -> context().services().keeping().forget());
        go("settings", "");
        click("delete");
        click("delete-yes");
        assertThat(texts()).contains(context().message("settings.deleted.nothing"));
    }

    @Test
    void what_can_not_be_deleted_is_named() throws IOException {
        open();
        var held = folders.data().orElseThrow().resolve("diary.json");
        Files.createDirectories(held.resolve("held"));
        go("settings", "");
        click("delete");
        click("delete-yes");
        assertThat(texts()).contains(context().message("settings.not-deleted", held));
    }
}
