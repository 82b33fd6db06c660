package org.spotter.ui.widget;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.spotter.ui.support.Icons;

/// A card that leads to another page: an icon, its name, and a line that says what is there. All of it can be tapped.
public final class LinkCard extends HBox {
    /// Makes a card.
    ///
    /// @param icon  its icon
    /// @param name  where it leads
    /// @param about what is there, in one line
    /// @param id    the node id of its button
    /// @param go    goes there
    public LinkCard(Icons icon, String name, String about, String id, Runnable go) {
        var button = new Button(name);
        button.setId(id);
        button.getStyleClass().addAll("subheading", "card-title");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        button.setAccessibleHelp(about);
        button.setOnAction(_ -> go.run());
        var words = Boxes.stack(button, Texts.small(about));
        HBox.setHgrow(words, Priority.ALWAYS);
        var medal = new StackPane(icon.node());
        medal.getStyleClass().add("medal");
        getChildren().setAll(medal, words, Icons.ONWARD.node());
        getStyleClass().addAll("card", "link-card");
        setOnMouseClicked(click -> {
            // The button sees its own clicks.
            if (!(click.getTarget() instanceof Node node && within(button, node))) {
                button.fire();
            }
        });
    }

    private static boolean within(Button button, Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each == button) {
                return true;
            }
        }
        return false;
    }
}
