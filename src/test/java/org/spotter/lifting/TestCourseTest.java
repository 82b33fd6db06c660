package org.spotter.lifting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spotter.guide.Program;
import org.spotter.guide.ReturnTest;
import org.spotter.lifting.TestCourse.Next;
import org.spotter.testkit.Guides;

class TestCourseTest {
    private static final long SEED = 20261124L;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Program PROGRAM = Guides.shipped().program();
    private static final Set<String> ALL =
            PROGRAM.returnTests().stream().map(ReturnTest::id).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> SAME_DAY = PROGRAM.returnTests().stream()
            .filter(test -> !test.nextMorning())
            .map(ReturnTest::id)
            .collect(Collectors.toUnmodifiableSet());

    private static TestDay whole(LocalDate date) {
        return new TestDay(date, ALL, Set.of(), true);
    }

    private static TestDay evening(LocalDate date) {
        return new TestDay(date, SAME_DAY, Set.of(), true);
    }

    private static TestCourse course(Lifting lifting, LocalDate today) {
        return TestCourse.of(lifting, PROGRAM, today);
    }

    @Test
    void two_days_from_the_first_question_to_the_open_ladder() {
        var lifting = Lifting.NONE;
        assertThat(course(lifting, DAY).next()).isEqualTo(new Next.Ask());
        lifting = lifting.with(TestDay.begun(DAY, true));
        assertThat(course(lifting, DAY).next()).isEqualTo(new Next.Test(9));
        for (var test : SAME_DAY) {
            lifting = lifting.with(lifting.testsOn(DAY).orElseThrow().with(test, true));
        }
        assertThat(course(lifting, DAY).next()).isEqualTo(new Next.Tomorrow(DAY.plusDays(1)));
        assertThat(course(lifting, DAY).days()).isZero();

        var second = DAY.plusDays(1);
        assertThat(course(lifting, second).next()).isEqualTo(new Next.Morning(evening(DAY)));
        lifting = lifting.with(evening(DAY).with("t10", true));
        assertThat(course(lifting, second).next()).isEqualTo(new Next.Ask());
        assertThat(course(lifting, second).days()).isEqualTo(1);
        lifting = lifting.with(evening(second));
        assertThat(course(lifting, second).opened()).isEmpty();

        var third = DAY.plusDays(2);
        lifting = lifting.with(evening(second).with("t10", true));
        assertThat(course(lifting, third).next()).isEqualTo(new Next.Open());
        assertThat(course(lifting, third).opened()).contains(second);
        assertThat(course(lifting, third.plusDays(300)).opened()).contains(second);
    }

    @Test
    void days_with_a_gap_do_not_open_the_ladder() {
        var lifting = Lifting.NONE.with(whole(DAY)).with(whole(DAY.plusDays(2)));
        assertThat(course(lifting, DAY.plusDays(3)).opened()).isEmpty();
        assertThat(course(lifting, DAY.plusDays(3)).days()).isEqualTo(1);
        assertThat(course(lifting, DAY.plusDays(4)).days()).isZero();
    }

    @Test
    void a_painkiller_voids_the_day() {
        var lifting = Lifting.NONE.with(whole(DAY)).with(new TestDay(DAY.plusDays(1), ALL, Set.of(), false));
        assertThat(course(lifting, DAY.plusDays(1)).next()).isEqualTo(new Next.Painkiller());
        assertThat(course(lifting, DAY.plusDays(2)).opened()).isEmpty();
    }

    @Test
    void a_test_that_fails_is_named_and_waits_for_another_day() {
        var lifting = Lifting.NONE.with(evening(DAY).with("t7", false));
        assertThat(course(lifting, DAY).next()).isInstanceOfSatisfying(Next.Failed.class, failed -> {
            assertThat(failed.failed()).extracting(ReturnTest::id).containsExactly("t7");
            assertThat(failed.again()).isEqualTo(DAY.plusDays(1));
        });
        assertThat(course(lifting, DAY.plusDays(1)).next()).isEqualTo(new Next.Ask());
        assertThat(lifting.testsOn(DAY)).isPresent();
    }

    @Test
    void a_bad_morning_closes_that_day_too() {
        var lifting = Lifting.NONE.with(evening(DAY).with("t10", false));
        assertThat(course(lifting, DAY.plusDays(1)).next())
                .isInstanceOfSatisfying(
                        Next.Failed.class, failed -> assertThat(failed.again()).isEqualTo(DAY.plusDays(2)));
        assertThat(course(lifting, DAY.plusDays(2)).next()).isEqualTo(new Next.Ask());
    }

    @Test
    void the_next_morning_is_never_asked_the_same_day() {
        assertThat(course(Lifting.NONE.with(evening(DAY)), DAY).next()).isInstanceOf(Next.Tomorrow.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 6})
    void a_sign_asks_for_seven_days_without_one(int daysAfter) {
        var first = DAY.plusDays(daysAfter);
        var lifting = Lifting.NONE.withSign(DAY).with(whole(first)).with(whole(first.plusDays(1)));
        assertThat(course(lifting, first.plusDays(2)).opened()).isEmpty();
        var t1 = PROGRAM.returnTests().getFirst();
        assertThat(TestCourse.waits(t1, lifting, first)).contains(DAY.plusDays(7));
        var later = DAY.plusDays(7);
        assertThat(TestCourse.waits(t1, lifting, later)).isEmpty();
        assertThat(course(lifting.with(whole(later)).with(whole(later.plusDays(1))), later.plusDays(2))
                        .opened())
                .contains(later.plusDays(1));
    }

    @Test
    void a_sign_after_the_ladder_opened_closes_it() {
        var lifting = Lifting.NONE.with(whole(DAY)).with(whole(DAY.plusDays(1)));
        assertThat(course(lifting, DAY.plusDays(9)).opened()).isPresent();
        assertThat(course(lifting.withSign(DAY.plusDays(9)), DAY.plusDays(9)).opened())
                .isEmpty();
        assertThat(lifting.withSign(DAY.plusDays(9)).withSign(DAY).lastSign()).contains(DAY.plusDays(9));
    }

    @Test
    void a_sign_of_the_future_comes_from_a_wrong_clock_and_tells_nothing() {
        var lifting = Lifting.NONE.with(whole(DAY)).with(whole(DAY.plusDays(1))).withSign(DAY.plusYears(50));
        assertThat(course(lifting, DAY.plusDays(2)).opened()).isPresent();
    }

    @Test
    void tests_of_the_future_do_not_count() {
        var lifting = Lifting.NONE.with(whole(DAY.plusDays(5))).with(whole(DAY.plusDays(6)));
        assertThat(course(lifting, DAY).opened()).isEmpty();
    }

    // ---- light work

    @Test
    void tests_one_to_five_open_light_work_and_the_others_do_not_matter() {
        var day = TestDay.begun(DAY, true);
        for (var id : new String[] {"t1", "t2", "t3", "t4"}) {
            day = day.with(id, true);
        }
        assertThat(TestCourse.light(Lifting.NONE.with(day), PROGRAM, DAY)).isFalse();
        day = day.with("t5", true).with("t6", false);
        assertThat(TestCourse.light(Lifting.NONE.with(day), PROGRAM, DAY)).isTrue();
        assertThat(TestCourse.light(Lifting.NONE.with(day.with("t5", false)), PROGRAM, DAY))
                .isFalse();
        var again =
                Lifting.NONE.with(day).with(TestDay.begun(DAY.plusDays(3), true).with("t3", false));
        assertThat(TestCourse.light(again, PROGRAM, DAY.plusDays(3))).isFalse();
        assertThat(TestCourse.light(Lifting.NONE.with(new TestDay(DAY, ALL, Set.of(), false)), PROGRAM, DAY))
                .isFalse();
        assertThat(TestCourse.light(Lifting.NONE.with(day).withSign(DAY.plusDays(1)), PROGRAM, DAY.plusDays(2)))
                .isFalse();
    }

    // ---- walks

    /// The ladder is open exactly when two whole days in a row lie behind the last sign and its week.
    @Test
    void the_ladder_opens_for_two_whole_days_in_a_row_and_for_nothing_else() {
        var random = new Random(SEED);
        var opened = 0;
        for (var walk = 0; walk < 4_000; walk++) {
            var lifting = Lifting.NONE;
            var good = new HashSet<LocalDate>();
            var sign = DAY.minusYears(1);
            for (var i = 0; i < 12; i++) {
                var today = DAY.plusDays(i);
                if (random.nextInt(25) == 0) {
                    sign = today;
                    lifting = lifting.withSign(today);
                }
                var day = random.nextInt(3) > 0
                        ? whole(today)
                        : new TestDay(today, SAME_DAY, Set.of(), random.nextBoolean())
                                .with("t" + (1 + random.nextInt(10)), random.nextBoolean());
                if (random.nextInt(6) > 0) {
                    lifting = lifting.with(day);
                    if (day.noPainkiller() && day.passed().equals(ALL)) {
                        good.add(today);
                    }
                }
                var from = sign.plusDays(7);
                var wanted = good.stream().anyMatch(d -> !d.isBefore(from) && good.contains(d.plusDays(1)));
                var course = course(lifting, today);
                assertThat(course.opened().isPresent())
                        .as("walk %d, day %d", walk, i)
                        .isEqualTo(wanted);
                assertThat(course.next() instanceof Next.Open).isEqualTo(wanted);
                opened += wanted ? 1 : 0;
            }
        }
        assertThat(opened).isBetween(1_000, 40_000);
    }
}
