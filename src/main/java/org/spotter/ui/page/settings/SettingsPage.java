package org.spotter.ui.page.settings;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.spotter.guide.Paper;
import org.spotter.guide.Region;
import org.spotter.store.Settings;
import org.spotter.text.Messages;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.Segments;
import org.spotter.ui.widget.Texts;

/// Settings, and what this program keeps.
public final class SettingsPage {
    /// Whether it stands open if everything is to be deleted.
    private record Asked(boolean sure) {}

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
                sound());
        return Page.reading(Boxes.column(Texts.title(context.message("page.settings.title")), look, place, kept()))
                .keeping(() -> new Asked(!sure.getChildren().isEmpty()));
    }

    private Node row(String key, Node control) {
        var name = Texts.subheading(context.message(key));
        name.setLabelFor(control);
        return Boxes.stack(name, control);
    }

    private Node language() {
        return combo(
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
        return combo(
                "region",
                context.guide().regions().stream().sorted(byName).toList(),
                this::name,
                context.region(),
                (Region chosen) -> set(settings().withRegion(chosen)));
    }

    private String name(Region region) {
        return context.words("region." + region.id());
    }

    private <T> Node combo(
            String id, List<T> items, Function<T, String> name, T taken, java.util.function.Consumer<T> take) {
        var combo = new ComboBox<T>();
        combo.setId("settings-" + id);
        combo.getItems().setAll(items);
        combo.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : name.apply(item);
            }

            @Override
            public T fromString(String text) {
                return taken;
            }
        });
        combo.setValue(taken);
        combo.valueProperty()
                .subscribe(value -> combo.setAccessibleText(context.message(
                        "settings.chosen",
                        context.message("settings." + id),
                        combo.getConverter().toString(value))));
        combo.setOnAction(_ -> take.accept(combo.getValue()));
        return combo;
    }

    private Node textSizes() {
        var sizes = java.util.stream.IntStream.iterate(
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

    private Node sound() {
        var toggle = new CheckBox(context.message("settings.sound"));
        toggle.getStyleClass().add("switch");
        toggle.setId("sound");
        toggle.setSelected(settings().sound());
        toggle.selectedProperty().subscribe((_, on) -> set(settings().withSound(on)));
        return toggle;
    }

    private Node kept() {
        var card = Boxes.card(
                Texts.heading(context.message("settings.kept")),
                Texts.body(context.message("settings.kept.text")),
                Texts.small(
                        context.message("settings.folder", context.services().dataFolder())));
        sure.getStyleClass().add("stack");
        context.draft(Asked.class).filter(Asked::sure).ifPresent(_ -> ask());
        delete.setId("delete");
        card.getChildren().addAll(delete, sure);
        return card;
    }

    private void ask() {
        var yes = Buttons.secondary(context.message("settings.delete.yes"), Icons.DELETE, () -> {
            context.services().forget().run();
        });
        yes.setId("delete-yes");
        var no = Buttons.quiet(context.message("settings.delete.no"), Icons.CLOSE, () -> {
            delete.requestFocus();
            sure.getChildren().clear();
        });
        var asked = Texts.body(context.message("settings.delete.sure"));
        sure.getChildren().setAll(new Callout(Callout.Kind.STOP, asked, Boxes.flow(yes, no)));
        Announcer.say(asked);
    }
}
