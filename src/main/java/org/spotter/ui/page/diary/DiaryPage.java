package org.spotter.ui.page.diary;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.spotter.diary.CheckIn;
import org.spotter.guide.Question;
import org.spotter.text.Messages;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.DangerFirst;
import org.spotter.ui.widget.PainScale;
import org.spotter.ui.widget.Segments;
import org.spotter.ui.widget.Texts;

/// The daily check (clinical 5.8): one screen, and what the days say together.
public final class DiaryPage {
    private static final List<Integer> WALKS = List.of(0, 10, 20, 30, 60);
    private static final int UNSET = -1;
    private static final double BAR_EM = 0.7;

    private final AppContext context;
    private int now = UNSET;
    private int worst = UNSET;
    private int walked;
    private boolean slept = true;
    private CheckIn.Trend trend = CheckIn.Trend.SAME;

    /// What is chosen and not saved.
    private record Draft(int now, int worst, int walked, boolean slept, CheckIn.Trend trend, boolean asked) {}

    private DiaryPage(AppContext context) {
        this.context = context;
        var today = context.localNow().toLocalDate();
        context.diary()
                .get()
                .latest()
                .filter(latest -> latest.date().equals(today))
                .ifPresent(latest -> {
                    now = latest.now();
                    worst = latest.worst();
                    walked = latest.walked();
                    slept = latest.slept();
                    trend = latest.trend();
                });
        context.draft(Draft.class).ifPresent(draft -> {
            now = draft.now();
            worst = draft.worst();
            walked = draft.walked();
            slept = draft.slept();
            trend = draft.trend();
        });
    }

    /// {@return the page}
    ///
    /// @param context the window's context
    public static Page build(AppContext context) {
        var title = Texts.title(context.message("page.diary.title"));
        var lead = Texts.lead(context.message("diary.lead"));
        if (!context.visit().get().dangerAnswered()) {
            var column = Boxes.column(title, lead, DangerFirst.card(context));
            past(context, column);
            return Page.reading(column);
        }
        return new DiaryPage(context).page(title, lead);
    }

    private Page page(Node title, Node lead) {
        var missing = Texts.body(context.message("diary.missing"));
        var ask = new Callout(Callout.Kind.ASK, missing);
        var asked = context.draft(Draft.class).filter(Draft::asked).isPresent();
        ask.setVisible(asked);
        ask.setManaged(asked);
        var form = Boxes.card(
                Texts.subheading(context.message("diary.now")),
                scale("diary.now", now, number -> now = number),
                Texts.subheading(context.message("diary.worst")),
                scale("diary.worst", worst, number -> worst = number),
                Texts.subheading(context.message("diary.walked")),
                Segments.of(
                        context.message("diary.walked"),
                        WALKS,
                        each -> context.message("diary.walked.minutes", each),
                        each -> "walked-" + each,
                        WALKS.contains(walked) ? walked : 0,
                        chosen -> walked = chosen),
                Texts.subheading(context.message("diary.trend")),
                Segments.of(
                        context.message("diary.trend"),
                        List.of(CheckIn.Trend.values()),
                        each -> context.messages().of("diary.trend.", each),
                        each -> "trend-" + Messages.key(each),
                        trend,
                        chosen -> trend = chosen),
                slept());
        var column = Boxes.column(title, lead, ask, form);
        past(context, column);
        var save = Buttons.primary(context.message("diary.save"), Icons.CHECK, () -> {
            var incomplete = now == UNSET || worst == UNSET;
            ask.setVisible(incomplete);
            ask.setManaged(incomplete);
            if (incomplete) {
                Announcer.say(missing);
            } else {
                save();
            }
        });
        save.setId("diary-save");
        var changed = Buttons.secondary(context.message("shell.changed"), Icons.CHANGED, () -> context.navigator()
                .go("changed"));
        return new Page(column, List.of(changed), List.of(save))
                .keeping(() -> new Draft(now, worst, walked, slept, trend, ask.isVisible()));
    }

    private Node scale(String key, int chosen, java.util.function.IntConsumer choose) {
        var scale = new PainScale(
                context,
                context.message(key),
                context.words("question.pain-now.low"),
                context.words("question.pain-now.high"),
                chosen,
                choose);
        scale.setId(key.replace('.', '-'));
        return scale;
    }

    private Node slept() {
        var toggle = new CheckBox(context.message("diary.slept"));
        toggle.getStyleClass().add("switch");
        toggle.setId("slept");
        toggle.setSelected(slept);
        toggle.selectedProperty().subscribe(on -> slept = on);
        return toggle;
    }

    private void save() {
        var checkIn = new CheckIn(context.localNow().toLocalDate(), now, worst, walked, slept, trend);
        context.diary().set(context.diary().get().with(checkIn));
        context.navigator().go("diary", checkIn.date() + " " + context.now());
        // A page that opens takes older remarks away.
        context.tell("diary.saved");
    }

    private static void past(AppContext context, VBox column) {
        var diary = context.diary().get();
        if (diary.checkIns().isEmpty()) {
            column.getChildren().add(Texts.small(context.message("diary.empty")));
            return;
        }
        if (diary.worseTwice()) {
            column.getChildren().add(new Callout(Callout.Kind.ASK, Texts.body(context.message("diary.worse"))));
        }
        var bars = new HBox();
        bars.getStyleClass().add("diary-bars");
        var list = Boxes.card(Texts.heading(context.message("diary.days")), bars);
        for (var checkIn : diary.checkIns()) {
            bars.getChildren().add(bar(context, checkIn));
        }
        for (var checkIn : diary.checkIns().reversed()) {
            list.getChildren()
                    .add(Texts.body(context.message(
                            "diary.day",
                            context.formats().shortDate(checkIn.date()),
                            checkIn.now(),
                            checkIn.worst(),
                            checkIn.walked(),
                            context.messages().of("diary.trend.", checkIn.trend()))));
        }
        column.getChildren().add(list);
    }

    private static Node bar(AppContext context, CheckIn checkIn) {
        var fill = new Region();
        fill.getStyleClass().add("diary-bar");
        fill.setStyle("-fx-pref-height: " + (BAR_EM * checkIn.now() + BAR_EM / Question.SCALE_MAX) + "em;");
        // The list under the bars says the same in words.
        var number = Texts.silent(context.formats().number(checkIn.now()), "small");
        var bar = new VBox(number, fill);
        bar.getStyleClass().add("diary-column");
        return bar;
    }
}
