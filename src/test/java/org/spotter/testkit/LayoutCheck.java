package org.spotter.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Looks over a window that is laid out, and tells what does not hold in its size.
///
/// It knows no page: it goes by what nodes are and where they stand. Call it on the window's thread.
public final class LayoutCheck {
    /// The longest line of running text, in characters (WCAG 2.2, 1.4.8); the usual line is shorter.
    public static final int LONGEST_LINE = 80;

    /// The least height and width of what can be tapped, in pixels.
    public static final double TARGET = 44;

    /// The least part of the window's height that is the page's.
    public static final double ROOM = 0.55;

    /// A pixel for rounding.
    private static final double SLACK = 1;

    private static final Set<String> RUNNING = Set.of("body", "lead", "small");
    private static final int NAMED = 60;

    /// What can be wrong.
    public enum Fault {
        /// A text shows with an ellipsis, or only in part.
        CUT,
        /// Something lies outside of the window, or beside what its scroll pane shows.
        OUTSIDE,
        /// The inside of a scroll pane is wider than the pane.
        SIDEWAYS,
        /// Two texts or two controls lie on each other.
        OVERLAP,
        /// Something reaches over the edge of the card or button that it stands in.
        OVER_EDGE,
        /// The column of the page is not in the middle of the page's area.
        OFF_CENTRE,
        /// A line of running text is too long to read well.
        LONG_LINE,
        /// Header and buttons leave the page too little of the window.
        LITTLE_ROOM,
        /// Cards or buttons beside each other differ in height.
        RAGGED_ROW,
        /// A control is too small to tap.
        SMALL_TARGET
    }

    /// One thing that is wrong.
    ///
    /// @param fault what
    /// @param node  where, as a person finds it: its text, id or style classes
    public record Finding(Fault fault, String node) {
        @Override
        public String toString() {
            return fault + " " + node;
        }
    }

    /// A text, picture or control with where it stands.
    private record Piece(Node node, Bounds bounds, @Nullable ScrollPane pane) {}

    private final Node root;
    private final List<Finding> found = new ArrayList<>();
    private final List<Piece> texts = new ArrayList<>();
    private final List<Piece> controls = new ArrayList<>();
    private final List<Piece> pictures = new ArrayList<>();
    private final List<Piece> panes = new ArrayList<>();

    private LayoutCheck(Node root) {
        this.root = root;
    }

    /// {@return what is wrong in a window; a menu that lies over the page is looked at alone}
    ///
    /// @param window the root of a scene that is laid out
    public static List<Finding> of(Parent window) {
        var over = window.lookup(".scrim");
        var check = new LayoutCheck(over != null && over.isVisible() ? over : window);
        check.collect(check.root, null);
        check.all();
        return check.found.stream().distinct().toList();
    }

    // ---- what there is

    private void collect(Node node, @Nullable ScrollPane pane) {
        if (!node.isVisible() || node instanceof ScrollBar) {
            return;
        }
        var inside = pane;
        switch (node) {
            case Text text when !text.getText().isBlank() -> texts.add(piece(node, pane));
            case ScrollPane scroll -> {
                panes.add(piece(scroll, pane));
                inside = scroll;
            }
            case Node each when isControl(each) -> controls.add(piece(each, pane));
            case Node each
            when each.getStyleClass().contains("picture") -> {
                pictures.add(piece(each, pane));
                return;
            }
            default -> {}
        }
        if (node instanceof Labeled labeled) {
            cut(labeled);
        }
        if (node instanceof GridPane grid) {
            ragged(grid);
        }
        if (node instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable()) {
                collect(child, inside);
            }
        }
    }

    private static boolean isControl(Node node) {
        return node instanceof ButtonBase && !(node.getParent() instanceof ComboBoxBase<?>)
                || node instanceof ComboBoxBase<?>;
    }

    private static Piece piece(Node node, @Nullable ScrollPane pane) {
        return new Piece(node, place(node), pane);
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private void all() {
        for (var text : texts) {
            outside(text);
            overEdge(text);
            longLine((Text) text.node);
        }
        for (var control : controls) {
            outside(control);
            overEdge(control);
            smallTarget(control);
        }
        for (var picture : pictures) {
            outside(picture);
            overEdge(picture);
        }
        for (var pane : panes) {
            pane(pane);
        }
        overlaps(texts);
        overlaps(controls);
        for (var control : controls) {
            for (var text : texts) {
                if (text.pane == control.pane && !within(text.node, control.node) && meet(text, control)) {
                    add(Fault.OVERLAP, text.node, control.node);
                }
            }
        }
    }

    // ---- the faults

    private void cut(Labeled labeled) {
        var wanted = labeled.getText();
        if (wanted == null || wanted.isBlank() || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return;
        }
        var shown = labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text != labeled.getGraphic())
                .findFirst();
        if (shown.isEmpty()
                || !shown.get().isVisible()
                || !shown.get().getText().equals(wanted)) {
            found.add(new Finding(
                    Fault.CUT, name(labeled) + " -> " + shown.map(Text::getText).orElse("")));
        }
    }

    private void outside(Piece piece) {
        var view = place(root);
        if (piece.pane != null) {
            view = view(piece.pane);
            var content = place(piece.pane.getContent());
            // Up and down it scrolls, as far as its content goes.
            view = new BoundingBox(view.getMinX(), content.getMinY(), view.getWidth(), content.getHeight());
        }
        if (!holds(view, piece.bounds)) {
            add(Fault.OUTSIDE, piece.node);
        }
    }

    /// What can be tapped is the control, or what lies around it and takes the tap for it.
    private void smallTarget(Piece control) {
        var bounds = control.bounds;
        for (Node each = control.node.getParent(); each != null && each != control.pane; each = each.getParent()) {
            if (each.getOnMouseClicked() != null && each != root) {
                bounds = place(each);
            }
        }
        if (bounds.getWidth() < TARGET - SLACK || bounds.getHeight() < TARGET - SLACK) {
            add(Fault.SMALL_TARGET, control.node);
        }
    }

    /// The part of a scroll pane that shows its content.
    private static Bounds view(ScrollPane pane) {
        var viewport = pane.lookup(".viewport");
        return place(viewport == null ? pane : viewport);
    }

    private void overEdge(Piece piece) {
        for (Node each = piece.node.getParent(); each != null && each != piece.pane; each = each.getParent()) {
            if (each.getStyleClass().contains("viewport")) {
                return;
            }
            var edge = each instanceof Labeled || each instanceof Region region && painted(region);
            if (edge && !holds(place(each), piece.bounds)) {
                add(Fault.OVER_EDGE, piece.node, each);
                return;
            }
            var clip = each.getClip();
            if (clip != null && !holds(each.localToScene(clip.getBoundsInParent()), piece.bounds)) {
                add(Fault.CUT, piece.node);
                return;
            }
        }
    }

    private static boolean painted(Region region) {
        var border = region.getBorder();
        var background = region.getBackground();
        return border != null && !border.isEmpty()
                || background != null
                        && background.getFills().stream()
                                .anyMatch(fill -> !(fill.getFill() instanceof Color color) || color.isOpaque());
    }

    private void longLine(Text text) {
        if (!(text.getParent() instanceof Labeled labeled)
                || labeled.getStyleClass().stream().noneMatch(RUNNING::contains)) {
            return;
        }
        var longest = text.getLayoutInfo().getTextLines(false).stream()
                .mapToInt(line -> text.getText()
                        .substring(line.start(), line.end())
                        .strip()
                        .length())
                .max();
        if (longest.orElse(0) > LONGEST_LINE) {
            found.add(new Finding(Fault.LONG_LINE, longest.getAsInt() + " " + name(text)));
        }
    }

    private void pane(Piece piece) {
        var pane = (ScrollPane) piece.node;
        if (!holds(place(root), piece.bounds)) {
            add(Fault.OUTSIDE, pane);
        }
        if (pane.getContent().getLayoutBounds().getWidth() > view(pane).getWidth() + SLACK) {
            add(Fault.SIDEWAYS, pane);
        }
        for (var others : List.of(texts, controls)) {
            for (var other : others) {
                if (other.pane == piece.pane && meet(other, piece)) {
                    add(Fault.OVERLAP, other.node, pane);
                }
            }
        }
        if (pane.getStyleClass().contains("page-scroll")) {
            // A remark takes room from both, and goes away with a tap.
            var notice = root.lookup(".notice");
            var remark = notice != null && notice.isVisible() ? place(notice).getHeight() : 0;
            if (view(pane).getHeight() < (place(root).getHeight() - remark) * ROOM) {
                add(Fault.LITTLE_ROOM, pane);
            }
            Optional.ofNullable(pane.getContent().lookup(".column")).ifPresent(column -> centred(column, view(pane)));
        }
    }

    private void centred(Node column, Bounds view) {
        var bounds = place(column);
        var left = bounds.getMinX() - view.getMinX();
        var right = view.getMaxX() - bounds.getMaxX();
        if (Math.abs(left - right) > 2 * SLACK) {
            add(Fault.OFF_CENTRE, column);
        }
    }

    private void ragged(GridPane grid) {
        var cells = grid.getChildren().stream()
                .filter(cell -> cell.isVisible() && cell instanceof Region region && painted(region))
                .toList();
        for (var high : cells) {
            for (var low : cells) {
                if (high != low
                        && GridPane.getRowIndex(high).equals(GridPane.getRowIndex(low))
                        && high.getLayoutBounds().getHeight()
                                > low.getLayoutBounds().getHeight() + SLACK) {
                    add(Fault.RAGGED_ROW, low, high);
                }
            }
        }
    }

    private void overlaps(List<Piece> pieces) {
        for (var i = 0; i < pieces.size(); i++) {
            for (var j = i + 1; j < pieces.size(); j++) {
                var one = pieces.get(i);
                var other = pieces.get(j);
                if (one.pane == other.pane
                        && !within(other.node, one.node)
                        && !within(one.node, other.node)
                        && meet(one, other)) {
                    add(Fault.OVERLAP, one.node, other.node);
                }
            }
        }
    }

    // ---- geometry

    private static boolean meet(Piece one, Piece other) {
        var a = one.bounds;
        var b = other.bounds;
        return Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()) > SLACK
                && Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()) > SLACK;
    }

    private static boolean holds(Bounds outer, Bounds inner) {
        return inner.getMinX() >= outer.getMinX() - SLACK
                && inner.getMaxX() <= outer.getMaxX() + SLACK
                && inner.getMinY() >= outer.getMinY() - SLACK
                && inner.getMaxY() <= outer.getMaxY() + SLACK;
    }

    private static boolean within(Node node, Node around) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each == around) {
                return true;
            }
        }
        return false;
    }

    // ---- names

    private void add(Fault fault, Node node) {
        found.add(new Finding(fault, name(node)));
    }

    private void add(Fault fault, Node node, Node other) {
        found.add(new Finding(fault, name(node) + " | " + name(other)));
    }

    private static String name(Node node) {
        var text =
                node instanceof Text shown ? shown.getText() : node instanceof Labeled labeled ? labeled.getText() : "";
        var said = text == null || text.isBlank() || text.codePointAt(0) >= 0xE000
                ? ""
                : " \"" + text.lines().findFirst().orElse("") + "\"";
        var cut = said.length() > NAMED ? said.substring(0, NAMED) + "…\"" : said;
        var id = node.getId() == null ? "" : "#" + node.getId();
        var kind = node instanceof Control || node instanceof Region
                ? ""
                : node.getClass().getSimpleName();
        return kind + id + "." + String.join(".", node.getStyleClass()) + cut
                + (node instanceof Text && node.getParent() != null ? " in " + name(node.getParent()) : "");
    }
}
