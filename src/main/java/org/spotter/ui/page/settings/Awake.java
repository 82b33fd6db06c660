package org.spotter.ui.page.settings;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Texts;
import org.spotter.visit.WakingHours;

/// When the person is up: two times in half hours. The lists go once around the clock, so that each choice makes sense,
/// past midnight too.
final class Awake {
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final int STEPS = 48;

    private final AppContext context;
    private final ComboBox<LocalTime> from;
    private final ComboBox<LocalTime> to;

    Awake(AppContext context) {
        this.context = context;
        var hours = hours();
        from = chooser("up-from", before(hours), hours.from());
        to = chooser("up-to", after(hours), hours.to());
    }

    private WakingHours hours() {
        return context.settings().get().awake();
    }

    private ComboBox<LocalTime> chooser(String id, List<LocalTime> times, LocalTime taken) {
        return Chooser.of(context, id, times, context.formats()::time, taken, _ -> changed());
    }

    /// The times to get up, from midnight on.
    private static List<LocalTime> before(WakingHours hours) {
        return Stream.concat(Stream.of(hours.from()), around(LocalTime.MIDNIGHT))
                .filter(time -> !time.equals(hours.to()))
                .distinct()
                .sorted()
                .toList();
    }

    /// The times to go to bed, from getting up on.
    private static List<LocalTime> after(WakingHours hours) {
        var start = hours.from();
        return Stream.concat(Stream.of(hours.to()), around(LocalTime.MIDNIGHT))
                .filter(time -> !time.equals(start))
                .distinct()
                .sorted(Comparator.comparingLong(time -> sinceUp(start, time)))
                .toList();
    }

    private static long sinceUp(LocalTime start, LocalTime time) {
        return Math.floorMod(
                Duration.between(start, time).toMinutes(), Duration.ofDays(1).toMinutes());
    }

    private static Stream<LocalTime> around(LocalTime start) {
        return IntStream.range(0, STEPS).mapToObj(step -> start.plus(STEP.multipliedBy(step)));
    }

    private void changed() {
        var chosen = new WakingHours(from.getValue(), to.getValue());
        if (!chosen.equals(hours())) {
            context.settings().set(context.settings().get().withAwake(chosen));
            // Each list leaves out what the other one holds.
            refill(from, before(chosen), chosen.from());
            refill(to, after(chosen), chosen.to());
        }
    }

    private static void refill(ComboBox<LocalTime> combo, List<LocalTime> times, LocalTime taken) {
        if (!combo.getItems().equals(times)) {
            combo.getItems().setAll(times);
            combo.setValue(taken);
        }
    }

    Node row() {
        var both = Boxes.flow(named("settings.up-from", from), named("settings.up-to", to));
        both.getStyleClass().add("awake");
        return Boxes.stack(
                Texts.subheading(context.message("settings.awake")),
                Texts.small(context.message("settings.awake.about")),
                both);
    }

    private Node named(String key, ComboBox<LocalTime> combo) {
        var name = Texts.body(context.message(key));
        name.setLabelFor(combo);
        return Boxes.stack(name, combo);
    }
}
