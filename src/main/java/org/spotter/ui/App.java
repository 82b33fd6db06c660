package org.spotter.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.spotter.diary.Diary;
import org.spotter.guide.Guide;
import org.spotter.guide.GuideLoader;
import org.spotter.store.AnswersFile;
import org.spotter.store.AppFolders;
import org.spotter.store.DiaryFile;
import org.spotter.store.GuideFolder;
import org.spotter.store.Read;
import org.spotter.store.Settings;
import org.spotter.store.SettingsFile;
import org.spotter.store.TimerFile;
import org.spotter.text.Messages;
import org.spotter.timer.Timer;
import org.spotter.ui.shell.Pages;
import org.spotter.ui.shell.Shell;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.AppContext.Kept;
import org.spotter.ui.support.AppContext.Services;
import org.spotter.ui.support.Background;
import org.spotter.ui.support.FileDialogs;
import org.spotter.ui.support.Keeper;
import org.spotter.ui.support.Navigator;
import org.spotter.ui.support.Place;
import org.spotter.ui.support.Sounds;
import org.spotter.visit.Answers;

/// The window in home mode: reads what was kept, opens, keeps what changes.
public final class App extends Application {
    private static final System.Logger LOG = System.getLogger(App.class.getName());
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 800;
    private static final double MIN_WIDTH = 480;
    private static final double MIN_HEIGHT = 480;

    private final InstantSource clock = InstantSource.system();
    private Keepers keepers = new Keepers(java.util.List.of());

    private record Keepers(java.util.List<Keeper> all) {
        void now() {
            all.forEach(Keeper::now);
        }
    }

    /// Made by JavaFX.
    public App() {}

    @Override
    public void start(Stage stage) {
        switch (GuideLoader.load(GuideFolder.builtIn())) {
            case GuideLoader.Result.Ready(var guide) -> open(stage, guide);
            case GuideLoader.Result.Refused(var problems) -> BrokenGuide.show(stage, problems, english());
        }
    }

    @Override
    public void stop() {
        keepers.now();
    }

    private static Messages english() {
        return Messages.load(Locale.ENGLISH);
    }

    private void open(Stage stage, Guide guide) {
        var folders = AppFolders.find(System::getenv, System::getProperty);
        var aside = new SetAside(folders, clock);
        var kept = kept(folders, guide, aside);
        var navigator = new Navigator(Place.of(Pages.START));
        var context = new AppContext[1];
        var background = Background.threads(error -> report(context[0], error));
        var services = new Services(
                clock,
                ZoneId.systemDefault(),
                background,
                new Sounds(background),
                dialogs(stage, () -> context[0]),
                new Sheets(guide),
                folders.data().toString(),
                () -> forget(context[0], folders));
        context[0] = new AppContext(guide, services, kept, navigator);
        Thread.currentThread().setUncaughtExceptionHandler((_, error) -> report(context[0], error));
        keep(context[0], folders);
        aside.told().ifPresent(file -> context[0].tell(context[0].message("shell.set-aside", file), true));

        var screen = Screen.getPrimary().getVisualBounds();
        var scene =
                new Shell(context[0]).scene(Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        stage.setTitle(context[0].message("app.title"));
        icon().ifPresent(stage.getIcons()::add);
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setScene(scene);
        stage.show();
        aside.told().ifPresent(file -> context[0].tell(context[0].message("shell.set-aside", file), true));
    }

    private static Optional<Image> icon() {
        return Optional.ofNullable(App.class.getResourceAsStream("/icon/spotter-256.png"))
                .map(Image::new);
    }

    private static FileDialogs dialogs(Stage stage, java.util.function.Supplier<AppContext> context) {
        return name -> {
            var chooser = new FileChooser();
            chooser.setTitle(context.get().message("sheet.page.save"));
            chooser.setInitialFileName(name);
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
            return Optional.ofNullable(chooser.showSaveDialog(stage)).map(java.io.File::toPath);
        };
    }

    private static void report(AppContext context, Throwable error) {
        LOG.log(System.Logger.Level.ERROR, "unexpected", error);
        if (context != null) {
            context.tell(context.message("shell.unexpected"), true);
        }
    }

    // ---- what is kept

    private Kept kept(AppFolders folders, Guide guide, SetAside aside) {
        var settings =
                switch (SettingsFile.read(folders.file("settings.json"), guide)) {
                    case Read.Whole<Settings>(var whole) -> whole;
                    case Read.Absent<Settings> _ -> usual(guide);
                    case Read.Refused<Settings> _ -> {
                        aside.move("settings.json");
                        yield usual(guide);
                    }
                };
        var visit =
                switch (AnswersFile.read(folders.file("visit.json"), guide)) {
                    case Read.Whole<AnswersFile.Saved>(var whole) -> whole;
                    case Read.Absent<AnswersFile.Saved> _ -> new AnswersFile.Saved(Answers.NONE, Optional.empty());
                    case Read.Refused<AnswersFile.Saved> _ -> {
                        aside.move("visit.json");
                        yield new AnswersFile.Saved(Answers.NONE, Optional.empty());
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
        return new Kept(settings, visit.answers(), visit.saved().orElseGet(clock::instant), timer, diary);
    }

    private static Settings usual(Guide guide) {
        var locale = Locale.getDefault();
        var language = guide.wordsIn(locale.getLanguage()).language();
        var region = guide.regionFor(locale.getCountry());
        return new Settings(language, region.id(), region.paper(), Settings.Theme.SYSTEM, Settings.MIN_TEXT, true);
    }

    private void keep(AppContext context, AppFolders folders) {
        java.util.function.Consumer<IOException> failed =
                _ -> context.tell(context.message("shell.not-saved", folders.data()), true);
        var settings = new Keeper(
                () -> SettingsFile.write(
                        folders.file("settings.json"), context.settings().get()),
                failed);
        var visit = new Keeper(
                () -> AnswersFile.write(
                        folders.file("visit.json"),
                        context.guide(),
                        context.visit().get().answers(),
                        context.dangerAsked()),
                failed);
        var timer = new Keeper(
                () -> TimerFile.write(
                        folders.file("timer.json"), context.timer().timer().get()),
                failed);
        var diary = new Keeper(
                () -> DiaryFile.write(
                        folders.file("diary.json"), context.diary().get()),
                failed);
        context.settings().subscribe((_, _) -> settings.soon());
        context.visit().subscribe((_, _) -> visit.soon());
        context.timer().timer().subscribe((_, _) -> {
            timer.soon();
            timer.now();
        });
        context.diary().subscribe((_, _) -> diary.soon());
        keepers = new Keepers(java.util.List.of(settings, visit, timer, diary));
    }

    private void forget(AppContext context, AppFolders folders) {
        context.startAgain();
        context.timer().change(_ -> Timer.IDLE);
        context.diary().set(Diary.EMPTY);
        keepers.now();
        try {
            for (var name : java.util.List.of("visit.json", "timer.json", "diary.json", "settings.json")) {
                Files.deleteIfExists(folders.file(name));
            }
            for (var old : SetAside.files(folders)) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.navigator().restart(Place.of(Pages.START));
    }
}
