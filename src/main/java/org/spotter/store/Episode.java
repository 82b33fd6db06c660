package org.spotter.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.spotter.diary.Diary;
import org.spotter.lifting.Lifting;
import org.spotter.visit.Answers;

/// One spell of pain, as it is kept.
///
/// @param answers the answers
/// @param asked   when the danger signs were answered
/// @param began   the date the pain began, where it is known
/// @param diary   the check-ins
/// @param lifting how far the way back to the bar has come
public record Episode(Answers answers, Instant asked, Optional<LocalDate> began, Diary diary, Lifting lifting) {
    /// {@return an episode of which nothing is known but its answers}
    ///
    /// @param answers the answers
    /// @param asked   when they were given
    public static Episode of(Answers answers, Instant asked) {
        return new Episode(answers, asked, Optional.empty(), Diary.EMPTY, Lifting.NONE);
    }
}
