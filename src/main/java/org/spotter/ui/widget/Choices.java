package org.spotter.ui.widget;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.spotter.guide.Choice;
import org.spotter.guide.Question;
import org.spotter.ui.support.AppContext;

/// The choices of a question as large cards: tick boxes where many may be true, radio buttons where one is.
public final class Choices extends VBox {
    private final AppContext context;
    private final Question question;
    private final Map<String, ButtonBase> cards = new LinkedHashMap<>();
    private boolean syncing;

    /// Makes the cards of a question.
    ///
    /// @param context  the window's context
    /// @param question a question with choices
    public Choices(AppContext context, Question question) {
        this.context = context;
        this.question = question;
        getStyleClass().add("choices");
        var group = new ToggleGroup();
        for (var choice : question.choices()) {
            var card = card(choice, group);
            cards.put(choice.id(), card);
            if (!choice.exclusive()) {
                getChildren().add(card);
            }
        }
        alone();
        if (!question.many()) {
            Roving.over(group);
        }
        sync();
    }

    /// "None of these" and its like stand beside each other, apart from what they exclude.
    private void alone() {
        var alone = question.choices().stream()
                .filter(Choice::exclusive)
                .map(choice -> cards.get(choice.id()))
                .toList();
        if (!alone.isEmpty()) {
            getChildren().add(new Abreast(alone));
        }
    }

    private ButtonBase card(Choice choice, ToggleGroup group) {
        var text = context.words("choice." + question.id() + "." + choice.id());
        ButtonBase card;
        if (question.many()) {
            card = new CheckBox(text);
            card.setOnAction(_ -> tapped(choice));
        } else {
            var radio = new RadioButton(text);
            radio.setToggleGroup(group);
            // Not the action: the arrow keys select without one.
            radio.selectedProperty().subscribe((_, on) -> {
                if (on) {
                    tapped(choice);
                }
            });
            card = radio;
        }
        card.setId(choice.id());
        card.getStyleClass().add("choice");
        if (choice.exclusive()) {
            card.getStyleClass().add("exclusive");
        }
        card.setWrapText(true);
        card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        card.setMinHeight(Region.USE_PREF_SIZE);
        card.setAccessibleHelp(context.words("question." + question.id() + ".title"));
        return card;
    }

    private void tapped(Choice choice) {
        if (syncing) {
            return;
        }
        var answers = context.visit().get().answers();
        if (question.many() || !answers.ticked(question.id()).contains(choice.id())) {
            context.answer(answers.toggled(question, choice.id()));
        }
        sync();
    }

    /// Shows what is ticked now, after a tap elsewhere.
    public void sync() {
        syncing = true;
        var ticked = context.visit().get().answers().ticked(question.id());
        cards.forEach((id, card) -> {
            switch (card) {
                case CheckBox box -> box.setSelected(ticked.contains(id));
                case RadioButton radio -> radio.setSelected(ticked.contains(id));
                default -> throw new IllegalStateException(id);
            }
        });
        syncing = false;
    }
}
