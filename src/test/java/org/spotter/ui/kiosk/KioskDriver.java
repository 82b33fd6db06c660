package org.spotter.ui.kiosk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.spotter.guide.Guide;
import org.spotter.sheet.SheetDesk;
import org.spotter.sheet.print.PrintDesk;
import org.spotter.store.AppFolders;
import org.spotter.store.DataFolder;
import org.spotter.store.Policy;
import org.spotter.store.Settings;
import org.spotter.testkit.FxThread;
import org.spotter.testkit.Guides;
import org.spotter.testkit.ManualWaits;
import org.spotter.testkit.TestDialogs;
import org.spotter.testkit.TestServices;
import org.spotter.text.MessageFiles;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Background;
import org.spotter.ui.support.Errors;
import org.spotter.ui.support.Keeping;
import org.spotter.ui.support.Later;
import org.spotter.ui.support.Motion;
import org.spotter.ui.support.Speech;
import org.spotter.ui.support.Uptime;

/// The window of a front desk without a test around it, driven from another thread: for long runs, and for programs of
/// their own. JavaFX must have been started.
public final class KioskDriver {
    private final Guide guide = Guides.shipped();
    private final AtomicLong errors = new AtomicLong();
    private final KioskWindow window;
    private final Stage stage;

    /// What the machine lends the window.
    ///
    /// @param data     the folder for what is kept for the staff
    /// @param clock    the time
    /// @param waits    how time passes
    /// @param worker   does what takes time
    /// @param sheets   makes sheets
    /// @param printing prints them
    public record Machine(
            Path data, InstantSource clock, Later.Waits waits, Executor worker, SheetDesk sheets, PrintDesk printing) {}

    /// Opens the window on its first screen.
    ///
    /// @param machine what the machine lends it
    public KioskDriver(Machine machine) {
        record Opened(Stage stage, KioskWindow window) {}
        var opened = FxThread.ask(() -> {
            Errors.catchAll(this::failed);
            var shown = new Stage(StageStyle.UNDECORATED);
            var made = new KioskWindow(shown, front(machine));
            made.open();
            return new Opened(shown, made);
        });
        stage = opened.stage();
        window = opened.window();
    }

    private void failed(Throwable error) {
        if (!(error instanceof Meant)) {
            errors.incrementAndGet();
            error.printStackTrace();
        }
        window.failed();
    }

    private Front front(Machine machine) {
        var zone = ZoneId.of("Europe/London");
        var background = new Background(machine.worker(), this::failed, machine.waits());
        var keeping = new Keeping(
                new DataFolder(new AppFolders(machine.data()), guide, machine.clock(), zone),
                guide,
                Settings.first("en", guide.regions().getLast()),
                machine.clock(),
                zone);
        var services = TestServices.of(
                machine.clock(),
                () -> zone,
                Uptime.none(),
                MessageFiles.builtIn(),
                background,
                new TestDialogs(machine.data()),
                machine.sheets(),
                machine.printing(),
                keeping);
        var staff = new StaffDesk(
                machine.data().resolve("kiosk.json"),
                background,
                () -> LocalDate.ofInstant(machine.clock().instant(), zone),
                System::nanoTime);
        var policy = new Policy(
                true,
                new Policy.Site("Iron Yard", "1 Mill Lane", Optional.empty(), Optional.empty()),
                List.of("en", "es"),
                Optional.of("US"),
                Policy.Idle.USUAL,
                Optional.empty(),
                Policy.Printing.USUAL,
                Map.of(),
                Policy.Display.USUAL,
                Map.of());
        return new Front(
                guide, services, policy, staff, Motion.none(), () -> Speech.none(background), _ -> errors.addAndGet(1));
    }

    /// An error that is made on purpose.
    private static final class Meant extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    // ---- hands

    /// {@return whether a node is there and shows}
    ///
    /// @param id its id
    public boolean shows(String id) {
        return FxThread.ask(() -> {
            var node = stage.getScene().lookup("#" + id);
            return node != null && node.isVisible();
        });
    }

    /// Taps a button.
    ///
    /// @param id its id
    public void tap(String id) {
        FxThread.act(() -> ((ButtonBase) Objects.requireNonNull(stage.getScene().lookup("#" + id), id)).fire());
    }

    /// Makes an error that nobody catches.
    public void fail() {
        Platform.runLater(() -> {
            throw new Meant();
        });
        FxThread.act(() -> {});
    }

    /// {@return how many errors there were that nobody made on purpose}
    public long errors() {
        return errors.get();
    }

    /// {@return the context of the visit that is open}
    public Optional<AppContext> visiting() {
        return FxThread.ask(window::visiting);
    }

    /// {@return the context of the visit that is open; asked on the window's thread}
    AppContext visitingNow() {
        return window.visiting().orElseThrow();
    }

    /// {@return the window}
    public Stage stage() {
        return stage;
    }

    /// {@return the guide}
    public Guide guide() {
        return guide;
    }

    /// Lets time pass until a question stands, or the visit is over.
    ///
    /// @param waits the time
    /// @param id    the node of the question
    public void passUntil(ManualWaits waits, String id) {
        while (visiting().isPresent() && !shows(id)) {
            pass(waits, waits.next().orElseThrow());
        }
    }

    /// Lets time pass.
    ///
    /// @param waits the time
    /// @param time  how much
    public void pass(ManualWaits waits, Duration time) {
        waits.pass(time, FxThread::act);
    }
}
