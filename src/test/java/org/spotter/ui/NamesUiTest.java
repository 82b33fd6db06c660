package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.testkit.WindowVisits;
import org.spotter.ui.support.Focus;
import org.spotter.ui.widget.PictureView;
import org.spotter.visit.Answers;

/// What a screen reader is told: role, name, state and group of every control, headings, and nothing that only
/// decorates.
class NamesUiTest extends UiTest {
    private static final Set<AccessibleRole> NO_ROLE = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);
    private static final Set<String> HEADINGS = Set.of("title", "display", "heading", "subheading");

    private static final Set<String> PARTS = Set.of("header", "sidebar", "page-scroll", "actions");

    private final Set<String> wrong = new TreeSet<>();

    private static String name(Node node) {
        return node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String name ? name : "";
    }

    private static String help(Node node) {
        return node.getAccessibleHelp() == null ? "" : node.getAccessibleHelp();
    }

    private void look(String place) {
        onFx(() -> {
            var stops = Focus.stops(scene().getRoot());
            stops.forEach(stop -> control(place, stop));
            twice(place, stops);
            nodes(scene().getRoot()).filter(UiTest::visible).forEach(node -> node(place, node));
            return true;
        });
    }

    private void control(String place, Node stop) {
        if (NO_ROLE.contains(stop.getAccessibleRole())) {
            wrong.add(place + ": no role: " + stop);
        }
        var name = name(stop);
        // A letter or a sign says nothing.
        if (name.isBlank() || !name.matches("(?s).*[\\p{L}\\d]{2}.*")) {
            wrong.add(place + ": no name: " + stop);
        }
        if (stop instanceof ToggleButton toggle
                && toggle.getToggleGroup() != null
                && help(stop).isBlank()) {
            wrong.add(place + ": no group: " + stop);
        }
        if (stop instanceof CheckBox
                && stop.getStyleClass().contains("choice")
                && help(stop).isBlank()) {
            wrong.add(place + ": no group: " + stop);
        }
    }

    /// Two controls of one name in one part of the window can't be told apart.
    private void twice(String place, List<Node> stops) {
        var seen = new HashMap<String, Node>();
        for (var stop : stops) {
            var part = PARTS.stream().filter(style -> inside(stop, style)).findFirst();
            var before = seen.put(part + " / " + name(stop) + " / " + help(stop), stop);
            if (before != null) {
                wrong.add(place + ": twice: " + before + " and " + stop);
            }
        }
    }

    private void node(String place, Node node) {
        if (node instanceof Text text && text.getStyleClass().contains("icon")) {
            expect(place, node, AccessibleRole.NODE);
        } else if (node instanceof PictureView) {
            if (node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW
                    && node.getAccessibleText().isBlank()) {
                wrong.add(place + ": no description: " + node);
            }
        } else if (node instanceof Label label && label.getStyleClass().stream().anyMatch(HEADINGS::contains)) {
            expect(place, node, AccessibleRole.TEXT);
            if (label.getAccessibleRoleDescription() == null
                    && inside(node, "page-scroll")
                    && !inside(node, "disclosure-body")) {
                wrong.add(place + ": not told to be a heading: " + label.getText());
            }
        } else if (node.getAccessibleText() != null
                && node instanceof Parent
                && node.getAccessibleRole() == AccessibleRole.PARENT) {
            wrong.add(place + ": a name that no reader says: " + node);
        }
    }

    private static boolean inside(Node node, String style) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    private void expect(String place, Node node, AccessibleRole role) {
        if (node.getAccessibleRole() != role) {
            wrong.add(place + ": " + node.getAccessibleRole() + " for " + node);
        }
    }

    @Test
    void every_control_has_a_role_a_name_and_its_group() {
        open(WindowVisits.nerve(), usual(), WIDE, HEIGHT);
        everywhere(this::look);
        assertThat(wrong).isEmpty();
    }

    @Test
    void so_it_is_before_anything_is_answered_and_in_an_emergency() {
        var emergency = WindowVisits.with(Visits.calmAnswers(), "danger-legs", "E-06");
        for (var answers : List.of(Answers.NONE, emergency)) {
            open(answers, usual(), WIDE, HEIGHT);
            everywhere(this::look);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void choices_tell_what_they_are() {
        open();
        goToQuestion("danger-legs");
        assertThat(node("#E-06").getAccessibleRole()).isEqualTo(AccessibleRole.CHECK_BOX);
        assertThat(node("#E-06").getAccessibleHelp()).isEqualTo(text(".title"));
        goToQuestion("lift");
        assertThat(node("#squat").getAccessibleRole()).isEqualTo(AccessibleRole.RADIO_BUTTON);
        assertThat(node("#squat")).isInstanceOf(RadioButton.class);
        goToQuestion("pain-now");
        var four = node("#scale-4");
        assertThat(four.getAccessibleRole()).isEqualTo(AccessibleRole.RADIO_BUTTON);
        assertThat(onFx(() -> name(four))).isEqualTo("4 of 10");
        assertThat(four.getAccessibleHelp()).isEqualTo(text(".title"));
        click("scale-4");
        assertThat(onFx(() -> four.queryAccessibleAttribute(AccessibleAttribute.SELECTED)))
                .isEqualTo(true);
    }

    @Test
    void a_question_tells_how_far_one_is() {
        open();
        goToQuestion("danger-legs");
        var spoken =
                onFx(() -> nodes(node(".visit-where")).map(NamesUiTest::name).toList());
        assertThat(spoken).anyMatch(text -> text.matches("Question \\d of \\d"));
    }

    @Test
    void a_card_tells_whether_it_is_open() {
        open(Visits.calmAnswers());
        go("lifting", "");
        var title = (ButtonBase) node("#lifting-tests").lookup(".disclosure-title");
        assertThat(onFx(() -> name(title))).endsWith(", closed");
        assertThat(onFx(() -> title.queryAccessibleAttribute(AccessibleAttribute.EXPANDED)))
                .isEqualTo(false);
        onFx(() -> {
            title.fire();
            return true;
        });
        assertThat(onFx(() -> name(title))).endsWith(", open");
        assertThat(onFx(() -> title.queryAccessibleAttribute(AccessibleAttribute.EXPANDED)))
                .isEqualTo(true);
    }

    @Test
    void the_navigation_tells_where_one_is_and_what_is_done() {
        open(Visits.calmAnswers(), usual(), WIDE, HEIGHT);
        go("you", "");
        assertThat(onFx(() -> name(node("#nav-you")))).endsWith(", done, this page");
        assertThat(onFx(() -> name(node("#nav-danger")))).endsWith(", done");
        assertThat(onFx(() -> name(node("#nav-plan")))).isEqualTo("Your plan");
    }

    @Test
    void a_list_tells_what_is_chosen() {
        open();
        go("settings", "");
        var combo = (ComboBox<?>) node("#settings-region");
        assertThat(onFx(() -> name(combo))).startsWith("Country: United States");
        press(KeyCode.F6);
        onFx(() -> {
            combo.getSelectionModel().select(1);
            return true;
        });
        settle();
        assertThat(onFx(() -> name(node("#settings-region")))).doesNotContain("United States");
    }

    @Test
    void the_dial_tells_the_time_in_minutes() {
        open(Visits.calmAnswers());
        go("timer", "");
        click("gate-none");
        click("timer-start");
        assertThat(onFx(() -> name(node(".dial")))).isEqualTo("15 minutes left");
        assertThat(onFx(() -> name(node("#timer-small")))).isEqualTo("Timer: 15 minutes left");
        click("timer-pause");
        assertThat(onFx(() -> name(node(".dial")))).isEqualTo("Paused, 15 minutes left");
        assertThat(onFx(() -> name(node("#timer-small")))).isEqualTo("Timer: Paused, 15 minutes left");
    }

    @Test
    void pictures_are_described_or_silent() {
        open(WindowVisits.nerve(), usual(), WIDE, HEIGHT);
        var described = new ArrayList<String>();
        everywhere(place -> onFx(() -> nodes(scene().getRoot())
                        .filter(node ->
                                node instanceof PictureView && node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW)
                        .map(Node::getAccessibleText)
                        .toList())
                .forEach(described::add));
        assertThat(described).isNotEmpty().allMatch(text -> text.length() > 2);
    }
}
