package org.spotter.lifting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.spotter.guide.Program;
import org.spotter.guide.ReturnTest;

/// Where a person stands with the tests before lifting again (clinical 5.6).
///
/// All tests must be passed on as many days in a row as the guide says, without a painkiller in the hours before, and
/// with no sign in the days that a test asks for. What a test tells the next morning belongs to the day before. A day
/// with a sign makes all tests before it void: then they begin anew.
///
/// @param next   what comes next
/// @param days   days in a row that are whole so far and still count today
/// @param opened the last of the days in a row that opened the ladder; empty while it is closed
public record TestCourse(Next next, int days, Optional<LocalDate> opened) {
    /// What comes next.
    public sealed interface Next {
        /// All is passed: the ladder is open.
        record Open() implements Next {}

        /// First tell how the morning after an earlier day was.
        ///
        /// @param day the earlier day, all else of it passed
        record Morning(TestDay day) implements Next {}

        /// Tell whether a painkiller was taken; then today's tests begin.
        record Ask() implements Next {}

        /// A painkiller was taken: not today.
        record Painkiller() implements Next {}

        /// Do the tests of today.
        ///
        /// @param left how many are still to be done
        record Test(int left) implements Next {}

        /// Some were not passed: try again another day.
        ///
        /// @param failed the tests
        /// @param again  the first day on which to try again
        record Failed(List<ReturnTest> failed, LocalDate again) implements Next {}

        /// All of today are passed; the rest is told tomorrow.
        ///
        /// @param date tomorrow
        record Tomorrow(LocalDate date) implements Next {}
    }

    /// Looks where a person stands.
    ///
    /// @param lifting what is kept
    /// @param program the guide's part about it
    /// @param today   the day
    /// @return where
    public static TestCourse of(Lifting lifting, Program program, LocalDate today) {
        var all = program.returnTests();
        var inARow = program.returnRules().daysInARow();
        var sign = sign(lifting, today);
        var run = 0;
        var before = Optional.<LocalDate>empty();
        var opened = Optional.<LocalDate>empty();
        for (var day : lifting.tests()) {
            if (day.date().isAfter(today) || !whole(day, all, sign)) {
                continue;
            }
            run = before.filter(day.date().minusDays(1)::equals).isPresent() ? run + 1 : 1;
            before = Optional.of(day.date());
            if (run >= inARow && opened.isEmpty()) {
                opened = before;
            }
        }
        if (opened.isPresent()) {
            return new TestCourse(new Next.Open(), inARow, opened);
        }
        var counts = before.filter(date -> !date.isBefore(today.minusDays(1))).isPresent() ? run : 0;
        return new TestCourse(next(lifting, all, sign, today), counts, Optional.empty());
    }

    private static Next next(Lifting lifting, List<ReturnTest> all, Optional<LocalDate> sign, LocalDate today) {
        var told = lifting.testsOn(today);
        var earlier = lifting.tests().stream()
                .filter(day -> day.date().isBefore(today))
                .reduce((_, later) -> later);
        var morning = earlier.filter(day -> counts(day, all, sign))
                .filter(day -> all.stream().filter(test -> !test.nextMorning()).allMatch(passed(day)))
                .filter(day -> all.stream().anyMatch(test -> test.nextMorning() && open(day, test)));
        if (told.isEmpty() && morning.isPresent()) {
            return new Next.Morning(morning.get());
        }
        // More pain this morning than before the tests: not again today.
        var yesterday = earlier.filter(day -> day.date().equals(today.minusDays(1)))
                .map(day ->
                        failed(day, all.stream().filter(ReturnTest::nextMorning).toList()))
                .orElse(List.of());
        if (told.isEmpty() && !yesterday.isEmpty()) {
            return new Next.Failed(yesterday, today.plusDays(1));
        }
        if (told.isEmpty()) {
            return new Next.Ask();
        }
        var day = told.get();
        if (!day.noPainkiller()) {
            return new Next.Painkiller();
        }
        var now = all.stream().filter(test -> !test.nextMorning()).toList();
        var failed = failed(day, now);
        if (!failed.isEmpty()) {
            return new Next.Failed(failed, today.plusDays(1));
        }
        var left = now.stream().filter(test -> open(day, test)).count();
        return left > 0 ? new Next.Test((int) left) : new Next.Tomorrow(today.plusDays(1));
    }

    private static List<ReturnTest> failed(TestDay day, List<ReturnTest> of) {
        return of.stream().filter(test -> day.failed().contains(test.id())).toList();
    }

    private static Predicate<ReturnTest> passed(TestDay day) {
        return test -> day.passed().contains(test.id());
    }

    private static boolean open(TestDay day, ReturnTest test) {
        return !day.passed().contains(test.id()) && !day.failed().contains(test.id());
    }

    private static boolean whole(TestDay day, List<ReturnTest> all, Optional<LocalDate> sign) {
        return counts(day, all, sign) && all.stream().allMatch(passed(day));
    }

    private static boolean counts(TestDay day, List<ReturnTest> all, Optional<LocalDate> sign) {
        return day.noPainkiller()
                && all.stream()
                        .map(test -> clearFrom(test, sign))
                        .flatMap(Optional::stream)
                        .noneMatch(day.date()::isBefore);
    }

    /// A sign that lies in the future, from a clock that was wrong, tells nothing.
    private static Optional<LocalDate> sign(Lifting lifting, LocalDate today) {
        return lifting.lastSign().filter(date -> !date.isAfter(today));
    }

    private static Optional<LocalDate> clearFrom(ReturnTest test, Optional<LocalDate> sign) {
        return sign.map(date -> date.plusDays(Math.max(1, test.clearDays())));
    }

    /// {@return the day from which a test that asks for days without a sign can be passed; empty when it can be passed
    /// today, as far as the answers tell}
    ///
    /// @param test    the test
    /// @param lifting what is kept
    /// @param today   the day
    public static Optional<LocalDate> waits(ReturnTest test, Lifting lifting, LocalDate today) {
        return clearFrom(test, sign(lifting, today)).filter(today::isBefore);
    }

    /// {@return whether the tests for light work were passed on the last day on which they were told (clinical 5.5)}
    ///
    /// @param lifting what is kept
    /// @param program the guide's part about it
    /// @param today   the day
    public static boolean light(Lifting lifting, Program program, LocalDate today) {
        var light = program.returnTests().stream().filter(ReturnTest::light).toList();
        return lifting.tests().stream()
                .filter(TestDay::noPainkiller)
                .filter(day -> light.stream().noneMatch(test -> open(day, test))
                        || light.stream().anyMatch(test -> day.failed().contains(test.id())))
                .reduce((_, later) -> later)
                .filter(day -> light.stream().allMatch(passed(day)) && counts(day, light, sign(lifting, today)))
                .isPresent();
    }
}
