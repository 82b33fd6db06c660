package org.spotter.lifting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.spotter.guide.WeightUnit;

/// What a bar and its plates weigh in a usual gym.
public final class Plates {
    private Plates() {}

    /// {@return the empty bar: 20 kg or 45 lb}
    ///
    /// @param unit of what
    public static BigDecimal bar(WeightUnit unit) {
        return BigDecimal.valueOf(
                switch (unit) {
                    case KILOGRAM -> 20;
                    case POUND -> 45;
                });
    }

    /// {@return the smallest change, a small plate on each side: 2.5 kg or 5 lb}
    ///
    /// @param unit of what
    public static BigDecimal step(WeightUnit unit) {
        return switch (unit) {
            case KILOGRAM -> new BigDecimal("2.5");
            case POUND -> new BigDecimal("5");
        };
    }

    /// {@return the most that can be made of plates and is no more than this}
    ///
    /// @param amount an amount, 0 or more
    /// @param unit   of what
    public static BigDecimal down(BigDecimal amount, WeightUnit unit) {
        var step = step(unit);
        return amount.divide(step, 0, RoundingMode.DOWN).multiply(step);
    }
}
