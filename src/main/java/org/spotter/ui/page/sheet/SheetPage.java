package org.spotter.ui.page.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.spotter.guide.Paper;
import org.spotter.guide.Urgency;
import org.spotter.sheet.SheetDesk;
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
    private final AppContext context;
    private final VBox preview = Boxes.stack();
    private final VBox outcome = Boxes.stack();
    private final ComboBox<String> printers = new ComboBox<>();
    private final Button print;
    private Optional<SheetDesk.Order> shown = Optional.empty();

    private SheetPage(AppContext context) {
        this.context = context;
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
        return new Page(column, List.of(save), List.of(print));
    }

    private Paper paper() {
        return context.settings().get().paper();
    }

    private void offer(List<String> names) {
        printers.getItems().setAll(names);
        printers.getSelectionModel().selectFirst();
        printers.setVisible(names.size() > 1);
        printers.setManaged(names.size() > 1);
    }

    private void show() {
        preview.getChildren().setAll(Texts.body(context.message("sheet.page.making")));
        var order = context.sheet();
        shown = Optional.of(order);
        context.services().background().run(() -> context.services().sheets().pages(order), pages -> {
            // A slower answer to an older choice of paper must not win.
            if (shown.filter(order::equals).isPresent()) {
                show(pages);
            }
        });
    }

    private void show(List<byte[]> pages) {
        preview.getChildren().clear();
        var number = 1;
        for (var page : pages) {
            var view = new ImageView(new Image(new ByteArrayInputStream(page)));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setAccessibleText(context.message("sheet.page.picture", number, pages.size()));
            view.fitWidthProperty().bind(preview.widthProperty().subtract(2));
            var frame = new StackPane(view);
            frame.getStyleClass().add("sheet-frame");
            preview.getChildren().add(frame);
            number++;
        }
    }

    private void save() {
        context.services().dialogs().savePdf(context.message("sheet.file")).ifPresent(file -> {
            var order = context.sheet();
            context.services().background().run(() -> saved(order, file), said -> tell(said.kind(), said.words()));
        });
    }

    private record Said(Callout.Kind kind, String words) {}

    private Said saved(SheetDesk.Order order, Path file) {
        try {
            AtomicFile.write(file, context.services().sheets().pdf(order));
            return new Said(Callout.Kind.NOTE, order.messages().of("sheet.page.saved", file));
        } catch (IOException _) {
            return new Said(Callout.Kind.ASK, order.messages().of("sheet.page.not-saved", file));
        }
    }

    private void print() {
        // One tap, one sheet.
        print.setDisable(true);
        tell(Callout.Kind.NOTE, context.message("sheet.page.printing"));
        var order = context.sheet();
        var printer = Optional.ofNullable(printers.getValue());
        context.services().background().run(() -> context.services().sheets().print(order, printer), this::printed);
    }

    private void printed(Outcome outcome) {
        print.setDisable(false);
        switch (outcome) {
            case Outcome.Sent sent -> tell(Callout.Kind.NOTE, context.message("sheet.page.sent", sent.printer()));
            case Outcome.NoPrinter _ -> tell(Callout.Kind.ASK, context.message("sheet.page.no-printer"));
            case Outcome.UnknownPrinter gone -> tell(Callout.Kind.ASK, context.message("sheet.page.gone", gone.name()));
            case Outcome.Failed failed ->
                tell(Callout.Kind.ASK, context.message("sheet.page.failed", failed.printer()));
        }
    }

    private void tell(Callout.Kind kind, String words) {
        var said = Texts.body(words);
        said.setId("sheet-outcome");
        outcome.getChildren().setAll(new Callout(kind, said));
        Announcer.say(said);
    }
}
