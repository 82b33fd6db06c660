package org.spotter.ui.page.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.spotter.assess.Triage;
import org.spotter.guide.Paper;
import org.spotter.guide.Urgency;
import org.spotter.sheet.CareSheet;
import org.spotter.sheet.Edition;
import org.spotter.sheet.Noted;
import org.spotter.sheet.SheetOrder;
import org.spotter.store.AtomicFile;
import org.spotter.text.Messages;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.FileDialogs;
import org.spotter.ui.support.FrontDesk;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.widget.Beside;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.DangerFirst;
import org.spotter.ui.widget.Picks;
import org.spotter.ui.widget.ReviewNotice;
import org.spotter.ui.widget.Segments;
import org.spotter.ui.widget.Texts;

/// The care sheet: look at it, print it, save it.
public final class SheetPage {
    private final AppContext context;
    private final VBox outcome = Boxes.stack();
    private final PrintPanel panel;
    private final Button print;
    private final Doing doing;
    private final SheetPreview preview;
    private final VBox helpers = Boxes.stack();
    private final CheckBox diary;
    private SheetFile file;

    /// What is told, and what is chosen. The same page in another language takes it over.
    ///
    /// @param told  what was told last
    /// @param print how it is to be printed
    /// @param view  the sheet that is looked at
    private record Doing(ObjectProperty<Optional<Told>> told, PrintPanel.Choice print, SheetView view) {}

    private record Told(Callout.Kind kind, String key, List<Object> arguments) {}

    private SheetPage(AppContext context) {
        this.context = context;
        doing = context.draft(Doing.class)
                .orElseGet(() -> new Doing(
                        new SimpleObjectProperty<>(Optional.empty()), PrintPanel.Choice.usual(), SheetView.usual()));
        preview = new SheetPreview(context, doing.view());
        diary = diary();
        file = new SheetFile(context.services().sheets(), order());
        panel = new PrintPanel(context, doing.print(), () -> file.order());
        print = Buttons.primary(context.message("sheet.page.print"), Icons.PRINT, panel::open);
    }

    /// The detail under which the sheet is shown large.
    static final String LARGE = "large";

    /// The detail under which the page opens with the panel for printing.
    private static final String PRINT = "print";

    /// {@return the page}
    ///
    /// @param context the window's context
    /// @param detail  `large` for the sheet in large letters, to take home without paper; `print` for the panel
    ///                that prints it; else ""
    public static Page build(AppContext context, String detail) {
        var visit = context.visit().get();
        var title = Texts.title(context.message("page.sheet.title"));
        var lead = Texts.lead(context.message("sheet.page.lead"));
        var emergency = Triage.emergency(context.counted());
        if (!visit.dangerAnswered() && !emergency) {
            return Page.reading(Boxes.column(title, lead, DangerFirst.card(context)));
        }
        // Who cannot stand for long answered the danger signs alone; what was left open counts as the guide says.
        var seenToday = visit.dangerAnswered() && context.desk().isPresent();
        if (!visit.complete() && !emergency && !seenToday) {
            var go = Buttons.primary(context.message("review.answer"), Icons.NEXT, () -> context.navigator()
                    .go("review"));
            return Page.of(
                    Boxes.column(
                            title, lead, new Callout(Callout.Kind.ASK, Texts.body(context.message("sheet.page.open")))),
                    go);
        }
        if (detail.equals(LARGE)) {
            return large(context);
        }
        var sheet = new SheetPage(context);
        if (detail.equals(PRINT) && context.draft(Doing.class).isEmpty()) {
            sheet.panel.open();
        }
        return sheet.page(title, lead);
    }

    /// In an emergency the slip, for whoever helps; else the sheet.
    private static Page large(AppContext context) {
        var title = Texts.title(context.message("large.title"));
        var sheet = CareSheet.of(context.sheet(usual(context), context.siteLanguage()));
        var back = Buttons.secondary(context.message("action.back"), Icons.BACK, context.navigator()::back);
        back.setId("back");
        back.setCancelButton(true);
        return new Page(Boxes.column(title, LargeView.of(context, sheet)), List.of(back), List.of());
    }

    private Page page(Node title, Node lead) {
        var editions = Picks.of(
                context.message("sheet.edition"),
                editions(context),
                each -> context.messages().of("sheet.edition.", each),
                each -> context.messages().of("sheet.edition.for.", each),
                each -> "edition-" + Messages.key(each),
                edition(),
                chosen -> {
                    if (chosen != edition()) {
                        doing.view().edition().set(Optional.of(chosen));
                        show();
                    }
                });
        var paper = Segments.of(
                context.message("settings.paper"),
                List.of(Paper.values()),
                each -> context.messages().of("paper.", each),
                each -> "paper-" + Messages.key(each),
                paper(),
                chosen -> {
                    if (chosen != paper()) {
                        context.settings().set(context.settings().get().withPaper(chosen));
                        show();
                    }
                });
        helpers();
        outcome.setManaged(false);
        var large = Buttons.secondary(context.message("sheet.page.large"), Icons.LARGE, () -> context.navigator()
                .go("sheet", LARGE));
        large.setId("show-large");
        var choices = Boxes.stack(
                Texts.subheading(context.message("sheet.edition")),
                editions,
                helpers,
                diary,
                Texts.subheading(context.message("settings.paper")),
                paper,
                large);
        choices.getStyleClass().add("sheet-choices");
        var column = Boxes.column(title, lead);
        column.getStyleClass().add("wide");
        if (!context.assessment().urgency().atLeast(Urgency.SAME_DAY)) {
            ReviewNotice.instead(context).ifPresent(column.getChildren()::add);
        }
        var looked = new Beside(choices, preview);
        column.getChildren().addAll(outcome, panel, looked);
        preview.show(file);

        var save = Buttons.secondary(context.message("sheet.page.save"), Icons.SAVE, this::save);
        save.setId("save");
        print.setId("print");
        panel.back().cancelButtonProperty().bind(doing.print().open());
        print.defaultButtonProperty().bind(doing.print().open().not());
        doing.told().subscribe(said -> said.ifPresent(this::tell));
        doing.print().open().subscribe(open -> {
            for (var node : List.of(lead, looked, print)) {
                node.setVisible(!open);
                node.setManaged(!open);
            }
        });
        // Nobody saves a file on a machine of others.
        var ways = context.desk().isPresent() ? List.of(panel.back()) : List.of(panel.back(), save);
        return new Page(column, ways, List.of(print, panel.go())).keeping(() -> doing);
    }

    private SheetOrder order() {
        var order = context.sheet(edition(), site());
        return hasDiary() && doing.view().diary().get()
                ? order.with(new Noted(context.diary().get(), context.local(context.dangerAsked())))
                : order;
    }

    /// Whether there is a page for the clinician in this edition.
    private boolean hasDiary() {
        return !context.diary().get().checkIns().isEmpty()
                && (edition() == Edition.FULL || edition() == Edition.LARGE_PRINT)
                && context.assessment().urgency() != Urgency.EMERGENCY;
    }

    private CheckBox diary() {
        var box = new CheckBox(context.message("sheet.page.diary"));
        box.setId("sheet-diary");
        box.getStyleClass().add("switch");
        box.setSelected(doing.view().diary().get());
        box.selectedProperty().subscribe((_, on) -> {
            doing.view().diary().set(on);
            show();
        });
        return box;
    }

    private Edition edition() {
        return doing.view().edition().get().orElseGet(() -> usual(context));
    }

    /// In an emergency, what helps others to help comes first.
    private static Edition usual(AppContext context) {
        var wanted = context.assessment().urgency() == Urgency.EMERGENCY ? Edition.EMERGENCY : Edition.FULL;
        var offered = editions(context);
        return offered.contains(wanted) ? wanted : offered.getFirst();
    }

    private static List<Edition> editions(AppContext context) {
        return context.desk().map(FrontDesk::editions).orElse(List.of(Edition.values()));
    }

    private String site() {
        return doing.view().site().get().orElseGet(context::siteLanguage);
    }

    private Paper paper() {
        return context.settings().get().paper();
    }

    /// The languages for those who help, where the sheet has words for them and there is a choice.
    private void helpers() {
        diary.setVisible(hasDiary());
        diary.setManaged(hasDiary());
        var languages = List.copyOf(context.guide().words().keySet());
        var asked = edition() == Edition.EMERGENCY && languages.size() > 1;
        helpers.setVisible(asked);
        helpers.setManaged(asked);
        if (!asked || !helpers.getChildren().isEmpty()) {
            return;
        }
        helpers.getChildren()
                .setAll(
                        Texts.subheading(context.message("sheet.site")),
                        Segments.of(
                                context.message("sheet.site"),
                                languages,
                                context::languageName,
                                each -> "site-" + each,
                                site(),
                                chosen -> {
                                    if (!chosen.equals(site())) {
                                        doing.view().site().set(Optional.of(chosen));
                                        show();
                                    }
                                }));
    }

    private void show() {
        helpers();
        file = new SheetFile(context.services().sheets(), order());
        preview.show(file);
    }

    private void save() {
        context.services()
                .dialogs()
                .save(context.message("sheet.file"), FileDialogs.Kind.PDF)
                .ifPresent(target -> {
                    var sheet = file;
                    context.services()
                            .background()
                            .run(
                                    () -> saved(sheet, target),
                                    this::told,
                                    _ -> told(Callout.Kind.ASK, "sheet.page.not-made"));
                });
    }

    private static Told saved(SheetFile sheet, Path target) {
        var pdf = sheet.pdf();
        try {
            AtomicFile.write(target, pdf);
            return new Told(Callout.Kind.NOTE, "sheet.page.saved", List.of(target));
        } catch (IOException _) {
            return new Told(Callout.Kind.ASK, "sheet.page.not-saved", List.of(target));
        }
    }

    private void told(Callout.Kind kind, String key, Object... arguments) {
        told(new Told(kind, key, List.of(arguments)));
    }

    private void told(Told what) {
        doing.told().set(Optional.of(what));
    }

    private void tell(Told what) {
        var said = Texts.body(context.message(what.key(), what.arguments().toArray()));
        said.setId("sheet-outcome");
        outcome.getChildren().setAll(new Callout(what.kind(), said));
        outcome.setManaged(true);
        Announcer.say(said);
    }
}
