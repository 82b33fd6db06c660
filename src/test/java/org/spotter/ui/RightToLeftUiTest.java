package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Shape;
import javafx.stage.Window;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.store.Settings;
import org.spotter.testkit.Pseudo;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.visit.Answer;

/// A language that is read from right to left: the window turns round, pictures and clocks do not.
class RightToLeftUiTest extends UiTest {
    private static final double NARROW = 600;

    RightToLeftUiTest() {
        super(Pseudo.guide(), Pseudo.messages());
    }

    private static Settings settings() {
        return usual().withLanguage(Pseudo.RIGHT_TO_LEFT);
    }

    private Bounds bounds(Node node) {
        return onFx(() -> node.localToScene(node.getBoundsInLocal()));
    }

    private Bounds bounds(String selector) {
        return bounds(node(selector));
    }

    private static double middle(Bounds bounds) {
        return bounds.getCenterX();
    }

    // ---- turned round

    @Test
    void the_navigation_stands_at_the_right_and_the_number_at_the_left() {
        open(Visits.calmAnswers(), settings(), WIDE, HEIGHT);
        assertThat(bounds("#nav-plan").getMinX()).isGreaterThan(WIDE / 2);
        assertThat(bounds("#emergency").getMaxX()).isLessThan(WIDE / 2);
        assertThat(bounds(".wordmark").getMinX()).isGreaterThan(WIDE / 2);
    }

    @Test
    void next_stands_at_the_left_and_its_arrow_points_there() {
        open(Visits.calmAnswers(), settings(), WIDE, HEIGHT);
        goToQuestion("lift");
        assertThat(middle(bounds("#next"))).isLessThan(middle(bounds("#back")));
        for (var id : new String[] {"#next", "#back"}) {
            var arrow = node(id).lookup(".icon");
            assertThat(onFx(() -> arrow.getLocalToSceneTransform().getMxx()))
                    .as(id)
                    .isNegative();
        }
        speak("en");
        assertThat(onFx(() ->
                        node("#next").lookup(".icon").getLocalToSceneTransform().getMxx()))
                .isPositive();
    }

    @Test
    void progress_runs_from_the_right() {
        open(Visits.calmAnswers(), settings(), WIDE, HEIGHT);
        goToQuestion("danger-legs");
        var bar = bounds(node(".progress-bar").lookup(".bar"));
        var track = bounds(node(".progress-bar").lookup(".track"));
        assertThat(bar.getWidth()).isLessThan(track.getWidth() * 3 / 4);
        assertThat(bar.getMaxX()).isCloseTo(track.getMaxX(), Offset.offset(4.0));
    }

    @Test
    void the_pain_scale_begins_at_the_right_with_its_words() {
        open(Visits.calmAnswers(), settings(), WIDE, HEIGHT);
        goToQuestion("pain-now");
        assertThat(middle(bounds("#scale-0"))).isGreaterThan(middle(bounds("#scale-10")));
        var low = onFx(() -> nodes(node(".pain-scale"))
                .filter(node -> node instanceof Label label
                        && label.getText().equals(context().words("question.pain-now.low")))
                .findFirst()
                .orElseThrow());
        var high = onFx(() -> nodes(node(".pain-scale"))
                .filter(node -> node instanceof Label label
                        && label.getText().equals(context().words("question.pain-now.high")))
                .findFirst()
                .orElseThrow());
        assertThat(middle(bounds(low))).isGreaterThan(middle(bounds(high)));
    }

    @Test
    void an_arrow_key_on_the_scale_goes_the_way_it_points() {
        open(Visits.calmAnswers(), settings(), WIDE, HEIGHT);
        goToQuestion("pain-now");
        clickOn("#scale-3");
        press(KeyCode.LEFT);
        assertThat(answers().get("pain-now")).contains(new Answer.Level(4));
        press(KeyCode.RIGHT);
        assertThat(answers().get("pain-now")).contains(new Answer.Level(3));
    }

    @Test
    void the_key_for_back_is_where_the_arrow_points() {
        open(Visits.calmAnswers(), settings(), WIDE, HEIGHT);
        go("plan", "");
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(page()).isEqualTo("plan");
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(page()).isEqualTo("welcome");
    }

    @Test
    void the_menu_opens_at_the_right() {
        open(Visits.calmAnswers(), settings(), NARROW, HEIGHT);
        click("menu");
        assertThat(bounds("#nav-plan").getMaxX()).isGreaterThan(NARROW - 40);
        assertThat(bounds("#menu").getMinX()).isGreaterThan(NARROW / 2);
    }

    @Test
    void the_list_of_languages_turns_round_too() {
        open(Visits.calmAnswers(), settings(), WIDE, HEIGHT);
        click("language");
        await("the list", () -> Window.getWindows().size() > 1);
        var entry = onFx(() -> Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup("#language-en"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow());
        assertThat(onFx(entry::getEffectiveNodeOrientation)).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void a_language_from_left_to_right_turns_it_back() {
        open(Visits.calmAnswers(), settings(), WIDE, HEIGHT);
        speak("en");
        assertThat(bounds("#nav-plan").getMaxX()).isLessThan(WIDE / 2);
        speak(Pseudo.RIGHT_TO_LEFT);
        assertThat(bounds("#nav-plan").getMinX()).isGreaterThan(WIDE / 2);
    }

    // ---- as they are

    /// Left on the screen, seen from behind, is the person's left.
    private void leftIsLeft() {
        for (var pair : new String[][] {
            {"back-left", "back-right"}, {"buttock-left", "buttock-right"}, {"calf-left", "calf-right"}
        }) {
            var left = onFx(() -> zone(pair[0]));
            var right = onFx(() -> zone(pair[1]));
            assertThat(middle(bounds(left))).as(pair[0]).isLessThan(middle(bounds(right)));
        }
    }

    private Node zone(String id) {
        return nodes(node(".body-map"))
                .filter(node -> node instanceof Shape && id.equals(node.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", Pseudo.RIGHT_TO_LEFT})
    void left_stays_left_on_the_body_map(String language) {
        open(Visits.calmAnswers(), usual().withLanguage(language), WIDE, HEIGHT);
        goToQuestion("where");
        leftIsLeft();
        speak(language.equals("en") ? Pseudo.RIGHT_TO_LEFT : "en");
        leftIsLeft();
    }

    @Test
    void a_tap_on_the_left_of_the_back_ticks_the_left() {
        open(Visits.calmAnswers(), settings(), WIDE, HEIGHT);
        goToQuestion("where");
        onFx(() -> {
            context().answer(context().visit().get().answers().without("where"));
            return true;
        });
        clickOn(onFx(() -> zone("buttock-left")));
        assertThat(answers().ticked("where")).containsExactly("buttock-left");
    }

    @ParameterizedTest
    @ValueSource(strings = {"where", "injuries", "treatments", "plan", "welcome", "prevention"})
    void no_picture_is_mirrored(String page) {
        open(Visits.calmAnswers(), settings(), WIDE, HEIGHT);
        if (page.equals("where")) {
            goToQuestion(page);
        } else {
            go(page, "");
        }
        onFx(() -> {
            nodes(node(".page-scroll"))
                    .filter(node -> node.getStyleClass().contains("disclosure-title"))
                    .forEach(node -> ((ToggleButton) node).setSelected(true));
            return true;
        });
        settle();
        var drawn = onFx(() -> nodes(scene().getRoot())
                .filter(node -> node.getStyleClass().contains("drawn"))
                .toList());
        assertThat(drawn).isNotEmpty().allSatisfy(shape -> assertThat(onFx(() -> mirrored(shape)))
                .isFalse());
    }

    /// A picture's own shapes may be turned, but not flipped.
    private static boolean mirrored(Node shape) {
        var to = shape.getLocalToSceneTransform();
        return to.getMxx() * to.getMyy() - to.getMxy() * to.getMyx() < 0;
    }

    @Test
    void the_clock_goes_clockwise() {
        open(Visits.calmAnswers(), settings(), WIDE, HEIGHT);
        go("timer", "COLD");
        var rest = node(".dial-rest");
        assertThat(onFx(() -> mirrored(rest))).isFalse();
    }

    @Test
    void numbers_and_times_are_not_turned() {
        open(Visits.calmAnswers(), settings(), WIDE, HEIGHT);
        go("timer", "COLD");
        assertThat(text(".dial-time")).isEqualTo("15:00");
        click("emergency");
        assertThat(text(".emergency-number")).isEqualTo("911");
        assertThat(text("#emergency")).contains("911");
    }
}
