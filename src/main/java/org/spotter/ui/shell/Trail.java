package org.spotter.ui.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import org.spotter.ui.support.Focus;
import org.spotter.ui.widget.Disclosure;
import org.spotter.ui.widget.PictureView;

/// Where a person is in the window: which cards are open, what is at the top of the page, what has the keyboard. It is
/// taken from the window in one language and followed in another.
///
/// Both are built alike, so a node is known by its own id and those around it, and by its number among nodes of the
/// same name.
///
/// @param open  whether each card of the page is open, from top to bottom
/// @param top   the first thing to be seen on the page; empty at the page's beginning
/// @param focus what has the keyboard, and the part of the window it is in
record Trail(List<Boolean> open, Optional<Top> top, Optional<Keyboard> focus) {
    /// A node by name and number.
    private record Name(String name, int number) {}

    /// The first thing to be seen.
    ///
    /// @param name  the thing
    /// @param above the part of it that has been scrolled away, from 0 to 1; below 0 for the room above it, in
    // pixels
    private record Top(Name name, double above) {}

    /// What has the keyboard.
    ///
    /// @param part the number of the part of the window
    /// @param name the node
    /// @param ring whether its ring showed
    private record Keyboard(int part, Name name, boolean ring) {}

    /// Notes where a person is.
    ///
    /// @param parts the parts of the window
    /// @param page  the content of the page
    static Trail of(List<Node> parts, Node page) {
        return new Trail(disclosures(page).map(Disclosure::isOpen).toList(), top(page), focus(parts));
    }

    /// Goes there in a window that has been built anew and laid out.
    ///
    /// @param parts the parts of the window
    /// @param page  the content of the page
    void follow(List<Node> parts, Node page) {
        var cards = disclosures(page).toList();
        for (var i = 0; i < Math.min(cards.size(), open.size()); i++) {
            cards.get(i).setOpen(open.get(i));
        }
        page.getScene().getRoot().applyCss();
        page.getScene().getRoot().layout();
        var stop = focus.flatMap(there -> find(parts.get(there.part()), there.name()));
        stop.orElse(page).requestFocus();
        if (focus.filter(Keyboard::ring).isPresent()) {
            stop.filter(Node::isFocusTraversable).ifPresent(Focus::show);
        }
        top.ifPresent(there -> scroll(page, there));
    }

    // ---- nodes

    private static Stream<Node> nodes(Node top) {
        return top instanceof Parent parent
                ? Stream.concat(
                        Stream.of(top),
                        parent.getChildrenUnmodifiable().stream().flatMap(Trail::nodes))
                : Stream.of(top);
    }

    private static Stream<Disclosure> disclosures(Node page) {
        return nodes(page).filter(Disclosure.class::isInstance).map(Disclosure.class::cast);
    }

    private static String name(Node around, Node node) {
        var ids = new ArrayDeque<String>();
        for (Node each = node; each != null && each != around; each = each.getParent()) {
            if (each.getId() != null) {
                ids.addFirst(each.getId());
            }
        }
        return String.join(" ", ids) + " " + node.getClass().getName();
    }

    private static Optional<Name> name(Node around, Node wanted, Map<String, Integer> seen) {
        for (var node : nodes(around).toList()) {
            var name = name(around, node);
            var number = seen.merge(name, 1, Integer::sum);
            if (node == wanted) {
                return Optional.of(new Name(name, number));
            }
        }
        return Optional.empty();
    }

    private static Optional<Node> find(Node around, Name wanted) {
        return nodes(around)
                .filter(node -> name(around, node).equals(wanted.name()))
                .skip(wanted.number() - 1L)
                .findFirst();
    }

    // ---- the keyboard

    private static Optional<Keyboard> focus(List<Node> parts) {
        var owner = parts.getFirst().getScene().getFocusOwner();
        for (var i = 0; owner != null && i < parts.size(); i++) {
            var name = name(parts.get(i), owner, new HashMap<>());
            if (name.isPresent()) {
                return Optional.of(new Keyboard(i, name.get(), owner.isFocusVisible()));
            }
        }
        return Optional.empty();
    }

    // ---- what is in sight

    private static Optional<ScrollPane> pane(Node page) {
        for (Node around = page.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane) {
                return Optional.of(pane);
            }
        }
        return Optional.empty();
    }

    private static Bounds bounds(Node node, ScrollPane pane) {
        return pane.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    }

    private static Optional<Top> top(Node page) {
        var pane = pane(page).filter(scrolling -> scrolling.getVvalue() > 0);
        if (pane.isEmpty()) {
            return Optional.empty();
        }
        var seen = new ArrayList<>(nodes(page)
                .filter(node -> node instanceof Labeled || node instanceof ImageView || node instanceof PictureView)
                .filter(node -> bounds(node, pane.get()).getMaxY() > 1)
                .toList());
        seen.removeIf(node -> !node.isVisible() || bounds(node, pane.get()).getHeight() <= 0);
        return seen.stream().findFirst().flatMap(node -> {
            var bounds = bounds(node, pane.get());
            var above = -bounds.getMinY();
            return name(page, node, new HashMap<>())
                    .map(name -> new Top(name, above > 0 ? above / bounds.getHeight() : above));
        });
    }

    private static void scroll(Node page, Top there) {
        var pane = pane(page).orElseThrow();
        if (!scroll(pane, page, there)) {
            // Part of the page is still being made, such as the pictures of a sheet.
            var content = pane.getContent();
            content.layoutBoundsProperty().addListener(new InvalidationListener() {
                @Override
                public void invalidated(Observable bounds) {
                    content.getLayoutBounds();
                    if (pane.getScene() == null || scroll(pane, page, there)) {
                        bounds.removeListener(this);
                    }
                }
            });
        }
    }

    /// {@return whether what is to be at the top is there}
    private static boolean scroll(ScrollPane pane, Node page, Top there) {
        var found = find(page, there.name());
        found.ifPresent(node -> {
            var content = pane.getContent();
            var bounds = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            var above = there.above() > 0 ? there.above() * bounds.getHeight() : there.above();
            var room = content.getLayoutBounds().getHeight()
                    - pane.getViewportBounds().getHeight();
            pane.setVvalue(room <= 0 ? 0 : Math.clamp((bounds.getMinY() + above) / room, 0, 1));
        });
        return found.isPresent();
    }
}
