package org.spotter.ui.kiosk;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import org.spotter.assess.Assessment;
import org.spotter.guide.ReviewState;
import org.spotter.kiosk.Tally;
import org.spotter.kiosk.Tally.Count;
import org.spotter.plan.Today;
import org.spotter.sheet.Edition;
import org.spotter.sheet.SheetOrder;
import org.spotter.sheet.Wording;
import org.spotter.sheet.print.Fault;
import org.spotter.sheet.print.PrintOrder;
import org.spotter.sheet.print.Printer;
import org.spotter.sheet.print.Printers;
import org.spotter.sheet.print.Sent;
import org.spotter.text.Messages;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Later;
import org.spotter.ui.support.Theme;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Texts;
import org.spotter.visit.Answers;
import org.spotter.visit.Visit;

/// The page of the staff: printer, paper, counts, content, whether nothing is kept, restart and exit.
final class StaffPage extends StackPane {
    private static final Duration LEFT = Duration.ofMinutes(2);
    private static final int WEEKS = 8;

    private final Front front;
    private final Messages messages;
    private final VBox printer = Boxes.stack();
    private final Label tested = Texts.body("");
    private final Runnable back;
    private final Later leaving;

    StaffPage(Front front, Runnable back) {
        this.front = front;
        this.back = back;
        messages = front.helpers();
        leaving = front.services().background().later(this::leave);
        tested.setId("staff-tested");
        tested.managedProperty().bind(tested.textProperty().isNotEmpty());
        var done = Buttons.primary(messages.of("kiosk.staff.done"), Icons.CHECK, this::leave);
        done.setId("staff-done");
        var column = Boxes.column(
                Texts.title(messages.of("kiosk.staff.title")),
                printing(),
                counts(),
                content(),
                kept(),
                program(),
                Boxes.flow(done));
        var scroll = new ScrollPane(new StackPane(column));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        getChildren().setAll(scroll);
        getStyleClass().addAll("app", "light");
        var settings = KioskWindow.settings(front, messages.language());
        Theme.kiosk(this, front.tap(Screen.getPrimary()));
        widthProperty().subscribe(_ -> Theme.size(this, settings));
        heightProperty().subscribe(_ -> Theme.size(this, settings));
        addEventFilter(InputEvent.ANY, _ -> stay());
        sceneProperty().subscribe((before, scene) -> {
            if (before != null && scene == null) {
                leaving.cancel();
            }
        });
        leaving.after(LEFT);
        look();
    }

    // ---- printing

    private Node printing() {
        var paper = new CheckBox(messages.of("kiosk.staff.paper"));
        paper.getStyleClass().add("switch");
        paper.setId("staff-paper");
        paper.setSelected(front.staff().paper());
        paper.selectedProperty().subscribe((_, there) -> front.staff().paper(there));
        var look = Buttons.secondary(messages.of("print.look"), Icons.CHANGED, this::look);
        look.setId("staff-look");
        var test = Buttons.secondary(messages.of("kiosk.staff.test"), Icons.PRINT, this::test);
        test.setId("staff-test");
        return Boxes.card(
                Texts.heading(messages.of("kiosk.staff.printer")), printer, Boxes.flow(look, test), tested, paper);
    }

    private void look() {
        printer.getChildren().setAll(Texts.body(messages.of("print.looking")));
        var desk = front.services().printing();
        front.services().background().run(desk::printers, this::show);
    }

    private void show(Printers found) {
        var lines = found.all().stream()
                .map(each -> messages.of(
                        "kiosk.staff.printer.line",
                        each.title(),
                        each.faultFor(front.region().paper())
                                .map(fault -> words(fault, each.title()))
                                .orElseGet(() -> messages.of("print.ready"))))
                .toList();
        var none = found.none().or(() -> lines.isEmpty() ? Optional.of(Fault.NO_PRINTER) : Optional.empty());
        printer.getChildren()
                .setAll(none.map(fault -> List.of(words(fault, ""))).orElse(lines).stream()
                        .map(Texts::body)
                        .toList());
    }

    private String words(Fault fault, String title) {
        return messages.of(
                "print.fault." + Messages.key(fault),
                title,
                messages.of("paper.", front.region().paper()));
    }

    /// A slip with nothing ticked is the test page: it is what must come out when it counts.
    private void test() {
        tested.setText(messages.of("kiosk.staff.testing"));
        var services = front.services();
        var now = services.clock().instant();
        var wording = new Wording(front.words(messages.language()), messages);
        var order = new SheetOrder(
                Assessment.of(Visit.of(front.guide(), Answers.NONE)),
                now,
                Today.at(LocalDateTime.ofInstant(now, services.zone().get())),
                wording,
                wording,
                front.region(),
                Edition.EMERGENCY,
                front.region().paper());
        services.background()
                .run(
                        () -> {
                            var found = services.printing().printers();
                            var name = front.policy().printing().printer().or(() -> found.all().stream()
                                    .map(Printer::name)
                                    .findFirst());
                            return name.map(to -> services.printing()
                                            .send(
                                                    to,
                                                    new PrintOrder(
                                                            services.sheets().pdf(order),
                                                            order.paper(),
                                                            1,
                                                            messages.of("sheet.job"))))
                                    .orElseGet(
                                            () -> new Sent.Refused(found.none().orElse(Fault.NO_PRINTER)));
                        },
                        sent -> tested.setText(
                                switch (sent) {
                                    case Sent.Queued _, Sent.HandedOver _ -> messages.of("kiosk.staff.tested");
                                    case Sent.Refused(var fault) -> words(fault, "");
                                }));
    }

    // ---- counts

    private Node counts() {
        var table = new GridPane();
        table.getStyleClass().add("staff-counts");
        table.setId("staff-counts");
        table.addRow(0, Texts.subheading(messages.of("kiosk.staff.week")));
        for (var count : Count.values()) {
            table.add(right(Texts.subheading(messages.of("kiosk.staff.count.", count))), count.ordinal() + 1, 0);
        }
        var weeks = List.copyOf(front.staff().tally().weeks().reversed().entrySet());
        for (var row = 0; row < Math.min(WEEKS, weeks.size()); row++) {
            table.add(Texts.body(weeks.get(row).getKey()), 0, row + 1);
            for (var count : Count.values()) {
                var told = Tally.told(weeks.get(row).getValue(), count);
                table.add(right(Texts.body(number(told))), count.ordinal() + 1, row + 1);
            }
        }
        var card = Boxes.card(Texts.heading(messages.of("kiosk.staff.counts")));
        card.getChildren().add(weeks.isEmpty() ? Texts.body(messages.of("kiosk.staff.counts.none")) : table);
        card.getChildren().add(Texts.small(messages.of("kiosk.staff.counts.few", Tally.SMALLEST)));
        return card;
    }

    private String number(OptionalInt told) {
        return told.isPresent()
                ? messages.formats().number(told.getAsInt())
                : messages.of("kiosk.staff.few", Tally.SMALLEST);
    }

    private static Label right(Label label) {
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    // ---- content

    private Node content() {
        var guide = front.guide();
        var today = LocalDateTime.ofInstant(
                        front.services().clock().instant(),
                        front.services().zone().get())
                .toLocalDate();
        var review = ReviewState.of(guide, today) == ReviewState.EXPIRED ? "kiosk.staff.expired" : "kiosk.staff.due";
        return Boxes.card(
                Texts.heading(messages.of("kiosk.staff.content")),
                Texts.body(messages.of(
                        "kiosk.staff.version",
                        guide.version(),
                        messages.formats().date(guide.date()))),
                Texts.body(messages.of(review, messages.formats().date(guide.reviewDue()))));
    }

    /// Looks for files of visitors where a program at home would keep them.
    private Node kept() {
        var found = front.staff().strangers();
        var said = found.isEmpty()
                ? messages.of("kiosk.staff.kept.nothing")
                : messages.of("kiosk.staff.kept.found", messages.formats().list(found));
        var line = Texts.body(said);
        line.setId("staff-kept");
        var card = Boxes.card(
                Texts.heading(messages.of("kiosk.staff.kept")),
                line,
                Texts.small(messages.of(
                        "settings.folder", front.services().keeping().folder())));
        if (!front.staff().kept()) {
            card.getChildren().add(Texts.body(messages.of("kiosk.staff.not-written")));
        }
        return card;
    }

    private Node program() {
        var again = Buttons.secondary(messages.of("kiosk.staff.restart"), Icons.CHANGED, () -> front.exit()
                .accept(KioskWindow.Exit.AGAIN));
        again.setId("staff-restart");
        var exit = Buttons.secondary(
                messages.of("kiosk.staff.exit"), Icons.CLOSE, () -> front.exit().accept(KioskWindow.Exit.WISHED));
        exit.setId("staff-exit");
        return Boxes.card(Texts.heading(messages.of("kiosk.staff.program")), Boxes.flow(again, exit));
    }

    private void stay() {
        if (getScene() != null) {
            leaving.after(LEFT);
        }
    }

    private void leave() {
        back.run();
    }
}
