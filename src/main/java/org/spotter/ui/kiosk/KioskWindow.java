package org.spotter.ui.kiosk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.spotter.guide.json.Problem;
import org.spotter.kiosk.Idle;
import org.spotter.kiosk.Tally.Count;
import org.spotter.sheet.Edition;
import org.spotter.store.Episode;
import org.spotter.store.Settings;
import org.spotter.timer.Timer;
import org.spotter.ui.shell.Shell;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.AppContext.Kept;
import org.spotter.ui.support.FrontDesk;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Navigator;
import org.spotter.ui.support.Place;
import org.spotter.ui.support.PrintRun.Stage.Done;
import org.spotter.ui.support.PrintRun.Stage.Sending;
import org.spotter.ui.support.PrintRun.Stage.Waiting;
import org.spotter.ui.support.Speech;
import org.spotter.ui.support.Theme;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Texts;
import org.spotter.visit.Answers;

/// The window at a front desk. Each visit has a context and a shell of its own, made for it and let go with it, so that
/// forgetting a visitor needs no list of what to forget.
public final class KioskWindow {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 1920;

    /// On the window, so that no screen in it sees such a key first.
    private static final EventHandler<KeyEvent> STAY = KioskWindow::stay;

    private final Stage stage;
    private final Front front;
    private Optional<Visit> visit = Optional.empty();

    /// One visit, with what must be stopped when it ends.
    private record Visit(AppContext context, Scene scene, IdleWatch idle, Speech speech, FrontDesk desk) {}

    KioskWindow(Stage stage, Front front) {
        this.stage = stage;
        this.front = front;
    }

    /// {@return the settings that each visit starts with}
    ///
    /// @param front    what the window is made of
    /// @param language the language chosen
    static Settings settings(Front front, String language) {
        return Settings.first(language, front.region()).withTheme(Settings.Theme.LIGHT);
    }

    // ---- the window

    /// Fills the display, with no way out.
    void open() {
        tidy();
        attract();
        hold(this::displayChanged);
    }

    /// Fills the display and stays there.
    ///
    /// @param changed is run when a display went or came
    private void hold(Runnable changed) {
        shut();
        stage.setTitle(front.helpers().of("app.name"));
        stage.setAlwaysOnTop(true);
        stage.fullScreenProperty().subscribe(full -> {
            if (!full && stage.isShowing()) {
                stage.setFullScreen(true);
            }
        });
        stage.iconifiedProperty().subscribe(hidden -> {
            if (hidden) {
                stage.setIconified(false);
            }
        });
        place();
        stage.show();
        stage.setFullScreen(true);
        ListChangeListener<Screen> displays = _ -> changed.run();
        Screen.getScreens().addListener(displays);
        // The list of displays lives as long as the program and would hold a closed window.
        stage.addEventHandler(
                WindowEvent.WINDOW_HIDDEN, _ -> Screen.getScreens().removeListener(displays));
    }

    /// Who stood before a display that went may not be who sees the next one.
    void displayChanged() {
        end();
        fill();
    }

    private void fill() {
        place();
        stage.setFullScreen(true);
    }

    /// A visit that was cut off, by a crash or a pulled plug, may have left its sheet in a queue.
    private void tidy() {
        var titles = front.guide().words().keySet().stream()
                .map(language -> front.messages(language).of("sheet.job"))
                .collect(Collectors.toSet());
        var printing = front.services().printing();
        front.services().background().run(() -> printing.wipeLeft(titles), _ -> {}, _ -> {});
    }

    /// Leaves no way out by key or by the system's menus.
    private void shut() {
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnCloseRequest(Event::consume);
        stage.addEventFilter(KeyEvent.ANY, STAY);
    }

    /// The screen the site chose, or the last one there is.
    private Screen screen() {
        var screens = Screen.getScreens();
        return screens.isEmpty()
                ? Screen.getPrimary()
                : screens.get(Math.min(screens.size(), front.policy().screen().number()) - 1);
    }

    private void place() {
        var bounds = screen().getBounds();
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
    }

    private void show(Scene scene) {
        var full = stage.isFullScreen();
        var before = stage.getScene();
        stage.setScene(scene);
        if (before != null) {
            // What still waits for its moment in a screen gives up when it is in no scene any more.
            before.setRoot(new Region());
        }
        if (full) {
            stage.setFullScreen(true);
        }
    }

    private Scene scene(Parent root) {
        var scene = new Scene(
                root,
                stage.getScene() == null ? WIDTH : stage.getScene().getWidth(),
                stage.getScene() == null ? HEIGHT : stage.getScene().getHeight());
        Theme.dressKiosk(scene);
        return scene;
    }

    /// Keys that would lead out of the window, or to other places of it than the visitor means.
    private static void stay(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown() || event.getCode().isFunctionKey()) {
            event.consume();
        }
    }

    // ---- the first screen

    private void attract() {
        var screen = new Attract(front, this::begin, this::pad);
        show(scene(screen));
        screen.focus();
    }

    // ---- a visit

    /// {@return the context of the visit that is open}
    Optional<AppContext> visiting() {
        return visit.map(Visit::context);
    }

    private void begin(String language, Place place) {
        if (visit.isPresent()) {
            return;
        }
        var desk = new FrontDesk(front.policy(), front.tap(screen()), this::leave, edition -> front.staff()
                .count(edition == Edition.EMERGENCY ? Count.SLIPS : Count.SHEETS));
        var kept = new Kept(
                settings(front, language),
                Episode.of(Answers.NONE, front.services().clock().instant()),
                Timer.IDLE);
        var context = new AppContext(front.guide(), front.services().at(desk), kept, new Navigator(place));
        var speech = front.speech().get();
        var now = stage.getScene();
        var scene = new Shell(context, front.motion(), speech).scene(now.getWidth(), now.getHeight());
        context.printing().stage().subscribe((before, after) -> {
            if (before instanceof Sending && (after instanceof Waiting || after instanceof Done)) {
                context.printing()
                        .asked()
                        .ifPresent(asked -> desk.printed(asked.order().edition()));
            }
        });
        var idle = new IdleWatch(context, scene, Idle.start(front.policy().idle()), this::end);
        visit = Optional.of(new Visit(context, scene, idle, speech, desk));
        show(scene);
        if (front.policy().screen().speech()) {
            speech.find();
        }
    }

    /// The visitor says that the visit is over. Who printed is asked for the sheet first.
    private void leave() {
        visit.filter(open -> open.desk().hasPrinted()).ifPresentOrElse(this::askForSheet, this::end);
    }

    private void askForSheet(Visit open) {
        var context = open.context();
        var asked = new Overlay[1];
        var yes = Buttons.primary(context.message("kiosk.sheet.yes"), Icons.YES, this::end);
        yes.setId("sheet-yes");
        var no = Buttons.secondary(context.message("kiosk.sheet.no"), Icons.NO, () -> {
            asked[0].close();
            help(open);
        });
        no.setId("sheet-no");
        asked[0] = Overlay.ask(
                (Pane) open.scene().getRoot(),
                "sheet-question",
                List.of(
                        Texts.title(context.message("kiosk.sheet.title")),
                        Texts.lead(context.message("kiosk.sheet.lead"))),
                List.of(yes, no));
    }

    /// The sheet did not come out: a way on, whatever the printer does.
    private void help(Visit open) {
        var context = open.context();
        var asked = new Overlay[1];
        var again = Buttons.primary(context.message("kiosk.sheet.again"), Icons.PRINT, () -> {
            asked[0].close();
            context.navigator().go("sheet");
        });
        again.setId("sheet-again");
        var screen = Buttons.secondary(context.message("sheet.page.large"), Icons.LARGE, () -> {
            asked[0].close();
            context.navigator().go("sheet", "large");
        });
        screen.setId("sheet-screen");
        var end = Buttons.secondary(context.message("kiosk.sheet.end"), Icons.CLOSE, this::end);
        end.setId("sheet-end");
        asked[0] = Overlay.ask(
                (Pane) open.scene().getRoot(),
                "sheet-help",
                List.of(
                        Texts.title(context.message("kiosk.sheet.help")),
                        Texts.lead(context.message("kiosk.sheet.desk"))),
                List.of(again, screen, end));
    }

    /// Ends the visit and forgets it.
    private void end() {
        visit.ifPresent(over -> {
            visit = Optional.empty();
            forget(over);
            front.staff().count(Count.VISITS);
        });
        attract();
    }

    private static void forget(Visit over) {
        over.idle().stop();
        over.speech().stop();
        over.context().end();
        Clipboard.getSystemClipboard().clear();
        Overlay.hideFloating(over.scene().getWindow());
        over.scene().setRoot(new Region());
    }

    /// Something went wrong that nobody expected: the visit ends at once, and the first screen is back.
    void failed() {
        try {
            end();
        } catch (RuntimeException _) {
            front.exit().accept(Exit.FAILED);
        }
    }

    // ---- the staff

    private void pad() {
        show(scene(new PinPad(front, this::staff, this::attract)));
    }

    private void staff() {
        show(scene(new StaffPage(front, this::attract)));
    }

    // ---- a policy that cannot be used

    /// Shows that the screen is out of order, and why, instead of opening a desktop.
    ///
    /// @param stage    the window
    /// @param front    what the window is made of
    /// @param problems what is wrong with the policy
    /// @param again    reads it again
    static void outOfOrder(Stage stage, Front front, List<Problem> problems, Runnable again) {
        var window = new KioskWindow(stage, front);
        window.show(window.scene(new OutOfOrder(front, problems, again)));
        window.hold(window::fill);
    }

    /// How the program ends.
    static final class Exit {
        /// As the staff wished.
        static final int WISHED = 0;

        /// To be started again, as the staff wished.
        static final int AGAIN = 10;

        /// It could not go on; it is to be started again.
        static final int FAILED = 70;

        private Exit() {}
    }
}
