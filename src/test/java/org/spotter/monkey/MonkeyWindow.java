package org.spotter.monkey;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.stage.Stage;
import org.spotter.store.AppFolders;
import org.spotter.store.DataFolder;
import org.spotter.store.Settings;
import org.spotter.testkit.Guides;
import org.spotter.testkit.HeadlessScreen;
import org.spotter.testkit.ManualClock;
import org.spotter.testkit.ManualWaits;
import org.spotter.testkit.PrintOrders;
import org.spotter.testkit.SheetOrders;
import org.spotter.testkit.TestDialogs;
import org.spotter.testkit.TestServices;
import org.spotter.testkit.TestWindow;
import org.spotter.text.MessageFiles;
import org.spotter.ui.shell.Pages;
import org.spotter.ui.shell.Shell;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.AppContext.Kept;
import org.spotter.ui.support.Background;
import org.spotter.ui.support.Errors;
import org.spotter.ui.support.Keeping;
import org.spotter.ui.support.Motion;
import org.spotter.ui.support.Navigator;
import org.spotter.ui.support.Place;
import org.spotter.ui.support.Speech;
import org.spotter.ui.support.Uptime;

/// The window at home with a folder of its own, in which time passes when the monkey says so.
final class MonkeyWindow {
    private static final double WIDTH = 1024;
    private static final double HEIGHT = 768;

    private MonkeyWindow() {}

    /// Opens it, on the window's thread.
    ///
    /// @param folder where it keeps what it keeps, and saves what is saved
    /// @return the window
    static Monkey.Opened open(Path folder) {
        Queue<Throwable> errors = new ConcurrentLinkedQueue<>();
        Errors.catchAll(error -> {
            if (!HeadlessScreen.failed(error)) {
                errors.add(error);
            }
        });
        var guide = Guides.shipped();
        var clock = new ManualClock(TestWindow.NOW);
        var waits = new ManualWaits(clock);
        var background = new Background(Runnable::run, errors::add, waits);
        var zone = ZoneId.of("Europe/London");
        var data = new DataFolder(new AppFolders(folder.resolve("data")), guide, clock, zone);
        var usual = Settings.first("en", guide.regionFor("US"));
        var keeping = new Keeping(data, guide, usual, clock, zone);
        var kept = keeping.kept();
        var services = TestServices.of(
                clock,
                () -> zone,
                Uptime.none(),
                MessageFiles.builtIn(),
                background,
                new TestDialogs(folder),
                new SheetOrders(),
                new PrintOrders(),
                keeping);
        var context = new AppContext(
                guide,
                services,
                new Kept(usual.withSound(false), kept.episode(), kept.timer()),
                new Navigator(Place.of(Pages.START)));
        var stage = new Stage();
        stage.setScene(new Shell(context, Motion.none(), Speech.none(background)).scene(WIDTH, HEIGHT));
        stage.show();
        return new Monkey.Opened(stage, context, clock, waits, errors, folder);
    }
}
