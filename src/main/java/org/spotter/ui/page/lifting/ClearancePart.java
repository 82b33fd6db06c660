package org.spotter.ui.page.lifting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.spotter.guide.ClearanceReason;
import org.spotter.lifting.Clearing;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.Statements;
import org.spotter.ui.widget.Statements.Style;
import org.spotter.ui.widget.Texts;

/// Who needs a clinician's word first (clinical 5.6). What the answers say already is ticked and stays so.
final class ClearancePart {
    private static final int FARTHEST_DAYS = 366;

    private final AppContext context;
    private final LiftingPage page;
    private final Standing standing;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final VBox word = Boxes.stack();
    private final VBox missing = Boxes.stack();
    private boolean syncing;

    ClearancePart(AppContext context, LiftingPage page, Standing standing) {
        this.context = context;
        this.page = page;
        this.standing = standing;
    }

    static String status(AppContext context, Standing standing) {
        if (!standing.cleared()) {
            return context.message("lifting.clearance.open");
        }
        return standing.lifting()
                .clearing()
                .word()
                .map(said -> context.message(
                        "lifting.clearance.word", context.formats().date(said.date())))
                .orElseGet(() -> context.message("lifting.clearance.none"));
    }

    private Clearing clearing() {
        return context.lifting().get().clearing();
    }

    private void keep(Clearing clearing) {
        page.keep(lifting -> lifting.with(clearing));
    }

    void into(VBox card) {
        var given = Standing.program(context).clearance().stream()
                .filter(reason -> standing.given().contains(reason.id()))
                .map(ClearanceReason::statement)
                .toList();
        card.getChildren().add(Texts.body(context.message("lifting.clearance.lead")));
        if (!given.isEmpty()) {
            var change = Buttons.quiet(context.message("result.answers"), Icons.EDIT, () -> context.navigator()
                    .go("review"));
            change.setId("clearance-answers");
            var list = new Callout(
                    Callout.Kind.ASK,
                    page.heading(Texts.subheading(context.message("lifting.clearance.given"))),
                    Statements.of(context, given, Style.DO),
                    change);
            list.setId("clearance-given");
            card.getChildren().add(list);
        }
        card.getChildren().addAll(missing, choices(), word);
        sync();
        page.act(context.message("lifting.go-on"), Icons.NEXT, this::go);
        if (page.asked()) {
            ask();
        }
    }

    private Node choices() {
        var list = new VBox();
        list.getStyleClass().add("choices");
        for (var reason : Standing.program(context).clearance()) {
            if (!standing.given().contains(reason.id())) {
                list.getChildren()
                        .add(box(reason.id(), context.words(reason.statement().key())));
            }
        }
        if (standing.given().isEmpty()) {
            var none = box(NONE, context.message("lifting.clearance.none-of-these"));
            none.getStyleClass().add("exclusive");
            list.getChildren().add(none);
        }
        return list;
    }

    private static final String NONE = "none";

    private CheckBox box(String id, String text) {
        var box = new CheckBox(text);
        box.setId("clearance-" + id);
        box.getStyleClass().add("choice");
        box.setWrapText(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setAccessibleHelp(context.message("lifting.part.clearance"));
        box.selectedProperty().subscribe((_, on) -> {
            if (!syncing) {
                keep(id.equals(NONE) ? clearing().withNone(on) : clearing().with(id, on));
                sync();
            }
        });
        boxes.put(id, box);
        return box;
    }

    private void sync() {
        syncing = true;
        boxes.forEach((id, box) -> box.setSelected(
                id.equals(NONE) ? clearing().none() : clearing().ticked().contains(id)));
        syncing = false;
        hush();
        word.getChildren().clear();
        if (!clearing().reasons(standing.given()).isEmpty()) {
            word.getChildren().add(word());
        }
    }

    /// The reasons that hold are asked about; a word about fewer holds no longer.
    private Node word() {
        var said = clearing().standing(standing.given()) == Clearing.Standing.CLEAR;
        var box = new CheckBox(context.message("lifting.clearance.said"));
        box.setId("clearance-said");
        box.getStyleClass().add("choice");
        box.setWrapText(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setAccessibleHelp(context.message("lifting.clearance.ask"));
        box.setSelected(said);
        box.selectedProperty().subscribe((_, on) -> {
            keep(
                    on
                            ? clearing().withWord(standing.today(), standing.given())
                            : clearing().withoutWord());
            sync();
            word.lookup("#clearance-said").requestFocus();
        });
        var inside = new ArrayList<Node>(List.of(
                page.heading(Texts.subheading(context.message("lifting.clearance.ask"))),
                Texts.body(context.message("lifting.clearance.ask.text")),
                box));
        if (said) {
            clearing().word().ifPresent(given -> inside.add(date(given.date())));
        }
        var callout = new Callout(Callout.Kind.ASK, inside.toArray(Node[]::new));
        callout.setId("clearance-ask");
        return callout;
    }

    private Node date(LocalDate date) {
        var row = new HBox(
                day("earlier", Icons.SMALLER, date, -1),
                Texts.label(context.formats().date(date), "lifting-date"),
                day("later", Icons.LARGER, date, 1));
        row.getStyleClass().add("stepper");
        return Boxes.stack(Texts.small(context.message("lifting.clearance.when")), row);
    }

    private Node day(String which, Icons icon, LocalDate date, int by) {
        var to = date.plusDays(by);
        var button = Buttons.secondary("", icon, () -> {
            if (!to.isAfter(standing.today()) && to.isAfter(standing.today().minusDays(FARTHEST_DAYS))) {
                keep(clearing().withWord(to, standing.given()));
                sync();
                word.lookup("#clearance-" + which).requestFocus();
            }
        });
        button.setId("clearance-" + which);
        button.setAccessibleText(
                context.message("lifting.clearance." + which, context.formats().date(date)));
        return button;
    }

    private void go() {
        if (clearing().standing(standing.given()) == Clearing.Standing.CLEAR) {
            page.onward();
        } else {
            page.asked(true);
            ask();
        }
    }

    private void ask() {
        var open = clearing().standing(standing.given()) == Clearing.Standing.OPEN;
        var words = Texts.body(context.message(open ? "visit.missing.many" : "lifting.clearance.first"));
        missing.getChildren().setAll(new Callout(Callout.Kind.ASK, words));
        show(true);
        Announcer.say(words);
    }

    private void hush() {
        page.asked(false);
        missing.getChildren().clear();
        show(false);
    }

    private void show(boolean on) {
        missing.setVisible(on);
        missing.setManaged(on);
    }
}
