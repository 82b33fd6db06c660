package org.spotter.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
/// @param over         ice or heat sessions of today that are over, of the kind that is proposed, first to last
/// @param sessions     ice or heat sessions proposed for the rest of today
/// @param checks       the dated checks that still lie ahead, soonest first
/// @param clearance    whether a clinician's word comes before lifting again (clinical 5.6)
public record CarePlan(
        Access access,
        int day,
        Stage stage,
        List<Exercise> exercises,
        List<Done> over,
        List<Session> sessions,
        List<Check> checks,
        boolean clearance) {
    private static final long ROUND_MINUTES = 15;

    /// A session stays proposed this long after its time.
    public static final Duration WAITS = Duration.ofMinutes(30);

    public CarePlan {
        exercises = List.copyOf(exercises);
        over = List.copyOf(over);
        sessions = List.copyOf(sessions);
        checks = List.copyOf(checks);
    }

    /// {@return the kind of session that today is for; empty when none is proposed and none is over}
    public Optional<SessionKind> proposed() {
        return Stream.concat(over.stream().map(Done::kind), sessions.stream().map(Session::kind))
                .findFirst();
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
    /// @param start   when to start, local date and time
    /// @param minutes how long
    public record Session(SessionKind kind, LocalDateTime start, int minutes) {}

    /// One session that is over.
    ///
    /// @param kind  cold or heat
    /// @param began when it began, local date and time
    /// @param ended when it ended, local date and time
    public record Done(SessionKind kind, LocalDateTime began, LocalDateTime ended) {}

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
    /// @param today      the person's day
    /// @return the plan
    public static CarePlan of(Assessment assessment, Today today) {
        var guide = assessment.visit().guide();
        var program = guide.program();
        var access = access(assessment);
        var date = today.now().toLocalDate();
        var day = today.began()
                .map(began -> (int) Math.max(0, ChronoUnit.DAYS.between(began, date)))
                .orElse(assessment.day());
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
        var began = date.minusDays(day);
        var checks = CHECK_DAYS.stream()
                .filter(check -> check > day)
                .map(check -> new Check(check, began.plusDays(check)))
                .toList();
        var dose = access == Access.SEEN_FIRST ? Optional.<Dose>empty() : kindFor(assessment, day);
        var over = dose.map(d -> over(d, today)).orElse(List.of());
        var sessions = dose.map(d -> sessions(d, today, over)).orElse(List.of());
        var clearance = Conditions.hold(
                program.withClearance(), guide, assessment.visit().counted());
        return new CarePlan(access, day, stage, exercises, over, sessions, checks, clearance);
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
    private static Optional<Dose> kindFor(Assessment assessment, int day) {
        var guide = assessment.visit().guide();
        for (var kind : SessionKind.values()) {
            var dose = guide.dose(kind);
            if (dose.offeredOn(day) && assessment.gates().of(dose.treatment()).decision() == Decision.ALLOWED) {
                return Optional.of(dose);
            }
        }
        return Optional.empty();
    }

    private static List<Done> over(Dose dose, Today today) {
        var day = today.awake().day(today.now());
        return today.done().stream()
                .filter(session -> session.kind() == dose.kind())
                .filter(session -> !session.ended().isBefore(day.start()))
                .sorted(Comparator.comparing(Done::ended))
                .toList();
    }

    /// The rest of the day's sessions. They keep the times they were first proposed at, so that a reminder finds them
    /// again; one that was left out is passed over after a while, and the next one comes at its own time.
    private static List<Session> sessions(Dose dose, Today today, List<Done> over) {
        var day = today.awake().day(today.now());
        var free = today.done().stream()
                .filter(session -> session.kind() == dose.kind())
                .map(session -> session.ended().plusHours(dose.gapHours()))
                .max(LocalDateTime::compareTo)
                .filter(soonest -> soonest.isAfter(day.up()));
        var first = free.orElseGet(() -> later(day.up(), today.asked().orElse(today.now())));
        var step = Duration.ofHours(dose.gapHours()).plusMinutes(dose.usual());
        var sessions = new ArrayList<Session>();
        var left = dose.perDay() - over.size();
        for (var start = quarter(first);
                sessions.size() < left && !start.plusMinutes(dose.usual()).isAfter(day.bed());
                start = quarter(start.plus(step))) {
            if (!start.plus(WAITS).isBefore(today.now())) {
                sessions.add(new Session(dose.kind(), start, dose.usual()));
            }
        }
        return sessions;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    /// The next quarter of an hour.
    private static LocalDateTime quarter(LocalDateTime time) {
        var hour = time.truncatedTo(ChronoUnit.HOURS);
        var minutes = Math.ceilDiv(Duration.between(hour, time).toSeconds(), 60L);
        return hour.plusMinutes(Math.ceilDiv(minutes, ROUND_MINUTES) * ROUND_MINUTES);
    }
}
