package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spotter.store.Settings.Theme;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.ui.shell.Pages;
import org.spotter.visit.Answer.Level;

/// Where the keyboard is when a page opens, and what its keys do there.
class FocusUiTest extends UiTest {
    @Test
    void every_page_starts_at_its_beginning() {
        open(Visits.calmAnswers());
        for (var page : Pages.ALL) {
            go(page.id(), "");
            var owner = focused().orElseThrow(() -> new AssertionError(page.id()));
            assertThat(owner.getStyleClass()).as(page.id()).containsAnyOf("title", "display");
        }
    }

    @Test
    void the_first_page_starts_at_its_beginning() {
        open();
        assertThat(focused().orElseThrow().getStyleClass()).contains("display");
    }

    @Test
    void the_first_tab_of_a_question_lands_on_its_first_choice() {
        open();
        goToQuestion("danger-legs");
        press(KeyCode.TAB);
        assertThat(focused().orElseThrow().getId()).isEqualTo("E-06");
    }

    @Test
    void the_arrow_keys_answer_a_question_with_one_choice() {
        open();
        goToQuestion("lift");
        press(KeyCode.TAB);
        press(KeyCode.DOWN);
        assertThat(focused().orElseThrow().getId()).isEqualTo("squat");
        assertThat(answers().ticked("lift")).containsExactly("squat");
        press(KeyCode.DOWN);
        assertThat(answers().ticked("lift")).containsExactly("olympic");
    }

    @Test
    void the_arrow_keys_answer_a_scale() {
        open();
        goToQuestion("pain-now");
        press(KeyCode.TAB);
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        assertThat(answers().get("pain-now")).contains(new Level(2));
    }

    @Test
    void enter_on_a_ticked_danger_sign_goes_on_and_keeps_the_tick() {
        open();
        goToQuestion("danger-legs");
        press(KeyCode.TAB);
        press(KeyCode.SPACE);
        press(KeyCode.ENTER);
        assertThat(answers().ticked("danger-legs")).containsExactly("E-06");
        assertThat(page()).isEqualTo("emergency");
    }

    @Test
    void an_open_question_says_what_is_missing_and_tab_leads_to_its_first_choice() {
        open();
        goToQuestion("danger-legs");
        press(KeyCode.ENTER);
        var said = (Labeled) focused().orElseThrow();
        assertThat(said.getText()).isEqualTo(context().message("visit.missing.danger"));
        assertThat(onFx(() -> inView(said))).isTrue();
        press(KeyCode.TAB);
        assertThat(focused().orElseThrow().getId()).isEqualTo("E-06");
        assertThat(answers().isEmpty()).isTrue();
    }

    @Test
    void the_arrow_keys_change_a_setting_and_stay_on_it() {
        open();
        go("settings", "");
        onFx(() -> {
            node("#theme-light").requestFocus();
            return true;
        });
        press(KeyCode.RIGHT);
        assertThat(context().settings().get().theme()).isEqualTo(Theme.DARK);
        assertThat(focused().orElseThrow().getId()).isEqualTo("theme-dark");
    }

    @Test
    void the_arrow_keys_change_the_kind_of_a_session_and_stay_on_it() {
        open(Visits.calmAnswers());
        go("timer", "");
        onFx(() -> {
            node("#kind-cold").requestFocus();
            return true;
        });
        press(KeyCode.RIGHT);
        assertThat(focused().orElseThrow().getId()).isEqualTo("kind-heat");
        press(KeyCode.LEFT);
        assertThat(focused().orElseThrow().getId()).isEqualTo("kind-cold");
    }

    @Test
    void another_country_keeps_the_keyboard_on_the_list() {
        open();
        go("settings", "");
        onFx(() -> {
            node("#settings-region").requestFocus();
            return true;
        });
        press(KeyCode.DOWN);
        assertThat(context().settings().get().region()).isEqualTo("EU");
        assertThat(focused().orElseThrow().getId()).isEqualTo("settings-region");
    }

    @Test
    void enter_opens_a_card_and_does_not_leave_the_page() {
        open(Visits.calmAnswers());
        go("lifting", "");
        var title = node("#lifting-tests").lookup(".disclosure-title");
        onFx(() -> {
            title.requestFocus();
            return true;
        });
        press(KeyCode.ENTER);
        assertThat(page()).isEqualTo("lifting");
        assertThat(node("#lifting-tests").lookup(".disclosure-body").isVisible())
                .isTrue();
    }
}
