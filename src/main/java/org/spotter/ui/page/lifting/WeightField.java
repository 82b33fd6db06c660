package org.spotter.ui.page.lifting;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.spotter.guide.WeightUnit;
import org.spotter.lifting.TypedWeight;
import org.spotter.lifting.Weight;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.Texts;

/// A weight to type, or to set by steps without a keyboard. What is no weight is told and never taken.
final class WeightField extends VBox {
    /// No weight has more characters.
    private static final int LONGEST = 12;

    /// What a step makes of an empty field.
    private static final int FIRST_STEPS = 20;

    private final AppContext context;
    private final String name;
    private final WeightUnit unit;
    private final Consumer<Optional<Weight>> take;
    private final TextField field = new TextField();
    private final VBox wrong = Boxes.stack();
    private Optional<Weight> weight;

    WeightField(AppContext context, String id, String name, Optional<Weight> weight, Consumer<Optional<Weight>> take) {
        this.context = context;
        this.name = name;
        this.weight = weight;
        this.take = take;
        unit = context.settings().get().unit();
        getStyleClass().add("stack");
        field.setId("weight-" + id);
        field.setTextFormatter(new TextFormatter<>(WeightField::shortEnough));
        field.setAccessibleText(context.message("lifting.weight.name", name, unitName()));
        field.getStyleClass().add("weight-field");
        field.setOnAction(_ -> read());
        field.focusedProperty().subscribe((_, on) -> {
            if (!on) {
                read();
            }
        });
        var label = Texts.label(name, "weight-name");
        label.setLabelFor(field);
        var row = new HBox(
                step(id + "-less", "lifting.weight.less", Icons.SMALLER, false),
                field,
                Texts.silent(unitName(), "body"),
                step(id + "-more", "lifting.weight.more", Icons.LARGER, true));
        row.getStyleClass().addAll("stepper", "weight-row");
        wrong.setId("weight-" + id + "-wrong");
        hush();
        getChildren().setAll(label, row, wrong);
        write();
    }

    @SuppressWarnings("NullAway") // JavaFX takes null for a change that is refused.
    private static TextFormatter.Change shortEnough(TextFormatter.Change change) {
        return change.getControlNewText().length() <= LONGEST ? change : null;
    }

    private String unitName() {
        return new Amounts(context).unit(unit);
    }

    private Button step(String id, String key, Icons icon, boolean up) {
        var button = Buttons.secondary("", icon, () -> {
            hush();
            weight = Optional.of(weight.map(now -> now.next(unit, up)).orElseGet(this::first));
            take.accept(weight);
            write();
        });
        button.setId("weight-" + id);
        button.setAccessibleText(context.message(key, name));
        return button;
    }

    /// The empty bar with some plates: a place to step from.
    private Weight first() {
        var lowest = Weight.lowest(unit);
        return new Weight(lowest.amount().multiply(BigDecimal.valueOf(FIRST_STEPS)), unit);
    }

    private String shown() {
        return weight.map(now -> context.formats().decimal(now.shown(unit))).orElse("");
    }

    private void write() {
        field.setText(shown());
    }

    /// A text that is as it was written means the weight it stands for, not what is left after rounding.
    private void read() {
        if (field.getText().equals(shown())) {
            hush();
            return;
        }
        if (field.getText().isBlank()) {
            hush();
            weight = Optional.empty();
            take.accept(weight);
            return;
        }
        switch (TypedWeight.of(field.getText(), unit)) {
            case TypedWeight.Good(var typed) -> {
                hush();
                weight = Optional.of(typed);
                take.accept(weight);
                write();
            }
            case TypedWeight.NoNumber _ ->
                tell(context.message(
                        "lifting.weight.no-number", context.formats().decimal(new BigDecimal("102.5"))));
            case TypedWeight.OutOfRange(var lowest, var highest) ->
                tell(context.message(
                        "lifting.weight.range",
                        context.formats().decimal(lowest.amount()),
                        new Amounts(context).weight(highest.amount(), unit)));
        }
    }

    private void tell(String text) {
        var words = Texts.body(text);
        wrong.getChildren().setAll(new Callout(Callout.Kind.ASK, words));
        wrong.setVisible(true);
        wrong.setManaged(true);
        if (field.isFocused()) {
            Announcer.say(words);
        }
    }

    private void hush() {
        wrong.getChildren().clear();
        wrong.setVisible(false);
        wrong.setManaged(false);
    }
}
