package org.spotter.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.spotter.guide.Question;

/// Draws the course of the pain in ink alone, so that it survives a photocopier: pain now as a thick line with dots,
/// the worst of each day as a dashed line with rings. Days without a word leave a gap.
final class ChartDrawing {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 190;
    private static final double LEFT = 34;
    private static final double RIGHT = 14;
    private static final double DOT = 3.2;
    private static final int LEAST_DAYS = 7;
    private static final List<Integer> LEVELS = List.of(0, 5, Question.SCALE_MAX);

    /// Letters are about so wide, as a part of their size.
    private static final double LETTER = 0.52;

    private final Block.Chart chart;
    private final double letters;
    private final int first;
    private final int last;
    private final StringBuilder out = new StringBuilder(4096);

    private ChartDrawing(Block.Chart chart, double letters) {
        this.chart = chart;
        this.letters = letters;
        first = Math.min(0, chart.points().getFirst().day());
        last = Math.max(first + LEAST_DAYS, chart.today().day());
    }

    /// {@return the shapes of the drawing, in SVG}
    ///
    /// @param chart   what to draw
    /// @param letters the size of its letters, in its units
    static String of(Block.Chart chart, double letters) {
        return new ChartDrawing(chart, letters).draw();
    }

    /// {@return its width and height, as a view box}
    static String box() {
        return number(0) + " " + number(0) + " " + number(WIDTH) + " " + number(HEIGHT);
    }

    private String draw() {
        for (var level : LEVELS) {
            path("axis", line(LEFT, y(level), WIDTH - RIGHT, y(level)));
            text(LEFT - 6 - LETTER * letters * Integer.toString(level).length(), y(level) + letters / 3, level + "");
        }
        var bottom = y(0) + letters * 1.2;
        var end = Double.NEGATIVE_INFINITY;
        for (var mark : chart.marks()) {
            path("worst", line(x(mark.day()), y(Question.SCALE_MAX), x(mark.day()), y(0)));
            var at = centred(mark);
            if (at > end) {
                text(at, bottom, mark.words());
                end = at + width(mark.words()) + letters / 2;
            }
        }
        path(
                "axis",
                line(
                        x(chart.today().day()),
                        y(Question.SCALE_MAX),
                        x(chart.today().day()),
                        y(0)));
        text(centred(chart.today()), letters, chart.today().words());
        for (var run : runs()) {
            course("worst", run, Block.Point::worst);
            course("trend", run, Block.Point::now);
        }
        chart.points().forEach(point -> circle("ring", point.day(), point.worst()));
        chart.points().forEach(point -> circle("module", point.day(), point.now()));
        return out.toString();
    }

    private List<List<Block.Point>> runs() {
        var runs = new ArrayList<List<Block.Point>>();
        for (var point : chart.points()) {
            if (runs.isEmpty() || runs.getLast().getLast().day() + 1 != point.day()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(point);
        }
        return runs;
    }

    private double x(int day) {
        return LEFT + DOT + (WIDTH - LEFT - RIGHT - 2 * DOT) * (day - first) / (last - first);
    }

    private double y(int level) {
        var top = letters * 1.5;
        return top + (HEIGHT - top - letters * 1.6) * (Question.SCALE_MAX - level) / Question.SCALE_MAX;
    }

    private double width(String words) {
        return words.length() * LETTER * letters;
    }

    private double centred(Block.Tick tick) {
        var width = width(tick.words());
        return Math.clamp(x(tick.day()) - width / 2, 0, WIDTH - width);
    }

    private static String line(double fromX, double fromY, double toX, double toY) {
        return "M " + number(fromX) + " " + number(fromY) + " L " + number(toX) + " " + number(toY);
    }

    private void course(String style, List<Block.Point> run, ToIntFunction<Block.Point> level) {
        var path = new StringBuilder();
        for (var point : run) {
            path.append(path.isEmpty() ? "M " : " L ")
                    .append(number(x(point.day())))
                    .append(' ')
                    .append(number(y(level.applyAsInt(point))));
        }
        path(style, path.toString());
    }

    private void path(String style, String commands) {
        out.append("<path class=\"")
                .append(style)
                .append("\" d=\"")
                .append(commands)
                .append("\"/>");
    }

    private void circle(String style, int day, int level) {
        var room = (x(first + 1) - x(first)) * 0.4;
        out.append("<circle class=\"").append(style).append("\" cx=\"").append(number(x(day)));
        out.append("\" cy=\"").append(number(y(level))).append("\" r=\"");
        out.append(number(Math.min(DOT, Math.max(1.6, room)))).append("\"/>");
    }

    private void text(double x, double y, String words) {
        out.append("<text class=\"label\" x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y));
        out.append("\" font-size=\"").append(number(letters)).append("\">");
        for (var i = 0; i < words.length(); i++) {
            var character = words.charAt(i);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '\u202F', '\u00A0' -> out.append(' ');
                default -> out.append(character);
            }
        }
        out.append("</text>");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
