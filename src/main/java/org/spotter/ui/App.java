package org.spotter.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.spotter.diary.Diary;
import org.spotter.guide.Guide;
import org.spotter.guide.GuideLoader;
import org.spotter.lifting.Lifting;
import org.spotter.sheet.SheetDesk;
import org.spotter.sheet.print.PrintDesk;
import org.spotter.store.AnswersFile;
import org.spotter.store.AppFolders;
import org.spotter.store.DiaryFile;
import org.spotter.store.Episode;
import org.spotter.store.GuideFolder;
import org.spotter.store.Read;
import org.spotter.store.Settings;
import org.spotter.store.SettingsFile;
import org.spotter.store.TimerFile;
import org.spotter.text.MessageFiles;
import org.spotter.timer.Timer;
import org.spotter.ui.shell.Pages;
import org.spotter.ui.shell.Shell;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.AppContext.Kept;
import org.spotter.ui.support.AppContext.Services;
import org.spotter.ui.support.Background;
import org.spotter.ui.support.Errors;
import org.spotter.ui.support.FileDialogs;
import org.spotter.ui.support.FirstSheet;
import org.spotter.ui.support.Keeper;
import org.spotter.ui.support.Motion;
import org.spotter.ui.support.Navigator;
import org.spotter.ui.support.Place;
import org.spotter.ui.support.Sounds;
import org.spotter.ui.support.Speech;
import org.spotter.ui.support.Voice;
import org.spotter.visit.Answers;

/// The window in home mode: reads what was kept, opens, keeps what changes.
public final class App {
    private static final System.Logger LOG = System.getLogger(App.class.getName());
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 800;
    private static final List<String> FILES = List.of("visit.json", "timer.json", "diary.json", "settings.json");
    private static final List<Integer> ICONS = List.of(16, 32, 64, 128, 256);
    private static final double MIN_WIDTH = 480;
    private static final double MIN_HEIGHT = 480;

    private final Machine machine;
    private Keepers keepers = new Keepers(List.of());
    private Optional<AppContext> context = Optional.empty();

    private record Keepers(List<Keeper> all) {
        void now() {
            all.forEach(Keeper::now);
        }
    }

    /// What belongs to the machine and to the way the program was started.
    ///
    /// @param clock    the time
    /// @param zone     the time zone
    /// @param locale   the system's language and country
    /// @param folders  where the person's files are
    /// @param sheets   makes sheets
    /// @param printing prints them
    /// @param texts    the program's own texts
    /// @param language the language asked for
    /// @param region   the region asked for
    public record Machine(
            InstantSource clock,
            ZoneId zone,
            Locale locale,
            AppFolders folders,
            SheetDesk sheets,
            PrintDesk printing,
            MessageFiles texts,
            Optional<String> language,
            Optional<String> region) {}

    private App(Machine machine) {
        this.machine = machine;
    }

    /// Opens the window and comes back when it is closed.
    ///
    /// @param machine what belongs to the machine
    public static void open(Machine machine) {
        Platform.startup(() -> new App(machine).start(new Stage()));
    }

    private void start(Stage stage) {
        // First of all, so that nothing goes unseen.
        Errors.catchAll(this::report);
        switch (GuideLoader.load(GuideFolder.builtIn())) {
            case GuideLoader.Result.Ready(var guide) -> open(stage, guide);
            case GuideLoader.Result.Refused(var problems) ->
                BrokenGuide.show(stage, problems, BrokenGuide.messages(machine.texts(), machine.locale()));
        }
        stage.setOnHidden(_ -> keepers.now());
    }

    private void open(Stage stage, Guide guide) {
        var aside = new SetAside(machine.folders(), machine.clock());
        var kept = kept(guide, aside);
        var background = Background.threads(this::report);
        var services = new Services(
                machine.clock(),
                machine.zone(),
                machine.locale(),
                machine.texts(),
                background,
                new Sounds(background),
                dialogs(stage),
                machine.sheets(),
                machine.printing(),
                machine.folders().data().toString(),
                this::forget,
                Optional.empty());
        var opened = new AppContext(guide, services, kept, new Navigator(Place.of(Pages.START)));
        context = Optional.of(opened);
        keep(opened, aside);

        var screen = Screen.getPrimary().getVisualBounds();
        var speech = new Speech(background, System::nanoTime, Voice::ofThisMachine);
        var scene = new Shell(opened, Motion.ofSystem(), speech)
                .scene(Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        ICONS.stream()
                .map(size -> App.class.getResourceAsStream("/icon/spotter-" + size + ".png"))
                .map(Image::new)
                .forEach(stage.getIcons()::add);
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setScene(scene);
        stage.show();
        aside.told().ifPresent(file -> opened.warn("shell.set-aside", file));
        speech.find();
        FirstSheet.prepare(opened);
    }

    private FileDialogs dialogs(Stage stage) {
        return name -> {
            var chooser = new FileChooser();
            context.ifPresent(open -> chooser.setTitle(open.message("sheet.page.save")));
            chooser.setInitialFileName(name);
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
            return Optional.ofNullable(chooser.showSaveDialog(stage)).map(java.io.File::toPath);
        };
    }

    private void report(Throwable error) {
        LOG.log(System.Logger.Level.ERROR, "unexpected", error);
        context.ifPresent(open -> open.warn("shell.unexpected"));
    }

    // ---- what is kept

    private Kept kept(Guide guide, SetAside aside) {
        var folders = machine.folders();
        var settings =
                switch (SettingsFile.read(folders.file("settings.json"), guide)) {
                    case Read.Whole<Settings>(var whole) -> whole;
                    case Read.Absent<Settings> _ -> usual(guide, machine.locale());
                    case Read.Refused<Settings> _ -> {
                        aside.move("settings.json");
                        yield usual(guide, machine.locale());
                    }
                };
        var visit =
                switch (AnswersFile.read(folders.file("visit.json"), guide)) {
                    case Read.Whole<AnswersFile.Saved>(var whole) -> whole;
                    case Read.Absent<AnswersFile.Saved> _ ->
                        new AnswersFile.Saved(Answers.NONE, Optional.empty(), Optional.empty());
                    case Read.Refused<AnswersFile.Saved> _ -> {
                        aside.move("visit.json");
                        yield new AnswersFile.Saved(Answers.NONE, Optional.empty(), Optional.empty());
                    }
                };
        var timer =
                switch (TimerFile.read(folders.file("timer.json"))) {
                    case Read.Whole<Timer>(var whole) -> whole;
                    case Read.Absent<Timer> _ -> Timer.IDLE;
                    case Read.Refused<Timer> _ -> {
                        aside.move("timer.json");
                        yield Timer.IDLE;
                    }
                };
        var diary =
                switch (DiaryFile.read(folders.file("diary.json"))) {
                    case Read.Whole<Diary>(var whole) -> whole;
                    case Read.Absent<Diary> _ -> Diary.EMPTY;
                    case Read.Refused<Diary> _ -> {
                        aside.move("diary.json");
                        yield Diary.EMPTY;
                    }
                };
        var asked = visit.saved().orElseGet(machine.clock()::instant);
        return new Kept(
                asked(guide, settings), new Episode(visit.answers(), asked, visit.began(), diary, Lifting.NONE), timer);
    }

    /// The settings of a first start: the machine's language and country, as far as the guide has them.
    static Settings usual(Guide guide, Locale locale) {
        var language = guide.languageFor(locale.toLanguageTag());
        var region = guide.regionFor(locale.getCountry());
        return Settings.first(language, region);
    }

    /// The settings with what was asked for when the program was started.
    private Settings asked(Guide guide, Settings settings) {
        var inLanguage = machine.language().map(settings::withLanguage).orElse(settings);
        return machine.region()
                .flatMap(guide::region)
                .map(inLanguage::withRegion)
                .orElse(inLanguage);
    }

    private void keep(AppContext context, SetAside aside) {
        var folders = machine.folders();
        java.util.function.Consumer<IOException> failed = _ -> context.warn("shell.not-saved", folders.data());
        var settings = new Keeper(
                writes(
                        "settings.json",
                        aside,
                        file -> SettingsFile.write(file, context.settings().get())),
                failed);
        var visit = new Keeper(
                writes(
                        "visit.json",
                        aside,
                        file -> AnswersFile.write(
                                file,
                                context.guide(),
                                context.visit().get().answers(),
                                context.dangerAsked(),
                                context.began())),
                failed);
        var timer = new Keeper(
                writes(
                        "timer.json",
                        aside,
                        file -> TimerFile.write(file, context.timer().timer().get())),
                failed);
        var diary = new Keeper(
                writes(
                        "diary.json",
                        aside,
                        file -> DiaryFile.write(file, context.diary().get())),
                failed);
        context.settings().subscribe((_, _) -> settings.soon());
        context.visit().subscribe((_, _) -> visit.soon());
        context.timer().timer().subscribe((_, _) -> {
            timer.soon();
            timer.now();
        });
        context.diary().subscribe((_, _) -> diary.soon());
        keepers = new Keepers(List.of(settings, visit, timer, diary));
    }

    @FunctionalInterface
    private interface Writer {
        void write(Path file) throws IOException;
    }

    /// Writes a file of the data folder, unless what stands there could be neither read nor moved.
    private Keeper.Save writes(String name, SetAside aside, Writer writer) {
        return () -> {
            if (aside.stuck(name)) {
                throw new IOException(name);
            }
            writer.write(machine.folders().file(name));
        };
    }

    private void forget() {
        var open = context.orElseThrow();
        open.startAgain();
        open.printing().forget();
        open.timer().change(_ -> Timer.IDLE);
        open.diary().set(Diary.EMPTY);
        open.settings().set(usual(open.guide(), machine.locale()));
        keepers.now();
        open.navigator().restart(Place.of(Pages.START));
        var left = SetAside.delete(machine.folders(), FILES);
        if (left.isEmpty()) {
            open.tell("settings.deleted");
        } else {
            open.warn("settings.not-deleted", open.formats().list(left));
        }
    }
}
