package org.spotter.ui.kiosk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.spotter.diagnosis.Journal;
import org.spotter.guide.Guide;
import org.spotter.guide.GuideLoader;
import org.spotter.guide.json.Problem;
import org.spotter.sheet.Edition;
import org.spotter.store.DataFolder;
import org.spotter.store.LogFolder;
import org.spotter.store.Policy;
import org.spotter.store.PolicyFile;
import org.spotter.store.Read;
import org.spotter.store.Settings;
import org.spotter.ui.App.Machine;
import org.spotter.ui.BrokenGuide;
import org.spotter.ui.support.AppContext.Services;
import org.spotter.ui.support.Background;
import org.spotter.ui.support.Errors;
import org.spotter.ui.support.FileDialogs;
import org.spotter.ui.support.KeepAwake;
import org.spotter.ui.support.Keeping;
import org.spotter.ui.support.Later;
import org.spotter.ui.support.Motion;
import org.spotter.ui.support.Sounds;
import org.spotter.ui.support.Speech;
import org.spotter.ui.support.SystemNotice;
import org.spotter.ui.support.Uptime;
import org.spotter.ui.support.Voice;

/// The program at a front desk.
public final class KioskApp {
    private static final System.Logger LOG = System.getLogger(KioskApp.class.getName());
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final Machine machine;
    private final Path policy;
    private final Runnable alive;
    private final IntConsumer exit;
    private final Later beating = new Later(this::beat);
    private Optional<KioskWindow> window = Optional.empty();

    private KioskApp(Machine machine, Path policy, Runnable alive, IntConsumer exit) {
        this.machine = machine;
        this.policy = policy;
        this.alive = alive;
        this.exit = exit;
    }

    /// Opens the window.
    ///
    /// @param machine what belongs to the machine
    /// @param policy  the policy file
    /// @param alive   is told each second that the window's thread still runs
    /// @param exit    ends the program with a code
    public static void open(Machine machine, Path policy, Runnable alive, IntConsumer exit) {
        prepare();
        Platform.startup(() -> on(new Stage(StageStyle.UNDECORATED), machine, policy, alive, exit));
    }

    /// Opens the window on a stage.
    static void on(Stage stage, Machine machine, Path policy, Runnable alive, IntConsumer exit) {
        new KioskApp(machine, policy, alive, exit).start(stage);
    }

    /// What must be said before JavaFX starts.
    static void prepare() {
        // It would keep the short texts that were shown, those of visitors too, until there are many more.
        System.setProperty("prism.cacheLayoutSize", "0");
        Platform.setImplicitExit(false);
    }

    private void start(Stage stage) {
        Errors.catchAll(this::failed);
        beat();
        switch (machine.guide().get()) {
            case GuideLoader.Result.Ready(var guide) -> start(stage, guide);
            case GuideLoader.Result.Refused(var problems) ->
                BrokenGuide.show(
                        stage, problems, BrokenGuide.messages(machine.texts(), machine.language(), machine.locale()));
        }
    }

    private void start(Stage stage, Guide guide) {
        var editions = Arrays.stream(Edition.values()).map(Edition::name).toList();
        switch (PolicyFile.read(policy, guide, editions)) {
            case Read.Whole<Policy>(var whole) -> {
                var opened = new KioskWindow(stage, front(guide, whole));
                window = Optional.of(opened);
                opened.open();
            }
            case Read.Absent<Policy> _ ->
                held(stage, guide, List.of(new Problem("", "$", Problem.Kind.NOT_FOUND, List.of())));
            case Read.Refused<Policy>(var problems) -> held(stage, guide, problems);
        }
    }

    /// Never an open desktop: the screen says what is wrong, and looks again when asked.
    private void held(Stage stage, Guide guide, List<Problem> problems) {
        LOG.log(System.Logger.Level.WARNING, "policy: {0}", problems);
        var whole = problems.stream()
                .map(each -> new Problem(policy.toString(), each.place(), each.kind(), each.details()))
                .toList();
        KioskWindow.outOfOrder(stage, front(guide, Policy.NONE), whole, () -> start(stage, guide));
    }

    private Front front(Guide guide, Policy set) {
        var background = Background.threads(this::failed);
        // Attached to no window: nothing of a visit is ever kept.
        var keeping = new Keeping(
                new DataFolder(
                        machine.folders(),
                        guide,
                        machine.clock(),
                        machine.zone().get()),
                guide,
                Settings.first(guide.languageFor(""), guide.regions().getLast()),
                machine.clock(),
                machine.zone().get());
        var services = new Services(
                machine.clock(),
                machine.zone(),
                Uptime.ofThisMachine(),
                machine.locale(),
                machine.texts(),
                background,
                new Sounds(background),
                SystemNotice.none(background),
                KeepAwake.none(),
                new NoDialogs(),
                machine.sheets(),
                machine.printing(),
                keeping,
                Optional.empty());
        var staff = new StaffDesk(
                machine.folders()
                        .data()
                        .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "spotter-kiosk"))
                        .resolve("kiosk.json"),
                background,
                () -> LocalDate.ofInstant(
                        machine.clock().instant(), machine.zone().get()),
                System::nanoTime);
        return new Front(
                guide,
                services,
                set,
                staff,
                Motion.ofSystem(),
                () -> new Speech(background, System::nanoTime, Voice::ofThisMachine),
                exit);
    }

    private void beat() {
        alive.run();
        beating.after(BEAT);
    }

    /// No word of the error may hold one of the visitor's.
    private void failed(Throwable error) {
        LOG.log(System.Logger.Level.ERROR, "unexpected: {0}", error.getClass().getName());
        try {
            new Journal(new LogFolder(machine.folders()), machine.clock(), machine.zone(), Journal.Precision.DAY)
                    .error(error, BrokenGuide.messages(machine.texts(), machine.language(), machine.locale()));
        } catch (RuntimeException _) {
            // The first screen must come back, with a report or without.
        } finally {
            window.ifPresentOrElse(KioskWindow::failed, () -> exit.accept(KioskWindow.Exit.FAILED));
        }
    }

    /// Nobody opens or saves a file on a machine of others.
    private static final class NoDialogs implements FileDialogs {
        @Override
        public Optional<Path> save(String name, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> open(List<Kind> kinds) {
            return Optional.empty();
        }
    }
}
