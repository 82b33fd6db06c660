package org.spotter.ui.page.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.spotter.diary.CheckIn;
import org.spotter.diary.Lookback;
import org.spotter.guide.Rule;
import org.spotter.text.Messages;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.widget.Badges;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Disclosure;
import org.spotter.ui.widget.ReviewNotice;
import org.spotter.ui.widget.Texts;
import org.spotter.ui.widget.TrendChart;

/// What the days say together: the course as a chart, the days on which to look back, and the days one by one.
final class Past {
    /// So many days show at once.
    private static final int SHOWN = 7;

    private final AppContext context;

    Past(AppContext context) {
        this.context = context;
    }

    /// Puts it under what stands in a column.
    ///
    /// @param column the column
    /// @param advice whether it says what to do, too
    void into(VBox column, boolean advice) {
        var days = days();
        if (days.isEmpty()) {
            column.getChildren().add(Texts.small(context.message("diary.empty")));
        } else {
            column.getChildren().add(chart(days));
        }
        var marks = context.lookback().marks();
        if (advice && !marks.isEmpty() && ReviewNotice.instead(context).isEmpty()) {
            column.getChildren().add(marks(marks));
        }
        if (!days.isEmpty()) {
            column.getChildren().add(list(days));
        }
        column.getChildren().add(new Copies(context).card());
    }

    private List<CheckIn> days() {
        return context.diary().get().checkIns();
    }

    // ---- the chart

    private Node chart(List<CheckIn> days) {
        var today = context.today();
        var start = context.began()
                .filter(began -> days.stream().anyMatch(day -> !day.date().isBefore(began)))
                .orElse(days.getFirst().date());
        var points = days.stream()
                .filter(day -> !day.date().isBefore(start) && !day.date().isAfter(today))
                .map(day -> new TrendChart.Point(number(start, day.date()), day.now(), day.worst()))
                .toList();
        var chart = new TrendChart(
                new TrendChart.Days(
                        points,
                        context.lookback().marks().stream()
                                .map(mark -> mark.rule().day())
                                .toList(),
                        number(start, today)),
                new TrendChart.Labels(
                        words(points),
                        day -> context.message("plan.day", day),
                        number -> context.formats().number(number),
                        context.message("diary.which.today"),
                        context.message("diary.now"),
                        context.message("diary.worst")));
        var card = Boxes.card(Texts.heading(context.message("diary.chart")), Texts.body(words(points)), chart);
        card.setId("diary-chart");
        return card;
    }

    private static int number(LocalDate start, LocalDate date) {
        return (int) ChronoUnit.DAYS.between(start, date);
    }

    private String words(List<TrendChart.Point> points) {
        var direction = TrendChart.direction(points);
        if (direction.isEmpty()) {
            return points.isEmpty()
                    ? context.message("diary.empty")
                    : context.message(
                            "diary.chart.one",
                            points.getFirst().now(),
                            points.getFirst().worst());
        }
        var way =
                switch (direction.get()) {
                    case -1 -> "diary.chart.down";
                    case 1 -> "diary.chart.up";
                    default -> "diary.chart.level";
                };
        return context.message(
                "diary.chart.days",
                points.size(),
                points.getFirst().now(),
                points.getLast().now(),
                context.message(way));
    }

    // ---- the days on which to look back

    private Node marks(List<Lookback.Mark> marks) {
        var card = Boxes.card(Texts.heading(context.message("diary.marks")));
        for (var mark : marks) {
            card.getChildren().add(mark(mark));
        }
        card.setId("diary-marks");
        return card;
    }

    private Node mark(Lookback.Mark mark) {
        var rule = mark.rule();
        var key = "diary.mark." + Messages.key(rule.kind());
        var words = Boxes.stack(Texts.body(context.message(key, rule.pain(), rule.fall(), rule.walked())));
        var state = mark.state();
        var within = rule.rule().stream()
                .flatMap(id -> context.guide().rules().stream()
                        .filter(each -> each.id().equals(id)))
                .mapToInt(Rule::withinDays)
                .findFirst()
                .orElse(0);
        var badge = Badges.of(
                state(state),
                context.messages().of("diary.mark.state.", state),
                switch (state) {
                    case PASSED -> "allowed";
                    case NOT_YET -> "not-now";
                    case AHEAD, NOT_NOTED -> "ask-first";
                });
        var next =
                switch (state) {
                    case PASSED, NOT_YET -> context.message(key + "." + Messages.key(state), within);
                    case NOT_NOTED -> context.message("diary.mark.not-noted");
                    case AHEAD -> "";
                };
        if (!next.isEmpty()) {
            words.getChildren().add(Texts.label(next, "dose"));
        }
        var title = Texts.subheading(context.message(
                "diary.mark.title", rule.day(), context.formats().weekday(mark.date())));
        badge.setMinWidth(Region.USE_PREF_SIZE);
        var row = Boxes.stack(Boxes.ended(title, badge), words);
        row.getStyleClass().addAll("review-row", "diary-mark", Messages.key(state));
        row.setId("mark-" + rule.day());
        return row;
    }

    private static Icons state(Lookback.State state) {
        return switch (state) {
            case AHEAD -> Icons.PLAN;
            case PASSED -> Icons.YES;
            case NOT_YET -> Icons.NO;
            case NOT_NOTED -> Icons.ASK;
        };
    }

    // ---- the days

    private Node list(List<CheckIn> days) {
        var newest = days.reversed();
        var card = Boxes.card(Texts.heading(context.message("diary.days")));
        newest.stream().limit(SHOWN).map(this::row).forEach(card.getChildren()::add);
        if (newest.size() > SHOWN) {
            var rest = newest.subList(SHOWN, newest.size());
            var more = new Disclosure(
                    context,
                    context.message("diary.days.more"),
                    Texts.small(context.message("diary.days.count", rest.size())),
                    () -> Boxes.stack(rest.stream().map(this::row).toArray(Node[]::new)));
            more.setId("diary-more");
            return Boxes.stack(card, more);
        }
        return card;
    }

    private Node row(CheckIn day) {
        var date = context.formats().shortDate(day.date());
        var change = Buttons.quiet(context.message("review.change"), Icons.EDIT, () -> context.navigator()
                .go("diary", DiaryPage.place(day.date())));
        change.setId("change-" + day.date());
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setAccessibleText(context.message("review.change.of", date));
        var row = Boxes.ended(Boxes.stack(Texts.label(date, "row-name"), Texts.small(words(day))), change);
        row.getStyleClass().add("review-row");
        return row;
    }

    /// {@return a day in words}
    String words(CheckIn day) {
        var parts = new ArrayList<String>();
        parts.add(context.message("diary.day.pain", day.now(), day.worst()));
        parts.add(context.messages().of("diary.day.trend.", day.trend()));
        day.where()
                .ifPresent(where -> parts.add(
                        where.isEmpty()
                                ? context.message("diary.day.nowhere")
                                : where.stream()
                                        .sorted()
                                        .map(place -> context.messages().of("diary.day.where.", place))
                                        .collect(Collectors.joining(", "))));
        parts.add(context.message("diary.day.walked", day.walked()));
        parts.add(context.message(day.slept() ? "diary.day.slept" : "diary.day.awake"));
        day.medicine()
                .ifPresent(taken -> parts.add(context.message(taken ? "diary.day.medicine" : "diary.day.no-medicine")));
        return parts.stream().collect(Collectors.joining(" · "));
    }
}
