package org.spotter.ui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.spotter.text.Messages;

/// What a page says when it is read aloud: its texts in reading order, its choices with their state.
public final class PageText {
    private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d\\d?\\.");
    private static final String ENDS = ".!?:…";

    private PageText() {}

    /// {@return one text a heading, paragraph or choice; each ends like a sentence and has no line break}
    ///
    /// @param top      holds the page
    /// @param messages the words for states
    public static List<String> of(Node top, Messages messages) {
        var texts = new ArrayList<String>();
        read(top, messages, texts);
        return numbered(texts.stream()
                .map(PageText::sentence)
                .filter(text -> !text.isEmpty())
                .toList());
    }

    /// The number of a step and the step are one text.
    private static List<String> numbered(List<String> texts) {
        var joined = new ArrayList<String>();
        var number = "";
        for (var text : texts) {
            if (NUMBER.matcher(text).matches()) {
                number = text + " ";
            } else {
                joined.add(number + text);
                number = "";
            }
        }
        return List.copyOf(joined);
    }

    private static void read(Node node, Messages messages, List<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case PainScale scale -> {
                texts.add(scale.spoken());
                children(scale.ends()).forEach(child -> read(child, messages, texts));
            }
            case CheckBox box -> texts.add(state(messages, box.isSelected(), "speech.ticked", box.getText()));
            case ToggleButton toggle
            when toggle.getToggleGroup() != null ->
                texts.add(state(messages, toggle.isSelected(), "speech.chosen", toggle.getText()));
            case Button button when button.getStyleClass().contains("quiet") -> {
                // "Change" beside each answer and its like would drown the rest.
            }
            case Button button -> texts.add(messages.of("speech.button", button.getText()));
            case ComboBox<?> combo -> texts.add(combo.getAccessibleText());
            case Labeled labeled when labeled.getAccessibleRole() != AccessibleRole.NODE -> texts.add(name(labeled));
            default -> {
                if (node.getAccessibleText() != null && node.getAccessibleRole() != AccessibleRole.NODE) {
                    texts.add(node.getAccessibleText());
                } else {
                    children(node).forEach(child -> read(child, messages, texts));
                }
            }
        }
    }

    private static Stream<Node> children(Node node) {
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.empty();
    }

    private static String state(Messages messages, boolean on, String key, String text) {
        return on ? messages.of(key, text) : text;
    }

    private static String name(Labeled labeled) {
        return labeled.getAccessibleText() == null ? labeled.getText() : labeled.getAccessibleText();
    }

    private static String sentence(String text) {
        var line = SPACE.matcher(BREAK.matcher(text.strip()).replaceAll(". ")).replaceAll(" ");
        return line.isEmpty() || ENDS.indexOf(line.charAt(line.length() - 1)) >= 0 ? line : line + ".";
    }
}
