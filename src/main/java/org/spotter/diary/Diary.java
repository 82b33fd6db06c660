package org.spotter.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The check-ins of one spell of pain, one a day, oldest first.
///
/// @param checkIns the check-ins
/// @param visited  the day of the visit's last new word on how strong the pain is and how it has changed; check-ins
///                 after it are newer words. Empty when that is not known
public record Diary(List<CheckIn> checkIns, Optional<LocalDate> visited) {
    /// Nothing noted yet.
    public static final Diary EMPTY = new Diary(List.of());

    public Diary {
        var byDate = new TreeMap<LocalDate, CheckIn>();
        checkIns.forEach(checkIn -> byDate.put(checkIn.date(), checkIn));
        checkIns = List.copyOf(byDate.values());
    }

    /// Makes a diary of which it is not known when the visit was.
    ///
    /// @param checkIns the check-ins
    public Diary(List<CheckIn> checkIns) {
        this(checkIns, Optional.empty());
    }

    /// {@return the diary with a check-in added; one for the same day is replaced}
    ///
    /// @param checkIn the check-in
    public Diary with(CheckIn checkIn) {
        var all = new ArrayList<>(checkIns);
        all.add(checkIn);
        return new Diary(all, visited);
    }

    /// {@return the diary with the check-ins of another added; those of the same days are replaced}
    ///
    /// @param other the other
    public Diary with(Diary other) {
        var all = new ArrayList<>(checkIns);
        all.addAll(other.checkIns());
        return new Diary(all, visited);
    }

    /// {@return the diary without a day}
    ///
    /// @param date the day
    public Diary without(LocalDate date) {
        return new Diary(
                checkIns.stream()
                        .filter(checkIn -> !checkIn.date().equals(date))
                        .toList(),
                visited);
    }

    /// {@return the diary after a visit}
    ///
    /// @param date the day of the visit; empty when it is not known
    public Diary visitedOn(Optional<LocalDate> date) {
        return new Diary(checkIns, date);
    }

    /// {@return the days that the other says something else of}
    ///
    /// @param other the other
    public List<LocalDate> differing(Diary other) {
        return other.checkIns().stream()
                .filter(checkIn ->
                        on(checkIn.date()).filter(mine -> !mine.equals(checkIn)).isPresent())
                .map(CheckIn::date)
                .toList();
    }

    /// {@return the check-in of a day}
    ///
    /// @param date the day
    public Optional<CheckIn> on(LocalDate date) {
        return checkIns.stream().filter(checkIn -> checkIn.date().equals(date)).findFirst();
    }

    /// {@return the latest check-in}
    public Optional<CheckIn> latest() {
        return checkIns.isEmpty() ? Optional.empty() : Optional.of(checkIns.getLast());
    }

    /// {@return the check-ins of a span of days}
    ///
    /// @param from the first day; empty for no limit
    /// @param to   the last day
    public List<CheckIn> between(Optional<LocalDate> from, LocalDate to) {
        return checkIns.stream()
                .filter(checkIn -> from.filter(checkIn.date()::isBefore).isEmpty())
                .filter(checkIn -> !checkIn.date().isAfter(to))
                .toList();
    }
}
