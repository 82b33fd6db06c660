package org.spotter.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spotter.assess.Assessment;
import org.spotter.assess.PatternMatch.Pattern;
import org.spotter.guide.Dose;
import org.spotter.guide.Exercise;
import org.spotter.guide.Gate.Decision;
import org.spotter.guide.Program;
import org.spotter.guide.SessionKind;
import org.spotter.guide.Stage;
import org.spotter.guide.Statement;
import org.spotter.guide.Urgency;
import org.spotter.visit.Conditions;

/// What to do, from today on (clinical 5).
///
/// @param access       how much of the plan is open
/// @param day          days since the pain began
/// @param stage        the stage of that day
/// @param exercises    what is offered in this stage; walking alone where the access says so
/// @param sessions     ice or heat sessions proposed for the rest of today
/// @param checks       the dated checks that still lie ahead, soonest first
/// @param clearance    whether a clinician's word comes before lifting again (clinical 5.6)
public record CarePlan(
        Access access,
        int day,
        Stage stage,
        List<Exercise> exercises,
        List<Session> sessions,
        List<Check> checks,
        boolean clearance) {
    /// Sessions are proposed from this time of day on, and up to the other: nobody gets up at night for ice.
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private static final LocalTime EVENING = LocalTime.of(22, 0);

    private static final int ROUND_MINUTES = 15;

    public CarePlan {
        exercises = List.copyOf(exercises);
        sessions = List.copyOf(sessions);
        checks = List.copyOf(checks);
    }

    /// {@return what to do in this stage, as far as the plan is open}
    ///
    /// @param program the program the plan was made from
    public List<Statement> doing(Program program) {
        return switch (access) {
            case FULL -> stage.doing();
            case WALKING_ONLY -> program.easy();
            case SEEN_FIRST -> List.of();
        };
    }

    /// How much of the plan is open (clinical 5, first paragraph; 9, decisions 1 and 4).
    public enum Access {
        /// All of it.
        FULL,
        /// Walking and easy positions, until the leg signs have been looked at.
        WALKING_ONLY,
        /// Be seen first: an urgent level, under 18, or pregnant.
        SEEN_FIRST
    }

    /// One proposed session.
    ///
    /// @param kind    cold or heat
    /// @param start   when to start
    /// @param minutes how long
    public record Session(SessionKind kind, LocalTime start, int minutes) {}

    /// One session that is over.
    ///
    /// @param kind  cold or heat
    /// @param ended when, local date and time
    public record Done(SessionKind kind, LocalDateTime ended) {}

    /// One dated check: how it should be by then (clinical 5.3 to 5.5).
    ///
    /// @param day  days since the pain began: 3, 7, 14 or 42
    /// @param date the date of that day
    public record Check(int day, LocalDate date) {}

    /// The days on which to look back (clinical 5.8).
    private static final List<Integer> CHECK_DAYS = List.of(3, 7, 14, 42);

    /// Makes the plan.
    ///
    /// @param assessment what the answers mean
    /// @param now        the local date and time
    /// @param done       sessions that are over; the next ones keep their gap (SEED-52)
    /// @return the plan
    public static CarePlan of(Assessment assessment, LocalDateTime now, List<Done> done) {
        var guide = assessment.visit().guide();
        var program = guide.program();
        var access = access(assessment);
        var day = assessment.day();
        var stage = program.stages().stream()
                .filter(s -> s.fromDay() <= day)
                .reduce((_, later) -> later)
                .orElse(program.stages().getFirst());
        var exercises = program.exercises().stream()
                .filter(exercise -> switch (access) {
                    case FULL -> exercise.stages().contains(stage.id());
                    case WALKING_ONLY -> exercise.nerveLike();
                    case SEEN_FIRST -> false;
                })
                .toList();
        var began = now.toLocalDate().minusDays(day);
        var checks = CHECK_DAYS.stream()
                .filter(check -> check > day)
                .map(check -> new Check(check, began.plusDays(check)))
                .toList();
        var sessions = access == Access.SEEN_FIRST
                ? List.<Session>of()
                : kindFor(assessment).map(dose -> sessions(dose, now, done)).orElse(List.of());
        var clearance = Conditions.hold(
                program.withClearance(), guide, assessment.visit().counted());
        return new CarePlan(access, day, stage, exercises, sessions, checks, clearance);
    }

    private static Access access(Assessment assessment) {
        var visit = assessment.visit();
        var program = visit.guide().program();
        if (assessment.urgency().atLeast(Urgency.SAME_DAY)
                || !visit.dangerAnswered()
                || Conditions.hold(program.seenFirst(), visit.guide(), visit.counted())) {
            return Access.SEEN_FIRST;
        }
        var nerve = assessment.pattern().pattern() == Pattern.NERVE_LIKE
                || Conditions.hold(program.walkingOnly(), visit.guide(), visit.counted());
        return nerve ? Access.WALKING_ONLY : Access.FULL;
    }

    /// Cold in the first days, heat after; the first kind that is offered today and that no gate closes.
    private static Optional<Dose> kindFor(Assessment assessment) {
        var doses = assessment.visit().guide().doses();
        for (var kind : SessionKind.values()) {
            var dose = doses.get(kind);
            if (dose.offeredOn(assessment.day())
                    && assessment.gates().of(dose.treatment()).decision() == Decision.ALLOWED) {
                return Optional.of(dose);
            }
        }
        return Optional.empty();
    }

    private static List<Session> sessions(Dose dose, LocalDateTime now, List<Done> done) {
        var past = done.stream()
                .filter(session -> session.kind() == dose.kind())
                .map(Done::ended)
                .toList();
        var today = now.toLocalDate();
        var left = dose.perDay()
                - (int) past.stream()
                        .filter(ended -> ended.toLocalDate().equals(today))
                        .count();
        var soonest = past.stream()
                .map(ended -> ended.plusHours(dose.gapHours()))
                .filter(now::isBefore)
                .max(LocalDateTime::compareTo)
                .orElse(now);
        var sessions = new ArrayList<Session>();
        if (!soonest.toLocalDate().equals(today)) {
            return sessions;
        }
        var seconds = Math.max(soonest.toLocalTime().toSecondOfDay(), MORNING.toSecondOfDay());
        var start = Math.ceilDiv(Math.ceilDiv(seconds, 60), ROUND_MINUTES) * ROUND_MINUTES;
        var last = EVENING.getHour() * 60 - dose.usual();
        var step = (int)
                Duration.ofHours(dose.gapHours()).plusMinutes(dose.usual()).toMinutes();
        while (start <= last && sessions.size() < left) {
            sessions.add(new Session(dose.kind(), LocalTime.of(start / 60, start % 60), dose.usual()));
            start += step;
        }
        return sessions;
    }
}
