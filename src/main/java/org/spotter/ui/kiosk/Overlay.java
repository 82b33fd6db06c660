package org.spotter.ui.kiosk;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.spotter.ui.support.Focus;
import org.spotter.ui.widget.Boxes;

/// A question over the page. What lies under it can neither be tapped nor reached by keyboard while it stands.
final class Overlay extends StackPane {
    private final Pane over;
    private final List<Node> under;
    private final Optional<Node> before;

    private Overlay(Pane over) {
        this.over = over;
        // What another question has shut stays shut when this one goes.
        under = over.getChildren().stream().filter(node -> !node.isDisable()).toList();
        before = Optional.ofNullable(over.getScene().getFocusOwner());
    }

    /// Asks.
    ///
    /// @param over  the inside of the window
    /// @param id    the overlay's node id
    /// @param words what is asked
    /// @param ways  the answers, the usual one first
    /// @return the overlay; it stands until [#close]
    static Overlay ask(Pane over, String id, List<? extends Node> words, List<Button> ways) {
        var overlay = new Overlay(over);
        var card = new VBox();
        card.getChildren().addAll(words);
        card.getChildren().add(Boxes.flow(ways.toArray(Node[]::new)));
        card.getStyleClass().addAll("card", "overlay-card");
        card.setMaxHeight(USE_PREF_SIZE);
        overlay.getChildren().setAll(card);
        overlay.getStyleClass().addAll("scrim", "overlay");
        overlay.setId(id);
        overlay.under.forEach(node -> node.setDisable(true));
        hideFloating(over.getScene().getWindow());
        over.getChildren().add(overlay);
        over.applyCss();
        Focus.show(ways.getFirst());
        return overlay;
    }

    /// Takes the question away.
    void close() {
        over.getChildren().remove(this);
        under.forEach(node -> node.setDisable(false));
        before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }

    /// Closes what floats over the window, such as the choice of languages.
    ///
    /// @param window the window that stays
    static void hideFloating(Window window) {
        List.copyOf(Window.getWindows()).stream().filter(each -> each != window).forEach(Window::hide);
    }
}
