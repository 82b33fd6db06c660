package org.spotter.ui.widget;

import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;

/// A card whose rest opens on a tap. What is inside is made when it first opens.
public final class Disclosure extends VBox {
    private final AppContext context;
    private final Title title;
    private final Text arrow = Icons.OPEN.node();
    private final Supplier<Node> inside;

    /// Makes a closed card.
    ///
    /// @param context gives the words
    /// @param name   its title
    /// @param always what shows even when closed, e.g. a lead
    /// @param inside makes the rest
    public Disclosure(AppContext context, String name, Node always, Supplier<Node> inside) {
        this.context = context;
        this.inside = inside;
        title = new Title(name);
        title.getStyleClass().addAll("subheading", "disclosure-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinHeight(USE_PREF_SIZE);
        var header = Boxes.ended(Boxes.stack(title, always), arrow);
        header.getStyleClass().add("disclosure-header");
        header.setOnMouseClicked(_ -> title.setSelected(!title.isSelected()));
        title.selectedProperty().subscribe(this::show);
        getStyleClass().addAll("card", "disclosure");
        getChildren().addFirst(header);
    }

    /// Opens the card.
    ///
    /// @return this card
    public Disclosure opened() {
        setOpen(true);
        return this;
    }

    /// Opens or closes the card.
    ///
    /// @param open whether it is to be open
    public void setOpen(boolean open) {
        title.setSelected(open);
    }

    /// {@return whether the card is open}
    public boolean isOpen() {
        return title.isSelected();
    }

    /// A button that tells whether its card is open, in its name too: not every reader asks for the state.
    private static final class Title extends ToggleButton {
        Title(String name) {
            super(name);
            setAccessibleRole(AccessibleRole.BUTTON);
        }

        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.EXPANDED
                    ? (Object) isSelected()
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }

    private void show(boolean open) {
        title.setAccessibleText(context.message(open ? "shell.open" : "shell.closed", title.getText()));
        title.notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
        (open ? Icons.CLOSED : Icons.OPEN).show(arrow);
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
