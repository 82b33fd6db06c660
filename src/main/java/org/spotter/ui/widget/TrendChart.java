package org.spotter.ui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import org.spotter.guide.Question;

/// Pain over the days: now as a line with dots, the worst of each day as a lighter line with rings. Days without a word
/// leave a gap. Time runs in the reading direction.
///
/// A picture for the eye: its description says the same, and the days stand in words elsewhere.
public final class TrendChart extends VBox {
    /// One day.
    ///
    /// @param day   its number
    /// @param now   pain now, 0 to 10
    /// @param worst worst pain, 0 to 10
    public record Point(int day, int now, int worst) {}

    /// What to draw.
    ///
    /// @param points the days, first to last
    /// @param marks  days that are marked, first to last
    /// @param today  the number of today
    public record Days(List<Point> points, List<Integer> marks, int today) {
        /// The fewest days that are drawn.
        private static final int LEAST = 7;

        public Days {
            points = List.copyOf(points);
            marks = List.copyOf(marks);
        }

        /// The last day that is drawn: the next mark too where it is near.
        private int last() {
            var last = Math.max(LEAST, today);
            var next = marks.stream().filter(mark -> mark > last).findFirst();
            return next.filter(mark -> mark - last <= LEAST).orElse(last);
        }

        private int first() {
            return points.isEmpty() ? 0 : Math.min(0, points.getFirst().day());
        }
    }

    /// What it says.
    ///
    /// @param description the chart in words, for those who can't see it
    /// @param day         what a day is called, from its number
    /// @param number      how a number is written
    /// @param today       what stands over today
    /// @param now         what the line with dots is
    /// @param worst       what the line with rings is
    public record Labels(
            String description,
            Function<Integer, String> day,
            Function<Integer, String> number,
            String today,
            String now,
            String worst) {}

    /// Draws the days.
    ///
    /// @param days   what to draw
    /// @param labels what it says
    public TrendChart(Days days, Labels labels) {
        var plot = new Plot(days, labels);
        var legend = Boxes.flow(
                Boxes.marked(key("trend-dot", "trend-now"), Texts.silent(labels.now(), "small")),
                Boxes.marked(key("trend-ring", "trend-worst"), Texts.silent(labels.worst(), "small")));
        legend.getStyleClass().add("trend-legend");
        getChildren().setAll(plot, legend);
        getStyleClass().add("trend");
    }

    private static Node key(String dot, String line) {
        return new Key(dot, line);
    }

    /// A short piece of a line with its dot.
    private static final class Key extends Region {
        private final Line line = new Line();
        private final Circle dot = new Circle();

        Key(String dotStyle, String lineStyle) {
            line.getStyleClass().add(lineStyle);
            dot.getStyleClass().add(dotStyle);
            line.setManaged(false);
            dot.setManaged(false);
            getChildren().setAll(line, dot);
            getStyleClass().add("trend-key");
            setAccessibleRole(AccessibleRole.NODE);
        }

        @Override
        protected void layoutChildren() {
            line.setStartY(getHeight() / 2);
            line.setEndX(getWidth());
            line.setEndY(getHeight() / 2);
            dot.setCenterX(getWidth() / 2);
            dot.setCenterY(getHeight() / 2);
            dot.setRadius(getHeight() * DOT);
        }
    }

    /// The radius of a dot, as a part of the height of a line of text.
    private static final double DOT = 0.22;

    private static final class Plot extends Region {
        private static final List<Integer> GRID = List.of(0, 5, Question.SCALE_MAX);
        private static final double GAP = 4;

        private final Days days;
        private final List<Label> levels;
        private final List<Line> grid;
        private final List<Label> marks;
        private final List<Line> markLines;
        private final Label first;
        private final Label today;
        private final Line todayLine = line("trend-today");
        private final List<Polyline> worstLines = new ArrayList<>();
        private final List<Polyline> nowLines = new ArrayList<>();
        private final List<Circle> rings;
        private final List<Circle> dots;
        private final List<List<Point>> runs;

        Plot(Days days, Labels labels) {
            this.days = days;
            runs = runs(days.points());
            grid = GRID.stream().map(_ -> line("trend-grid")).toList();
            levels = GRID.stream()
                    .map(level -> label(labels.number().apply(level), "trend-level"))
                    .toList();
            var shown = days.marks().stream()
                    .filter(mark -> mark <= days.last() && mark > days.first())
                    .toList();
            markLines = shown.stream().map(_ -> line("trend-mark")).toList();
            marks = shown.stream()
                    .map(mark -> label(labels.day().apply(mark), "trend-day"))
                    .toList();
            first = label(labels.day().apply(days.first()), "trend-day");
            today = label(labels.today(), "trend-today-word");
            runs.forEach(_ -> {
                worstLines.add(polyline("trend-worst"));
                nowLines.add(polyline("trend-now"));
            });
            rings = days.points().stream().map(_ -> circle("trend-ring")).toList();
            dots = days.points().stream().map(_ -> circle("trend-dot")).toList();
            getChildren().addAll(grid);
            getChildren().addAll(markLines);
            getChildren().add(todayLine);
            getChildren().addAll(worstLines);
            getChildren().addAll(rings);
            getChildren().addAll(nowLines);
            getChildren().addAll(dots);
            getChildren().addAll(levels);
            getChildren().addAll(marks);
            getChildren().addAll(first, today);
            getStyleClass().add("trend-plot");
            setId("trend-plot");
            setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            setAccessibleText(labels.description());
        }

        /// Days that follow each other.
        private static List<List<Point>> runs(List<Point> points) {
            var runs = new ArrayList<List<Point>>();
            for (var point : points) {
                if (runs.isEmpty() || runs.getLast().getLast().day() + 1 != point.day()) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(point);
            }
            return runs;
        }

        private static Line line(String style) {
            return styled(new Line(), style);
        }

        private static Circle circle(String style) {
            return styled(new Circle(), style);
        }

        private static Polyline polyline(String style) {
            return styled(new Polyline(), style);
        }

        private static <S extends Shape> S styled(S shape, String style) {
            shape.getStyleClass().add(style);
            shape.setManaged(false);
            return shape;
        }

        private static Label label(String text, String style) {
            var label = new Label(text);
            label.getStyleClass().add(style);
            label.setAccessibleRole(AccessibleRole.NODE);
            label.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            return label;
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        // ---- where things are

        private double left() {
            return levels.stream()
                            .mapToDouble(label -> label.prefWidth(-1))
                            .max()
                            .orElse(0)
                    + 2 * GAP;
        }

        private double lineHeight() {
            return first.prefHeight(-1);
        }

        private double x(int day) {
            var room = getWidth() - left() - lineHeight();
            return left() + lineHeight() / 2 + room * (day - days.first()) / Math.max(1, days.last() - days.first());
        }

        private double y(int level) {
            var top = lineHeight() + GAP * 2;
            // Half a line for the lowest level's number, a line for the days under it.
            var room = getHeight() - top - lineHeight() * 3 / 2 - GAP;
            return top + room * (Question.SCALE_MAX - level) / Question.SCALE_MAX;
        }

        @Override
        protected void layoutChildren() {
            for (var i = 0; i < GRID.size(); i++) {
                var y = Math.rint(y(GRID.get(i))) + 0.5;
                place(grid.get(i), left(), y, getWidth(), y);
                var label = levels.get(i);
                label.resizeRelocate(
                        left() - GAP * 2 - label.prefWidth(-1),
                        y - label.prefHeight(-1) / 2,
                        label.prefWidth(-1),
                        label.prefHeight(-1));
            }
            upright(todayLine, Math.min(days.today(), days.last()));
            centred(today, x(Math.min(days.today(), days.last())), 0);
            var bottom = getHeight() - lineHeight();
            centred(first, x(days.first()), bottom);
            var end = first.getLayoutX() + first.getWidth();
            var shown = days.marks().stream()
                    .filter(mark -> mark <= days.last() && mark > days.first())
                    .toList();
            for (var i = 0; i < shown.size(); i++) {
                upright(markLines.get(i), shown.get(i));
                centred(marks.get(i), x(shown.get(i)), bottom);
                var free = marks.get(i).getLayoutX() > end + GAP;
                marks.get(i).setVisible(free);
                if (free) {
                    end = marks.get(i).getLayoutX() + marks.get(i).getWidth();
                }
            }
            for (var i = 0; i < days.points().size(); i++) {
                var point = days.points().get(i);
                dot(dots.get(i), point.day(), point.now());
                dot(rings.get(i), point.day(), point.worst());
            }
            for (var i = 0; i < runs.size(); i++) {
                through(nowLines.get(i), runs.get(i), Point::now);
                through(worstLines.get(i), runs.get(i), Point::worst);
            }
        }

        private void upright(Line line, int day) {
            var x = Math.rint(x(day)) + 0.5;
            place(line, x, lineHeight() + GAP, x, y(0));
        }

        private static void place(Line line, double fromX, double fromY, double toX, double toY) {
            line.setStartX(fromX);
            line.setStartY(fromY);
            line.setEndX(toX);
            line.setEndY(toY);
        }

        /// Around a place, and inside of the chart.
        private void centred(Label label, double x, double y) {
            var width = label.prefWidth(-1);
            label.resizeRelocate(
                    Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width)), y, width, label.prefHeight(-1));
        }

        private void dot(Circle dot, int day, int level) {
            dot.setCenterX(x(day));
            dot.setCenterY(y(level));
            // Many days leave less room for each.
            dot.setRadius(Math.min(lineHeight() * DOT, Math.max(2.5, (x(day + 1) - x(day)) * 0.4)));
        }

        private void through(Polyline line, List<Point> run, Function<Point, Integer> level) {
            line.getPoints()
                    .setAll(run.stream()
                            .flatMap(point -> List.of(x(point.day()), y(level.apply(point))).stream())
                            .toList());
        }
    }

    /// {@return how it went from the first day to the last, down, up or level; empty for fewer than two days}
    ///
    /// @param points the days, first to last
    public static Optional<Integer> direction(List<Point> points) {
        return points.size() < 2
                ? Optional.empty()
                : Optional.of(Integer.signum(
                        points.getLast().now() - points.getFirst().now()));
    }
}
