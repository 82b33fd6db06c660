package org.spotter.lifting;

import java.math.BigDecimal;
import org.spotter.guide.LadderStep;
import org.spotter.guide.Span;
import org.spotter.guide.WeightUnit;

/// What to lift on a step of the ladder, made of plates that exist. It is never above the percent of the step
/// (clinical 5.6).
public sealed interface Load {
    /// A stick or empty hands.
    record Stick() implements Load {}

    /// Less than the empty bar: a light dumbbell or technique plates.
    ///
    /// @param most no more than this
    /// @param unit of what
    record Light(BigDecimal most, WeightUnit unit) implements Load {}

    /// The bar with its plates.
    ///
    /// @param from the least, the empty bar or more
    /// @param to   the most
    /// @param unit of what
    record Bar(BigDecimal from, BigDecimal to, WeightUnit unit) implements Load {
        /// {@return whether it is one weight}
        public boolean single() {
            return from.compareTo(to) == 0;
        }
    }

    /// {@return the load of a step}
    ///
    /// @param percent the part of the working weight
    /// @param working the working weight
    /// @param unit    the unit of the plates
    static Load of(Span percent, Weight working, WeightUnit unit) {
        var to = Plates.down(part(working, percent.to(), unit), unit);
        var bar = Plates.bar(unit);
        if (to.signum() == 0) {
            return new Stick();
        }
        if (to.compareTo(bar) < 0) {
            return new Light(to, unit);
        }
        var from = Plates.down(part(working, percent.from(), unit), unit);
        return new Bar(from.max(bar), to, unit);
    }

    /// {@return the load of a step; a stick where the step has none}
    ///
    /// @param step    the step
    /// @param working the working weight
    /// @param unit    the unit of the plates
    static Load of(LadderStep step, Weight working, WeightUnit unit) {
        return step.percent().map(percent -> of(percent, working, unit)).orElse(new Stick());
    }

    private static BigDecimal part(Weight working, int percent, WeightUnit unit) {
        return working.in(unit).multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
    }
}
