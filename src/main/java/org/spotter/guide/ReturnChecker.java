package org.spotter.guide;

import java.util.List;
import java.util.stream.IntStream;
import org.spotter.guide.json.Problem;
import org.spotter.guide.json.Problems;

/// Looks at what holds between the tests and between the steps on the way back to the bar.
final class ReturnChecker {
    private static final String FILE = "program.json";

    private ReturnChecker() {}

    /// What was misread would be told twice.
    static void check(Program program, Problems problems) {
        if (problems.all().stream().anyMatch(problem -> problem.file().equals(FILE))) {
            return;
        }
        tests(program.returnTests(), problems);
        steps(program.ladder().steps(), problems);
    }

    /// What is told the next morning comes last, once, and never opens light work by itself.
    private static void tests(List<ReturnTest> tests, Problems problems) {
        for (var i = 0; i < tests.size(); i++) {
            var test = tests.get(i);
            var last = i == tests.size() - 1;
            if (test.nextMorning() && (!last || i == 0)) {
                problems.add(FILE, "$.returnTests[" + i + "].nextMorning", Problem.Kind.BAD_VALUE, true, false);
            }
            if (test.nextMorning() && test.light()) {
                problems.add(FILE, "$.returnTests[" + i + "].light", Problem.Kind.BAD_VALUE, true, false);
            }
        }
        if (!tests.isEmpty() && tests.stream().noneMatch(ReturnTest::light)) {
            problems.add(FILE, "$.returnTests", Problem.Kind.MISSING, "light");
        }
    }

    /// The first step has no load. No step is lighter than the one before, and after loads only the last has none: its
    /// load is no longer a part of the old one. Every step that is left for another asks for a session or a day.
    private static void steps(List<LadderStep> steps, Problems problems) {
        var loaded = IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).percent().isPresent())
                .boxed()
                .toList();
        if (!steps.isEmpty() && loaded.isEmpty()) {
            problems.add(FILE, "$.ladder.steps", Problem.Kind.MISSING, "percent");
        }
        var reached = 0;
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var place = "$.ladder.steps[" + i + "]";
            var percent = step.percent();
            var last = i == steps.size() - 1;
            if (percent.isPresent() && i == 0) {
                problems.add(FILE, place, Problem.Kind.UNKNOWN_KEY, "percent");
            } else if (percent.isPresent()) {
                if (percent.get().from() < reached || percent.get().to() <= reached) {
                    problems.add(
                            FILE,
                            place + ".percent",
                            Problem.Kind.OUT_OF_RANGE,
                            percent.get().from(),
                            reached,
                            100);
                }
                reached = Math.max(reached, percent.get().to());
            } else if (i > 0 && !last) {
                problems.add(FILE, place, Problem.Kind.MISSING, "percent");
            }
            if (!last && step.sessions() == 0) {
                problems.add(FILE, place, Problem.Kind.MISSING, "sessions");
            }
        }
    }
}
