package org.spotter.guide;

import java.time.LocalDate;

/// Whether the guide's content is still fresh (clinical 9: content review every 12 months).
public enum ReviewState {
    /// Its next review is not near.
    CURRENT,
    /// It must be looked at again within [#SOON_DAYS] days.
    DUE_SOON,
    /// The day of its review has passed: its advice for self-care must not be followed without asking.
    EXPIRED;

    /// This many days before the review it is due soon.
    public static final int SOON_DAYS = 60;

    /// {@return the state on a day}
    ///
    /// @param guide the guide
    /// @param today the day, where the reader is
    public static ReviewState of(Guide guide, LocalDate today) {
        if (today.isAfter(guide.reviewDue())) {
            return EXPIRED;
        }
        return today.plusDays(SOON_DAYS).isBefore(guide.reviewDue()) ? CURRENT : DUE_SOON;
    }
}
