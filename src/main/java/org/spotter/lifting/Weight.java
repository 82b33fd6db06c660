package org.spotter.lifting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.spotter.guide.WeightUnit;

/// A weight as a person gave it.
///
/// @param amount how much, above 0
/// @param unit   of what
public record Weight(BigDecimal amount, WeightUnit unit) {
    /// One pound is this many kilograms, by definition.
    private static final BigDecimal KILOGRAMS = new BigDecimal("0.45359237");

    /// Digits after the point that a weight may have.
    public static final int DIGITS = 2;

    /// Checks the amount.
    ///
    /// @throws IllegalArgumentException when it is not above 0
    public Weight {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException(amount.toString());
        }
        amount = amount.stripTrailingZeros();
        if (amount.scale() < 0) {
            amount = amount.setScale(0);
        }
    }

    /// {@return the lowest working weight that is taken}
    ///
    /// @param unit of what
    public static Weight lowest(WeightUnit unit) {
        return new Weight(Plates.step(unit), unit);
    }

    /// {@return the highest working weight that is taken: more than anyone lifts}
    ///
    /// @param unit of what
    public static Weight highest(WeightUnit unit) {
        return new Weight(
                BigDecimal.valueOf(
                        switch (unit) {
                            case KILOGRAM -> 600;
                            case POUND -> 1300;
                        }),
                unit);
    }

    /// {@return how much this is in a unit: converted, never read anew}
    ///
    /// @param wanted the unit
    public BigDecimal in(WeightUnit wanted) {
        if (wanted == unit) {
            return amount;
        }
        return switch (wanted) {
            case KILOGRAM -> amount.multiply(KILOGRAMS);
            case POUND ->
                amount.divide(KILOGRAMS, new MathContext(MathContext.DECIMAL128.getPrecision(), RoundingMode.DOWN));
        };
    }

    /// {@return how much this is in a unit, with one digit after the point where it had to be converted}
    ///
    /// @param wanted the unit
    public BigDecimal shown(WeightUnit wanted) {
        return wanted == unit ? amount : in(wanted).setScale(1, RoundingMode.HALF_UP);
    }

    /// {@return the next weight up or down that can be made of plates, within what is taken}
    ///
    /// @param wanted the unit of the plates
    /// @param up     whether it is to be more
    public Weight next(WeightUnit wanted, boolean up) {
        var step = Plates.step(wanted);
        var now = in(wanted);
        var floor = Plates.down(now, wanted);
        var to = up ? floor.add(step) : floor.compareTo(now) < 0 ? floor : floor.subtract(step);
        return new Weight(to.max(lowest(wanted).amount()).min(highest(wanted).amount()), wanted);
    }
}
