package org.spotter.kiosk;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collections;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.spotter.store.StaffFile.Counts;

/// How often the kiosk was used, by week. It knows neither times nor answers.
///
/// @param weeks the counts by week, e.g. `2026-W48`, oldest first; the last year's are kept
public record Tally(SortedMap<String, Counts> weeks) {
    /// Nothing counted yet.
    public static final Tally NONE = new Tally(new TreeMap<>());

    /// Fewer than this are not told, so that nobody can be picked out.
    public static final int SMALLEST = 5;

    private static final int KEPT = 53;

    public Tally {
        var kept = new TreeMap<>(weeks);
        while (kept.size() > KEPT) {
            kept.pollFirstEntry();
        }
        weeks = Collections.unmodifiableSortedMap(kept);
    }

    /// What is counted.
    public enum Count {
        /// Visits.
        VISITS,
        /// Sheets printed.
        SHEETS,
        /// Emergency slips printed.
        SLIPS
    }

    /// {@return one of a week's counts; empty when it is too small to be told}
    ///
    /// @param counts the week
    /// @param count  which
    public static OptionalInt told(Counts counts, Count count) {
        var number =
                switch (count) {
                    case VISITS -> counts.visits();
                    case SHEETS -> counts.sheets();
                    case SLIPS -> counts.slips();
                };
        return number >= SMALLEST ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /// {@return the tally with one more}
    ///
    /// @param count what happened
    /// @param date  the day
    public Tally and(Count count, LocalDate date) {
        var week = week(date);
        var before = weeks.getOrDefault(week, new Counts(0, 0, 0));
        var after =
                switch (count) {
                    case VISITS -> new Counts(before.visits() + 1, before.sheets(), before.slips());
                    case SHEETS -> new Counts(before.visits(), before.sheets() + 1, before.slips());
                    case SLIPS -> new Counts(before.visits(), before.sheets(), before.slips() + 1);
                };
        var changed = new TreeMap<>(weeks);
        changed.put(week, after);
        return new Tally(changed);
    }

    private static String week(LocalDate date) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                date.get(IsoFields.WEEK_BASED_YEAR),
                date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
