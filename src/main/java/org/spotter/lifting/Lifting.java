package org.spotter.lifting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.spotter.guide.Ladder;

/// How far one person has come on the way back to the bar, as it is kept.
///
/// [TestCourse] tells what comes next of the tests, [Climb] what comes next on the ladder.
///
/// @param clearing what was said of the list of those who need a clinician's word
/// @param lastSign the latest day on which the answers held a danger sign, a same-day sign or a leg sign
/// @param tests    the days with tests, one a date, oldest first
/// @param weights  the working weight of each lift, by id
/// @param sessions the sessions on the ladder, oldest first
public record Lifting(
        Clearing clearing,
        Optional<LocalDate> lastSign,
        List<TestDay> tests,
        Map<String, Weight> weights,
        List<Session> sessions) {
    /// Nothing done yet.
    public static final Lifting NONE = new Lifting(Clearing.OPEN, Optional.empty(), List.of(), Map.of(), List.of());

    public Lifting {
        var byDate = new TreeMap<LocalDate, TestDay>();
        tests.forEach(day -> byDate.put(day.date(), day));
        tests = List.copyOf(byDate.values());
        weights = Map.copyOf(weights);
        var inOrder = new ArrayList<>(sessions);
        inOrder.sort(Comparator.comparing(Session::at));
        sessions = List.copyOf(inOrder);
    }

    /// {@return this with another clearing}
    ///
    /// @param changed the clearing
    public Lifting with(Clearing changed) {
        return new Lifting(changed, lastSign, tests, weights, sessions);
    }

    /// {@return this with a day on which the answers held a sign; tests of that day and before no longer count}
    ///
    /// @param date the day
    public Lifting withSign(LocalDate date) {
        var latest = lastSign.filter(date::isBefore).orElse(date);
        return new Lifting(clearing, Optional.of(latest), tests, weights, sessions);
    }

    /// {@return this with a day of tests; one of the same date is replaced}
    ///
    /// @param day the day
    public Lifting with(TestDay day) {
        var all = new ArrayList<>(tests);
        all.add(day);
        return new Lifting(clearing, lastSign, all, weights, sessions);
    }

    /// {@return the tests of a day}
    ///
    /// @param date the day
    public Optional<TestDay> testsOn(LocalDate date) {
        return tests.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    /// {@return this with the working weight of a lift}
    ///
    /// @param lift   its id
    /// @param weight the weight
    public Lifting with(String lift, Weight weight) {
        var all = new HashMap<>(weights);
        all.put(lift, weight);
        return new Lifting(clearing, lastSign, tests, all, sessions);
    }

    /// {@return this without the working weight of a lift}
    ///
    /// @param lift its id
    public Lifting withoutWeight(String lift) {
        var all = new HashMap<>(weights);
        all.remove(lift);
        return new Lifting(clearing, lastSign, tests, all, sessions);
    }

    /// {@return the working weight of a lift}
    ///
    /// @param lift its id
    public Optional<Weight> weight(String lift) {
        return Optional.ofNullable(weights.get(lift));
    }

    /// {@return this with a session done}
    ///
    /// @param at   when
    /// @param step on which step, counted from 0
    /// @param pain the worst pain during it, 0 to 10
    public Lifting withSession(Instant at, int step, int pain) {
        var all = new ArrayList<>(sessions);
        all.add(new Session(at, step, pain, Optional.empty()));
        return new Lifting(clearing, lastSign, tests, weights, all);
    }

    /// {@return this with it told whether pain had settled after the last session; as it is when there is none}
    ///
    /// @param settled whether it had
    public Lifting withSettled(boolean settled) {
        return last().map(last -> withLast(new Session(last.at(), last.step(), last.pain(), Optional.of(settled))))
                .orElse(this);
    }

    /// {@return this with the last thing that was told of a session taken back: whether pain settled, else the session}
    public Lifting undone() {
        return last().map(last -> {
                    if (last.settled().isPresent()) {
                        return withLast(new Session(last.at(), last.step(), last.pain(), Optional.empty()));
                    }
                    return new Lifting(clearing, lastSign, tests, weights, sessions.subList(0, sessions.size() - 1));
                })
                .orElse(this);
    }

    /// {@return the last session}
    public Optional<Session> last() {
        return sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.getLast());
    }

    private Lifting withLast(Session session) {
        var all = new ArrayList<>(sessions);
        all.set(all.size() - 1, session);
        return new Lifting(clearing, lastSign, tests, weights, all);
    }

    /// {@return whether the last sessions of which the outcome is known were flares, as many as call for a visit: two
    /// in a row (clinical 5.6, B-08)}
    ///
    /// @param ladder the ladder
    public boolean flaredTwice(Ladder ladder) {
        var known = sessions.stream().filter(session -> !session.waits(ladder)).toList();
        return known.size() >= ladder.flaresInARow()
                && known.subList(known.size() - ladder.flaresInARow(), known.size()).stream()
                        .allMatch(session -> session.flare(ladder));
    }
}
