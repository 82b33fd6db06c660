package org.spotter.lifting;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.spotter.guide.WeightUnit;

/// What came of a weight that was typed.
public sealed interface TypedWeight {
    /// It is a weight.
    ///
    /// @param weight the weight
    record Good(Weight weight) implements TypedWeight {}

    /// It is no number, or has more digits after the point than a weight has.
    record NoNumber() implements TypedWeight {}

    /// It is less or more than is taken.
    ///
    /// @param lowest  the least
    /// @param highest the most
    record OutOfRange(Weight lowest, Weight highest) implements TypedWeight {}

    /// Reads a weight. A comma is a point, as either is usual somewhere; a thousand is never parted off, because three
    /// digits after one of them are refused.
    ///
    /// @param text what was typed
    /// @param unit of what
    /// @return what came of it
    static TypedWeight of(String text, WeightUnit unit) {
        var plain = new StringBuilder();
        text.strip().codePoints().forEach(c -> plain.appendCodePoint(point(c)));
        if (!Shape.NUMBER.matcher(plain).matches()) {
            return new NoNumber();
        }
        var amount = new BigDecimal(plain.toString());
        var lowest = Weight.lowest(unit);
        var highest = Weight.highest(unit);
        if (amount.compareTo(lowest.amount()) < 0 || amount.compareTo(highest.amount()) > 0) {
            return new OutOfRange(lowest, highest);
        }
        return new Good(new Weight(amount, unit));
    }

    private static int point(int c) {
        var digit = Character.digit(c, 10);
        return digit >= 0 ? '0' + digit : c == ',' || c == '\u066b' ? '.' : c;
    }

    /// How a number looks.
    final class Shape {
        private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1," + Weight.DIGITS + "})?");

        private Shape() {}
    }
}
