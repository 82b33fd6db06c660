package org.spotter.ui.widget;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.spotter.guide.Urgency;
import org.spotter.text.Messages;
import org.spotter.ui.support.Icons;

/// How soon to be seen: a band with an icon and words in the colour of the urgency, and what to do under it.
public final class UrgencyCard extends VBox {
    /// Makes a card with its band.
    ///
    /// @param urgency the level; its icon and colour only repeat the words
    /// @param words   what the band says, from top to bottom
    public UrgencyCard(Urgency urgency, Node... words) {
        var key = Messages.key(urgency);
        var medal = new StackPane(Icons.of(urgency).node());
        medal.getStyleClass().add("medal");
        HBox band = Boxes.marked(medal, Boxes.stack(words));
        band.getStyleClass().add("urgency-band");
        getChildren().add(band);
        getStyleClass().addAll("urgency", key);
        setId("urgency-" + key);
    }

    /// Says what to do.
    ///
    /// @param words nodes under the band
    public void say(Node... words) {
        var body = Boxes.stack(words);
        body.getStyleClass().add("urgency-body");
        getChildren().add(body);
    }
}
