package org.spotter.ui.page.sheet;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.spotter.guide.Paper;
import org.spotter.guide.Urgency;
import org.spotter.sheet.Edition;
import org.spotter.sheet.PagePicture;
import org.spotter.sheet.SheetOrder;
import org.spotter.sheet.SheetPrinter.Outcome;
import org.spotter.store.AtomicFile;
import org.spotter.text.Messages;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.DangerFirst;
import org.spotter.ui.widget.ReviewNotice;
import org.spotter.ui.widget.Segments;
import org.spotter.ui.widget.Texts;

/// The care sheet: look at it, print it, save it.
public final class SheetPage {
    private static final float DPI = 110;

    private final AppContext context;
    private final VBox preview = Boxes.stack();
    private final VBox outcome = Boxes.stack();
    private final ComboBox<String> printers = new ComboBox<>();
    private final Button print;
    private final Doing doing;
    private Optional<SheetOrder> shown = Optional.empty();

    /// What is being done and told, and the printer chosen. The same page in another language takes it over, so that
    /// the outcome of a job finds it.
    ///
    /// @param told    what was told last
    /// @param busy    whether a job is on its way
    /// @param printer the printer chosen
    private record Doing(
            ObjectProperty<Optional<Told>> told, BooleanProperty busy, ObjectProperty<Optional<String>> printer) {}

    private record Told(Callout.Kind kind, String key, List<Object> arguments) {}

    private SheetPage(AppContext context) {
        this.context = context;
        doing = context.draft(Doing.class)
                .orElseGet(() -> new Doing(
                        new SimpleObjectProperty<>(Optional.empty()),
                        new SimpleBooleanProperty(),
                        new SimpleObjectProperty<>(Optional.empty())));
        preview.getStyleClass().add("preview");
        print = Buttons.primary(context.message("sheet.page.print"), Icons.PRINT, this::print);
    }

    /// {@return the page}
    ///
    /// @param context the window's context
    public static Page build(AppContext context) {
        var visit = context.visit().get();
        var title = Texts.title(context.message("page.sheet.title"));
        var lead = Texts.lead(context.message("sheet.page.lead"));
        var emergency = org.spotter.assess.Triage.emergency(visit);
        if (!visit.dangerAnswered() && !emergency) {
            return Page.reading(Boxes.column(title, lead, DangerFirst.card(context)));
        }
        if (!visit.complete() && !emergency) {
            var go = Buttons.primary(context.message("review.answer"), Icons.NEXT, () -> context.navigator()
                    .go("review"));
            return Page.of(
                    Boxes.column(
                            title, lead, new Callout(Callout.Kind.ASK, Texts.body(context.message("sheet.page.open")))),
                    go);
        }
        return new SheetPage(context).page(title, lead);
    }

    private Page page(javafx.scene.Node title, javafx.scene.Node lead) {
        var paper = Segments.of(
                context.message("settings.paper"),
                List.of(Paper.values()),
                each -> context.messages().of("paper.", each),
                each -> "paper-" + Messages.key(each),
                paper(),
                chosen -> {
                    context.settings().set(context.settings().get().withPaper(chosen));
                    show();
                });
        printers.setId("printers");
        printers.setAccessibleText(context.message("sheet.page.printer"));
        printers.setVisible(false);
        printers.setManaged(false);
        var choices = Boxes.flow(paper, printers);
        var column = Boxes.column(title, lead);
        if (!context.assessment().urgency().atLeast(Urgency.SAME_DAY)) {
            ReviewNotice.instead(context).ifPresent(column.getChildren()::add);
        }
        column.getChildren().addAll(choices, outcome, preview);
        show();
        context.services().background().run(() -> context.services().sheets().printers(), this::offer);

        var save = Buttons.secondary(context.message("sheet.page.save"), Icons.SAVE, this::save);
        save.setId("save");
        print.setId("print");
        print.disableProperty().bind(doing.busy());
        doing.told().subscribe(said -> said.ifPresent(this::tell));
        printers.valueProperty().subscribe(chosen -> Optional.ofNullable(chosen)
                .ifPresent(_ -> doing.printer().set(Optional.of(chosen))));
        return new Page(column, List.of(save), List.of(print)).keeping(() -> doing);
    }

    private SheetOrder order() {
        return context.sheet(Edition.FULL, context.siteLanguage());
    }

    private Paper paper() {
        return context.settings().get().paper();
    }

    private void offer(List<String> names) {
        printers.getItems().setAll(names);
        doing.printer()
                .get()
                .filter(names::contains)
                .ifPresentOrElse(
                        printers::setValue, () -> printers.getSelectionModel().selectFirst());
        printers.setVisible(names.size() > 1);
        printers.setManaged(names.size() > 1);
    }

    private void show() {
        preview.getChildren().setAll(Texts.body(context.message("sheet.page.making")));
        var order = order();
        shown = Optional.of(order);
        context.services().background().run(() -> drawn(order), pages -> {
            // A slower answer to an older choice of paper must not win.
            if (shown.filter(order::equals).isPresent()) {
                show(pages);
            }
        });
    }

    private List<PagePicture> drawn(SheetOrder order) {
        var desk = context.services().sheets();
        var pdf = desk.pdf(order);
        return java.util.stream.IntStream.range(0, desk.pages(pdf))
                .mapToObj(page -> desk.draw(pdf, page, DPI))
                .toList();
    }

    private static Image image(PagePicture page) {
        var format = PixelFormat.getIntArgbPreInstance();
        return new WritableImage(new PixelBuffer<>(page.width(), page.height(), IntBuffer.wrap(page.pixels()), format));
    }

    private void show(List<PagePicture> pages) {
        preview.getChildren().clear();
        var number = 1;
        for (var page : pages) {
            var view = new ImageView(image(page));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setAccessibleText(context.message("sheet.page.picture", number, pages.size()));
            view.fitWidthProperty().bind(preview.widthProperty().subtract(2));
            var frame = new StackPane(view);
            frame.getStyleClass().add("sheet-frame");
            // The picture follows the page's width and must not hold it open.
            frame.setMinWidth(0);
            preview.getChildren().add(frame);
            number++;
        }
    }

    private void save() {
        context.services().dialogs().savePdf(context.message("sheet.file")).ifPresent(file -> {
            var order = order();
            context.services().background().run(() -> saved(order, file), this::told);
        });
    }

    private Told saved(SheetOrder order, Path file) {
        try {
            AtomicFile.write(file, context.services().sheets().pdf(order));
            return new Told(Callout.Kind.NOTE, "sheet.page.saved", List.of(file));
        } catch (IOException _) {
            return new Told(Callout.Kind.ASK, "sheet.page.not-saved", List.of(file));
        }
    }

    private void print() {
        // One tap, one sheet.
        doing.busy().set(true);
        told(Callout.Kind.NOTE, "sheet.page.printing");
        var order = order();
        var printer = Optional.ofNullable(printers.getValue());
        context.services().background().run(() -> context.services().sheets().print(order, printer), this::printed);
    }

    private void printed(Outcome outcome) {
        doing.busy().set(false);
        switch (outcome) {
            case Outcome.Sent sent -> told(Callout.Kind.NOTE, "sheet.page.sent", sent.printer());
            case Outcome.NoPrinter _ -> told(Callout.Kind.ASK, "sheet.page.no-printer");
            case Outcome.UnknownPrinter gone -> told(Callout.Kind.ASK, "sheet.page.gone", gone.name());
            case Outcome.Failed failed -> told(Callout.Kind.ASK, "sheet.page.failed", failed.printer());
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
        Announcer.say(said);
    }
}
