package org.spotter.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.spotter.guide.Choice;
import org.spotter.guide.Condition;
import org.spotter.guide.Guide;
import org.spotter.guide.Question;
import org.spotter.guide.Urgency;
import org.spotter.guide.Words;
import org.spotter.text.Messages;

/// The way through the questions as a drawing: a band for each section, a box for each question, arrows in the order
/// asked, dashed arrows from the answers that a question waits for, red arrows to the emergency page.
final class FlowDrawing {
    private static final int WIDTH = 720;
    private static final int BOX_X = 118;
    private static final int BOX_WIDTH = 268;
    private static final int BOX_HEIGHT = 24;
    private static final int STEP = 31;
    private static final int BAND_GAP = 9;
    private static final int BAND_PAD = 7;
    private static final int ALARM_X = 600;
    private static final int LANE_X = BOX_X + BOX_WIDTH + 14;
    private static final int LANE_STEP = 12;
    private static final int LABEL_X = LANE_X + 34;
    private static final int LABEL_LETTERS = 52;
    private static final int NAME_LETTERS = 16;
    private static final int TITLE_LETTERS = 50;
    private static final int LINE = 12;

    private final Guide guide;
    private final Words words;
    private final Messages messages;
    private final PlainCondition conditions;
    private final StringBuilder behind = new StringBuilder();
    private final StringBuilder front = new StringBuilder();
    private final Map<String, Integer> middle = new HashMap<>();
    private int y;
    private int lane;

    private FlowDrawing(Guide guide, Words words, Messages messages) {
        this.guide = guide;
        this.words = words;
        this.messages = messages;
        this.conditions = new PlainCondition(guide, words, messages);
    }

    /// {@return the drawing as SVG, with the questions' titles in it}
    ///
    /// @param guide    the guide
    /// @param words    its words
    /// @param messages the program's words
    static String of(Guide guide, Words words, Messages messages) {
        return new FlowDrawing(guide, words, messages).draw();
    }

    private String draw() {
        var number = 0;
        var last = -1;
        for (var section : guide.sections()) {
            var top = y;
            y += BAND_PAD;
            for (var question : section.questions()) {
                number++;
                if (last >= 0) {
                    arrow(last, y);
                }
                question(number, question);
                last = y + BOX_HEIGHT;
                y += STEP;
            }
            y += BAND_PAD - (STEP - BOX_HEIGHT);
            rect(behind, "band", 0, top, WIDTH, y - top);
            lines(words.of("section." + section.id() + ".title"), "name", 12, 10, top + 23, NAME_LETTERS);
            y += BAND_GAP;
        }
        arrow(last, y);
        rect(front, "end", BOX_X, y, BOX_WIDTH, BOX_HEIGHT);
        text("light", 11, BOX_X + 10, y + 16, messages.of("book.flow.end"));
        var height = y + BOX_HEIGHT + 2;
        return new BookHtml()
                .raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"flow\" role=\"img\" viewBox=\"0 0 " + WIDTH
                        + " " + height + "\" aria-label=\"")
                .text(messages.of("book.flow.title"))
                .raw("\">" + behind + front + "</svg>")
                .toString();
    }

    private void question(int number, Question question) {
        var centre = y + BOX_HEIGHT / 2;
        middle.put(question.id(), centre);
        rect(front, question.asked().isPresent() ? "may" : "box", BOX_X, y, BOX_WIDTH, BOX_HEIGHT);
        var title = messages.of("book.flow.question", number, words.of("question." + question.id() + ".title"));
        text("label", 10, BOX_X + 8, y + 16, shortened(title));
        question.asked().ifPresentOrElse(asked -> depends(asked, centre), () -> signs(question, centre));
    }

    private String shortened(String title) {
        return title.length() <= TITLE_LETTERS
                ? title
                : title.substring(0, TITLE_LETTERS - 1).strip() + "\u2026";
    }

    /// What one tick alone can mean, at the right of the box.
    private void signs(Question question, int centre) {
        var counts = new ArrayList<String>();
        for (var urgency : List.of(Urgency.SAME_DAY, Urgency.BOOK)) {
            var count = count(question, urgency);
            if (count > 0) {
                counts.add(messages.of("book.flow.signs", count, messages.of("urgency.name.", urgency)));
            }
        }
        if (!counts.isEmpty()) {
            text("label", 9, LABEL_X, centre + 3, String.join(messages.of("book.flow.comma"), counts));
        }
        var alarms = count(question, Urgency.EMERGENCY);
        if (alarms > 0) {
            path("alarm", "M" + (BOX_X + BOX_WIDTH) + " " + centre + " L" + (ALARM_X - 7) + " " + centre);
            head("alarm-head", ALARM_X, centre, 1, 0);
            text("label", 9, LABEL_X, centre - 3, messages.of("book.flow.first-yes", alarms));
            rect(front, "stop", ALARM_X, centre - BOX_HEIGHT / 2, WIDTH - ALARM_X - 10, BOX_HEIGHT);
            text("label", 10, ALARM_X + 10, centre + 4, messages.of("page.emergency"));
        }
    }

    private static long count(Question question, Urgency urgency) {
        return question.choices().stream()
                .filter(choice -> !choice.exclusive())
                .map(Choice::urgency)
                .filter(level -> level.filter(urgency::equals).isPresent())
                .count();
    }

    private void depends(Condition asked, int centre) {
        var right = BOX_X + BOX_WIDTH;
        for (var source : new TreeSet<>(named(asked))) {
            var from = middle.get(source);
            if (from != null) {
                var x = LANE_X + lane * LANE_STEP;
                path(
                        "depend",
                        "M" + right + " " + (from + 4) + " L" + x + " " + (from + 4) + " L" + x + " " + centre + " L"
                                + (right + 7) + " " + centre);
                lane++;
            }
        }
        head("depend-head", right, centre, -1, 0);
        var label = messages.of("book.flow.asked", conditions.line(asked));
        var above = (wrapped(label, LABEL_LETTERS).size() - 1) * LINE / 2;
        lines(label, "label", 9, LABEL_X, centre + 3 - above, LABEL_LETTERS);
    }

    private Set<String> named(Condition condition) {
        return switch (condition) {
            case Condition.Sign(var id) -> {
                var questions = new HashSet<String>();
                guide.questions().stream()
                        .filter(question -> question.choice(id).isPresent())
                        .forEach(question -> questions.add(question.id()));
                yield questions;
            }
            case Condition.Has has -> Set.of(has.question());
            case Condition.AtLeastChoice choice -> Set.of(choice.question());
            case Condition.AtLeastNumber scale -> Set.of(scale.question());
            case Condition.Any(var parts) -> named(parts);
            case Condition.All(var parts) -> named(parts);
            case Condition.AtLeast some -> named(some.parts());
        };
    }

    private Set<String> named(List<Condition> parts) {
        var all = new HashSet<String>();
        parts.forEach(part -> all.addAll(named(part)));
        return all;
    }

    // ---- shapes

    private void arrow(int from, int to) {
        var x = BOX_X + 24;
        path("arrow", "M" + x + " " + from + " L" + x + " " + (to - 5));
        head("head", x, to, 0, 1);
    }

    private void head(String kind, int x, int y, int across, int down) {
        var back = 7;
        var half = 3.5;
        path(
                kind,
                String.format(
                        Locale.ROOT,
                        "M%d %d L%.1f %.1f L%.1f %.1f Z",
                        x,
                        y,
                        x - back * across - half * down,
                        y - back * down - half * across,
                        x - back * across + half * down,
                        y - back * down + half * across));
    }

    private void path(String kind, String line) {
        front.append("<path class=\"")
                .append(kind)
                .append("\" d=\"")
                .append(line)
                .append("\"/>");
    }

    private static void rect(StringBuilder to, String kind, int x, int y, int width, int height) {
        to.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"5\"/>",
                kind,
                x,
                y,
                width,
                height));
    }

    private void text(String kind, int size, int x, int y, String line) {
        front.append(String.format(
                        Locale.ROOT, "<text class=\"%s\" font-size=\"%d\" x=\"%d\" y=\"%d\">", kind, size, x, y))
                .append(new BookHtml().text(line))
                .append("</text>");
    }

    private void lines(String words, String kind, int size, int x, int y, int letters) {
        var at = y;
        for (var line : wrapped(words, letters)) {
            text(kind, size, x, at, line);
            at += LINE;
        }
    }

    private static List<String> wrapped(String words, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
