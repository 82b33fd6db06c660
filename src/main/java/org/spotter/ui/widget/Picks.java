package org.spotter.ui.widget;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A few choices, each a card with a line about it; one of them is taken. All of a card can be tapped.
public final class Picks {
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("selected");

    private Picks() {}

    /// {@return the cards}
    ///
    /// @param what    what is chosen, for a screen reader
    /// @param choices the choices
    /// @param name    what each is called
    /// @param about   what each is for, in one line
    /// @param id      the node id of each
    /// @param taken   the one taken now
    /// @param take    takes another
    /// @param <T>     what is chosen
    public static <T> Tiles of(
            String what,
            List<T> choices,
            Function<T, String> name,
            Function<T, String> about,
            Function<T, String> id,
            T taken,
            Consumer<T> take) {
        var group = new ToggleGroup();
        var now = new SimpleObjectProperty<>(taken);
        now.subscribe((_, chosen) -> take.accept(chosen));
        var cards = new Tiles();
        for (var choice : choices) {
            var button = new RadioButton(name.apply(choice));
            button.setId(id.apply(choice));
            button.getStyleClass().add("card-title");
            button.setToggleGroup(group);
            button.setSelected(choice.equals(taken));
            button.setWrapText(true);
            button.setMinHeight(Region.USE_PREF_SIZE);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAccessibleText(name.apply(choice) + ", " + about.apply(choice));
            button.setAccessibleHelp(what);
            var card = new VBox(button, Texts.silent(about.apply(choice), "small"));
            card.getStyleClass().addAll("card", "link-card", "pick");
            // Not the action: the arrow keys select without one.
            button.selectedProperty().subscribe(on -> {
                card.pseudoClassStateChanged(TAKEN, on);
                if (on) {
                    now.set(choice);
                }
            });
            card.setOnMouseClicked(click -> {
                // The button sees its own clicks.
                if (!(click.getTarget() instanceof Node node && within(button, node))) {
                    button.fire();
                }
            });
            cards.getChildren().add(card);
        }
        Roving.over(group);
        cards.getStyleClass().add("picks");
        return cards;
    }

    private static boolean within(Node around, Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each == around) {
                return true;
            }
        }
        return false;
    }
}
