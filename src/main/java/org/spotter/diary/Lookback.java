package org.spotter.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.spotter.assess.Noticed;
import org.spotter.assess.Noticed.Source;
import org.spotter.diary.CheckIn.Place;
import org.spotter.diary.CheckIn.Trend;
import org.spotter.guide.FollowUp;
import org.spotter.guide.Guide;
import org.spotter.visit.Answer;
import org.spotter.visit.Answers;

/// What the check-ins say together (clinical 5.8): what was noticed, and how the days on which to look back came out.
///
/// Each rule is on the careful side. Only days from the one on which the pain began up to today count.
///
/// - **Worse**: two check-ins of days that follow each other both say worse than the day before (B-08, NHS-BACK). It
///   stays until a later check-in says better.
/// - **Lower**: it hurts lower down than at the check-in before, in the thigh or below the knee. It is fast (D-18,
///   NBT-CES) when it came with worse, or with more pain, or within two days without that day being better. It stays
///   until a later check-in says better, or that it no longer reaches so far.
/// - **Where**: a leg part of the newest check-in is ticked on the body map too (B-01, MAYO-OLD).
/// - **The newest word**: pain now of the newest check-in, and how it compares with the first pain that is known, stand
///   in place of the answers of the visit when the check-in is of a later day; on the same day the higher counts.
///
/// @param findings what was noticed about the course
/// @param marks    the days on which to look back, soonest first; none while it is not known when the pain began
/// @param noticed  what of it counts like answers
public record Lookback(List<Finding> findings, List<Mark> marks, List<Noticed> noticed) {
    /// Two check-ins this many days apart or fewer still tell of "the last day or two" (D-18).
    private static final int FAST_DAYS = 2;

    public Lookback {
        findings = List.copyOf(findings);
        marks = List.copyOf(marks);
        noticed = List.copyOf(noticed);
    }

    /// Something about the course.
    public enum Finding {
        /// Worse two days running.
        WORSE,
        /// It hurts lower down the leg, all at once or getting worse.
        LOWER_FAST,
        /// It hurts lower down the leg.
        LOWER
    }

    /// How a day on which to look back came out.
    ///
    /// @param rule  what it asks for
    /// @param date  its date
    /// @param state how it came out
    public record Mark(FollowUp.Mark rule, LocalDate date, State state) {}

    /// How a day on which to look back came out.
    public enum State {
        /// It lies ahead.
        AHEAD,
        /// What it asks for is there.
        PASSED,
        /// Something of it is not there yet.
        NOT_YET,
        /// Nothing is noted from which to tell.
        NOT_NOTED
    }

    /// Looks back.
    ///
    /// @param guide   the guide
    /// @param diary   the check-ins
    /// @param answers the answers of the visit
    /// @param began   the date the pain began, where it is known
    /// @param today   the date
    /// @return what the check-ins say
    public static Lookback of(Guide guide, Diary diary, Answers answers, Optional<LocalDate> began, LocalDate today) {
        return new Looking(guide.program().followUp(), diary, answers, began, today).back();
    }

    private record Looking(
            FollowUp rules,
            Answers answers,
            Optional<LocalDate> visited,
            Optional<LocalDate> began,
            LocalDate today,
            List<CheckIn> days) {
        Looking(FollowUp rules, Diary diary, Answers answers, Optional<LocalDate> began, LocalDate today) {
            this(rules, answers, diary.visited(), began, today, diary.between(began, today));
        }

        Lookback back() {
            var findings = findings();
            var marks = began.map(this::marks).orElse(List.of());
            return new Lookback(findings, marks, noticed(findings, marks));
        }

        // ---- the course

        private List<Finding> findings() {
            var found = new ArrayList<Finding>();
            if (worse()) {
                found.add(Finding.WORSE);
            }
            lower().ifPresent(found::add);
            return found;
        }

        private boolean worse() {
            var worse = false;
            for (var i = 1; i < days.size(); i++) {
                var before = days.get(i - 1);
                var day = days.get(i);
                if (day.trend() == Trend.BETTER) {
                    worse = false;
                } else if (day.trend() == Trend.WORSE
                        && before.trend() == Trend.WORSE
                        && before.date().plusDays(1).equals(day.date())) {
                    worse = true;
                }
            }
            return worse;
        }

        /// How far down it hurt on a day, and how much.
        private record Reach(LocalDate date, Optional<Place> lowest, int now) {
            boolean isAbove(CheckIn later) {
                return later.lowest().isPresent()
                        && (lowest.isEmpty()
                                || lowest.get().compareTo(later.lowest().get()) < 0);
            }
        }

        private Optional<Finding> lower() {
            var found = Optional.<Finding>empty();
            var reached = Optional.<Place>empty();
            var before = visit();
            for (var day : days) {
                var moved = before.filter(reach -> reach.isAbove(day))
                        .filter(_ -> day.lowest().get().compareTo(Place.THIGH) >= 0);
                if (moved.isPresent()) {
                    found = Optional.of(fast(moved.get(), day) ? Finding.LOWER_FAST : Finding.LOWER);
                    reached = day.lowest();
                } else if (found.isPresent() && isOver(day, reached.get())) {
                    found = Optional.empty();
                }
                if (day.where().isPresent()) {
                    before = Optional.of(new Reach(day.date(), day.lowest(), day.now()));
                }
            }
            return found;
        }

        private static boolean fast(Reach before, CheckIn day) {
            return day.trend() == Trend.WORSE
                    || day.now() > before.now()
                    || ChronoUnit.DAYS.between(before.date(), day.date()) <= FAST_DAYS && day.trend() != Trend.BETTER;
        }

        private static boolean isOver(CheckIn day, Place reached) {
            return day.trend() == Trend.BETTER
                    || day.where().isPresent()
                            && day.lowest()
                                    .filter(lowest -> lowest.compareTo(reached) >= 0)
                                    .isEmpty();
        }

        /// What the visit said, where it was before the first check-in.
        private Optional<Reach> visit() {
            return visited.filter(_ -> !days.isEmpty())
                    .filter(date -> date.isBefore(days.getFirst().date()))
                    .filter(_ -> rules.leg().stream()
                            .anyMatch(leg -> answers.get(leg.question()).isPresent()))
                    .map(date -> new Reach(date, visitReach(), visitPain().orElse(0)));
        }

        private Optional<Place> visitReach() {
            return rules.leg().stream()
                    .filter(leg -> Stream.of(leg.left(), leg.right())
                            .flatMap(List::stream)
                            .anyMatch(answers.ticked(leg.question())::contains))
                    .map(leg -> place(leg.part()))
                    .max(Comparator.naturalOrder());
        }

        private Optional<Integer> visitPain() {
            return answers.get(rules.pain()).orElse(null) instanceof Answer.Level(var number)
                    ? Optional.of(number)
                    : Optional.empty();
        }

        private static Place place(FollowUp.Part part) {
            return switch (part) {
                case THIGH -> Place.THIGH;
                case BELOW_KNEE -> Place.BELOW_KNEE;
            };
        }

        // ---- the days on which to look back

        private List<Mark> marks(LocalDate start) {
            return rules.marks().stream()
                    .map(mark -> {
                        var date = start.plusDays(mark.day());
                        return new Mark(mark, date, today.isBefore(date) ? State.AHEAD : state(mark, date));
                    })
                    .toList();
        }

        private State state(FollowUp.Mark mark, LocalDate date) {
            var since = days.stream().filter(day -> !day.date().isBefore(date)).toList();
            if (since.isEmpty()) {
                return State.NOT_NOTED;
            }
            var first = days.getFirst();
            var newest = since.getLast();
            return switch (mark.kind()) {
                case CHANGE -> change(first, newest);
                case WALKING -> passed(since.stream().anyMatch(day -> walks(mark, day)));
                case PROGRESS -> progress(mark, first, newest);
                case DAILY_LIFE -> passed(newest.now() <= mark.pain() && newest.slept());
            };
        }

        private static State passed(boolean passed) {
            return passed ? State.PASSED : State.NOT_YET;
        }

        /// Some change for the better by day 3 (MAYO-OLD): the newest check-in says better, or pain now or the worst of
        /// the day is lower than first noted, and pain now is not higher.
        private static State change(CheckIn first, CheckIn newest) {
            if (first == newest) {
                return newest.trend() == Trend.BETTER ? State.PASSED : State.NOT_NOTED;
            }
            var better = newest.trend() == Trend.BETTER || newest.now() < first.now() || newest.worst() < first.worst();
            return passed(better && newest.now() <= first.now());
        }

        /// On one and the same day (clinical 5.4). Later days of less walking do not undo it.
        private static boolean walks(FollowUp.Mark mark, CheckIn day) {
            return day.walked() >= mark.walked() && day.now() <= mark.pain() && day.slept();
        }

        /// Clear progress by day 14 (SEED-12, NHSI-EX; what is clear: consensus). All of it must be so at the
        /// newest check-in: pain now is two points lower than first noted, or hardly any; the worst of the
        /// day is not higher than first noted; it is not worse two days running; and it has not moved down
        /// the leg.
        private State progress(FollowUp.Mark mark, CheckIn first, CheckIn newest) {
            var little = newest.now() <= mark.pain();
            if (first == newest && !little) {
                return State.NOT_NOTED;
            }
            return passed((little || first.now() - newest.now() >= mark.fall())
                    && newest.worst() <= first.worst()
                    && findings().isEmpty());
        }

        // ---- what counts

        private List<Noticed> noticed(List<Finding> findings, List<Mark> marks) {
            var noticed = new ArrayList<Noticed>();
            if (!days.isEmpty()) {
                newestWord(noticed);
                legs(noticed);
            }
            for (var finding : findings) {
                switch (finding) {
                    case WORSE -> holds(noticed, rules.worse());
                    case LOWER_FAST -> {
                        var tick = rules.lowerFast();
                        noticed.add(new Noticed.Also(Source.DIARY, tick.question(), tick.choice()));
                    }
                    // Below the knee the body map says it (B-01); pain that begins in the thigh is a change for the
                    // worse.
                    case LOWER -> holds(noticed, rules.worse());
                }
            }
            for (var mark : marks) {
                if (mark.state() == State.NOT_YET) {
                    mark.rule().rule().ifPresent(rule -> holds(noticed, risen(mark) ? rules.worse() : rule));
                }
            }
            return noticed;
        }

        /// "No change at all" would be the wrong word for more pain (clinical 5.3: worse, B-08).
        private boolean risen(Mark mark) {
            return mark.rule().kind() == FollowUp.Kind.CHANGE
                    && days.getLast().now() > days.getFirst().now();
        }

        private static void holds(List<Noticed> noticed, String rule) {
            var holds = new Noticed.Holds(Source.DIARY, rule);
            if (!noticed.contains(holds)) {
                noticed.add(holds);
            }
        }

        private void newestWord(List<Noticed> noticed) {
            var newest = days.getLast();
            var later = visited.filter(newest.date()::isAfter).isPresent();
            visitPain()
                    .filter(pain -> later || newest.now() > pain)
                    .ifPresent(_ -> noticed.add(
                            new Noticed.Instead(Source.DIARY, rules.pain(), new Answer.Level(newest.now()))));
            course(newest).ifPresent(choice -> {
                var question = rules.trend().question();
                noticed.add(
                        later
                                ? new Noticed.Instead(Source.DIARY, question, new Answer.Ticked(Set.of(choice)))
                                : new Noticed.Also(Source.DIARY, question, choice));
            });
        }

        /// How the newest check-in compares with the first pain that is known, as the visit asks for it. A check-in
        /// itself compares with the day before only, so its own word decides only where the numbers do not.
        private Optional<String> course(CheckIn newest) {
            var trend = rules.trend();
            return firstPain(newest).map(first -> {
                var better = newest.now() < first || newest.now() == first && newest.trend() == Trend.BETTER;
                if (better || isLittle(newest) && newest.trend() != Trend.WORSE) {
                    return trend.better();
                }
                return newest.now() > first && newest.trend() == Trend.WORSE ? trend.worse() : trend.same();
            });
        }

        /// Hardly any pain, as clear progress has it.
        private boolean isLittle(CheckIn day) {
            return rules.marks().stream()
                    .anyMatch(mark -> mark.kind() == FollowUp.Kind.PROGRESS && day.now() <= mark.pain());
        }

        private Optional<Integer> firstPain(CheckIn newest) {
            var first = days.getFirst();
            return visited.filter(date -> date.isBefore(first.date()))
                    .flatMap(_ -> visitPain())
                    .or(() -> first == newest ? Optional.empty() : Optional.of(first.now()));
        }

        private void legs(List<Noticed> noticed) {
            var places = days.reversed().stream()
                    .flatMap(day -> day.where().stream())
                    .findFirst()
                    .orElse(Set.of());
            for (var leg : rules.leg()) {
                if (places.contains(place(leg.part()))) {
                    noticed.add(new Noticed.Also(
                            Source.DIARY, leg.question(), (right() ? leg.right() : leg.left()).getFirst()));
                }
            }
        }

        /// A check-in does not ask for the side: it is that of the visit. Where the visit has none, it makes no
        /// difference.
        private boolean right() {
            var left = rules.leg().stream()
                    .anyMatch(leg -> leg.left().stream().anyMatch(answers.ticked(leg.question())::contains));
            var right = rules.leg().stream()
                    .anyMatch(leg -> leg.right().stream().anyMatch(answers.ticked(leg.question())::contains));
            return right && !left;
        }
    }
}
