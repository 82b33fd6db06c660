package org.spotter.lifting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.guide.LadderStep;
import org.spotter.guide.Span;
import org.spotter.guide.WeightUnit;
import org.spotter.testkit.Guides;

class LoadTest {
    private static final String TYPED = "0123456789.,-+eE kg\u066b\u0669\u200e\ud83d";
    private static final long SEED = 20261124L;

    private static Weight weight(String amount, WeightUnit unit) {
        return new Weight(new BigDecimal(amount), unit);
    }

    private static String said(Load load) {
        return switch (load) {
            case Load.Stick _ -> "stick";
            case Load.Light light -> "light " + light.most().toPlainString();
            case Load.Bar bar -> bar.from().toPlainString() + "-" + bar.to().toPlainString();
        };
    }

    @ParameterizedTest(name = "{0} {1}, {2} to {3} %: {4}")
    @CsvSource({
        "100,   KILOGRAM, 0,  30, 20-30.0",
        "100,   KILOGRAM, 40, 50, 40.0-50.0",
        "142.5, KILOGRAM, 60, 60, 85.0-85.0",
        "142.5, KILOGRAM, 85, 90, 120.0-127.5",
        "62.5,  KILOGRAM, 0,  30, light 17.5",
        "66.67, KILOGRAM, 0,  30, 20-20.0",
        "66.66, KILOGRAM, 0,  30, light 17.5",
        "45,    KILOGRAM, 40, 50, 20-22.5",
        "8,     KILOGRAM, 0,  30, stick",
        "315,   POUND,    40, 50, 125-155",
        "315,   POUND,    0,  30, 45-90",
        "135,   POUND,    0,  30, light 40",
        "16,    POUND,    0,  30, stick",
    })
    void a_load_is_rounded_down_to_plates(String amount, WeightUnit unit, int from, int to, String load) {
        assertThat(said(Load.of(new Span(from, to), weight(amount, unit), unit)))
                .isEqualTo(load);
    }

    /// 100 kg are 220.46 lb: 60 % are 132.27 lb.
    @Test
    void a_weight_in_one_unit_is_converted_for_the_plates_of_the_other() {
        assertThat(said(Load.of(new Span(60, 60), weight("100", WeightUnit.KILOGRAM), WeightUnit.POUND)))
                .isEqualTo("130-130");
        assertThat(said(Load.of(new Span(60, 60), weight("220", WeightUnit.POUND), WeightUnit.KILOGRAM)))
                .isEqualTo("57.5-57.5");
    }

    @Test
    void no_load_of_any_weight_is_above_its_percent_or_no_plates() {
        var random = new Random(SEED);
        var steps = Guides.shipped().program().ladder().steps();
        for (var i = 0; i < 20_000; i++) {
            var given = WeightUnit.values()[random.nextInt(2)];
            var unit = WeightUnit.values()[random.nextInt(2)];
            var range = Weight.highest(given).amount().intValue() * 100 - 500;
            var working = new Weight(BigDecimal.valueOf(500 + random.nextInt(range), 2), given);
            for (var step : steps) {
                notAbove(step, working, unit);
            }
        }
    }

    private static void notAbove(LadderStep step, Weight working, WeightUnit unit) {
        var load = Load.of(step, working, unit);
        var percent = step.percent().map(Span::to).orElse(0);
        var most = working.in(unit).multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
        var to =
                switch (load) {
                    case Load.Stick _ -> BigDecimal.ZERO;
                    case Load.Light light -> light.most();
                    case Load.Bar bar -> bar.to();
                };
        assertThat(to).as("%s of %s in %s", step.id(), working, unit).isLessThanOrEqualTo(most);
        assertThat(to.remainder(Plates.step(unit)).signum()).isZero();
        // The next plates would be too much.
        assertThat(to.add(Plates.step(unit))).isGreaterThan(step.percent().isPresent() ? most : BigDecimal.ZERO);
        if (load instanceof Load.Bar bar) {
            assertThat(bar.from()).isBetween(Plates.bar(unit), bar.to());
        } else {
            assertThat(to).isLessThan(Plates.bar(unit));
        }
    }

    @Test
    void a_change_of_the_unit_there_and_back_leaves_the_weight_as_it_was() {
        var random = new Random(SEED);
        for (var i = 0; i < 5_000; i++) {
            var pounds =
                    weight(BigDecimal.valueOf(500 + random.nextInt(100_000), 2).toPlainString(), WeightUnit.POUND);
            assertThat(pounds.in(WeightUnit.POUND)).isEqualByComparingTo(pounds.amount());
            var kilograms = new Weight(pounds.in(WeightUnit.KILOGRAM), WeightUnit.KILOGRAM);
            assertThat(kilograms.in(WeightUnit.POUND)).isEqualByComparingTo(pounds.amount());
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "100,   KILOGRAM, true,  102.5",
        "100,   KILOGRAM, false, 97.5",
        "101,   KILOGRAM, true,  102.5",
        "101,   KILOGRAM, false, 100.0",
        "2.5,   KILOGRAM, false, 2.5",
        "600,   KILOGRAM, true,  600",
        "225,   POUND,    true,  230",
    })
    void steps_go_from_plate_to_plate(String amount, WeightUnit unit, boolean up, BigDecimal next) {
        assertThat(weight(amount, unit).next(unit, up).amount()).isEqualByComparingTo(next);
    }

    @Test
    void a_step_in_the_other_unit_goes_to_its_plates() {
        assertThat(weight("100", WeightUnit.KILOGRAM).next(WeightUnit.POUND, true))
                .isEqualTo(weight("225", WeightUnit.POUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.00"})
    void a_weight_is_above_nothing(String amount) {
        assertThatThrownBy(() -> weight(amount, WeightUnit.POUND)).isInstanceOf(IllegalArgumentException.class);
    }

    // ---- typed

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"100|100", " 102.5 |102.5", "102,5|102.5", "102,50|102.5", "٩٠٫٥|90.5", "0100|100", "2.5|2.5"})
    void a_weight_is_typed_with_a_point_or_a_comma(String text, BigDecimal amount) {
        assertThat(TypedWeight.of(text, WeightUnit.KILOGRAM))
                .isInstanceOfSatisfying(
                        TypedWeight.Good.class,
                        good -> assertThat(good.weight().amount()).isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "abc", "1,000", "1.000,5", "1e3", "-5", "+5", "102.555", "100kg", ".5", "5.", "½", "9999999"
            })
    void what_is_no_weight_is_told(String text) {
        assertThat(TypedWeight.of(text, WeightUnit.KILOGRAM)).isInstanceOf(TypedWeight.NoNumber.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "2.49", "600.01", "99999"})
    void a_weight_outside_the_bounds_is_told_with_them(String text) {
        assertThat(TypedWeight.of(text, WeightUnit.KILOGRAM))
                .isInstanceOfSatisfying(TypedWeight.OutOfRange.class, range -> {
                    assertThat(range.lowest()).isEqualTo(weight("2.5", WeightUnit.KILOGRAM));
                    assertThat(range.highest()).isEqualTo(weight("600", WeightUnit.KILOGRAM));
                });
    }

    @ParameterizedTest
    @EnumSource(WeightUnit.class)
    void nothing_that_is_typed_throws(WeightUnit unit) {
        var random = new Random(SEED);
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var left = random.nextInt(8); left > 0; left--) {
                text.appendCodePoint(TYPED.codePointAt(random.nextInt(TYPED.length())));
            }
            assertThat(TypedWeight.of(text.toString(), unit)).isNotNull();
        }
    }
}
