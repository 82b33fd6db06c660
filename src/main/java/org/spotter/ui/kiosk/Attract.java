package org.spotter.ui.kiosk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import org.spotter.kiosk.OpeningHours;
import org.spotter.text.Messages;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Later;
import org.spotter.ui.support.Place;
import org.spotter.ui.support.Theme;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.PictureView;
import org.spotter.ui.widget.Texts;
import org.spotter.ui.widget.Tiles;

/// The first screen: what this is, in every language offered. A touch anywhere starts.
final class Attract extends StackPane {
    /// What stands still too long stays in a screen for good: it all moves a little, this often.
    private static final Duration MOVES = Duration.ofSeconds(30);

    private static final List<double[]> PLACES = List.of(
            new double[] {0, 0},
            new double[] {1, 0},
            new double[] {1, 1},
            new double[] {0, 1},
            new double[] {-1, 1},
            new double[] {-1, 0},
            new double[] {-1, -1},
            new double[] {0, -1});

    private static final double STEP_PX = 12;
    private static final double LOW_PART = 0.36;
    private static final double LOGO_PX = 160;

    private final Front front;
    private final VBox all = new VBox();
    private final Region night = new Region();
    private final Later moving;
    private int place;

    /// Begins a visit.
    @FunctionalInterface
    interface Begin {
        /// Begins.
        ///
        /// @param language in this language
        /// @param place    here
        void visit(String language, Place place);
    }

    /// Makes the screen.
    ///
    /// @param front what the window is made of
    /// @param begin begins a visit
    /// @param staff opens the staff's pad
    Attract(Front front, Begin begin, Runnable staff) {
        this.front = front;
        moving = front.services().background().later(this::move);
        var usual = front.languages().getFirst();
        var languages = new Tiles(front.languages().stream()
                .map(language -> column(language, begin))
                .toArray(Node[]::new));
        languages.getStyleClass().add("attract-languages");
        var mark = new PictureView("mark", "");
        mark.getStyleClass().add("attract-mark");
        var names = new VBox(Texts.label(front.messages(usual).of("app.name"), "attract-name"));
        if (!front.policy().site().name().isEmpty()) {
            names.getChildren().add(Texts.label(front.policy().site().name(), "attract-site"));
        }
        names.getStyleClass().add("attract-names");
        var logo = front.policy().site().logo().map(Attract::logo).orElseGet(Region::new);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var open = Buttons.quiet(front.helpers().of("kiosk.staff"), Icons.LOCK, staff);
        open.setId("staff");
        open.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(mark, names, space, logo, open);
        head.getStyleClass().add("attract-head");
        all.getChildren().setAll(head, languages);
        all.getStyleClass().add("attract");
        night.getStyleClass().add("night");
        night.setMouseTransparent(true);
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("attract-scroll");
        getChildren().setAll(scroll, night);
        getStyleClass().addAll("app", "attract-ground", "light");
        setOnMouseClicked(_ -> begin.visit(usual, Place.of("danger")));
        Theme.kiosk(this, front.tap(Screen.getPrimary()));
        widthProperty().subscribe(_ -> Theme.size(this, KioskWindow.settings(front, usual)));
        heightProperty().subscribe(_ -> Theme.size(this, KioskWindow.settings(front, usual)));
        if (front.policy().screen().lowReach()) {
            heightProperty().subscribe(_ -> setPadding(new Insets(getHeight() * LOW_PART, 0, 0, 0)));
        }
        move();
        sceneProperty().subscribe((before, scene) -> {
            if (before != null && scene == null) {
                moving.cancel();
            }
        });
    }

    /// Gives the keyboard to the way in that Enter takes.
    void focus() {
        applyCss();
        var start = lookup("#start-" + front.languages().getFirst());
        if (start != null) {
            start.requestFocus();
        }
    }

    private Node column(String language, Begin begin) {
        var messages = front.messages(language);
        var start = Buttons.primary(
                messages.of("kiosk.start"), Icons.NEXT, () -> begin.visit(language, Place.of("danger")));
        start.setId("start-" + language);
        start.getStyleClass().add("big");
        start.setDefaultButton(language.equals(front.languages().getFirst()));
        var seated = Buttons.secondary(
                messages.of("kiosk.short"), Icons.DANGER, () -> begin.visit(language, Place.of("short")));
        seated.setId("short-" + language);
        var look = Buttons.secondary(
                messages.of("kiosk.look"), Icons.INJURIES, () -> begin.visit(language, Place.of("welcome")));
        look.setId("look-" + language);
        for (var button : List.of(start, seated, look)) {
            button.setMaxWidth(Double.MAX_VALUE);
        }
        var column = new VBox(
                Texts.label(messages.languageName(), "eyebrow"),
                Texts.label(messages.of("kiosk.title"), "display"),
                Texts.lead(messages.of("kiosk.lead")),
                start,
                seated,
                look,
                Texts.small(messages.of("kiosk.kept")));
        Stream.of(
                        front.policy().words().getOrDefault(language, ""),
                        front.staff().paper() ? "" : messages.of("kiosk.no-paper"))
                .filter(text -> !text.isEmpty())
                .forEach(text -> column.getChildren().add(Texts.body(text)));
        column.getStyleClass().addAll("card", "attract-column");
        column.setNodeOrientation(orientation(messages));
        return column;
    }

    private static Node logo(Path file) {
        var view = new ImageView(new Image(file.toUri().toString(), LOGO_PX, LOGO_PX, true, true));
        view.setId("site-logo");
        return view;
    }

    private static NodeOrientation orientation(Messages messages) {
        return messages.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    private void move() {
        place = (place + 1) % PLACES.size();
        all.setTranslateX(PLACES.get(place)[0] * STEP_PX);
        all.setTranslateY(PLACES.get(place)[1] * STEP_PX);
        var clock = front.services().clock();
        var now =
                LocalDateTime.ofInstant(clock.instant(), front.services().zone().get());
        night.setVisible(front.policy().screen().dimmed()
                && !new OpeningHours(front.policy().hours()).open(now));
        moving.after(MOVES);
    }
}
