package org.spotter.diary;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The check-ins of one spell of pain, one a day, oldest first.
///
/// @param checkIns the check-ins
public record Diary(List<CheckIn> checkIns) {
    /// Nothing noted yet.
    public static final Diary EMPTY = new Diary(List.of());

    public Diary {
        var byDate = new TreeMap<java.time.LocalDate, CheckIn>();
        checkIns.forEach(checkIn -> byDate.put(checkIn.date(), checkIn));
        checkIns = List.copyOf(byDate.values());
    }

    /// {@return the diary with a check-in added; one for the same day is replaced}
    ///
    /// @param checkIn the check-in
    public Diary with(CheckIn checkIn) {
        var all = new java.util.ArrayList<>(checkIns);
        all.add(checkIn);
        return new Diary(all);
    }

    /// {@return the latest check-in}
    public Optional<CheckIn> latest() {
        return checkIns.isEmpty() ? Optional.empty() : Optional.of(checkIns.getLast());
    }

    /// {@return whether the last two check-ins both said worse: time to book a visit (clinical 5.8, B-08)}
    public boolean worseTwice() {
        var size = checkIns.size();
        return size >= 2
                && checkIns.get(size - 1).trend() == CheckIn.Trend.WORSE
                && checkIns.get(size - 2).trend() == CheckIn.Trend.WORSE
                && checkIns.get(size - 2)
                        .date()
                        .plusDays(1)
                        .equals(checkIns.get(size - 1).date());
    }
}
