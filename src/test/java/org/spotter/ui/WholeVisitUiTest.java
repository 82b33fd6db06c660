package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.spotter.guide.Paper;
import org.spotter.guide.Question;
import org.spotter.testkit.PrintOrders;
import org.spotter.testkit.SheetOrders;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.visit.Answer;
import org.spotter.visit.Answers;

/// One whole visit, from the first page to the sheet of paper, as a person makes it.
class WholeVisitUiTest extends UiTest {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");

    private final Answers calm = Visits.calmAnswers();

    private Question asked() {
        return onFx(() -> {
            var place = context().navigator().current().get();
            var visit = context().visit().get();
            return visit.path().stream()
                    .filter(question -> question.id().equals(place.detail()))
                    .findFirst()
                    .orElseGet(() -> visit.path().getFirst());
        });
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void with_the_mouse() throws IOException {
        open();
        click("start");
        var seen = new LinkedHashSet<String>();
        while (!page().equals("review")) {
            var question = asked();
            assertThat(seen.add(question.id())).as(question.id()).isTrue();
            click(question);
            click("next");
        }
        assertThat(seen)
                .containsExactlyElementsOf(context().visit().get().path().stream()
                        .map(Question::id)
                        .toList());
        assertThat(answers().ticked("where")).containsExactlyInAnyOrder("back-middle", "buttock-left");

        click("review-go");
        assertThat(page()).isEqualTo("result");
        assertThat(shows("#urgency-self-care")).isTrue();
        click("result-go");
        assertThat(page()).isEqualTo("plan");
        clickOn(".primary");
        assertThat(page()).isEqualTo("sheet");
        assertThat(sheets.made()).hasSize(1);

        click("print");
        click("print-go");
        assertThat(printing.sent()).hasSize(1);
        assertThat(text("#print-outcome")).contains(PrintOrders.PRINTER.title());
        click("save");
        assertThat(Files.readAllBytes(folder.resolve(context().message("sheet.file"))))
                .isEqualTo(SheetOrders.PDF);
        assertThat(text("#sheet-outcome")).contains(folder.toString());
    }

    private void click(Question question) {
        switch (calm.get(question.id()).orElseThrow()) {
            case Answer.Ticked ticked when question.kind() == Question.Kind.MAP -> onTheMap();
            case Answer.Ticked(var choices) -> choices.forEach(this::clickChoice);
            case Answer.Level(var number) -> click("scale-" + number);
        }
    }

    /// One place on the figure, one in the list: each shows in both.
    private void onTheMap() {
        clickOn("#back-middle.zone");
        assertThat(node("#back-middle.choice").getPseudoClassStates()).contains(SELECTED);
        clickChoice("buttock-left");
        assertThat(node("#buttock-left.zone").getPseudoClassStates()).contains(TICKED);
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void with_the_keyboard_alone() {
        open();
        press(KeyCode.ENTER);
        assertThat(page()).isEqualTo("danger");
        var seen = new LinkedHashSet<String>();
        while (!page().equals("review")) {
            var question = asked();
            assertThat(seen.add(question.id())).as(question.id()).isTrue();
            type(question);
            press(KeyCode.ENTER);
        }
        assertThat(answers()).isEqualTo(calm);
        press(KeyCode.ENTER);
        assertThat(page()).isEqualTo("result");
        press(KeyCode.ENTER);
        assertThat(page()).isEqualTo("plan");
        press(KeyCode.ENTER);
        assertThat(page()).isEqualTo("sheet");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        assertThat(printing.sent()).hasSize(1);
    }

    private void type(Question question) {
        var wanted =
                switch (calm.get(question.id()).orElseThrow()) {
                    case Answer.Ticked(var choices) -> Set.copyOf(choices);
                    case Answer.Level(var number) -> Set.of("scale-" + number);
                };
        for (var id : wanted) {
            tabInto(question);
            for (var steps = 0; !isOn(id); steps++) {
                assertThat(steps).as("steps to %s of %s", id, question.id()).isLessThan(40);
                press(question.many() ? KeyCode.TAB : KeyCode.DOWN);
                seen();
            }
            if (!given(question, id)) {
                press(KeyCode.SPACE);
            }
        }
    }

    /// The arrow keys of radio buttons select as they go.
    private boolean given(Question question, String id) {
        return switch (answers().get(question.id()).orElse(null)) {
            case null -> false;
            case Answer.Ticked(var choices) -> choices.contains(id);
            case Answer.Level(var number) -> id.equals("scale-" + number);
        };
    }

    /// Presses Tab until the keyboard is on the question's controls.
    private void tabInto(Question question) {
        var ids = new LinkedHashSet<String>();
        question.choices().forEach(choice -> ids.add(choice.id()));
        for (var number = 0; number <= Question.SCALE_MAX; number++) {
            ids.add("scale-" + number);
        }
        for (var steps = 0; ids.stream().noneMatch(this::isOn); steps++) {
            assertThat(steps).as("tabs into %s", question.id()).isLessThan(60);
            press(KeyCode.TAB);
            seen();
        }
    }

    private boolean isOn(String id) {
        return focused().filter(node -> id.equals(node.getId())).isPresent();
    }

    /// The keyboard is always on something that can be seen, in the part of the page that shows.
    private void seen() {
        var owner = focused().orElseThrow(() -> new AssertionError("nothing has the keyboard on " + place()));
        assertThat(onFx(() -> visible(owner))).as("%s is visible", owner).isTrue();
        var inside = onFx(() -> scene().getRoot()
                .localToScene(scene().getRoot().getBoundsInLocal())
                .intersects(owner.localToScene(owner.getBoundsInLocal())));
        assertThat(inside).as("%s lies in the window", owner).isTrue();
        assertThat(onFx(() -> inView(owner)))
                .as("%s is scrolled into view on %s", owner, place())
                .isTrue();
    }

    @Test
    void another_paper_is_printed_and_kept() {
        open(calm);
        go("sheet", "");
        click("paper-a4");
        click("print");
        click("print-go");
        assertThat(printing.sent().getLast().paper()).isEqualTo(Paper.A4);
        assertThat(context().settings().get().paper()).isEqualTo(Paper.A4);
    }

    @Test
    void starting_again_takes_the_answers_away() {
        open(calm);
        assertThat(((Labeled) node("#start")).getText()).isEqualTo(context().message("welcome.result"));
        click("start-again");
        assertThat(answers().isEmpty()).isFalse();
        click("start-again-yes");
        assertThat(answers().isEmpty()).isTrue();
        assertThat(page()).isEqualTo("danger");
    }
}
