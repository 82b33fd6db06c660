package org.spotter.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.spotter.testkit.LayoutCheck.Fault;
import org.spotter.testkit.LayoutCheck.Finding;

/// The check finds each kind of fault, and nothing where there is none.
class LayoutCheckTest extends UiTest {
    private static final double SIDE = 400;
    private static final String LONG = "A text that says a good deal more than a narrow place can hold on one line";

    /// What is wrong in a window with these things in it.
    private List<Finding> findings(Supplier<Region> made) {
        return onFx(() -> {
            var root = made.get();
            new Scene(root, SIDE, SIDE);
            root.applyCss();
            root.layout();
            return LayoutCheck.of(root);
        });
    }

    private List<Fault> faults(Supplier<Region> made) {
        return findings(made).stream().map(Finding::fault).distinct().toList();
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static Button button(String text) {
        var button = new Button(text);
        button.setMinSize(LayoutCheck.TARGET, LayoutCheck.TARGET);
        return button;
    }

    private static <T extends Node> T at(double x, double y, T node) {
        node.relocate(x, y);
        return node;
    }

    private static <T extends Region> T painted(T region) {
        region.setStyle("-fx-background-color: white;");
        return region;
    }

    private static ScrollPane page(Node... column) {
        var content = new VBox(column);
        content.getStyleClass().add("column");
        content.setMaxWidth(SIDE / 2);
        var pane = new ScrollPane(new StackPane(content));
        pane.setFitToWidth(true);
        pane.getStyleClass().add("page-scroll");
        return pane;
    }

    @Test
    void a_sound_window_has_no_finding() {
        assertThat(findings(() -> {
                    var frame = new BorderPane(page(
                            label(LONG, "body"),
                            painted(new VBox(label(LONG), button("Press"))),
                            button("Press this one too"),
                            new Region()));
                    frame.setTop(new HBox(button("One"), button("Two")));
                    frame.setBottom(new HBox(button("Back"), button("Next")));
                    return frame;
                }))
                .isEmpty();
    }

    @Test
    void a_long_page_scrolls_and_has_no_finding() {
        assertThat(findings(() -> {
                    var space = new Region();
                    space.setMinHeight(3 * SIDE);
                    return page(space, label(LONG), button("At the end"));
                }))
                .isEmpty();
    }

    @Test
    void an_ellipsis_is_cut() {
        assertThat(faults(() -> {
                    var label = new Label(LONG);
                    label.setMaxWidth(SIDE / 4);
                    return new VBox(label);
                }))
                .containsExactly(Fault.CUT);
    }

    @Test
    void a_text_that_loses_its_second_line_is_cut() {
        assertThat(faults(() -> {
                    var label = label(LONG);
                    label.setMinHeight(0);
                    label.setMaxSize(SIDE / 2, 20);
                    return new VBox(label);
                }))
                .containsExactly(Fault.CUT);
    }

    @Test
    void a_text_behind_a_clip_is_cut() {
        assertThat(faults(() -> {
                    var box = new VBox(label("Just a word"));
                    box.setClip(new Rectangle(20, 20));
                    return new VBox(box);
                }))
                .containsExactly(Fault.CUT);
    }

    @Test
    void a_button_beyond_the_window_is_outside() {
        assertThat(faults(() -> new Pane(at(SIDE - 20, 0, button("Far right")))))
                .contains(Fault.OUTSIDE);
        assertThat(faults(() -> new Pane(at(0, SIDE - 20, button("Far down"))))).contains(Fault.OUTSIDE);
        assertThat(faults(() -> new Pane(at(-20, 0, button("Far left"))))).contains(Fault.OUTSIDE);
    }

    @Test
    void a_text_beside_what_its_pane_shows_is_outside() {
        assertThat(faults(() -> page(new Pane(at(SIDE, 0, label("Aside"))), button("Press"))))
                .contains(Fault.OUTSIDE);
    }

    @Test
    void content_wider_than_its_pane_is_sideways() {
        assertThat(faults(() -> {
                    var wide = new Region();
                    wide.setMinWidth(SIDE * 2);
                    return new ScrollPane(wide);
                }))
                .containsExactly(Fault.SIDEWAYS);
    }

    @Test
    void two_buttons_on_each_other_overlap() {
        assertThat(faults(() -> new Pane(at(0, 0, button("One")), at(20, 20, button("Two")))))
                .containsExactly(Fault.OVERLAP);
    }

    @Test
    void two_texts_on_each_other_overlap() {
        assertThat(faults(() -> new Pane(at(0, 0, label("One text")), at(10, 5, label("Another text")))))
                .containsExactly(Fault.OVERLAP);
    }

    @Test
    void a_text_under_a_button_overlaps() {
        assertThat(faults(() -> new Pane(at(0, 0, label("One text")), at(10, 5, button("Press")))))
                .containsExactly(Fault.OVERLAP);
    }

    @Test
    void a_button_over_the_page_overlaps() {
        assertThat(faults(() -> {
                    var window = new StackPane(page(label(LONG)), button("Next"));
                    window.setAlignment(Pos.BOTTOM_CENTER);
                    return window;
                }))
                .containsExactly(Fault.OVERLAP);
    }

    @Test
    void a_text_over_the_edge_of_its_card_is_found() {
        assertThat(faults(() -> {
                    var card = painted(new Pane(at(60, 0, label("Longer than the card"))));
                    card.setMaxSize(100, 60);
                    card.setMinSize(100, 60);
                    return new VBox(card);
                }))
                .containsExactly(Fault.OVER_EDGE);
    }

    @Test
    void a_column_at_the_side_is_off_centre() {
        assertThat(faults(() -> {
                    var pane = page(label(LONG));
                    ((StackPane) pane.getContent()).setAlignment(Pos.TOP_LEFT);
                    return pane;
                }))
                .containsExactly(Fault.OFF_CENTRE);
    }

    @Test
    void running_text_over_the_whole_width_is_a_long_line() {
        assertThat(faults(() -> {
                    var text = label(LONG + ", " + LONG, "body");
                    text.setStyle("-fx-font-size: 5px;");
                    return new VBox(text);
                }))
                .containsExactly(Fault.LONG_LINE);
    }

    @Test
    void a_high_header_leaves_little_room() {
        assertThat(faults(() -> {
                    var frame = new BorderPane(page(label(LONG)));
                    var header = new Region();
                    header.setMinHeight(SIDE / 2);
                    frame.setTop(header);
                    return frame;
                }))
                .containsExactly(Fault.LITTLE_ROOM);
    }

    @Test
    void cards_of_unequal_height_are_a_ragged_row() {
        assertThat(faults(() -> {
                    var grid = new GridPane();
                    var low = painted(new VBox(label("Low")));
                    low.setMaxHeight(Region.USE_PREF_SIZE);
                    grid.addRow(0, painted(new VBox(label("High"), label("and higher"))), low);
                    return grid;
                }))
                .containsExactly(Fault.RAGGED_ROW);
    }

    @Test
    void a_button_too_small_to_tap_is_found() {
        assertThat(faults(() -> new VBox(new Button("Small")))).containsExactly(Fault.SMALL_TARGET);
    }

    @Test
    void what_takes_the_tap_for_a_small_control_is_the_target() {
        assertThat(faults(() -> {
                    var row = new VBox(new Button("Small"));
                    row.setMinSize(SIDE, LayoutCheck.TARGET);
                    row.setOnMouseClicked(_ -> {});
                    return new VBox(row);
                }))
                .isEmpty();
    }

    @Test
    void what_does_not_show_has_no_finding() {
        assertThat(faults(() -> {
                    var hidden = new Pane(at(SIDE * 2, 0, button("Nowhere")));
                    hidden.setVisible(false);
                    return new VBox(hidden);
                }))
                .isEmpty();
    }

    @Test
    void a_menu_over_the_page_is_looked_at_alone() {
        assertThat(findings(() -> {
                    var over = new StackPane(new Button("Small"));
                    over.getStyleClass().add("scrim");
                    return new StackPane(new VBox(new Button("Small and under it")), over);
                }))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.toString()).contains("Small").doesNotContain("under"));
    }

    @Test
    void a_finding_tells_which_node() {
        assertThat(findings(() -> {
                    var small = new Button("Small");
                    small.setId("little");
                    return new VBox(small);
                }))
                .singleElement()
                .hasToString("SMALL_TARGET #little.button \"Small\"");
    }
}
