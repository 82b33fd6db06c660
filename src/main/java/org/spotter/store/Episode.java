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

    /// {@return the answers as their file holds them}
    public AnswersFile.Saved visit() {
        return answers.isEmpty() && began.isEmpty()
                ? AnswersFile.Saved.NONE
                : new AnswersFile.Saved(answers, Optional.of(asked), began);
    }

    /// {@return this episode with other answers}
    ///
    /// @param visit the answers; where it is not known when they were given, that stays as it is
    public Episode withVisit(AnswersFile.Saved visit) {
        return new Episode(visit.answers(), visit.saved().orElse(asked), visit.began(), diary, lifting);
    }

    /// {@return this episode with other check-ins}
    ///
    /// @param other the check-ins
    public Episode withDiary(Diary other) {
        return new Episode(answers, asked, began, other, lifting);
    }

    /// {@return this episode further on the way back to the bar, or less far}
    ///
    /// @param other how far
    public Episode withLifting(Lifting other) {
        return new Episode(answers, asked, began, diary, other);
    }
}
