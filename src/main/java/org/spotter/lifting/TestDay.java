package org.spotter.lifting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/// The tests of one day (clinical 5.6).
///
/// @param date         the day
/// @param passed       tests that were passed, by id
/// @param failed       tests that were not, by id
/// @param noPainkiller whether no painkiller was taken in the hours before; without it the day does not count
public record TestDay(LocalDate date, Set<String> passed, Set<String> failed, boolean noPainkiller) {
    /// Keeps the tests; one that failed has not been passed.
    public TestDay {
        failed = Set.copyOf(failed);
        var left = new HashSet<>(passed);
        left.removeAll(failed);
        passed = Set.copyOf(left);
    }

    /// {@return a day on which no test was done yet}
    ///
    /// @param date         the day
    /// @param noPainkiller whether no painkiller was taken in the hours before
    public static TestDay begun(LocalDate date, boolean noPainkiller) {
        return new TestDay(date, Set.of(), Set.of(), noPainkiller);
    }

    /// {@return this day with the outcome of a test}
    ///
    /// @param test   its id
    /// @param passes whether it was passed
    public TestDay with(String test, boolean passes) {
        var good = new HashSet<>(passed);
        var bad = new HashSet<>(failed);
        (passes ? good : bad).add(test);
        (passes ? bad : good).remove(test);
        return new TestDay(date, good, bad, noPainkiller);
    }
}
