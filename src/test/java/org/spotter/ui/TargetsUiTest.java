package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.store.Settings;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.testkit.WindowVisits;
import org.spotter.ui.shell.Shell;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Background;
import org.spotter.ui.support.Motion;
import org.spotter.ui.support.Speech;
import org.spotter.ui.support.Voice;

/// What can be tapped is large enough for a finger, and far enough from the next.
class TargetsUiTest extends UiTest {
    private static final double FINGER = 44;
    private static final double APART = 8;

    /// One choice in several pieces: a tap beside the wanted piece shows at once and does no harm.
    private static final Set<String> GROUPS = Set.of("segments", "numbers", "sidebar-list");

    private final Set<String> wrong = new TreeSet<>();

    private record Target(Node node, Bounds bounds) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s %.0f x %.0f", node, bounds.getWidth(), bounds.getHeight());
        }
    }

    /// With the button that reads aloud: then the header is fullest.
    @Override
    protected Shell shell(AppContext opened) {
        var background = new Background(Runnable::run, _ -> {});
        var voice = new Voice(_ -> List.of("none"), Optional.empty());
        var speech = new Speech(background, () -> 0, () -> List.of(voice));
        var shell = new Shell(opened, Motion.none(), speech);
        speech.find();
        return shell;
    }

    private List<Target> targets(Node top) {
        return onFx(() -> nodes(top)
                .filter(node -> (node instanceof ButtonBase || node instanceof ComboBox) && visible(node))
                .map(TargetsUiTest::whole)
                .map(node -> new Target(node, node.localToScene(node.getLayoutBounds())))
                .toList());
    }

    /// Of some controls, all that is around them takes the tap.
    private static Node whole(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("disclosure-header")
                    || each.getStyleClass().contains("link-card")) {
                return each;
            }
        }
        return node;
    }

    private void look(String place) {
        var targets = targets(scene().getRoot());
        for (var target : targets) {
            if (target.bounds().getWidth() < FINGER - 0.5 || target.bounds().getHeight() < FINGER - 0.5) {
                wrong.add(place + ": small: " + target);
            }
        }
        for (var i = 0; i < targets.size(); i++) {
            for (var j = i + 1; j < targets.size(); j++) {
                close(place, targets.get(i), targets.get(j));
            }
        }
    }

    private void close(String place, Target one, Target other) {
        var a = one.bounds();
        var b = other.bounds();
        var across = Math.max(a.getMinX(), b.getMinX()) - Math.min(a.getMaxX(), b.getMaxX());
        var down = Math.max(a.getMinY(), b.getMinY()) - Math.min(a.getMaxY(), b.getMaxY());
        var group = one.node().getParent() == other.node().getParent()
                && GROUPS.stream().anyMatch(one.node().getParent().getStyleClass()::contains);
        if (Math.max(across, down) < APART - 0.5 && !group && samePart(one.node(), other.node())) {
            wrong.add(String.format(
                    Locale.ROOT, "%s: %.1f between %s and %s", place, Math.max(across, down), one, other));
        }
    }

    /// What scrolls away under the header or the buttons is not beside them.
    private static boolean samePart(Node one, Node other) {
        return scrolls(one) == scrolls(other);
    }

    private static boolean scrolls(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("page-scroll")) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(doubles = {WIDE, 700})
    void everything_is_large_enough_and_apart(double width) {
        open(WindowVisits.nerve(), usual(), width, HEIGHT);
        everywhere(this::look);
        assertThat(wrong).isEmpty();
    }

    @Test
    void so_is_what_comes_and_goes() {
        open(Visits.calmAnswers(), usual(), WIDTH, HEIGHT);
        go("timer", "");
        click("gate-none");
        click("timer-start");
        look("running");
        onFx(() -> {
            context().warn("shell.unexpected");
            return true;
        });
        settle();
        look("notice");
        go("settings", "");
        click("delete");
        look("delete");
        go("welcome", "");
        click("language");
        await("the list", () -> Window.getWindows().size() > 1);
        var roots = onFx(() -> Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .filter(root -> root != scene().getRoot())
                .toList());
        for (var root : roots) {
            for (var target : targets(root)) {
                assertThat(target.bounds().getHeight()).as("%s", target).isGreaterThanOrEqualTo(FINGER - 0.1);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {480, WIDTH, WIDE})
    void text_size_and_help_are_always_at_hand(double width) {
        for (var size = Settings.MIN_TEXT; size <= Settings.MAX_TEXT; size += Settings.TEXT_STEP) {
            open(Visits.calmAnswers(), usual().withTextSize(size), width, HEIGHT);
            var gone = new ArrayList<String>();
            outside(List.of("changed", "emergency"), width, gone);
            // A header without room for them has them in its menu.
            if (!shows("#text-larger")) {
                click("menu");
            }
            outside(List.of("read", "text-smaller", "text-larger", "language"), width, gone);
            assertThat(gone).as("%s px, %s %%", width, size).isEmpty();
        }
    }

    private void outside(List<String> ids, double width, List<String> gone) {
        for (var id : ids) {
            if (!shows("#" + id)) {
                gone.add(id);
                continue;
            }
            var node = node("#" + id);
            var bounds = onFx(() -> node.localToScene(node.getLayoutBounds()));
            if (bounds.getMinX() < -1 || bounds.getMaxX() > width + 1) {
                gone.add(id + " " + bounds.getMinX() + " to " + bounds.getMaxX());
            }
        }
    }
}
