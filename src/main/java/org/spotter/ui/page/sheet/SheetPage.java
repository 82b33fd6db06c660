package org.spotter.ui.page.sheet;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import org.spotter.guide.Paper;
import org.spotter.text.Messages;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.support.SheetDesk.PageImage;
import org.spotter.ui.support.SheetDesk.Printed;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.DangerFirst;
import org.spotter.ui.widget.Segments;
import org.spotter.ui.widget.Texts;

/// The care sheet: look at it, print it, save it.
public final class SheetPage {
    private final AppContext context;
    private final VBox preview = Boxes.stack();
    private final VBox outcome = Boxes.stack();
    private final ComboBox<String> printers = new ComboBox<>();

    private SheetPage(AppContext context) {
        this.context = context;
        preview.getStyleClass().add("preview");
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
        var column = Boxes.column(title, lead, choices, outcome, preview);
        show();
        context.services().background().run(() -> context.services().sheets().printers(), this::offer);

        var save = Buttons.secondary(context.message("sheet.page.save"), Icons.SAVE, this::save);
        save.setId("save");
        var print = Buttons.primary(context.message("sheet.page.print"), Icons.PRINT, this::print);
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
        preview.getChildren().setAll(new ProgressIndicator());
        var assessment = context.assessment();
        var paper = paper();
        context.services().background().run(() -> context.services().sheets().pages(assessment, paper), this::show);
    }

    private void show(List<PageImage> pages) {
        preview.getChildren().clear();
        var number = 1;
        for (var page : pages) {
            var image = new WritableImage(page.width(), page.height());
            image.getPixelWriter()
                    .setPixels(
                            0,
                            0,
                            page.width(),
                            page.height(),
                            PixelFormat.getIntArgbInstance(),
                            page.argb(),
                            0,
                            page.width());
            var view = new ImageView(image);
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setAccessibleText(context.message("sheet.page.picture", number, pages.size()));
            var frame = new javafx.scene.layout.StackPane(view);
            frame.getStyleClass().add("sheet-frame");
            view.fitWidthProperty().bind(preview.widthProperty().subtract(2));
            preview.getChildren().add(frame);
            number++;
        }
    }

    private void save() {
        context.services().dialogs().savePdf(context.message("sheet.file")).ifPresent(file -> {
            var assessment = context.assessment();
            var paper = paper();
            context.services()
                    .background()
                    .run(
                            () -> {
                                try {
                                    return context.message(
                                            "sheet.page.saved",
                                            context.services().sheets().save(assessment, paper, file));
                                } catch (java.io.IOException _) {
                                    return context.message("sheet.page.not-saved", file);
                                }
                            },
                            words -> tell(Callout.Kind.NOTE, words));
        });
    }

    private void print() {
        tell(Callout.Kind.NOTE, context.message("sheet.page.printing"));
        var assessment = context.assessment();
        var paper = paper();
        var chosen = printers.getValue();
        var printer = chosen == null ? "" : chosen;
        context.services()
                .background()
                .run(() -> context.services().sheets().print(assessment, paper, printer), this::printed);
    }

    private void printed(Printed printed) {
        switch (printed) {
            case Printed.Sent(var printer) -> tell(Callout.Kind.NOTE, context.message("sheet.page.sent", printer));
            case Printed.NoPrinter _ -> tell(Callout.Kind.ASK, context.message("sheet.page.no-printer"));
            case Printed.Failed(var reason) -> tell(Callout.Kind.ASK, context.message("sheet.page.failed", reason));
        }
    }

    private void tell(Callout.Kind kind, String words) {
        var said = Texts.body(words);
        said.setId("sheet-outcome");
        outcome.getChildren().setAll(new Callout(kind, said));
    }
}
