package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.sheet.print.Fault;
import org.spotter.sheet.print.Sent;
import org.spotter.testkit.Extent;
import org.spotter.testkit.Guides;
import org.spotter.testkit.Pseudo;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.ui.shell.Pages;
import org.spotter.ui.widget.Disclosure;

/// Another language at once: the person stays where they are, and keeps what they chose.
class LanguageUiTest extends UiTest {
    private static final double NARROW = 600;

    LanguageUiTest() {
        super(Pseudo.guide(), Pseudo.messages());
    }

    private ToggleButton entry(String tag) {
        return onFx(() -> Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup("#language-" + tag))
                .filter(Objects::nonNull)
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow());
    }

    private void focus(Node node) {
        onFx(() -> {
            node.requestFocus();
            return true;
        });
    }

    private void switchThere() {
        speak(Pseudo.LONG);
        assertThat(onFx(() -> node("#emergency").getAccessibleText())).startsWith(Pseudo.BEGIN);
    }

    // ---- which language

    @ParameterizedTest
    @CsvSource({"qps-MX, qps", "qps, qps", "en-GB, en", "en, en", "zxx, en", "und, en"})
    void the_first_start_speaks_the_language_of_the_machine_or_the_first_one(String machine, String spoken) {
        assertThat(App.usual(guide, Locale.forLanguageTag(machine)).language()).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource({"en-GB, GB, A4", "en-US, US, LETTER", "es-ES, EU, A4", "es-MX, OTHER, A4"})
    void the_first_start_is_where_the_machine_is(String machine, String region, String paper) {
        var settings = App.usual(Guides.shipped(), Locale.forLanguageTag(machine));
        assertThat(settings.region()).isEqualTo(region);
        assertThat(settings.paper().name()).isEqualTo(paper);
    }

    @Test
    void two_taps_in_the_header_choose_a_language_by_its_own_name() {
        open();
        click("language");
        assertThat(onFx(() -> entry("en").getText())).isEqualTo("English");
        assertThat(onFx(() -> entry(Pseudo.LONG).getText())).isEqualTo(Pseudo.text(Pseudo.LONG, "English"));
        assertThat(onFx(() -> entry("en").isSelected())).isTrue();
        assertThat(onFx(() -> entry(Pseudo.LONG).isSelected())).isFalse();
        onFx(() -> {
            entry(Pseudo.LONG).fire();
            return true;
        });
        settle();
        assertThat(text("#start")).startsWith(Pseudo.BEGIN);
        assertThat(focused().orElseThrow().getId()).isEqualTo("language");
        click("language");
        assertThat(onFx(() -> entry(Pseudo.LONG).isSelected())).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_settings_name_each_language_as_it_calls_itself() {
        open();
        go("settings", "");
        var languages = (ComboBox<String>) node("#settings-language");
        assertThat(onFx(() -> languages.getItems().stream()
                        .map(languages.getConverter()::toString)
                        .toList()))
                .hasSameSizeAs(guide.words().keySet())
                .contains("English", Pseudo.text(Pseudo.LONG, "English"), Pseudo.text(Pseudo.RIGHT_TO_LEFT, "English"));
        focus(languages);
        onFx(() -> {
            languages.setValue(Pseudo.LONG);
            return true;
        });
        settle();
        assertThat(text("#emergency")).startsWith(Pseudo.BEGIN);
        assertThat(focused().orElseThrow().getId()).isEqualTo("settings-language");
    }

    // ---- what changes

    @Test
    void header_navigation_page_buttons_remark_and_window_change_at_once() {
        open(Visits.calmAnswers(), usual(), WIDE, HEIGHT);
        goToQuestion("lift");
        onFx(() -> {
            context().warn("shell.file.stuck", "x.json", "");
            return true;
        });
        switchThere();
        for (var id : List.of("#changed", "#emergency", "#nav-plan", "#next", "#back")) {
            assertThat(text(id)).as(id).startsWith(Pseudo.BEGIN);
        }
        assertThat(windowTitle()).startsWith(Pseudo.BEGIN);
        var remark = onFx(() -> ((Labeled) scene().lookup(".notice .body")).getText());
        assertThat(remark).startsWith(Pseudo.BEGIN).contains("x.json");
        speak("en");
        assertThat(text("#next")).isEqualTo("Next");
        assertThat(windowTitle()).isEqualTo(context().message("app.title"));
    }

    @Test
    void a_remark_that_is_not_urgent_stays_too() {
        open(Visits.calmAnswers());
        onFx(() -> {
            context().tell("diary.saved");
            return true;
        });
        switchThere();
        assertThat(texts()).contains(context().message("diary.saved"));
    }

    // ---- what stays

    @Test
    void the_question_and_its_answer_stay() {
        open();
        goToQuestion("lift");
        clickChoice("squat");
        switchThere();
        assertThat(place().detail()).isEqualTo("lift");
        assertThat(answers().ticked("lift")).containsExactly("squat");
        assertThat(onFx(() -> ((ToggleButton) node("#squat.choice")).isSelected()))
                .isTrue();
        assertThat(focused().orElseThrow().getId()).isEqualTo("squat");
    }

    @Test
    void what_asks_for_an_answer_stays() {
        open();
        goToQuestion("lift");
        click("next");
        assertThat(texts()).contains(context().message("visit.missing.one"));
        switchThere();
        assertThat(texts()).contains(context().message("visit.missing.one"));
    }

    @Test
    void open_cards_stay_open_and_closed_ones_closed() {
        open(Visits.calmAnswers());
        go("treatments", "");
        var cards = guide.treatments().stream()
                .map(treatment -> "#treatment-" + treatment.id())
                .toList();
        clickOn(node(cards.get(2)).lookup(".disclosure-title"));
        clickOn(node(cards.get(5)).lookup(".disclosure-title"));
        switchThere();
        for (var i = 0; i < cards.size(); i++) {
            var card = (Disclosure) node(cards.get(i));
            assertThat(onFx(card::isOpen)).as(cards.get(i)).isEqualTo(i == 2 || i == 5);
        }
    }

    @Test
    void a_card_that_was_closed_by_hand_does_not_open_again() {
        open(Visits.calmAnswers());
        go("prevention", "");
        var first = ".disclosure";
        clickOn(node(first).lookup(".disclosure-title"));
        switchThere();
        assertThat(onFx(() -> ((Disclosure) node(first)).isOpen())).isFalse();
    }

    private List<Labeled> labels() {
        return onFx(() -> nodes(node(".page-scroll"))
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .toList());
    }

    /// The number of the first text on the page whose end is in sight.
    private int firstInSight() {
        var labels = labels();
        return onFx(() -> {
            var top = node(".page-scroll").localToScene(0, 0).getY();
            for (var i = 0; i < labels.size(); i++) {
                var label = labels.get(i);
                if (label.localToScene(label.getBoundsInLocal()).getMaxY() > top + 1) {
                    return i;
                }
            }
            throw new AssertionError();
        });
    }

    @ParameterizedTest
    @CsvSource({"plan, 0.1", "plan, 0.35", "plan, 0.7", "injuries, 0.4", "treatments, 0.6", "about, 0.2", "review, 0.5"
    })
    void what_was_at_the_top_of_the_page_is_there_again(String page, double down) {
        open(Visits.calmAnswers());
        go(page, "");
        onFx(() -> {
            ((ScrollPane) node(".page-scroll")).setVvalue(down);
            return true;
        });
        settle();
        var before = firstInSight();
        assertThat(before).isPositive();
        switchThere();
        assertThat(firstInSight()).isEqualTo(before);
        speak("en");
        assertThat(firstInSight()).isEqualTo(before);
    }

    @Test
    void a_page_at_its_beginning_stays_there() {
        open(Visits.calmAnswers());
        go("plan", "");
        switchThere();
        assertThat(onFx(() -> ((ScrollPane) node(".page-scroll")).getVvalue())).isZero();
    }

    @Test
    void the_diary_keeps_what_is_not_saved() {
        open(Visits.calmAnswers());
        go("diary", "");
        clickOn(node("#diary-now").lookup("#scale-3"));
        clickOn(node("#diary-worst").lookup("#scale-8"));
        click("walked-30");
        click("trend-worse");
        click("diary-none");
        click("where-thigh");
        click("slept-no");
        click("medicine-yes");
        switchThere();
        assertThat(onFx(() -> ((CheckBox) node("#where-thigh")).isSelected())).isTrue();
        assertThat(onFx(() -> ((CheckBox) node("#diary-none")).isSelected())).isTrue();
        assertThat(onFx(() -> ((ToggleButton) node("#walked-30")).isSelected())).isTrue();
        click("diary-save");
        var day = context().diary().get().checkIns().getLast();
        assertThat(List.of(day.now(), day.worst(), day.walked())).containsExactly(3, 8, 30);
        assertThat(day.slept()).isFalse();
        assertThat(day.trend().name()).isEqualTo("WORSE");
        assertThat(day.medicine()).contains(true);
    }

    @Test
    void a_page_that_is_opened_later_begins_anew() {
        open(Visits.calmAnswers());
        go("diary", "");
        clickOn(node("#diary-now").lookup("#scale-3"));
        switchThere();
        go("welcome", "");
        go("diary", "");
        assertThat(onFx(() -> ((ToggleButton) node("#diary-now").lookup("#scale-3")).isSelected()))
                .isFalse();
    }

    @Test
    void a_running_session_goes_on() {
        open(Visits.calmAnswers());
        go("timer", "COLD");
        click("gate-none");
        click("timer-start");
        clock.move(Duration.ofMinutes(2));
        await("the time", () -> context().timer().left().get().toMinutes() < 14);
        var timer = context().timer().timer().get();
        switchThere();
        assertThat(context().timer().timer().get()).isSameAs(timer);
        assertThat(text(".dial-time")).isEqualTo("13:00");
        assertThat(text("#timer-pause")).startsWith(Pseudo.BEGIN);
        clock.move(Duration.ofMinutes(1));
        await("the new page to follow", () -> text(".dial-time").equals("12:00"));
    }

    @Test
    void a_session_that_is_chosen_stays_chosen() {
        open(Visits.calmAnswers());
        go("timer", "COLD");
        click("kind-heat");
        click("minutes-10");
        switchThere();
        assertThat(text(".dial-time")).isEqualTo("10:00");
        assertThat(onFx(() -> ((ToggleButton) node("#kind-heat")).isSelected())).isTrue();
    }

    @Test
    void what_became_of_the_sheet_is_told_in_the_new_language() {
        open(Visits.calmAnswers());
        go("sheet", "");
        printing.willBe(new Sent.Refused(Fault.REFUSED));
        click("print");
        click("print-go");
        switchThere();
        assertThat(text("#print-outcome")).isEqualTo(context().message("print.failed"));
        assertThat(sheets.made().getLast().reader().words().language()).isEqualTo(Pseudo.LONG);
        go("welcome", "");
        go("sheet", "");
        assertThat(shows("#print-outcome")).isFalse();
    }

    @Test
    void the_question_before_deleting_stays() {
        open();
        go("settings", "");
        click("delete");
        switchThere();
        assertThat(text("#delete-yes")).startsWith(Pseudo.BEGIN);
        assertThat(shows("#delete-yes")).isTrue();
    }

    @Test
    void an_open_menu_stays_open() {
        open(Visits.calmAnswers(), usual(), NARROW, HEIGHT);
        click("menu");
        switchThere();
        assertThat(shows("#nav-plan")).isTrue();
        assertThat(text("#nav-plan")).startsWith(Pseudo.BEGIN);
        assertThat(focused().orElseThrow().getId()).startsWith("nav-");
        press(KeyCode.ESCAPE);
        assertThat(shows("#nav-plan")).isFalse();
    }

    /// A control as it can be known again: its kind, id and words.
    private String known(Node node) {
        return onFx(() -> node.getClass().getSimpleName() + " " + node.getId() + " "
                + (node instanceof Labeled labeled ? labeled.getText() : "") + " " + node.getAccessibleText());
    }

    @Test
    void the_keyboard_stays_where_it_is_on_every_page() {
        open(Visits.calmAnswers(), usual(), WIDE, HEIGHT);
        for (var turn = 0; turn < Pages.ALL.size(); turn++) {
            if (!Extent.takes(3, turn)) {
                continue;
            }
            var page = Pages.ALL.get(turn);
            go(page.id(), "");
            var controls = onFx(() -> nodes(scene().getRoot())
                    .filter(node -> node.isFocusTraversable() && visible(node) && !node.isDisabled())
                    .toList());
            var tried = new ArrayList<Integer>();
            Stream.of(0, controls.size() / 2, controls.size() - 2, controls.size() - 1)
                    .distinct()
                    .forEach(tried::add);
            for (var number : tried) {
                var there = onFx(() -> nodes(scene().getRoot())
                        .filter(node -> node.isFocusTraversable() && visible(node) && !node.isDisabled())
                        .toList()
                        .get(number));
                focus(there);
                var before = known(there);
                switchThere();
                speak("en");
                assertThat(known(focused().orElseThrow()))
                        .as("%s, %s", page.id(), Extent.seed())
                        .isEqualTo(before);
            }
        }
    }
}
