package org.spotter.ui.page.lifting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spotter.guide.Ladder;
import org.spotter.guide.LadderStep;
import org.spotter.guide.Span;
import org.spotter.guide.WeightUnit;
import org.spotter.lifting.Lifting;
import org.spotter.lifting.Load;
import org.spotter.ui.support.AppContext;

/// Loads, sets and spans in words.
record Amounts(AppContext context) {
    String weight(BigDecimal amount, WeightUnit unit) {
        return context.message("lifting.amount", context.formats().decimal(amount), unit(unit));
    }

    String unit(WeightUnit unit) {
        return context.messages().of("lifting.unit.", unit);
    }

    String load(Load load) {
        return switch (load) {
            case Load.Stick _ -> context.message("lifting.load.stick");
            case Load.Light(var most, var unit) -> context.message("lifting.load.light", weight(most, unit));
            case Load.Bar bar when bar.single() -> weight(bar.to(), bar.unit());
            case Load.Bar(var from, var to, var unit) ->
                context.message("lifting.span", context.formats().decimal(from), weight(to, unit));
        };
    }

    String span(Span span) {
        var formats = context.formats();
        return span.single()
                ? formats.number(span.to())
                : context.message("lifting.span", formats.number(span.from()), formats.number(span.to()));
    }

    /// The part of the working weight.
    Optional<String> percent(LadderStep step) {
        return step.percent()
                .map(span -> span.from() == 0
                        ? context.message(
                                "lifting.percent.bar", context.formats().number(span.to()))
                        : context.message("lifting.percent", span(span)));
    }

    /// Sets, reps and effort, as far as the step sets them.
    String work(LadderStep step) {
        var parts = new ArrayList<String>();
        step.sets().ifPresent(sets -> step.reps()
                .ifPresent(reps -> parts.add(context.message("lifting.sets", span(sets), span(reps)))));
        step.effort().ifPresent(effort -> parts.add(context.message("lifting.effort", span(effort))));
        return joined(parts);
    }

    /// Short things in one line.
    String joined(List<String> parts) {
        return parts.stream()
                .reduce((one, other) -> context.message("lifting.join", one, other))
                .orElse("");
    }

    /// How long one stays on a step at least.
    Optional<String> stay(LadderStep step) {
        if (step.sessions() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                step.days() == 0
                        ? context.message("lifting.stay", step.sessions())
                        : context.message("lifting.stay.days", step.sessions(), step.days()));
    }

    /// The load of each lift that has a working weight, each with the lift's name.
    List<String> loads(LadderStep step, Lifting lifting) {
        var unit = context.settings().get().unit();
        return Standing.ladder(context).lifts().stream()
                .flatMap(lift -> lifting
                        .weight(lift)
                        .map(working -> context.message(
                                "lifting.load.of",
                                context.words(Ladder.liftKey(lift)),
                                load(Load.of(step, working, unit))))
                        .stream())
                .toList();
    }
}
