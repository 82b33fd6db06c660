package org.spotter.ui.page.diary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.spotter.assess.Noticed;
import org.spotter.assess.Triage;
import org.spotter.diary.CheckIn;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.DangerFirst;
import org.spotter.ui.widget.Reasons;
import org.spotter.ui.widget.Texts;

/// The diary: the check of the day (clinical 5.8), and what the days say together.
public final class DiaryPage {
    /// Stands before the date in a place that shows the form of one day.
    private static final String DAY = "day ";

    /// A day that was noted can be noted late for so many days.
    private static final int LATE = 1;

    private final AppContext context;
    private final Past past;

    private DiaryPage(AppContext context) {
        this.context = context;
        past = new Past(context);
    }

    /// {@return the page}
    ///
    /// @param context the window's context
    /// @param detail  `day` and a date for the form of that day; else what there is today
    public static Page build(AppContext context, String detail) {
        return new DiaryPage(context).page(detail);
    }

    /// {@return the place that shows the form of a day}
    static String place(LocalDate day) {
        return DAY + day;
    }

    private Page page(String detail) {
        if (!context.visit().get().dangerAnswered()) {
            return Page.reading(column(List.of(DangerFirst.card(context)), false));
        }
        var day = chosen(detail);
        if (day.isPresent()) {
            return form(List.of(day.get()), true);
        }
        var today = context.today();
        if (context.diary().get().on(today).isPresent()) {
            return noted(today);
        }
        return form(missing(today.minusDays(LATE)) ? List.of(today, today.minusDays(LATE)) : List.of(today), false);
    }

    private Optional<LocalDate> chosen(String detail) {
        if (!detail.startsWith(DAY)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(detail.substring(DAY.length())))
                    .filter(day -> context.diary().get().on(day).isPresent() || missing(day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Whether a day may be noted and is not: today, or yesterday when it hurt already.
    private boolean missing(LocalDate day) {
        var late = ChronoUnit.DAYS.between(day, context.today());
        return late >= 0
                && late <= LATE
                && context.diary().get().on(day).isEmpty()
                && context.began().filter(day::isBefore).isEmpty();
    }

    private VBox column(List<Node> first, boolean advice) {
        var column = Boxes.column(Texts.title(context.message("page.diary.title")));
        column.getChildren().addAll(first);
        past.into(column, advice);
        column.getStyleClass().add("diary");
        return column;
    }

    // ---- today is noted

    private Page noted(LocalDate today) {
        var change = Buttons.secondary(context.message("diary.change"), Icons.EDIT, () -> context.navigator()
                .go("diary", place(today)));
        change.setId("diary-change");
        var buttons = new ArrayList<Node>(List.of(change));
        var yesterday = today.minusDays(LATE);
        if (missing(yesterday)) {
            var late = Buttons.secondary(context.message("diary.late"), Icons.BACK, () -> context.navigator()
                    .go("diary", place(yesterday)));
            late.setId("diary-late");
            buttons.add(late);
        }
        var done = new Callout(
                Callout.Kind.NOTE,
                Texts.subheading(context.message("diary.done")),
                Texts.body(past.words(context.diary().get().on(today).orElseThrow())),
                Boxes.flow(buttons.toArray(Node[]::new)));
        var first = new ArrayList<Node>();
        noticed().ifPresent(first::add);
        first.add(done);
        var go = Buttons.primary(context.message("diary.to.result"), Icons.RESULT, () -> context.navigator()
                .go("result"));
        go.setId("diary-result");
        return Page.of(column(first, true), go);
    }

    /// What the days say that raises how soon to be seen.
    private Optional<Node> noticed() {
        var assessment = context.assessment();
        var reasons = assessment.reasons().stream()
                .filter(reason -> assessment
                        .noticedBy(reason)
                        .filter(Noticed.Source.DIARY::equals)
                        .isPresent())
                .toList();
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        var stop = Triage.emergency(context.counted());
        var card = new ArrayList<Node>();
        card.add(Texts.subheading(context.message("diary.noticed")));
        context.lookback()
                .findings()
                .forEach(finding -> card.add(Texts.body(context.messages().of("diary.finding.", finding))));
        for (var reason : reasons) {
            card.add(Boxes.stack(
                    Texts.body(Reasons.words(context, reason)),
                    Texts.small(context.messages().of("urgency.name.", reason.urgency()))));
        }
        if (stop) {
            var help = Buttons.secondary(context.message("page.emergency"), Icons.PHONE, () -> context.navigator()
                    .go("emergency"));
            help.setId("diary-emergency");
            card.add(help);
        }
        var callout = new Callout(stop ? Callout.Kind.STOP : Callout.Kind.ASK, card.toArray(Node[]::new));
        callout.setId("diary-noticed");
        return Optional.of(callout);
    }

    // ---- the form

    private Page form(List<LocalDate> days, boolean chosen) {
        var kept = context.diary().get().on(days.getFirst());
        var asksDanger = !days.getFirst().isBefore(context.today().minusDays(LATE))
                && (kept.isEmpty() || days.getFirst().equals(context.today()));
        var form = new CheckInForm(context, days, asksDanger);
        var column = Boxes.column(Texts.title(
                chosen && !days.getFirst().equals(context.today())
                        ? context.formats().weekday(days.getFirst())
                        : context.message("page.diary.title")));
        if (!chosen) {
            noticed().ifPresent(column.getChildren()::add);
        }
        column.getChildren().add(form);
        column.getStyleClass().add("diary");
        var save = Buttons.primary("", Icons.CHECK, () -> {
            if (form.complete()) {
                save(form.checkIn());
            }
        });
        save.setId("diary-save");
        Runnable name = () ->
                save.setText(context.message(form.day().equals(context.today()) ? "diary.save" : "diary.save.day"));
        form.onDay(name);
        name.run();
        var beside = new ArrayList<Button>();
        if (chosen) {
            var back = Buttons.secondary(context.message("action.back"), Icons.BACK, this::overview);
            back.setId("diary-back");
            beside.add(back);
            kept.ifPresent(checkIn -> column.getChildren().add(delete(checkIn)));
        } else {
            past.into(column, true);
        }
        return new Page(column, beside, List.of(save)).keeping(form::draft);
    }

    /// Deleting asks once.
    private Node delete(CheckIn checkIn) {
        var box = Boxes.stack();
        var delete = Buttons.quiet(context.message("diary.delete"), Icons.DELETE, () -> {
            var sure = Texts.body(
                    context.message("diary.delete.sure", context.formats().weekday(checkIn.date())));
            var yes = Buttons.secondary(context.message("diary.delete.yes"), Icons.DELETE, () -> {
                context.diary().set(context.diary().get().without(checkIn.date()));
                overview();
                context.tell("diary.deleted", context.formats().weekday(checkIn.date()));
            });
            yes.setId("diary-delete-yes");
            var no = Buttons.secondary(context.message("diary.delete.no"), Icons.CLOSE, this::overview);
            no.setId("diary-delete-no");
            box.getChildren().setAll(new Callout(Callout.Kind.ASK, sure, Boxes.flow(yes, no)));
            Announcer.say(sure);
        });
        delete.setId("diary-delete");
        box.getChildren().setAll(delete);
        return box;
    }

    private void save(CheckIn checkIn) {
        context.diary().set(context.diary().get().with(checkIn));
        if (Triage.emergency(context.counted())) {
            context.navigator().go("emergency");
            return;
        }
        overview();
        // A page that opens takes older remarks away.
        context.tell(
                checkIn.date().equals(context.today()) ? "diary.saved" : "diary.saved.day",
                context.formats().weekday(checkIn.date()));
    }

    /// The page anew, with what it says now.
    private void overview() {
        context.navigator().go("diary", "since " + context.now());
    }
}
