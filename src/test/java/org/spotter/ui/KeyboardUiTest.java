package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.guide.Question;
import org.spotter.store.Settings;
import org.spotter.store.Settings.Theme;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.testkit.WindowVisits;
import org.spotter.timer.Timer.State;
import org.spotter.ui.shell.Pages;
import org.spotter.ui.support.Focus;
import org.spotter.visit.Answers;

/// All of Spotter by keyboard alone.
class KeyboardUiTest extends UiTest {
    private static final PseudoClass RING = PseudoClass.getPseudoClass("focus-visible");
    private static final int MOST_TABS = 120;
    private static final double NARROW = 600;

    private Node owner() {
        return focused().orElseThrow(() -> new AssertionError("the keyboard is nowhere on " + place()));
    }

    /// Goes on with Tab until a node with the id has the keyboard.
    private void tabTo(String id) {
        for (var i = 0; i < MOST_TABS; i++) {
            if (id.equals(owner().getId())) {
                return;
            }
            press(KeyCode.TAB);
        }
        throw new AssertionError("Tab never comes to " + id + " on " + place());
    }

    /// Where Tab stops, from the beginning of a page around to it again.
    private List<Node> tour(String place) {
        var stops = new ArrayList<Node>();
        press(KeyCode.TAB);
        while (!stops.contains(owner())) {
            stops.add(owner());
            ring(place, owner());
            assertThat(stops).as("stops on %s", place).hasSizeLessThan(MOST_TABS);
            press(KeyCode.TAB);
        }
        return stops;
    }

    private void ring(String place, Node stop) {
        assertThat(onFx(() -> stop.getPseudoClassStates().contains(RING)))
                .as("%s: ring of %s", place, stop)
                .isTrue();
        var drawn = onFx(() -> Stream.iterate(stop, node -> node != null && node != scene().getRoot(), Node::getParent)
                .limit(4)
                .map(KeyboardUiTest::border)
                .flatMap(Optional::stream)
                .findFirst());
        assertThat(drawn).as("%s: ring around %s", place, stop).isPresent();
        assertThat(onFx(() -> inView(stop))).as("%s: %s is seen", place, stop).isTrue();
    }

    private static Optional<Color> border(Node node) {
        return node instanceof Region region && region.getBorder() != null
                ? region.getBorder().getStrokes().stream()
                        .filter(stroke -> stroke.getWidths().getTop() >= 3)
                        .map(stroke -> (Color) stroke.getTopStroke())
                        .filter(Color::isOpaque)
                        .findFirst()
                : Optional.empty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DARK", "CONTRAST"},
            mode = EnumSource.Mode.INCLUDE)
    void the_ring_is_there_in_every_look(Theme theme) {
        open(WindowVisits.nerve(), usual().withTheme(theme), WIDE, HEIGHT);
        for (var page : List.of("welcome", "danger", "settings")) {
            go(page, "");
            tour(page);
        }
    }

    @Test
    void tab_goes_to_everything_in_reading_order_and_shows_where_it_is() {
        open(WindowVisits.nerve(), usual(), WIDE, HEIGHT);
        for (var page : Pages.ALL) {
            go(page.id(), "");
            var stops = tour(page.id());
            assertThat(stops)
                    .as("stops of %s", page.id())
                    .containsExactlyInAnyOrderElementsOf(onFx(() -> Focus.stops(scene().getRoot())));
            inOrder(page.id(), stops);
        }
    }

    /// From the page around to the page: buttons under it, header, navigation; in each from top to bottom.
    private void inOrder(String place, List<Node> stops) {
        var parts = List.of(".page-scroll", ".actions", ".header", ".sidebar");
        var last = -1;
        var low = Double.NEGATIVE_INFINITY;
        for (var stop : stops) {
            var part = parts.indexOf(parts.stream()
                    .filter(each -> onFx(() -> scene().lookup(each) != null && inside(scene().lookup(each), stop)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(place + " " + stop)));
            assertThat(part).as("%s: %s after part %s", place, stop, last).isGreaterThanOrEqualTo(last);
            var bottom = onFx(() -> {
                var top = scene().lookup(parts.get(part));
                var within = top instanceof ScrollPane pane ? pane.getContent() : top;
                return within.sceneToLocal(stop.localToScene(stop.getLayoutBounds()))
                        .getMaxY();
            });
            if (part == last) {
                assertThat(bottom).as("%s: %s is further down", place, stop).isGreaterThan(low - 1);
            }
            low = part == 2
                    ? Double.NEGATIVE_INFINITY
                    : onFx(() -> {
                        var top = scene().lookup(parts.get(part));
                        var within = top instanceof ScrollPane pane ? pane.getContent() : top;
                        return within.sceneToLocal(stop.localToScene(stop.getLayoutBounds()))
                                .getMinY();
                    });
            last = part;
        }
    }

    private static boolean inside(Node top, Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each == top) {
                return true;
            }
        }
        return false;
    }

    @Test
    void shift_and_tab_goes_the_way_back() {
        open(WindowVisits.nerve(), usual(), WIDE, HEIGHT);
        go("settings", "");
        press(KeyCode.TAB);
        var first = owner();
        press(KeyCode.TAB);
        assertThat(owner()).isNotEqualTo(first);
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(owner()).isEqualTo(first);
    }

    // ---- the journey

    @Test
    void a_whole_visit_from_the_start_to_the_sheet() {
        open();
        tabTo("start");
        press(KeyCode.ENTER);
        assertThat(page()).isEqualTo("danger");
        var calm = Visits.calmAnswers();
        for (var i = 0; i < MOST_TABS && !page().equals("review"); i++) {
            answer(onTheWay(), calm);
            var before = place();
            press(KeyCode.ENTER);
            assertThat(place()).as("after %s", before).isNotEqualTo(before);
        }
        assertThat(page()).isEqualTo("review");
        press(KeyCode.ENTER);
        assertThat(page()).isEqualTo("result");
        assertThat(owner().getStyleClass()).contains("title");
        press(KeyCode.ENTER);
        assertThat(page()).isEqualTo("plan");
        press(KeyCode.ENTER);
        assertThat(page()).isEqualTo("sheet");
        tabTo("save");
        press(KeyCode.SPACE);
        assertThat(owner().getId()).isEqualTo("sheet-outcome");
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(page()).isEqualTo("plan");
    }

    private Question onTheWay() {
        return onFx(() -> context().visit().get().path().stream()
                .filter(question -> question.id().equals(place().detail())
                        || place().detail().isEmpty()
                                && guide.sectionOf(question).id().equals(place().page()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(place())));
    }

    private void answer(Question question, Answers wanted) {
        switch (question.kind()) {
            case MANY, MAP ->
                wanted.ticked(question.id()).forEach(choice -> {
                    tabTo(choice);
                    press(KeyCode.SPACE);
                });
            case ONE -> {
                press(KeyCode.TAB);
                var choice = wanted.ticked(question.id()).iterator().next();
                press(KeyCode.SPACE);
                for (var i = 0; i < MOST_TABS && !choice.equals(owner().getId()); i++) {
                    press(KeyCode.DOWN);
                }
            }
            case SCALE -> {
                press(KeyCode.TAB);
                press(KeyCode.SPACE);
                press(KeyCode.RIGHT);
                press(KeyCode.RIGHT);
            }
        }
    }

    @Test
    void a_danger_sign_leads_to_the_emergency_page_and_back() {
        open();
        goToQuestion("danger-legs");
        tabTo("E-06");
        press(KeyCode.SPACE);
        press(KeyCode.ENTER);
        assertThat(page()).isEqualTo("emergency");
        assertThat(owner().getStyleClass()).contains("title");
        tabTo("correct");
        press(KeyCode.SPACE);
        assertThat(page()).isEqualTo("danger");
    }

    @Test
    void a_session_is_started_held_and_stopped_and_the_keyboard_stays_on_its_buttons() {
        open(Visits.calmAnswers());
        go("timer", "");
        tabTo("gate-none");
        press(KeyCode.SPACE);
        tabTo("timer-start");
        press(KeyCode.SPACE);
        assertThat(context().timer().timer().get().state()).isInstanceOf(State.Running.class);
        assertThat(owner().getId()).isEqualTo("timer-pause");
        assertThat(owner().getAccessibleHelp()).contains("15");
        press(KeyCode.SPACE);
        assertThat(context().timer().timer().get().state()).isInstanceOf(State.Paused.class);
        assertThat(owner().getId()).isEqualTo("timer-resume");
        press(KeyCode.SPACE);
        press(KeyCode.TAB);
        assertThat(owner().getId()).isEqualTo("timer-add");
        press(KeyCode.TAB);
        assertThat(owner().getId()).isEqualTo("timer-stop");
        press(KeyCode.SPACE);
        assertThat(context().timer().timer().get().state()).isInstanceOf(State.Ready.class);
        assertThat(owner().isDisabled()).isFalse();
        assertThat(onFx(() -> inside(scene().lookup(".page-scroll"), owner()))).isTrue();
    }

    // ---- groups

    @Test
    void a_group_is_one_stop_and_the_arrows_move_inside() {
        open();
        goToQuestion("lift");
        press(KeyCode.TAB);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        var taken = owner().getId();
        press(KeyCode.TAB);
        assertThat(owner()).isNotInstanceOf(RadioButton.class);
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(owner().getId()).isEqualTo(taken);
        press(KeyCode.UP);
        assertThat(owner().getId()).isNotEqualTo(taken);
    }

    @Test
    void a_click_on_a_choice_takes_the_keyboard_along() {
        open();
        goToQuestion("lift");
        clickChoice("olympic");
        assertThat(owner().getId()).isEqualTo("olympic");
    }

    @Test
    void the_body_map_is_ticked_through_its_list() {
        open();
        goToQuestion("where");
        press(KeyCode.TAB);
        press(KeyCode.SPACE);
        assertThat(answers().ticked("where")).hasSize(1);
    }

    @Test
    void a_switch_is_turned_with_space() {
        open();
        go("settings", "");
        tabTo("sound");
        press(KeyCode.SPACE);
        assertThat(context().settings().get().sound()).isTrue();
    }

    // ---- what opens

    @Test
    void tab_stays_in_the_open_menu_and_escape_gives_the_keyboard_back() {
        open(Visits.calmAnswers(), usual(), NARROW, HEIGHT);
        tabTo("menu");
        press(KeyCode.SPACE);
        assertThat(owner().getId()).isEqualTo("nav-welcome");
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(owner().getId()).isEqualTo("menu-close");
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(owner().getId()).isEqualTo("nav-about");
        ring("menu", owner());
        press(KeyCode.TAB);
        assertThat(owner().getId()).isEqualTo("menu-close");
        press(KeyCode.ESCAPE);
        assertThat(owner().getId()).isEqualTo("menu");
        ring("menu", owner());
    }

    @Test
    void an_entry_of_the_page_one_is_on_closes_the_menu_too() {
        open(Visits.calmAnswers(), usual(), NARROW, HEIGHT);
        click("menu");
        press(KeyCode.SPACE);
        assertThat(page()).isEqualTo("welcome");
        assertThat(shows("#nav-plan")).isFalse();
        owner();
    }

    @Test
    void the_languages_keep_the_keyboard_and_give_it_back() {
        open();
        tabTo("language");
        press(KeyCode.SPACE);
        await("the list", () -> Window.getWindows().size() > 1);
        var popup = onFx(() -> Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene != scene())
                .findFirst()
                .orElseThrow());
        assertThat(onFx(popup::getFocusOwner)).isInstanceOf(ToggleButton.class);
        ring("languages", onFx(popup::getFocusOwner));
        press(KeyCode.TAB);
        assertThat(onFx(popup::getFocusOwner)).isInstanceOf(ToggleButton.class);
        press(KeyCode.ESCAPE);
        await("it closes", () -> Window.getWindows().size() == 1);
        assertThat(owner().getId()).isEqualTo("language");
        ring("languages, closed", owner());
        assertThat(page()).isEqualTo("welcome");
    }

    @Test
    void the_ring_stays_when_the_language_changes() {
        open(Visits.calmAnswers());
        tabTo("language");
        speak("es");
        assertThat(owner().getId()).isEqualTo("language");
        ring("language", owner());
    }

    @Test
    void a_remark_takes_the_keyboard_and_gives_it_back() {
        open(Visits.calmAnswers());
        go("settings", "");
        tabTo("sound");
        onFx(() -> {
            context().warn("shell.unexpected");
            return true;
        });
        settle();
        assertThat(((Label) owner()).getText()).isEqualTo(context().message("shell.unexpected"));
        press(KeyCode.TAB);
        assertThat(owner().getId()).isEqualTo("notice-close");
        press(KeyCode.SPACE);
        assertThat(shows("#notice-close")).isFalse();
        assertThat(owner().getId()).isEqualTo("sound");
    }

    @Test
    void the_same_remark_again_leaves_the_keyboard_alone() {
        open(Visits.calmAnswers());
        go("settings", "");
        for (var i = 0; i < 2; i++) {
            onFx(() -> {
                context().warn("shell.unexpected");
                return true;
            });
            settle();
            if (i == 0) {
                tabTo("sound");
            }
        }
        assertThat(owner().getId()).isEqualTo("sound");
    }

    @Test
    void deleting_asks_and_keeping_goes_back_to_the_button() {
        open(Visits.calmAnswers());
        go("settings", "");
        tabTo("delete");
        press(KeyCode.SPACE);
        assertThat(((Label) owner()).getText()).isEqualTo(context().message("settings.delete.sure"));
        press(KeyCode.TAB);
        assertThat(owner().getId()).isEqualTo("delete-yes");
        press(KeyCode.TAB);
        press(KeyCode.SPACE);
        assertThat(owner().getId()).isEqualTo("delete");
    }

    // ---- inside a group

    @ParameterizedTest
    @ValueSource(strings = {"age", "pain-now"})
    void the_ring_goes_along_with_the_arrow_keys(String question) {
        open(Visits.calmAnswers(), usual(), WIDE, HEIGHT);
        goToQuestion(question);
        press(KeyCode.TAB);
        for (var key : List.of(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.UP)) {
            var before = owner();
            press(key);
            assertThat(owner()).isNotEqualTo(before);
            assertThat(((ToggleButton) owner()).isSelected()).isTrue();
            ring(question, owner());
        }
        press(KeyCode.TAB);
        assertThat(owner().getId()).isEqualTo("back");
    }

    @Test
    void the_ring_goes_along_in_the_settings() {
        open(Visits.calmAnswers(), usual(), WIDE, HEIGHT);
        go("settings", "");
        for (var i = 0; i < MOST_TABS && !(owner() instanceof ToggleButton); i++) {
            press(KeyCode.TAB);
        }
        press(KeyCode.RIGHT);
        ring("settings", owner());
        press(KeyCode.LEFT);
        ring("settings", owner());
    }

    // ---- short ways

    @Test
    void f6_goes_from_part_to_part_and_back() {
        open(Visits.calmAnswers(), usual(), WIDE, HEIGHT);
        goToQuestion("lift");
        press(KeyCode.F6);
        assertThat(owner().getId()).isEqualTo("next");
        ring("F6", owner());
        press(KeyCode.F6);
        assertThat(onFx(() -> inside(scene().lookup(".header"), owner()))).isTrue();
        press(KeyCode.F6);
        assertThat(onFx(() -> inside(scene().lookup(".sidebar"), owner()))).isTrue();
        press(KeyCode.F6);
        assertThat(owner().getStyleClass()).contains("title");
        press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(onFx(() -> inside(scene().lookup(".sidebar"), owner()))).isTrue();
    }

    @Test
    void page_down_and_up_scroll_what_has_nothing_to_stop_at() {
        open(Visits.calmAnswers());
        go("emergency", "");
        var pane = (ScrollPane) node(".page-scroll");
        press(KeyCode.PAGE_DOWN);
        assertThat(onFx(pane::getVvalue)).isPositive();
        press(KeyCode.PAGE_UP);
        assertThat(onFx(pane::getVvalue)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIGIT0", "NUMPAD0"})
    void control_and_0_brings_the_text_back(String key) {
        open(Answers.NONE, usual().withTextSize(Settings.MAX_TEXT), WIDTH, HEIGHT);
        press(KeyCode.CONTROL, KeyCode.valueOf(key));
        assertThat(context().settings().get().textSize()).isEqualTo(Settings.MIN_TEXT);
    }

    @Test
    void f1_tells_every_key() {
        open(Visits.calmAnswers());
        press(KeyCode.F1);
        assertThat(page()).isEqualTo("about");
        var told = String.join(" ", texts());
        assertThat(told)
                .contains(
                        "Tab", "Enter", "Space", "arrow keys", "F6", "Page down", "Alt", "Ctrl and plus", "Ctrl and 0")
                .contains("Ctrl, Shift and R", "Esc");
        for (var page : Pages.ALL) {
            if (!page.shortcut().isEmpty()) {
                assertThat(told).as(page.id()).contains(page.shortcut().replace("Shortcut+", ""));
            }
        }
    }
}
