package org.spotter.guide;

import java.util.List;

/// Times and limits of one kind of session (clinical SEED-52, SEED-55, IH-12, IH-13).
///
/// @param kind             cold or heat
/// @param treatment        the id of the treatment it is part of
/// @param minutes          the lengths to choose from, in minutes, shortest first
/// @param usual            the length offered first, in minutes
/// @param ceiling          the longest length allowed, in minutes
/// @param gapHours         the shortest pause until the next session, in hours
/// @param perDay           the most sessions in a day
/// @param skinCheckMinutes how often to look at the skin, in minutes
/// @param skinCheckGraceSeconds how long a skin check may stay unanswered before the session is held, in seconds
/// @param remind           ids of the statements of the treatment that stand beside its start (IH-10, IH-12)
/// @param fromDay          the first day it is offered, counted from the injury (day 0)
/// @param toDay            the last day it is offered
/// @param sources          source ids
public record Dose(
        SessionKind kind,
        String treatment,
        List<Integer> minutes,
        int usual,
        int ceiling,
        int gapHours,
        int perDay,
        int skinCheckMinutes,
        int skinCheckGraceSeconds,
        List<String> remind,
        int fromDay,
        int toDay,
        List<String> sources) {
    public Dose {
        minutes = List.copyOf(minutes);
        remind = List.copyOf(remind);
        sources = List.copyOf(sources);
    }

    /// {@return whether sessions of this kind are offered on a day}
    ///
    /// @param day days since the injury
    public boolean offeredOn(int day) {
        return day >= fromDay && day <= toDay;
    }
}
