package org.spotter.ui;

import java.io.File;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.spotter.guide.Guide;
import org.spotter.guide.GuideLoader;
import org.spotter.sheet.SheetDesk;
import org.spotter.sheet.print.PrintDesk;
import org.spotter.store.AppFolders;
import org.spotter.store.DataFolder;
import org.spotter.store.Settings;
import org.spotter.text.MessageFiles;
import org.spotter.text.Messages;
import org.spotter.ui.shell.Opening;
import org.spotter.ui.shell.Pages;
import org.spotter.ui.shell.Shell;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.AppContext.Kept;
import org.spotter.ui.support.AppContext.Services;
import org.spotter.ui.support.Background;
import org.spotter.ui.support.Errors;
import org.spotter.ui.support.FileDialogs;
import org.spotter.ui.support.FirstSheet;
import org.spotter.ui.support.FolderWatch;
import org.spotter.ui.support.KeepAwake;
import org.spotter.ui.support.Keeping;
import org.spotter.ui.support.Motion;
import org.spotter.ui.support.Navigator;
import org.spotter.ui.support.Place;
import org.spotter.ui.support.Sounds;
import org.spotter.ui.support.Speech;
import org.spotter.ui.support.SystemNotice;
import org.spotter.ui.support.Uptime;
import org.spotter.ui.support.Voice;
import org.spotter.visit.AnswerAge;

/// The window in home mode: reads what was kept, opens, keeps what changes.
public final class App {
    private static final System.Logger LOG = System.getLogger(App.class.getName());
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 800;
    private static final List<Integer> ICONS = List.of(16, 32, 64, 128, 256);
    private static final double MIN_WIDTH = 480;
    private static final double MIN_HEIGHT = 480;

    /// The machine lacks something: the data folder is another window's.
    private static final int ENVIRONMENT = 3;

    private final Machine machine;
    private final IntConsumer exit;
    private Optional<AppContext> context = Optional.empty();
    private boolean askedToClose;

    /// What belongs to the machine and to the way the program was started.
    ///
    /// @param guide    the guide inside the program, or what is wrong with it
    /// @param clock    the time
    /// @param zone     tells the time zone as it is now
    /// @param locale   the system's language and country
    /// @param folders  where the person's files are
    /// @param sheets   makes sheets
    /// @param printing prints them
    /// @param texts    the program's own texts
    /// @param language the language asked for
    /// @param region   the region asked for
    public record Machine(
            Supplier<GuideLoader.Result> guide,
            InstantSource clock,
            Supplier<ZoneId> zone,
            Locale locale,
            AppFolders folders,
            SheetDesk sheets,
            PrintDesk printing,
            MessageFiles texts,
            Optional<String> language,
            Optional<String> region) {}

    App(Machine machine, IntConsumer exit) {
        this.machine = machine;
        this.exit = exit;
    }

    /// Opens the window and comes back at once; the program ends when it is closed.
    ///
    /// @param machine   what belongs to the machine
    /// @param exit      ends the program with a code
    /// @param rehearsal what the window does by itself, when nobody sits before it
    public static void open(Machine machine, IntConsumer exit, Optional<Rehearsal> rehearsal) {
        Platform.startup(() -> {
            var app = new App(machine, exit);
            var stage = new Stage();
            app.start(stage);
            app.context.ifPresent(context -> rehearsal.ifPresent(
                    each -> each.start(context, stage.getScene().getRoot(), exit)));
        });
    }

    /// Shows the window, or why there is none.
    ///
    /// @param stage the window
    void start(Stage stage) {
        // First of all, so that nothing goes unseen.
        Errors.catchAll(this::report);
        switch (machine.guide().get()) {
            case GuideLoader.Result.Ready(var whole) -> {
                var data = new DataFolder(
                        machine.folders(),
                        whole,
                        machine.clock(),
                        machine.zone().get());
                if (data.take()) {
                    open(stage, whole, data);
                } else {
                    data.askForFront();
                    AlreadyOpen.show(stage, messages());
                    stage.setOnHidden(_ -> exit.accept(ENVIRONMENT));
                }
            }
            case GuideLoader.Result.Refused(var problems) -> BrokenGuide.show(stage, problems, messages());
        }
    }

    private Messages messages() {
        return BrokenGuide.messages(machine.texts(), machine.language(), machine.locale());
    }

    private void open(Stage stage, Guide guide, DataFolder data) {
        data.settle();
        var usual = usual(guide, machine.locale());
        var keeping =
                new Keeping(data, guide, usual, machine.clock(), machine.zone().get());
        var asKept = keeping.kept();
        var kept = new Kept(asked(guide, asKept.settings()), asKept.episode(), asKept.timer());
        var background = Background.threads(this::report);
        var services = new Services(
                machine.clock(),
                machine.zone(),
                Uptime.ofThisMachine(),
                machine.locale(),
                machine.texts(),
                background,
                new Sounds(background),
                SystemNotice.ofThisMachine(background),
                KeepAwake.ofThisMachine(),
                dialogs(stage),
                machine.sheets(),
                machine.printing(),
                keeping,
                Optional.empty());
        var opened = new AppContext(guide, services, kept, new Navigator(Place.of(Pages.START)));
        context = Optional.of(opened);
        var opening = Opening.of(opened, kept.episode(), keeping.left());
        opened.navigator().restart(opening.place());

        var screen = Screen.getPrimary().getVisualBounds();
        var speech = new Speech(background, System::nanoTime, Voice::ofThisMachine);
        var shell = new Shell(opened, Motion.ofSystem(), speech);
        var scene = shell.scene(Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setScene(scene);
        stage.show();
        shell.scrollTo(opening.scroll());
        if (opening.old()) {
            opened.tell("shell.resume.old", AnswerAge.hours());
        }
        keeping.tellTroubles();
        var front = data.path().map(folder -> new FolderWatch(folder, () -> toFront(stage, data)));
        stage.setOnCloseRequest(this::closing);
        stage.setOnHidden(_ -> {
            front.ifPresent(FolderWatch::close);
            keeping.close();
            // After the last save: what ends now is not to be kept as ended.
            opened.end();
        });
        background.run(App::icons, stage.getIcons()::setAll);
        speech.find();
        FirstSheet.prepare(opened);
    }

    private static List<Image> icons() {
        return ICONS.stream()
                .map(size -> App.class.getResourceAsStream("/icon/spotter-" + size + ".png"))
                .map(Image::new)
                .toList();
    }

    private static void toFront(Stage stage, DataFolder data) {
        if (data.takeFront()) {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        }
    }

    /// What could not be saved would be lost: the person is told, and closes once more.
    private void closing(WindowEvent event) {
        var open = context.orElseThrow();
        if (!open.services().keeping().flush() && !askedToClose) {
            askedToClose = true;
            event.consume();
            open.warn("shell.not-saved.close");
        }
    }

    private FileDialogs dialogs(Stage stage) {
        return new FileDialogs() {
            @Override
            public Optional<Path> save(String name, FileDialogs.Kind kind) {
                var chooser = chooser("dialog.save", List.of(kind));
                chooser.setInitialFileName(name);
                return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
            }

            @Override
            public Optional<Path> open(List<FileDialogs.Kind> kinds) {
                return Optional.ofNullable(chooser("dialog.open", kinds).showOpenDialog(stage))
                        .map(File::toPath);
            }
        };
    }

    private FileChooser chooser(String title, List<FileDialogs.Kind> kinds) {
        var chooser = new FileChooser();
        context.ifPresent(open -> chooser.setTitle(open.message(title)));
        var endings = kinds.stream().map(kind -> "*." + Messages.key(kind)).toList();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        String.join(", ", kinds.stream().map(Enum::name).toList()), endings));
        return chooser;
    }

    private void report(Throwable error) {
        LOG.log(System.Logger.Level.ERROR, "unexpected", error);
        context.ifPresent(open -> {
            open.warn("shell.unexpected");
            open.services().keeping().note(error, open.messages());
        });
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
}
