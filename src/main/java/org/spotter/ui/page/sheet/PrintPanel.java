package org.spotter.ui.page.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.spotter.sheet.SheetOrder;
import org.spotter.sheet.print.Fault;
import org.spotter.sheet.print.PrintOrder;
import org.spotter.sheet.print.Printer;
import org.spotter.sheet.print.Printers;
import org.spotter.text.Messages;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.FrontDesk;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.PrintRun;
import org.spotter.ui.support.PrintRun.Asked;
import org.spotter.ui.support.PrintRun.Stage;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.Picks;
import org.spotter.ui.widget.Texts;

/// Printing, in the page: which printer and how many, then how far it is, and a way on whatever happens.
final class PrintPanel extends VBox {
    private final AppContext context;
    private final PrintRun run;
    private final Choice choice;
    private final Supplier<SheetOrder> order;
    private final VBox trouble = Boxes.stack();
    private final BooleanProperty ready = new SimpleBooleanProperty();
    private final Button go;
    private final Button back;
    private Optional<Printers> found = Optional.empty();
    private Subscription watching = Subscription.EMPTY;

    /// What is chosen. The same page in another language takes it over.
    ///
    /// @param open    whether the panel is open
    /// @param printer the name of the printer chosen
    /// @param copies  how many
    record Choice(BooleanProperty open, ObjectProperty<Optional<String>> printer, IntegerProperty copies) {
        /// {@return the usual choice: one copy, from the usual printer}
        static Choice usual() {
            return new Choice(
                    new SimpleBooleanProperty(),
                    new SimpleObjectProperty<>(Optional.empty()),
                    new SimpleIntegerProperty(1));
        }
    }

    /// Makes the panel, open or closed as it was chosen.
    ///
    /// @param context the window's context
    /// @param choice  what is chosen
    /// @param order   makes the sheet as it is looked at now
    PrintPanel(AppContext context, Choice choice, Supplier<SheetOrder> order) {
        this.context = context;
        this.run = context.printing();
        this.choice = choice;
        this.order = order;
        go = Buttons.primary(context.message("print.go"), Icons.PRINT, this::print);
        go.setId("print-go");
        show(go, choice.open().and(ready));
        // One that is hidden would take Enter from the one that shows.
        go.defaultButtonProperty().bind(go.visibleProperty());
        back = Buttons.secondary(context.message("print.back"), Icons.BACK, this::close);
        back.setId("print-back");
        show(back, choice.open());
        setId("print-panel");
        show(this, choice.open());
        sceneProperty().subscribe((_, scene) -> {
            watching.unsubscribe();
            if (scene != null) {
                watching = run.stage().subscribe((_, stage) -> {
                    if (choice.open().get()) {
                        show(stage, true);
                    }
                });
            }
        });
        if (choice.open().get()) {
            look();
            show(run.stage().get(), false);
        }
    }

    private static void show(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    /// {@return the panel's main action, for the foot of the page}
    Button go() {
        return go;
    }

    /// {@return the way out, for the foot of the page}
    Button back() {
        return back;
    }

    /// Opens the panel: with what is on its way, or else to choose.
    void open() {
        run.putAway();
        choice.open().set(true);
        show(run.stage().get(), true);
        look();
    }

    private void close() {
        run.putAway();
        choice.open().set(false);
    }

    // ---- choosing

    private void look() {
        found = Optional.empty();
        if (run.stage().get() instanceof Stage.Idle) {
            show(new Stage.Idle(), false);
        }
        context.services().background().run(() -> context.services().printing().printers(), printers -> {
            found = Optional.of(printers);
            if (run.stage().get() instanceof Stage.Idle) {
                show(new Stage.Idle(), true);
            }
        });
    }

    /// The printer chosen, as long as it is there; else the first that takes a sheet.
    private Optional<Printer> printer() {
        return found.flatMap(printers -> choice.printer()
                .get()
                .or(() -> context.desk()
                        .flatMap(visit -> visit.policy().printing().printer()))
                .flatMap(printers::named)
                .or(() -> printers.all().stream()
                        .filter(printer -> printer.faultFor(order.get().paper()).isEmpty())
                        .findFirst())
                .or(() -> printers.all().stream().findFirst()));
    }

    private void form(boolean announce) {
        var heading = Texts.heading(context.message("print.title"));
        trouble.getChildren().clear();
        var card = Boxes.card(heading);
        if (found.isEmpty()) {
            card.getChildren().add(Texts.body(context.message("print.looking")));
        } else if (!mayPrint()) {
            var enough = Texts.body(context.message("kiosk.print.enough"));
            enough.setId("print-trouble");
            trouble.getChildren().setAll(new Callout(Callout.Kind.ASK, enough));
            card.getChildren().addAll(trouble, Boxes.flow(showing()));
        } else if (printer().isEmpty()) {
            trouble(found.get().none().orElse(Fault.NO_PRINTER));
            var again = Buttons.secondary(context.message("print.look"), Icons.CHANGED, this::look);
            again.setId("print-look");
            card.getChildren().addAll(trouble, Boxes.flow(again, showing()));
        } else {
            card.getChildren().addAll(printers(), trouble, copies(), what());
            known();
        }
        ready.set(printer().isPresent() && mayPrint());
        getChildren().setAll(card);
        if (announce) {
            Announcer.say(trouble.getChildren().isEmpty() ? heading : trouble.lookup("#print-trouble"));
        }
    }

    /// The sheet and the paper that were chosen in the page.
    private Node what() {
        var now = order.get();
        var words = Texts.body(context.message(
                "print.what",
                context.messages().of("sheet.edition.", now.edition()),
                context.messages().of("paper.", now.paper())));
        var change = Buttons.quiet(context.message("print.change"), Icons.EDIT, this::close);
        change.setId("print-change");
        return row("print.sheet", Boxes.flow(words, change));
    }

    private Node row(String key, Node control) {
        return Boxes.stack(Texts.subheading(context.message(key)), control);
    }

    private Node printers() {
        var all = found.orElseThrow().all();
        var now = printer().orElseThrow();
        var chosen = context.desk().flatMap(visit -> visit.policy().printing().printer());
        if (all.size() == 1 || chosen.isPresent()) {
            return row("print.printer", Texts.body(now.title()));
        }
        return row(
                "print.printer",
                Picks.of(
                        context.message("print.printer"),
                        all,
                        Printer::title,
                        each -> context.message(
                                each.faultFor(order.get().paper()).isEmpty() ? "print.ready" : "print.not-ready"),
                        each -> "printer-" + each.name(),
                        now,
                        other -> {
                            if (!other.equals(now) || choice.printer().get().isPresent()) {
                                choice.printer().set(Optional.of(other.name()));
                                known();
                            }
                        }));
    }

    /// What is known to be wrong with the printer chosen.
    private void known() {
        trouble.getChildren().clear();
        printer().flatMap(printer -> printer.faultFor(order.get().paper())).ifPresent(this::trouble);
    }

    private void trouble(Fault fault) {
        var said = Texts.body(words(fault, printer().map(Printer::title).orElse("")));
        said.setId("print-trouble");
        trouble.getChildren().setAll(new Callout(Callout.Kind.ASK, said));
    }

    private String words(Fault fault, String printer) {
        var paper = run.asked().map(Asked::order).orElseGet(order).paper();
        return context.message(
                "print.fault." + Messages.key(fault),
                printer,
                context.messages().of("paper.", paper));
    }

    private Node copies() {
        var count = new Label();
        count.getStyleClass().add("copies");
        count.setId("print-copies");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> context.message(
                                "print.copies.number", choice.copies().get()),
                        choice.copies()));
        var fewer = step("print.copies.fewer", Icons.SMALLER, -1);
        var more = step("print.copies.more", Icons.LARGER, 1);
        fewer.setId("copies-fewer");
        more.setId("copies-more");
        var row = new HBox(fewer, count, more);
        row.getStyleClass().add("stepper");
        return row("print.copies", row);
    }

    /// A button that stays where the keyboard is when it can go no further.
    private Button step(String key, Icons icon, int by) {
        var button = Buttons.secondary(
                "", icon, () -> choice.copies().set(Math.clamp(choice.copies().get() + by, 1, most())));
        choice.copies()
                .subscribe(now -> button.setAccessibleText(
                        context.message(key, context.message("print.copies.number", now.intValue()))));
        return button;
    }

    /// The most copies of one sheet.
    private int most() {
        return context.desk().map(visit -> visit.policy().printing().copies()).orElse(PrintOrder.MOST);
    }

    private void print() {
        printer()
                .filter(_ -> mayPrint())
                .ifPresent(printer -> run.print(
                        new Asked(order.get(), printer, choice.copies().get())));
    }

    private boolean mayPrint() {
        return context.desk().map(FrontDesk::printsLeft).orElse(1) > 0;
    }

    // ---- how far it is

    private void show(Stage stage, boolean announce) {
        ready.set(false);
        switch (stage) {
            case Stage.Idle _ -> form(announce);
            case Stage.Sending _ -> going("print.sending", announce);
            case Stage.Waiting _ -> going("print.waiting", announce);
            case Stage.Printing _ -> going("print.printing", announce);
            case Stage.Cancelling _ -> status(announce, Icons.PRINT, List.of(said("print.cancelling")), List.of());
            case Stage.Done _ ->
                status(announce, Icons.CHECK, List.of(said("print.done")), List.of(choosing("print.another")));
            case Stage.Stuck(var fault) ->
                status(
                        announce,
                        Icons.ASK,
                        List.of(said("print.stuck"), fault(fault)),
                        List.of(again(), cancelling(), showing()));
            case Stage.Failed(var fault) ->
                status(
                        announce,
                        Icons.ASK,
                        List.of(said("print.failed"), fault(fault)),
                        List.of(again(), choosing("print.choose"), showing()));
            case Stage.Cancelled(var gone) ->
                status(
                        announce,
                        gone ? Icons.CHECK : Icons.ASK,
                        List.of(said(gone ? "print.cancelled" : "print.not-cancelled")),
                        List.of(choosing("print.choose"), showing()));
        }
    }

    private void going(String key, boolean announce) {
        status(announce, Icons.PRINT, List.of(said(key)), List.of(cancelling()));
    }

    private String where() {
        return run.asked().map(asked -> asked.printer().title()).orElse("");
    }

    private Label said(String key) {
        return Texts.heading(context.message(key, where()));
    }

    private Label fault(Fault fault) {
        return Texts.body(words(fault, where()));
    }

    private void status(boolean announce, Icons icon, List<Label> words, List<Button> ways) {
        var first = words.getFirst();
        first.setId("print-outcome");
        // A reader says the node that has the keyboard: all of it.
        first.setAccessibleText(words.stream().map(Label::getText).collect(Collectors.joining(" ")));
        var medal = new StackPane(icon.node());
        medal.getStyleClass().add("medal");
        var said = Boxes.stack(words.toArray(Node[]::new));
        var card = Boxes.card(Boxes.marked(medal, said));
        card.getStyleClass().addAll("print-status", Messages.key(icon));
        if (!ways.isEmpty()) {
            card.getChildren().add(Boxes.flow(ways.toArray(Node[]::new)));
        }
        getChildren().setAll(card);
        if (announce) {
            Announcer.say(first);
        }
    }

    private Button again() {
        var again = Buttons.primary(context.message("print.again"), Icons.CHANGED, () -> {
            if (run.busy()) {
                run.again();
            } else {
                run.asked().ifPresent(run::print);
            }
        });
        again.setId("print-again");
        return again;
    }

    private Button choosing(String key) {
        var choosing = Buttons.secondary(context.message(key), Icons.PRINT, () -> {
            run.putAway();
            look();
        });
        choosing.setId("print-choose");
        return choosing;
    }

    private Button cancelling() {
        var cancel = Buttons.secondary(context.message("print.cancel"), Icons.CLOSE, run::cancel);
        cancel.setId("print-cancel");
        return cancel;
    }

    private Button showing() {
        var showing = Buttons.secondary(context.message("sheet.page.large"), Icons.LARGE, () -> context.navigator()
                .go("sheet", SheetPage.LARGE));
        showing.setId("print-show");
        return showing;
    }
}
