package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.ui.widget.PageText;
import org.spotter.visit.Answers;

/// What a page says when it is read aloud.
class PageTextUiTest extends UiTest {
    private List<String> read() {
        return onFx(
                () -> PageText.of(node(".page-scroll").getParent(), context().messages()));
    }

    @Test
    void every_page_says_something_in_whole_lines() {
        open(Visits.calmAnswers());
        everywhere(place -> {
            assertThat(read())
                    .as(place)
                    .isNotEmpty()
                    .allMatch(text -> text.matches("[^\\p{Cntrl}]+[.!?:…]"))
                    .noneMatch(text -> text.chars().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE));
            assertThat(read()).as("the same again").isEqualTo(read());
        });
    }

    @Test
    void a_choice_says_whether_it_is_taken() {
        open();
        goToQuestion("lift");
        assertThat(read()).contains(text("#squat") + ".");
        clickChoice("squat");
        assertThat(read()).contains(text("#squat") + ": chosen.");
        goToQuestion("danger-legs");
        clickChoice("E-06");
        assertThat(read()).anyMatch(text -> text.endsWith(": ticked."));
    }

    @Test
    void a_scale_says_the_number_and_its_ends_not_every_number() {
        open();
        goToQuestion("pain-now");
        var title = text(".title");
        assertThat(read()).contains(title).noneMatch(text -> text.matches("\\d+\\."));
        click("scale-4");
        assertThat(read()).contains(title + " 4 of 10.");
        assertThat(read()).hasSizeLessThan(10);
    }

    @Test
    void steps_keep_their_numbers() {
        open(Visits.calmAnswers());
        go("result", "");
        assertThat(read()).anyMatch(text -> text.matches("1\\. \\p{Lu}.+")).noneMatch(text -> text.matches("\\d\\."));
    }

    @Test
    void what_is_hidden_is_not_read() {
        open(Visits.calmAnswers());
        go("lifting", "");
        var closed = read();
        clickOn(node("#lifting-tests").lookup(".disclosure-title"));
        var opened = read();
        assertThat(opened).hasSizeGreaterThan(closed.size());
        clickOn(node("#lifting-tests").lookup(".disclosure-title"));
        assertThat(read()).isEqualTo(closed);
    }

    @Test
    void a_question_begins_with_where_one_is_and_ends_with_its_buttons() {
        open(Answers.NONE);
        goToQuestion("danger-legs");
        assertThat(read()).element(1).asString().matches("Question \\d of \\d\\.");
        assertThat(read()).last().isEqualTo("Button: Next.");
    }
}
