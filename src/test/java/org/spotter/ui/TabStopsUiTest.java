package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.WindowVisits;
import org.spotter.ui.shell.Pages;

/// Whatever can be clicked can be reached by Tab. Of a group of which one is chosen, one is enough: the arrow keys
/// lead on.
class TabStopsUiTest extends UiTest {
    private static boolean clicked(Node node) {
        return node instanceof ButtonBase || node instanceof ComboBoxBase<?> || node instanceof TextInputControl;
    }

    private static boolean inGroup(Node node) {
        return node instanceof ToggleButton toggle && toggle.getToggleGroup() != null;
    }

    @Test
    void every_control_of_every_page_is_a_stop() {
        open(WindowVisits.nerve(), usual(), WIDE, HEIGHT);
        for (var page : Pages.ALL) {
            go(page.id(), "");
            var missed = onFx(() -> nodes(scene().getRoot())
                    .filter(node -> clicked(node) && visible(node) && !node.isDisabled())
                    .filter(node -> !inGroup(node) && !node.isFocusTraversable())
                    .map(Node::toString)
                    .toList());
            assertThat(missed).as(page.id()).isEmpty();
        }
    }
}
