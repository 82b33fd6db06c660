package org.spotter.ui.page.sheet;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Shows something that may be wider than there is room, and moves it sideways: by dragging, scrolling, the arrow keys
/// or its bar. Its whole height shows; up and down moves the page around it.
final class Pan extends Region {
    /// So much of the room goes by with one arrow key.
    private static final double STEP = 0.15;

    private final Region content;
    private final Pane holder;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle window = new Rectangle();

    /// Which part is in sight, from 0 at the left to 1 at the right.
    private double place;

    private double dragX;
    private double dragY;

    /// Shows something.
    ///
    /// @param content what; its preferred size is what it takes
    Pan(Region content) {
        this.content = content;
        holder = new Pane(content);
        content.setManaged(false);
        holder.setClip(window);
        getChildren().setAll(holder, bar);
        getStyleClass().add("pan");
        // Paper does not turn around with the direction of the words.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        bar.setFocusTraversable(false);
        bar.setAccessibleRole(AccessibleRole.NODE);
        bar.setMax(1);
        bar.valueProperty().subscribe((_, value) -> move(value.doubleValue()));
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        setFocusTraversable(false);
    }

    /// How much does not show, in pixels.
    private double hidden() {
        return Math.max(0, content.prefWidth(-1) - getWidth());
    }

    private void move(double to) {
        place = Math.clamp(to, 0, 1);
        requestLayout();
    }

    private boolean moveBy(double pixels) {
        var before = place;
        if (hidden() > 0) {
            move(place + pixels / hidden());
        }
        return place != before;
    }

    private void scroll(ScrollEvent event) {
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY()) && moveBy(-event.getDeltaX())) {
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> moveBy(-STEP * getWidth());
            case RIGHT -> moveBy(STEP * getWidth());
            case UP -> scrollPage(-STEP * getWidth());
            case DOWN -> scrollPage(STEP * getWidth());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void grab(MouseEvent event) {
        dragX = event.getScreenX();
        dragY = event.getScreenY();
        if (isFocusTraversable()) {
            requestFocus();
        }
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || event.isSynthesized()) {
            return;
        }
        moveBy(dragX - event.getScreenX());
        scrollPage(dragY - event.getScreenY());
        dragX = event.getScreenX();
        dragY = event.getScreenY();
        event.consume();
    }

    /// Moves the page around it up or down.
    private void scrollPage(double pixels) {
        for (Node around = getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane) {
                var hidden = pane.getContent().getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight();
                if (hidden > 0) {
                    pane.setVvalue(Math.clamp(pane.getVvalue() + pixels / hidden, 0, 1));
                }
                return;
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var given = width < 0 ? getWidth() : width;
        return content.prefHeight(-1) + (content.prefWidth(-1) > given ? bar.prefHeight(-1) : 0);
    }

    @Override
    protected void layoutChildren() {
        var width = content.prefWidth(-1);
        var height = content.prefHeight(-1);
        var hidden = hidden();
        var left = hidden > 0 ? -place * hidden : (getWidth() - width) / 2;
        holder.resizeRelocate(0, 0, getWidth(), height);
        content.resizeRelocate(snapPositionX(left), 0, width, height);
        bar.setVisible(hidden > 0);
        if (hidden > 0) {
            bar.setVisibleAmount(getWidth() / width);
            bar.setValue(place);
            bar.resizeRelocate(0, height, getWidth(), bar.prefHeight(-1));
        }
        setFocusTraversable(hidden > 0);
        window.setWidth(getWidth());
        window.setHeight(height);
    }
}
