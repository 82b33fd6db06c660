package org.spotter.ui.page.timer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.spotter.guide.Dose;
import org.spotter.guide.Gate;
import org.spotter.guide.Gate.Decision;
import org.spotter.timer.Timer.Asked;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.Statements;
import org.spotter.ui.widget.Texts;

/// What to tick before the first session of a kind in a day, and what follows from it.
final class GateCheck extends VBox {
    private final AppContext context;
    private final Dose dose;
    private final Map<Gate, CheckBox> boxes = new LinkedHashMap<>();
    private final CheckBox none;
    private final CheckBox agreed;
    private final VBox reasons = Boxes.stack();
    private boolean syncing;

    /// Makes the list.
    ///
    /// @param context the window's context
    /// @param dose    the kind of session
    GateCheck(AppContext context, Dose dose) {
        this.context = context;
        this.dose = dose;
        setId("gates");
        getStyleClass().add("stack");
        none = box("gate-none", context.message("timer.gates.none"));
        none.getStyleClass().add("exclusive");
        none.setOnAction(_ -> noneTapped());
        agreed = box("gate-agreed", context.message("timer.gates.agreed"));
        agreed.setOnAction(_ -> tell(ticked(), agreed.isSelected()));
        var suits = suits();
        if (!suits.refusedByAnswers()) {
            getChildren().add(list(suits));
        }
        getChildren().addAll(reasons, agreed);
        sync();
    }

    private Suits suits() {
        return Suits.of(context, dose);
    }

    private Node list(Suits suits) {
        var choices = new VBox();
        choices.getStyleClass().add("choices");
        for (var gate : suits.before()) {
            if (suits.answers().contains(gate)) {
                continue;
            }
            var box = box("gate-" + gate.id(), context.words(gate.ask()));
            box.setOnAction(_ -> tapped());
            boxes.put(gate, box);
            choices.getChildren().add(box);
        }
        choices.getChildren().add(none);
        var card = Boxes.card(
                Texts.heading(context.message("timer.gates")),
                Texts.body(context.message("timer.gates.text")),
                choices);
        if (!suits.answers().isEmpty()) {
            card.getChildren()
                    .addAll(
                            Texts.body(context.message("timer.gates.said")),
                            Statements.ofTexts(
                                    context.formats(),
                                    suits.answers().stream()
                                            .map(gate -> context.words(gate.ask()))
                                            .toList(),
                                    Statements.Style.DO));
        }
        return card;
    }

    private CheckBox box(String id, String text) {
        var box = new CheckBox(text);
        box.setId(id);
        box.getStyleClass().add("choice");
        box.setWrapText(true);
        box.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setAccessibleHelp(context.message("timer.gates.text"));
        return box;
    }

    private void tapped() {
        if (!syncing) {
            tell(ticked(), false);
        }
    }

    /// A second tap takes the answer back.
    private void noneTapped() {
        if (none.isSelected()) {
            tell(Set.of(), false);
        } else {
            context.timer().change(timer -> timer.unasked(dose.kind()));
        }
    }

    private Set<String> ticked() {
        var ids = new HashSet<String>();
        boxes.forEach((gate, box) -> {
            if (box.isSelected()) {
                ids.add(gate.id());
            }
        });
        return ids;
    }

    private void tell(Set<String> ticked, boolean yes) {
        var answers = suits().answers();
        if (ticked.isEmpty() && !none.isSelected() && answers.isEmpty()) {
            context.timer().change(timer -> timer.unasked(dose.kind()));
            return;
        }
        var all = new HashSet<>(ticked);
        all.addAll(Suits.ids(answers));
        context.timer().change(timer -> timer.asked(new Asked(dose.kind(), context.now(), all, yes)));
    }

    /// Shows what was ticked, and what follows.
    void sync() {
        var suits = suits();
        syncing = true;
        boxes.forEach((gate, box) -> {
            box.setSelected(suits.ticked(gate));
            box.setAccessibleHelp(
                    box.isSelected() ? context.words("gate." + gate.id()) : context.message("timer.gates.text"));
        });
        none.setSelected(suits.asked().isPresent() && boxes.keySet().stream().noneMatch(suits::ticked));
        agreed.setSelected(suits.agreed());
        agreed.setVisible(suits.first() && suits.asked().isPresent());
        agreed.setManaged(agreed.isVisible());
        syncing = false;
        reasons.getChildren().setAll(suits.reasons().stream().map(this::reason).toList());
        if (!suits.answers().isEmpty()) {
            var change = Buttons.quiet(context.message("timer.gates.change"), Icons.EDIT, () -> context.navigator()
                    .go("review"));
            change.setId("gates-change");
            reasons.getChildren().add(change);
        }
        reasons.setManaged(!reasons.getChildren().isEmpty());
    }

    private Node reason(Gate gate) {
        return new Callout(
                gate.decision() == Decision.NOT_NOW ? Callout.Kind.STOP : Callout.Kind.ASK,
                Texts.body(context.words("gate." + gate.id())));
    }
}
