package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spotter.assess.Triage;
import org.spotter.store.Settings;
import org.spotter.testkit.Extent;
import org.spotter.testkit.Guides;
import org.spotter.testkit.Painted;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.testkit.WindowVisits;
import org.spotter.ui.shell.PageSpec;
import org.spotter.ui.shell.Pages;
import org.spotter.ui.support.Place;
import org.spotter.visit.Answers;

/// What is true of every page.
class PagesUiTest extends UiTest {
    /// Wide enough for the navigation to show.
    private static final double WIDE = 1000;

    /// A visit, by a name that the test's report shows.
    record Sample(String name, Answers answers) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() {
        var guide = Guides.shipped();
        var calm = Visits.calmAnswers();
        return Stream.of(
                new Sample("nothing answered", Answers.NONE),
                new Sample("danger signs answered", WindowVisits.dangerNone(guide)),
                new Sample("calm", calm),
                new Sample("nerve-like", WindowVisits.nerve()),
                new Sample("today", WindowVisits.with(calm, "warn-ill", "D-01")),
                new Sample("emergency", WindowVisits.with(calm, "danger-legs", "E-06")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_page_opens_with_one_title(Sample sample) {
        open(sample.answers());
        // After three of the six answers in a quick run: what a page is called hardly hangs on them.
        everywhere(2, samples().toList().indexOf(sample), place -> {
            Pages.ALL.stream().filter(page -> page.id().equals(place)).forEach(page -> {
                assertThat(page()).isEqualTo(page.id());
                var emergency =
                        page.advice() && Triage.emergency(context().visit().get());
                assertThat(node(".page-scroll").getId()).isEqualTo("page-" + (emergency ? "emergency" : page.id()));
            });
            assertThat(takeErrors()).as(place).isEmpty();
            oneTitle(place);
        });
    }

    @Test
    void every_way_a_page_can_be_shown_has_one_title() {
        open(Visits.calmAnswers());
        for (var place : List.of(
                new Place("about", "keys"),
                new Place(
                        "diary",
                        "day " + LocalDate.ofInstant(clock.instant(), ZONE).minusDays(1)),
                new Place("sheet", "large"),
                new Place("sheet", "print"),
                new Place("timer", "HEAT"),
                new Place("treatments", "heat"))) {
            go(place.page(), place.detail());
            oneTitle(place.toString());
        }
        go("timer", "");
        click("gate-none");
        click("timer-start");
        oneTitle("timer that runs");
        click("timer-lie");
        oneTitle("timer for who lies down", "#lying");
    }

    private void oneTitle(String place) {
        oneTitle(place, ".page-scroll");
    }

    private void oneTitle(String place, String within) {
        assertThat(titles(within))
                .as("titles of %s", place)
                .singleElement()
                .asString()
                .isNotBlank();
    }

    private List<String> titles(String within) {
        var page = node(within);
        return onFx(() -> nodes(page)
                .filter(node -> node.getStyleClass().contains("title")
                        || node.getStyleClass().contains("display"))
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_control_has_a_name_for_a_screen_reader(Sample sample) {
        open(sample.answers());
        var nameless = new ArrayList<String>();
        var turn = samples().toList().indexOf(sample);
        for (var page : Pages.ALL) {
            // What shows after other answers is the same controls, more or fewer of them.
            if (Extent.takes(2, turn++)) {
                go(page.id(), "");
                nameless(page.id(), nameless);
            }
        }
        for (var question : context().visit().get().path()) {
            if (Extent.takes(3, turn++)) {
                goToQuestion(question.id());
                nameless(question.id(), nameless);
            }
        }
        assertThat(nameless).as(Extent.seed()).isEmpty();
    }

    private void nameless(String place, List<String> found) {
        onFx(() -> nodes(scene().getRoot())
                        .filter(node -> node instanceof Control && node.isFocusTraversable() && visible(node))
                        .filter(node -> !named(node))
                        .toList())
                .forEach(node -> found.add(place + ": " + node));
    }

    private static boolean named(Node node) {
        var text = node instanceof Labeled labeled ? labeled.getText() : "";
        var spoken = node.getAccessibleText();
        return text != null && !text.isBlank() && text.length() > 1
                || spoken != null && !spoken.isBlank()
                || text != null && text.matches("\\d");
    }

    @Test
    void ids_and_shortcuts_stand_once() {
        assertThat(Pages.ALL).extracting(PageSpec::id).doesNotHaveDuplicates();
        assertThat(Pages.ALL.stream().map(PageSpec::shortcut).filter(key -> !key.isEmpty()))
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }

    @Test
    void every_page_has_a_name_and_every_section_a_page() {
        open();
        for (var page : Pages.ALL) {
            assertThat(context().message("page." + page.id())).isNotBlank();
        }
        assertThat(Pages.ALL)
                .extracting(PageSpec::id)
                .containsAll(
                        guide.sections().stream().map(section -> section.id()).toList());
    }

    @Test
    void every_shortcut_opens_its_page() {
        open(Visits.calmAnswers());
        for (var page : Pages.ALL) {
            if (!page.shortcut().isEmpty()) {
                go("settings", "");
                press(keys(page.shortcut()));
                assertThat(page()).as(page.shortcut()).isEqualTo(page.id());
            }
        }
    }

    private static KeyCode[] keys(String shortcut) {
        var keys = new ArrayList<KeyCode>();
        var combination = (KeyCodeCombination) KeyCombination.keyCombination(shortcut);
        if (combination.getShortcut() == KeyCombination.ModifierValue.DOWN) {
            keys.add(KeyCode.CONTROL);
        }
        keys.add(combination.getCode());
        return keys.toArray(KeyCode[]::new);
    }

    @Test
    void every_entry_of_the_navigation_opens_its_page() {
        open(Answers.NONE, usual(), WIDE, HEIGHT);
        for (var page : Pages.ALL) {
            if (page.group().isPresent()) {
                click("nav-" + page.id());
                assertThat(page()).isEqualTo(page.id());
            }
        }
    }

    @Test
    void a_window_at_home_has_no_rules_of_a_front_desk() {
        open();
        assertThat(onFx(() -> scene().getStylesheets())).isNotEmpty().noneMatch(sheet -> sheet.contains("kiosk"));
    }

    @Test
    void the_look_can_be_changed_on_every_page() {
        open(Visits.calmAnswers());
        for (var number = 0; number < Pages.ALL.size(); number++) {
            if (!Extent.takes(4, number)) {
                continue;
            }
            var page = Pages.ALL.get(number);
            go(page.id(), "");
            var light = colours(Settings.Theme.LIGHT);
            var dark = colours(Settings.Theme.DARK);
            var contrast = colours(Settings.Theme.CONTRAST);
            assertThat(light.keySet()).as("texts of %s", page.id()).isNotEmpty();
            assertThat(List.of(dark.keySet(), contrast.keySet())).as(page.id()).containsOnly(light.keySet());
            assertThat(light.keySet())
                    .as("texts of %s that a look leaves as they were", page.id())
                    .noneMatch(text -> Objects.equals(light.get(text), dark.get(text))
                            || Objects.equals(dark.get(text), contrast.get(text))
                            || Objects.equals(contrast.get(text), light.get(text)));
            assertThat(colours(Settings.Theme.SYSTEM)).as(page.id()).isIn(light, dark);
        }
        assertThat(takeErrors()).isEmpty();
    }

    /// {@return the colours of each text of the page, and of what is behind it, in a look}
    private Map<Text, List<Color>> colours(Settings.Theme theme) {
        onFx(() -> {
            context().settings().set(context().settings().get().withTheme(theme));
            return true;
        });
        settle();
        var page = node(".page-scroll");
        return onFx(() -> Painted.texts(scene().getRoot()).stream()
                .filter(seen -> nodes(page).anyMatch(seen.text()::equals))
                .collect(Collectors.toMap(Painted::text, seen -> List.of(seen.front(), seen.back()))));
    }
}
