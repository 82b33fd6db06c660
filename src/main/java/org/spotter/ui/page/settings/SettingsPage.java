package org.spotter.ui.page.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.spotter.guide.Paper;
import org.spotter.guide.Region;
import org.spotter.guide.WeightUnit;
import org.spotter.store.DataFolder;
import org.spotter.store.Settings;
import org.spotter.text.Messages;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Clip;
import org.spotter.ui.support.FileDialogs;
import org.spotter.ui.support.FileManager;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.support.Place;
import org.spotter.ui.support.Sounds;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.Segments;
import org.spotter.ui.widget.Texts;

/// Settings, and what this program keeps.
public final class SettingsPage {
    /// Whether it stands open if everything is to be deleted.
    private record Asked(boolean sure) {}

    private static final List<Integer> VOLUMES = List.of(25, 50, 75, Settings.MAX_VOLUME);

    private final AppContext context;
    private final VBox sure = new VBox();
    private final Button delete;

    private SettingsPage(AppContext context) {
        this.context = context;
        delete = Buttons.secondary(context.message("settings.delete"), Icons.DELETE, this::ask);
    }

    /// {@return the page}
    ///
    /// @param context the window's context
    public static Page build(AppContext context) {
        return new SettingsPage(context).page();
    }

    private Settings settings() {
        return context.settings().get();
    }

    private void set(Settings changed) {
        context.settings().set(changed);
    }

    private Page page() {
        var look = Boxes.card(
                Texts.heading(context.message("settings.look")),
                row("settings.language", language()),
                row("settings.text", textSizes()),
                row(
                        "settings.theme",
                        Segments.of(
                                context.message("settings.theme"),
                                List.of(Settings.Theme.values()),
                                each -> context.messages().of("settings.theme.", each),
                                each -> "theme-" + Messages.key(each),
                                settings().theme(),
                                chosen -> set(settings().withTheme(chosen)))));
        var place = Boxes.card(
                Texts.heading(context.message("settings.place")),
                row("settings.region", region()),
                row(
                        "settings.paper",
                        Segments.of(
                                context.message("settings.paper"),
                                List.of(Paper.values()),
                                each -> context.messages().of("paper.", each),
                                each -> "paper-" + Messages.key(each),
                                settings().paper(),
                                chosen -> set(settings().withPaper(chosen)))),
                row(
                        "settings.unit",
                        Segments.of(
                                context.message("settings.unit"),
                                List.of(WeightUnit.values()),
                                each -> context.messages().of("settings.unit.", each),
                                each -> "unit-" + Messages.key(each),
                                settings().unit(),
                                chosen -> set(settings().withUnit(chosen)))));
        return Page.reading(Boxes.column(
                        Texts.title(context.message("page.settings.title")), look, place, timer(), kept(), gone()))
                .keeping(() -> new Asked(!sure.getChildren().isEmpty()));
    }

    private Node row(String key, Node control) {
        var name = Texts.subheading(context.message(key));
        name.setLabelFor(control);
        return Boxes.stack(name, control);
    }

    private Node language() {
        return Chooser.of(
                context,
                "language",
                List.copyOf(context.guide().words().keySet()),
                context::languageName,
                settings().language(),
                chosen -> set(settings().withLanguage(chosen)));
    }

    private Node region() {
        // By name; what is more than one country stands last.
        var byName = Comparator.comparing((Region region) -> region.countries().size() != 1)
                .thenComparing((one, other) -> one.countries().size() != 1
                        ? 0
                        : context.formats().byName().compare(name(one), name(other)));
        return Chooser.of(
                context,
                "region",
                context.guide().regions().stream().sorted(byName).toList(),
                this::name,
                context.region(),
                (Region chosen) -> set(settings().withRegion(chosen)));
    }

    private String name(Region region) {
        return context.words("region." + region.id());
    }

    private Node textSizes() {
        var sizes = IntStream.iterate(
                        Settings.MIN_TEXT, size -> size <= Settings.MAX_TEXT, size -> size + Settings.TEXT_STEP)
                .boxed()
                .toList();
        return Segments.of(
                context.message("settings.text"),
                sizes,
                size -> context.message("settings.text.size", size),
                size -> "text-" + size,
                settings().textSize(),
                size -> set(settings().withTextSize(size)));
    }

    // ---- ice and heat

    private Node timer() {
        var hear = Buttons.secondary(context.message("settings.hear"), Icons.HEAR, this::hear);
        hear.setId("hear");
        var volume = Segments.of(
                context.message("settings.volume"),
                VOLUMES,
                each -> context.message("settings.volume.percent", each),
                each -> "volume-" + each,
                nearest(settings().volume()),
                chosen -> set(settings().withVolume(chosen)));
        var toggle = new CheckBox(context.message("settings.sound"));
        toggle.getStyleClass().add("switch");
        toggle.setId("sound");
        toggle.setSelected(settings().sound());
        toggle.selectedProperty().subscribe((_, on) -> set(settings().withSound(on)));
        var loud = row("settings.volume", Boxes.flow(volume, hear));
        loud.visibleProperty().bind(toggle.selectedProperty());
        loud.managedProperty().bind(toggle.selectedProperty());
        return Boxes.card(Texts.heading(context.message("settings.timer")), toggle, loud, new Awake(context).row());
    }

    private static int nearest(int volume) {
        return VOLUMES.stream()
                .min(Comparator.comparingInt(each -> Math.abs(each - volume)))
                .orElseThrow();
    }

    private void hear() {
        context.services().sounds().play(Sounds.Sound.FINISHED, settings().volume());
    }

    // ---- what is kept

    private Node kept() {
        var card = Boxes.card(
                Texts.heading(context.message("settings.kept")), Texts.body(context.message("settings.kept.text")));
        if (context.services().keeping().hasPast()) {
            var earlier = Buttons.secondary(context.message("page.episodes"), Icons.EARLIER, () -> context.navigator()
                    .go("episodes"));
            earlier.setId("earlier");
            card.getChildren().add(earlier);
        }
        var export = Buttons.secondary(context.message("settings.export"), Icons.EXPORT, this::export);
        export.setId("export");
        card.getChildren().addAll(Boxes.stack(Texts.small(context.message("settings.export.about")), export), folder());
        return card;
    }

    private Node folder() {
        var folder = context.services().keeping().folder();
        if (folder.isEmpty()) {
            return Texts.small(context.message("settings.folder.none"));
        }
        var copy = Buttons.quiet(context.message("settings.folder.copy"), Icons.COPY, () -> copy(folder));
        copy.setId("folder-copy");
        var actions = Boxes.flow(copy);
        FileManager.ofThisMachine().ifPresent(manager -> {
            var show =
                    Buttons.quiet(context.message("settings.folder.show"), Icons.FOLDER, () -> show(manager, folder));
            show.setId("folder-show");
            actions.getChildren().add(show);
        });
        return Boxes.stack(Texts.small(context.message("settings.folder", folder)), actions);
    }

    private void copy(String folder) {
        Clip.copy(folder);
        context.tell("settings.folder.copied");
    }

    private void show(FileManager manager, String folder) {
        try {
            Files.createDirectories(Path.of(folder));
            manager.show(folder);
        } catch (IOException _) {
            context.warn("settings.folder.not-shown");
        }
    }

    private void export() {
        var name = context.message("settings.export.file", context.today());
        context.services().dialogs().save(name, FileDialogs.Kind.ZIP).ifPresent(target -> context.services()
                .keeping()
                .export(
                        target,
                        context.message(
                                "settings.export.readme", context.formats().date(context.today())),
                        left -> exported(target, left),
                        () -> context.warn("settings.export.not-saved", target)));
    }

    private void exported(Path target, List<Path> left) {
        if (left.isEmpty()) {
            context.tell("settings.export.saved", target);
        } else {
            context.warn("settings.export.left", target, list(left));
        }
    }

    private String list(List<Path> files) {
        return context.formats().list(files.stream().map(Path::toString).toList());
    }

    // ---- deleting

    private Node gone() {
        sure.getStyleClass().add("stack");
        context.draft(Asked.class).filter(Asked::sure).ifPresent(_ -> ask());
        delete.setId("delete");
        return Boxes.card(
                Texts.heading(context.message("settings.gone")),
                Texts.body(context.message("settings.gone.about")),
                delete,
                sure);
    }

    private void ask() {
        var yes = Buttons.secondary(context.message("settings.delete.yes"), Icons.DELETE, this::forget);
        yes.setId("delete-yes");
        var no = Buttons.quiet(context.message("settings.delete.no"), Icons.CLOSE, () -> {
            delete.requestFocus();
            sure.getChildren().clear();
        });
        var asked = Texts.body(context.message("settings.delete.sure"));
        sure.getChildren().setAll(new Callout(Callout.Kind.STOP, asked, Boxes.flow(yes, no)));
        Announcer.ask(asked, sure);
    }

    private void forget() {
        var deleted = context.services().keeping().forget();
        context.navigator().restart(Place.of("welcome"));
        if (!deleted.left().isEmpty()) {
            context.warn("settings.not-deleted", list(deleted.left()));
        } else if (deleted.nothing()) {
            context.tell("settings.deleted.nothing");
        } else {
            context.tell("settings.deleted", context.formats().list(said(deleted)));
        }
    }

    /// What there was, in words.
    private List<String> said(DataFolder.Deleted deleted) {
        var said = new ArrayList<String>();
        if (deleted.episodes() > 0) {
            said.add(context.message("settings.deleted.episodes", deleted.episodes()));
        }
        if (deleted.timer()) {
            said.add(context.message("settings.deleted.timer"));
        }
        if (deleted.settings()) {
            said.add(context.message("settings.deleted.settings"));
        }
        if (deleted.place()) {
            said.add(context.message("settings.deleted.place"));
        }
        if (deleted.aside() > 0) {
            said.add(context.message("settings.deleted.aside", deleted.aside()));
        }
        return said;
    }
}
