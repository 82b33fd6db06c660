package org.spotter.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.spotter.guide.Guide;
import org.spotter.store.AtomicFile;
import org.spotter.store.Settings;
import org.spotter.testkit.TestWindow;
import org.spotter.testkit.WindowVisits;
import org.spotter.ui.shell.Pages;
import org.spotter.ui.shell.Shell;
import org.spotter.ui.support.AppContext;
import org.spotter.visit.Answers;
import org.spotter.visit.Visit;

/// Walks a sample visit through every page in a real window and leaves a picture of each.
///
/// Arguments: `FOLDER [WIDTHxHEIGHT [TEXT-SIZE [THEME [LANGUAGE]]]]`.
public final class Tour {
    private static final Duration SETTLE = Duration.millis(450);

    private record Stop(String name, String page, String detail, Answers answers) {}

    private Tour() {}

    /// Runs the tour.
    ///
    /// @param args see above
    public static void main(String[] args) {
        Application.launch(Walk.class, args);
    }

    /// The window that is walked through.
    public static final class Walk extends Application {
        /// Made by JavaFX.
        public Walk() {}

        @Override
        public void start(Stage stage) throws IOException {
            begin(stage, getParameters().getRaw());
        }
    }

    private static void begin(Stage stage, List<String> args) throws IOException {
        var folder = Path.of(args.getFirst());
        Files.createDirectories(folder);
        var size = args.size() > 1 ? args.get(1).split("x") : new String[] {"1180", "800"};
        var text = args.size() > 2 ? Integer.parseInt(args.get(2)) : Settings.MIN_TEXT;
        var theme = args.size() > 3 ? Settings.Theme.valueOf(args.get(3)) : Settings.Theme.LIGHT;
        var language = args.size() > 4 ? args.get(4) : "en";
        var guide = TestWindow.guide();
        var context = TestWindow.context(
                guide, settings -> settings.withTextSize(text).withTheme(theme).withLanguage(language));
        var scene = new Shell(context).scene(Double.parseDouble(size[0]), Double.parseDouble(size[1]));
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        next(stage, context, folder, new ArrayDeque<>(stops(guide)), 1);
    }

    private static List<Stop> stops(Guide guide) {
        var calm = WindowVisits.calm();
        var stops = new ArrayList<Stop>();
        stops.add(new Stop("welcome", "welcome", "", Answers.NONE));
        stops.add(new Stop("first-minutes", "first-minutes", "", Answers.NONE));
        for (var question : Visit.of(guide, calm).path()) {
            stops.add(new Stop(
                    "question-" + question.id(), guide.sectionOf(question).id(), question.id(), calm));
        }
        var emergency = WindowVisits.with(calm, "danger-legs", "E-06");
        stops.add(new Stop("emergency", "emergency", "", emergency));
        stops.add(new Stop("emergency-sheet", "sheet", "", emergency));
        stops.add(new Stop("result-today", "result", "", WindowVisits.with(calm, "warn-ill", "D-01")));
        stops.add(new Stop("result-book", "result", "", WindowVisits.nerve()));
        stops.add(new Stop("injuries-nerve", "injuries", "", WindowVisits.nerve()));
        stops.add(new Stop("plan-nerve", "plan", "", WindowVisits.nerve()));
        for (var page : Pages.ALL) {
            if (guide.section(page.id()).isEmpty() && !page.id().equals("emergency")) {
                stops.add(new Stop(page.id(), page.id(), "", calm));
            }
        }
        stops.add(new Stop("treatments-ice", "treatments", "ice", WindowVisits.with(calm, "health", "raynaud")));
        stops.add(new Stop("result-open", "result", "", Answers.NONE));
        return stops;
    }

    private static void next(Stage stage, AppContext context, Path folder, Queue<Stop> stops, int number) {
        var stop = stops.poll();
        if (stop == null) {
            context.answer(WindowVisits.calm());
            sheet(context, folder.resolve("care-sheet.pdf"));
            stage.close();
            return;
        }
        context.answer(stop.answers());
        context.navigator().restart(new org.spotter.ui.support.Place("welcome", "tour"));
        context.navigator().go(stop.page(), stop.detail());
        var settle = new PauseTransition(stop.page().equals("sheet") ? SETTLE.multiply(8) : SETTLE);
        settle.setOnFinished(_ -> {
            var file = folder.resolve(String.format("%02d-%s.png", number, stop.name()));
            save(stage, file);
            System.out.println(file);
            next(stage, context, folder, stops, number + 1);
        });
        settle.play();
    }

    private static void sheet(AppContext context, Path file) {
        try {
            AtomicFile.write(file, context.services().sheets().pdf(context.sheet()));
            System.out.println(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void save(Stage stage, Path file) {
        var scene = stage.getScene();
        var image = new WritableImage((int) scene.getWidth(), (int) scene.getHeight());
        scene.getRoot().snapshot(new SnapshotParameters(), image);
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, Arrays.copyOf(pixels, pixels.length), 0, width);
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
