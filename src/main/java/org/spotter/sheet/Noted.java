package org.spotter.sheet;

import java.time.LocalDateTime;
import org.spotter.diary.Diary;

/// What the person noted at home, for the page for the clinician.
///
/// @param diary the check-ins
/// @param asked when the danger signs were answered, local date and time
public record Noted(Diary diary, LocalDateTime asked) {}
