package org.spotter.ui.page.lifting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spotter.guide.ClearanceReason;
import org.spotter.guide.Ladder;
import org.spotter.guide.Program;
import org.spotter.lifting.Clearing;
import org.spotter.lifting.Climb;
import org.spotter.lifting.Lifting;
import org.spotter.lifting.TestCourse;
import org.spotter.plan.CarePlan;
import org.spotter.ui.support.AppContext;
import org.spotter.visit.Conditions;

/// Where the person stands on the way back to the bar, as the page looks at it.
///
/// @param lifting what is kept
/// @param given   reasons for a clinician's word that the answers give
/// @param access  how much of the plan is open
/// @param today   the day
/// @param course  where they stand with the tests
/// @param climb   where they stand on the ladder; empty while it is closed
record Standing(
        Lifting lifting,
        Set<String> given,
        CarePlan.Access access,
        LocalDate today,
        TestCourse course,
        Optional<Climb> climb) {
    /// The parts of the page, in order.
    enum Part {
        CLEARANCE,
        TESTS,
        LADDER
    }

    static Standing of(AppContext context) {
        var program = program(context);
        var visit = context.visit().get();
        var given = program.clearance().stream()
                .filter(reason -> reason.when()
                        .filter(when -> Conditions.hold(when, context.guide(), visit.counted()))
                        .isPresent())
                .map(ClearanceReason::id)
                .collect(Collectors.toUnmodifiableSet());
        var lifting = context.lifting().get();
        var today = context.today();
        var course = TestCourse.of(lifting, program, today);
        var zone = context.zone().get();
        var climb = course.opened().map(opened -> Climb.of(lifting, program.ladder(), opened, context.now(), zone));
        return new Standing(lifting, given, context.plan().access(), today, course, climb);
    }

    static Program program(AppContext context) {
        return context.guide().program();
    }

    static Ladder ladder(AppContext context) {
        return program(context).ladder();
    }

    /// Whether the answers hold a leg sign, so that the first test can't be passed.
    boolean legSign() {
        return access == CarePlan.Access.WALKING_ONLY;
    }

    boolean cleared() {
        return lifting.clearing().standing(given) == Clearing.Standing.CLEAR;
    }

    /// The part that comes next.
    Part next() {
        if (!cleared()) {
            return Part.CLEARANCE;
        }
        return climb.isPresent() ? Part.LADDER : Part.TESTS;
    }
}
