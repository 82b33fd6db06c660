package org.spotter.ui.widget;

import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A card whose rest opens on a tap. What is inside is made when it first opens.
public final class Disclosure extends VBox {
    private final ToggleButton header = new ToggleButton();
    private final Supplier<Node> inside;

    /// Makes a closed card.
    ///
    /// @param title  its title
    /// @param always what shows even when closed, e.g. a lead
    /// @param inside makes the rest
    public Disclosure(String title, Node always, Supplier<Node> inside) {
        this.inside = inside;
        var arrow = new FontIcon(Feather.CHEVRON_DOWN);
        header.getStyleClass().add("disclosure-header");
        header.setGraphic(Boxes.ended(Boxes.stack(Texts.subheading(title), always), arrow));
        header.setMaxWidth(Double.MAX_VALUE);
        header.setAccessibleText(title);
        header.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        header.selectedProperty().subscribe(open -> {
            arrow.setIconCode(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
            show(open);
        });
        getStyleClass().addAll("card", "disclosure");
        getChildren().add(0, header);
    }

    /// Opens the card.
    ///
    /// @return this card
    public Disclosure opened() {
        header.setSelected(true);
        return this;
    }

    private void show(boolean open) {
        if (open && getChildren().size() == 1) {
            var body = Boxes.stack(inside.get());
            body.getStyleClass().add("disclosure-body");
            getChildren().add(body);
        } else if (getChildren().size() > 1) {
            getChildren().getLast().setVisible(open);
            getChildren().getLast().setManaged(open);
        }
    }
}
