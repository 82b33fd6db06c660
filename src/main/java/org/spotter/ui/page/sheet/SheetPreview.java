package org.spotter.ui.page.sheet;

import java.nio.IntBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.spotter.guide.Paper;
import org.spotter.sheet.PagePicture;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Focus;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Later;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.Texts;

/// The pages of a sheet as they come out of the printer: one at a time, or two where there is room for both.
///
/// Only what is in sight is drawn, one drawing at a time, and off the window's thread. Until a drawing is there the one
/// before stays, scaled. A drawing that nobody wants any more is not shown.
final class SheetPreview extends VBox {
    /// Percent of the paper's true size.
    private static final List<Integer> ZOOMS = List.of(50, 75, 100, 125, 150, 200, 250, 300);

    private static final double WHOLE = 100;

    /// Pixels in an inch of a usual screen.
    private static final double SCREEN = 96;

    /// Nothing is drawn finer than a printer would.
    private static final double FINEST = 300;

    private static final double MM_IN_INCH = 25.4;
    private static final double GAP = 20;

    /// As wide as fits is at most this wide, in text heights: lines on paper are no longer than lines on the screen.
    private static final double WIDEST = 48;

    /// Two pages stand beside each other when each has at least this width, in text heights.
    private static final double LEAST = 30;

    /// What takes longer than a moment is told.
    private static final Duration MOMENT = Duration.ofMillis(300);

    /// While the window is being resized nothing is drawn anew.
    private static final Duration RESIZED = Duration.ofMillis(120);

    private final AppContext context;
    private final SheetView view;
    private final Label place = Texts.body("");
    private final Label percent = Texts.body("");
    private final Button previous;
    private final Button next;
    private final Button out;
    private final Button in;
    private final Button fit;
    private final Button onward;
    private final Pages pages = new Pages();
    private final Pan pan = new Pan(pages);
    private final StackPane status = new StackPane();
    private final VBox problem = Boxes.stack();
    private final Later slow = new Later(this::stillBusy);
    private final Later resized = new Later(this::refresh);
    private Optional<SheetFile> file = Optional.empty();
    private Optional<Wanted> wanted = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private boolean busy;

    /// What is to be seen.
    ///
    /// @param file  the sheet
    /// @param page  a page in sight
    /// @param zoom  percent of the paper; empty for as wide as fits
    /// @param room  the width there is, in pixels
    /// @param em    the height of the text, in pixels
    /// @param dense dots of the screen in a pixel
    private record Wanted(SheetFile file, int page, Optional<Integer> zoom, double room, double em, double dense) {
        double inches() {
            return size(file.order().paper()).width();
        }

        /// Which pages stand beside each other, and how wide each is.
        Spread spread(int pages) {
            var here = Math.clamp(page, 0, pages - 1);
            if (zoom.isPresent()) {
                return new Spread(here, 1, Math.rint(zoom.get() / WHOLE * SCREEN * inches()));
            }
            var half = Math.floor((room - GAP) / 2);
            if (pages > 1 && half >= LEAST * em) {
                var first = here - here % 2;
                return new Spread(first, Math.min(2, pages - first), Math.min(half, WIDEST * em));
            }
            return new Spread(here, 1, Math.min(room, WIDEST * em));
        }

        float dpi(Spread spread) {
            return (float) Math.min(FINEST, spread.width() * dense / inches());
        }
    }

    /// Pages beside each other.
    ///
    /// @param first the number of the first, from 0
    /// @param count how many, 1 or 2
    /// @param width of each, in pixels
    private record Spread(int first, int count, double width) {
        int last() {
            return first + count - 1;
        }
    }

    /// What was drawn.
    ///
    /// @param wanted   for what
    /// @param pages    how many pages the sheet has
    /// @param pictures one for each page of its spread
    private record Shown(Wanted wanted, int pages, List<PagePicture> pictures) {
        Spread spread() {
            return wanted.spread(pages);
        }
    }

    private record Inches(double width, double height) {}

    private static Inches size(Paper paper) {
        return switch (paper) {
            case A4 -> new Inches(210 / MM_IN_INCH, 297 / MM_IN_INCH);
            case LETTER -> new Inches(8.5, 11);
        };
    }

    /// Shows nothing yet.
    ///
    /// @param context the window's context
    /// @param view    how it is looked at
    SheetPreview(AppContext context, SheetView view) {
        this.context = context;
        this.view = view;
        previous = tool("sheet-previous", Icons.BACK, () -> turn(-1));
        next = tool("sheet-next", Icons.NEXT, () -> turn(1));
        out = tool("sheet-out", Icons.ZOOM_OUT, () -> zoom(-1));
        in = tool("sheet-in", Icons.ZOOM_IN, () -> zoom(1));
        fit = tool("sheet-fit", Icons.FIT, () -> view.zoom().set(Optional.empty()));
        name(out, context.message("sheet.view.out"));
        name(in, context.message("sheet.view.in"));
        name(fit, context.message("sheet.view.fit"));
        place.setId("sheet-place");
        percent.setId("sheet-percent");
        place.getStyleClass().add("sheet-place");
        onward = Buttons.secondary(context.message("sheet.view.onward"), Icons.NEXT, this::onward);
        onward.setId("sheet-onward");
        pan.setId("sheet-pages");
        var making = Texts.label(context.message("sheet.page.making"), "sheet-making");
        making.setId("sheet-making");
        making.setMaxWidth(USE_PREF_SIZE);
        status.getChildren().setAll(making);
        status.getStyleClass().add("sheet-status");
        status.setMouseTransparent(true);
        wait(false);
        show(problem, false);
        getStyleClass().add("preview");
        getChildren().setAll(bar(), problem, new StackPane(pan, status), onward);

        view.page().subscribe((_, _) -> refresh());
        view.zoom().subscribe((_, _) -> refresh());
        pan.widthProperty().subscribe((before, _) -> {
            if (before.doubleValue() > 0) {
                arrange();
                resized.after(RESIZED);
            } else {
                refresh();
            }
        });
        arrange();
    }

    private Node bar() {
        var turning = new HBox(previous, place, next);
        var zooming = new HBox(out, percent, in, fit);
        var bar = Boxes.flow(turning, zooming);
        turning.getStyleClass().add("sheet-tools");
        zooming.getStyleClass().add("sheet-tools");
        bar.getStyleClass().add("sheet-bar");
        return bar;
    }

    private static Button tool(String id, Icons icon, Runnable action) {
        var button = new Button("", icon.node());
        button.setId(id);
        button.getStyleClass().addAll("secondary", "tool");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void name(Button button, String words) {
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
    }

    /// Shows a sheet, from its first page on unless it is the same in other words.
    ///
    /// @param sheet the sheet
    void show(SheetFile sheet) {
        var another = file.isPresent();
        file = Optional.of(sheet);
        if (another) {
            view.page().set(0);
        }
        refresh();
    }

    // ---- what is wanted

    private void turn(int by) {
        shown.ifPresent(now -> {
            var spread = now.spread();
            var to = by < 0 ? spread.first() - spread.count() : spread.last() + 1;
            view.page().set(Math.clamp(to, 0, now.pages() - 1));
        });
    }

    /// Turns the page from below it, and goes to where the next one begins.
    private void onward() {
        turn(1);
        Focus.reveal(place);
        next.requestFocus();
    }

    private void zoom(int by) {
        var now = zoomed();
        ZOOMS.stream()
                .filter(each -> by > 0 ? each > now : each < now)
                .reduce((before, after) -> by > 0 ? before : after)
                .ifPresent(step -> view.zoom().set(Optional.of(step)));
    }

    /// How large the page is now, in percent of the paper.
    private int zoomed() {
        return shown.map(now ->
                        (int) Math.rint(spread(now).width() / now.wanted().inches() / SCREEN * WHOLE))
                .orElse((int) WHOLE);
    }

    /// What to show now of what was drawn: the newest size, for the page that is there.
    private Spread spread(Shown now) {
        var drawn = now.spread();
        var newest = wanted().map(want -> want.spread(now.pages())).orElse(drawn);
        return new Spread(drawn.first(), drawn.count(), newest.width());
    }

    private Optional<Wanted> wanted() {
        var scene = getScene();
        if (scene == null || pan.getWidth() <= 0) {
            return Optional.empty();
        }
        var dense = scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
        return file.map(sheet -> new Wanted(
                sheet,
                view.page().get(),
                view.zoom().get(),
                pan.getWidth(),
                place.getFont().getSize(),
                dense));
    }

    private void refresh() {
        arrange();
        var now = wanted();
        if (now.isPresent() && !now.equals(wanted)) {
            wanted = now;
            if (!busy) {
                draw(now.get());
            }
        }
    }

    // ---- drawing

    private void draw(Wanted want) {
        if (!busy) {
            slow.after(MOMENT);
        }
        busy = true;
        context.services()
                .background()
                .run(
                        () -> drawn(want),
                        drawn -> ended(want, () -> {
                            shown = Optional.of(drawn);
                            show(problem, false);
                            show(pan, true);
                            arrange();
                        }),
                        _ -> ended(want, this::fail));
    }

    private Shown drawn(Wanted want) {
        var desk = context.services().sheets();
        var pdf = want.file().pdf();
        var count = desk.pages(pdf);
        var spread = want.spread(count);
        var pictures = new ArrayList<PagePicture>();
        for (var page = spread.first(); page <= spread.last(); page++) {
            pictures.add(desk.draw(pdf, page, want.dpi(spread)));
        }
        return new Shown(want, count, List.copyOf(pictures));
    }

    /// A drawing came, or failed. What nobody wants any more is passed over.
    private void ended(Wanted want, Runnable take) {
        if (wanted.filter(want::equals).isPresent()) {
            busy = false;
            slow.cancel();
            wait(false);
            take.run();
        } else {
            wanted.ifPresent(this::draw);
        }
    }

    private void fail() {
        shown = Optional.empty();
        var again = Buttons.secondary(context.message("sheet.view.again"), Icons.CHANGED, () -> {
            wanted = Optional.empty();
            refresh();
        });
        again.setId("sheet-again");
        var said = Texts.body(context.message("sheet.page.not-made"));
        said.setId("sheet-problem");
        problem.getChildren().setAll(new Callout(Callout.Kind.ASK, said, again));
        show(problem, true);
        show(pan, false);
        arrange();
    }

    private void stillBusy() {
        wait(busy);
    }

    private void wait(boolean on) {
        status.setVisible(on);
        pages.setOpacity(on ? 0.4 : 1);
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    // ---- what is there

    /// Puts everything in its place for what was drawn and the room there is.
    private void arrange() {
        pages.arrange();
        var total = shown.map(Shown::pages).orElse(1);
        int first = shown.map(now -> now.spread().first()).orElse(0);
        int last = shown.map(now -> now.spread().last()).orElse(0);
        var where = shown.map(_ -> first == last
                        ? context.message("sheet.view.page", first + 1, total)
                        : context.message("sheet.view.pages", first + 1, last + 1, total))
                .orElse("");
        place.setText(where);
        percent.setText(shown.isEmpty() ? "" : context.message("settings.text.size", zoomed()));
        name(previous, context.message("sheet.view.previous", where));
        name(next, context.message("sheet.view.next", where));
        pan.setAccessibleText(
                shown.isEmpty() ? context.message("sheet.page.making") : context.message("sheet.page.picture", where));
        disable(previous, first == 0, next);
        disable(next, last + 1 >= total, previous);
        disable(out, shown.isEmpty() || zoomed() <= ZOOMS.getFirst(), in);
        disable(in, shown.isEmpty() || zoomed() >= ZOOMS.getLast(), out);
        disable(fit, view.zoom().get().isEmpty(), in);
        show(onward, last + 1 < total && shown.isPresent());
        pan.requestLayout();
        requestLayout();
    }

    /// The keyboard does not fall off a button that can no longer be pressed.
    private static void disable(Button button, boolean on, Button instead) {
        var held = button.isFocused();
        if (on && held && !instead.isDisabled()) {
            instead.requestFocus();
        }
        button.setDisable(on);
    }

    /// The pages beside each other. Before the first is drawn there is an empty one of the same size.
    private final class Pages extends Region {
        private List<PagePicture> pictures = List.of();

        void arrange() {
            var now = shown.map(Shown::pictures).orElse(List.of());
            if (getChildren().isEmpty() || !now.equals(pictures)) {
                pictures = now;
                getChildren()
                        .setAll(
                                now.isEmpty()
                                        ? List.of(frame(new ImageView()))
                                        : now.stream()
                                                .map(picture -> frame(new ImageView(image(picture))))
                                                .toList());
            }
            requestLayout();
        }

        private static Node frame(ImageView view) {
            view.setAccessibleRole(AccessibleRole.NODE);
            view.setSmooth(true);
            var frame = new StackPane(view);
            frame.getStyleClass().add("sheet-frame");
            return frame;
        }

        private static WritableImage image(PagePicture page) {
            var pixels = IntBuffer.wrap(page.pixels());
            return new WritableImage(
                    new PixelBuffer<>(page.width(), page.height(), pixels, PixelFormat.getIntArgbPreInstance()));
        }

        private double across() {
            return shown.map(now -> spread(now).width())
                    .or(() -> wanted().map(want -> want.spread(1).width()))
                    .orElse(0.0);
        }

        private double down() {
            var paper = shown.map(now -> now.wanted().file())
                    .or(() -> file)
                    .map(sheet -> size(sheet.order().paper()))
                    .orElseGet(() -> size(Paper.A4));
            return Math.rint(across() * paper.height() / paper.width());
        }

        @Override
        protected double computePrefWidth(double height) {
            var count = getChildren().size();
            return count * across() + (count - 1) * GAP;
        }

        @Override
        protected double computePrefHeight(double width) {
            return down();
        }

        @Override
        protected void layoutChildren() {
            var x = 0.0;
            for (var child : getChildren()) {
                child.resizeRelocate(x, 0, across(), down());
                if (child instanceof StackPane frame && frame.getChildren().getFirst() instanceof ImageView view) {
                    view.setFitWidth(Math.max(1, across() - 2));
                    view.setFitHeight(Math.max(1, down() - 2));
                }
                x += across() + GAP;
            }
        }
    }
}
