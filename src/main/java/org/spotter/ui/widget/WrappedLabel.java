package org.spotter.ui.widget;

import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Text on as many lines as it needs, which leaves no single short word on its last line: it takes a little less than
/// the width it is given, and never a line more.
final class WrappedLabel extends Label {
    /// A last line shorter than this part of the width looks forgotten.
    private static final double SHORT = 0.25;

    /// The narrowest that it becomes, as a part of the width given.
    private static final double LEAST = 0.7;

    private static final double STEP = 0.05;

    /// A word so long that it breaks anywhere, and elsewhere in another width.
    private static final Pattern ADDRESS = Pattern.compile("\\S{30}");

    private final Text measure = new Text();

    WrappedLabel(String text) {
        super(text);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    public void resize(double width, double height) {
        super.resize(evened(width), height);
    }

    private double evened(double width) {
        var around = snappedLeftInset() + snappedRightInset();
        if (width <= around || ADDRESS.matcher(getText()).find()) {
            return width;
        }
        var inside = width - around;
        var lines = measured(inside);
        for (var part = 1.0; lines > 1 && part >= LEAST; part -= STEP) {
            if (measured(inside * part) > lines) {
                return width;
            }
            if (lastLine() >= inside * SHORT) {
                return Math.min(width, Math.ceil(inside * part + around) + 1);
            }
        }
        return width;
    }

    /// How many lines the text takes at a width.
    private int measured(double width) {
        measure.setText(getText());
        measure.setFont(getFont());
        measure.setWrappingWidth(width);
        return measure.getLayoutInfo().getTextLineCount();
    }

    private double lastLine() {
        var lines = measure.getLayoutInfo().getTextLines(false);
        return lines.getLast().bounds().getWidth();
    }
}
