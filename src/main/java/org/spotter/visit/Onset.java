package org.spotter.visit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spotter.guide.Guide;

/// The date the pain began. The question asks for a span, and that span moves on by itself from day to day.
public final class Onset {
    private Onset() {}

    /// {@return the date it began; empty when that has not been answered}
    ///
    /// @param guide   the guide
    /// @param answers the answers
    /// @param known   the date known so far; kept while the answer's span still holds it
    /// @param today   the date of the answers
    public static Optional<LocalDate> of(Guide guide, Answers answers, Optional<LocalDate> known, LocalDate today) {
        var program = guide.program();
        var chosen = answers.ticked(program.dayQuestion()).stream().max(Comparator.comparingInt(program::day));
        return chosen.map(
                choice -> known.filter(began -> choiceOn(guide, began, today).equals(choice))
                        .orElseGet(() -> today.minusDays(program.day(choice))));
    }

    /// {@return the answers with the span that holds today}
    ///
    /// @param guide   the guide
    /// @param answers the answers
    /// @param began   the date it began
    /// @param today   the date
    public static Answers moved(Guide guide, Answers answers, LocalDate began, LocalDate today) {
        return answers.with(guide.program().dayQuestion(), Set.of(choiceOn(guide, began, today)));
    }

    private static String choiceOn(Guide guide, LocalDate began, LocalDate today) {
        var day = Math.max(0, ChronoUnit.DAYS.between(began, today));
        return guide.program().days().entrySet().stream()
                .filter(choice -> choice.getValue() <= day)
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
