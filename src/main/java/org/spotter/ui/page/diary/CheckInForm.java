package org.spotter.ui.page.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.spotter.diary.CheckIn;
import org.spotter.diary.CheckIn.Place;
import org.spotter.diary.CheckIn.Trend;
import org.spotter.guide.Statement;
import org.spotter.text.Messages;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.widget.Abreast;
import org.spotter.ui.widget.Beside;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.PainScale;
import org.spotter.ui.widget.Segments;
import org.spotter.ui.widget.Statements;
import org.spotter.ui.widget.Texts;
import org.spotter.ui.widget.Ticks;
import org.spotter.ui.widget.Tiles;

/// The form of one day (clinical 5.8), danger signs first. Nothing is chosen that the person did not choose.
final class CheckInForm extends VBox {
    private static final List<Integer> WALKS = List.of(0, 10, 20, 30, 60);
    private static final int UNSET = -1;

    private final AppContext context;
    private final List<LocalDate> days;
    private final VBox scales = Boxes.stack();
    private final List<Section> sections = new ArrayList<>();
    private LocalDate day;
    private int now = UNSET;
    private int worst = UNSET;
    private Optional<Set<Place>> where = Optional.empty();
    private Optional<Integer> walked = Optional.empty();
    private Optional<Boolean> slept = Optional.empty();
    private Optional<Boolean> medicine = Optional.empty();
    private Optional<Trend> trend = Optional.empty();
    private boolean none;
    private boolean asked;
    private Runnable dayChanged = () -> {};

    /// What is chosen and not saved.
    record Draft(
            LocalDate day,
            int now,
            int worst,
            Optional<Set<Place>> where,
            Optional<Integer> walked,
            Optional<Boolean> slept,
            Optional<Boolean> medicine,
            Optional<Trend> trend,
            boolean none,
            boolean asked,
            Instant when) {}

    /// A part of the form that may be missing.
    ///
    /// @param name    what it is called
    /// @param missing whether it is
    /// @param remark  stands over it, where it is
    private record Section(String name, BooleanSupplier missing, Label remark) {}

    /// Makes a form.
    ///
    /// @param context    the window's context
    /// @param days       the days it may be for, the first one chosen
    /// @param asksDanger whether it asks for the danger signs first
    CheckInForm(AppContext context, List<LocalDate> days, boolean asksDanger) {
        this.context = context;
        this.days = days;
        day = days.getFirst();
        context.diary().get().on(day).ifPresent(this::take);
        context.draft(Draft.class).ifPresent(this::take);
        context.takeAside(Draft.class).ifPresent(draft -> {
            take(draft);
            // The danger questions were answered on the way, and none of them with yes.
            none = none || context.dangerAsked().isAfter(draft.when());
        });
        getStyleClass().add("diary-form");
        if (asksDanger) {
            getChildren().add(danger());
        }
        getChildren().add(questions());
        if (asked) {
            remark();
        }
    }

    private void take(CheckIn checkIn) {
        now = checkIn.now();
        worst = checkIn.worst();
        where = checkIn.where();
        walked = Optional.of(checkIn.walked());
        slept = Optional.of(checkIn.slept());
        medicine = checkIn.medicine();
        trend = Optional.of(checkIn.trend());
    }

    private void take(Draft draft) {
        if (!days.contains(draft.day())) {
            return;
        }
        day = draft.day();
        now = draft.now();
        worst = draft.worst();
        where = draft.where();
        walked = draft.walked();
        slept = draft.slept();
        medicine = draft.medicine();
        trend = draft.trend();
        none = draft.none();
        asked = draft.asked();
    }

    /// {@return what is chosen and not saved}
    Draft draft() {
        return new Draft(day, now, worst, where, walked, slept, medicine, trend, none, asked, context.now());
    }

    /// {@return the day it is for now}
    LocalDate day() {
        return day;
    }

    /// Tells when another day is chosen.
    void onDay(Runnable action) {
        dayChanged = action;
    }

    private boolean isToday() {
        return day.equals(context.today());
    }

    // ---- danger signs first

    private Node danger() {
        var signs = new Tiles(context.guide().program().watchFor().stream()
                .map(statement ->
                        Statements.ofTexts(context.formats(), List.of(sign(statement)), Statements.Style.POINTS))
                .toArray(Node[]::new));
        signs.getStyleClass().add("diary-signs");
        var nothing = new CheckBox(context.message("diary.danger.none"));
        nothing.setId("diary-none");
        nothing.getStyleClass().addAll("choice", "exclusive");
        nothing.setWrapText(true);
        nothing.setMaxWidth(Double.MAX_VALUE);
        nothing.setMinHeight(Region.USE_PREF_SIZE);
        nothing.setAccessibleHelp(context.message("diary.danger"));
        nothing.setSelected(none);
        nothing.setOnAction(_ -> {
            none = nothing.isSelected();
            if (none) {
                context.dangerAskedNow();
            }
            changed();
        });
        var some = Buttons.secondary(context.message("diary.danger.some"), Icons.DANGER, () -> {
            none = false;
            context.layAside(draft());
            context.navigator().go("changed");
        });
        some.setId("diary-danger");
        some.setMaxWidth(Double.MAX_VALUE);
        var card = Boxes.card(Texts.subheading(context.message("diary.danger")));
        card.getChildren().addAll(section("diary.danger", () -> !none), signs, new Abreast(List.of(nothing, some)));
        return card;
    }

    private String sign(Statement statement) {
        return context.words(statement.picture().map("caption."::concat).orElse(statement.key()));
    }

    // ---- how it is

    private Node questions() {
        var card = Boxes.card();
        if (days.size() > 1) {
            card.getChildren().add(row("diary.which", Optional.empty(), which()));
        }
        scales();
        card.getChildren()
                .addAll(
                        scales,
                        row("diary.where", Optional.empty(), where()),
                        row("diary.walked", Optional.of(() -> walked.isEmpty()), walked()),
                        section("diary.slept", () -> slept.isEmpty()),
                        nights(),
                        row("diary.trend", Optional.of(() -> trend.isEmpty()), trend()));
        return card;
    }

    private Node which() {
        return Segments.of(
                context.message("diary.which"),
                days,
                each -> context.message(each.equals(context.today()) ? "diary.which.today" : "diary.which.yesterday"),
                each -> each.equals(context.today()) ? "which-today" : "which-yesterday",
                day,
                chosen -> {
                    if (!chosen.equals(day)) {
                        day = chosen;
                        scales();
                        dayChanged.run();
                    }
                });
    }

    private void scales() {
        sections.removeIf(section -> scales.getChildren().contains(section.remark()));
        scales.getChildren()
                .setAll(
                        Texts.subheading(context.message(nowKey())),
                        section(nowKey(), () -> now == UNSET),
                        scale("diary-now", nowKey(), now, number -> now = number),
                        Texts.subheading(context.message(worstKey())),
                        section(worstKey(), () -> worst == UNSET || worst < now),
                        scale("diary-worst", worstKey(), worst, number -> worst = number));
    }

    private String nowKey() {
        return isToday() ? "diary.now" : "diary.now.then";
    }

    private String worstKey() {
        return isToday() ? "diary.worst" : "diary.worst.then";
    }

    private Node scale(String id, String key, int chosen, IntConsumer choose) {
        var scale = new PainScale(
                context,
                context.message(key),
                context.words("question.pain-now.low"),
                context.words("question.pain-now.high"),
                chosen,
                number -> {
                    choose.accept(number);
                    changed();
                });
        scale.setId(id);
        return scale;
    }

    private Node where() {
        return Ticks.of(
                context.message("diary.where"),
                List.of(Place.values()),
                each -> context.messages().of("diary.where.", each),
                each -> "where-" + Messages.key(each),
                new Ticks.None(context.message("diary.where.nowhere"), "where-nowhere"),
                where,
                said -> where = said);
    }

    private Node walked() {
        var minutes = Stream.concat(WALKS.stream(), walked.stream())
                .distinct()
                .sorted()
                .toList();
        return Segments.open(
                context.message("diary.walked"),
                minutes,
                each -> context.message("diary.walked.minutes", each),
                each -> "walked-" + each,
                walked,
                chosen -> {
                    walked = Optional.of(chosen);
                    changed();
                });
    }

    /// Two short questions beside each other, where there is room.
    private Node nights() {
        var questions = new Tiles(
                pair("diary.slept", yesNo("diary.slept", "slept", slept, said -> slept = Optional.of(said))),
                pair(
                        "diary.medicine",
                        yesNo("diary.medicine", "medicine", medicine, said -> medicine = Optional.of(said))));
        questions.getStyleClass().add("diary-pairs");
        return questions;
    }

    private Node pair(String key, Region choices) {
        choices.setMinWidth(USE_PREF_SIZE);
        return Boxes.ended(Texts.label(context.message(key), "row-name"), choices);
    }

    private Region yesNo(String key, String id, Optional<Boolean> said, Consumer<Boolean> take) {
        return Segments.open(
                context.message(key),
                List.of(true, false),
                each -> context.message(each ? "diary.yes" : "diary.no"),
                each -> id + (each ? "-yes" : "-no"),
                said,
                chosen -> {
                    take.accept(chosen);
                    changed();
                });
    }

    private Node trend() {
        return Segments.open(
                context.message("diary.trend"),
                List.of(Trend.values()),
                each -> context.messages().of("diary.trend.", each),
                each -> "trend-" + Messages.key(each),
                trend,
                chosen -> {
                    trend = Optional.of(chosen);
                    changed();
                });
    }

    /// A question and its choices beside it.
    private Node row(String key, Optional<BooleanSupplier> missing, Node choices) {
        var name = Boxes.stack(Texts.label(context.message(key), "row-name"));
        name.getStyleClass().add("diary-question");
        var beside = new Beside(name, Boxes.stack(choices));
        return missing.<Node>map(isMissing -> Boxes.stack(section(key, isMissing), beside))
                .orElse(beside);
    }

    // ---- what is missing

    private Label section(String key, BooleanSupplier missing) {
        var remark = Texts.label("", "open-answer");
        remark.setVisible(false);
        remark.setManaged(false);
        sections.add(new Section(context.message(key), missing, remark));
        return remark;
    }

    /// Says what is missing and leads to the first of it.
    ///
    /// @return whether nothing is
    boolean complete() {
        asked = true;
        var missing = remark();
        missing.ifPresent(Announcer::say);
        return missing.isEmpty();
    }

    private void changed() {
        if (asked) {
            remark();
        }
    }

    private Optional<Label> remark() {
        var missing = sections.stream()
                .filter(section -> section.missing().getAsBoolean())
                .toList();
        for (var section : sections) {
            var shown = missing.contains(section);
            section.remark().setVisible(shown);
            section.remark().setManaged(shown);
            section.remark().setText(context.message("diary.missing.here"));
        }
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var names = context.formats().list(missing.stream().map(Section::name).toList());
        var first = missing.getFirst().remark();
        var lower = missing.size() == 1 && worst != UNSET && worst < now;
        first.setText(lower ? context.message("diary.missing.worst") : context.message("diary.missing", names));
        return Optional.of(first);
    }

    /// {@return what is chosen; only when nothing is missing}
    CheckIn checkIn() {
        return new CheckIn(
                day, now, worst, where, walked.orElseThrow(), slept.orElseThrow(), medicine, trend.orElseThrow());
    }
}
