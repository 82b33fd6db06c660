package org.spotter.mutate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.spotter.mutate.FaultChild.Step;

/// Plants the faults of `src/test/faults` in copies of the program, one at a time, and tells which the tests
/// catch. `./dev mutate` runs it. The work tree is only read.
///
/// A fault is caught when one of its tests fails, when they crash, or when they hang. The tests that caught one
/// are then run without a fault, as a control: what fails there too caught nothing.
public final class Mutate {
    private static final int AT_ONCE = 2;
    private static final int USUAL_BOUND = 120;

    /// What a unique id has below the method.
    private static final Pattern BELOW_METHOD =
            Pattern.compile("/\\[(test-template-invocation|class-template-invocation|dynamic-\\w+):.*");

    private final Path repository;
    private final Path out;
    private final TestClasses classes;
    private final TestRun run;
    private final boolean all;
    private final PrintStream console;

    /// What became of one fault.
    private record Result(Fault fault, Outcome outcome, double seconds) {}

    /// What was asked for.
    private record Wish(List<String> words, boolean all, boolean full, int bound) {}

    private Mutate(Path repository, Path out, TestClasses classes, Wish wish, PrintStream console) {
        this.repository = repository;
        this.out = out;
        this.classes = classes;
        this.run = new TestRun(Duration.ofSeconds(wish.bound()), wish.full());
        this.all = wish.all();
        this.console = console;
    }

    /// Runs it. Exit code 1 when a fault is not caught or a list is wrong, 2 for a wrong call.
    ///
    /// @param args the folder of the repository, one for what is made, and then: `--all` to run every quick test
    ///             before a fault counts as not caught; `--full` to run tests tagged `full` too; `--bound
    ///             SECONDS`, after which a child in which nothing happens counts as hanging; words that choose
    ///             faults by room or part of their id
    /// @throws Exception when files can't be read or written, or a child can't be started
    public static void main(String[] args) throws Exception {
        var repository = Path.of(args[0]);
        var wish = wish(List.of(args).subList(2, args.length));
        if (wish.isEmpty()) {
            System.err.println("mutate [--all] [--full] [--bound SECONDS] [ROOM or part of an ID]...");
            System.exit(2);
            return;
        }
        var classes = TestClasses.in(Path.of(
                Mutate.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        var list = FaultList.in(repository.resolve("src/test/faults"));
        var problems = new ArrayList<>(list.problems());
        problems.addAll(list.outdated(repository, classes::has));
        if (!problems.isEmpty()) {
            problems.forEach(System.err::println);
            System.exit(1);
            return;
        }
        var words = wish.get().words();
        var unknown = words.stream()
                .filter(word -> list.faults().stream().noneMatch(fault -> fault.chosenBy(word)))
                .toList();
        if (!unknown.isEmpty()) {
            System.err.println("No fault has this room or this in its id: " + String.join(" ", unknown));
            System.exit(2);
            return;
        }
        var faults = list.faults().stream()
                .filter(fault -> words.isEmpty() || words.stream().anyMatch(fault::chosenBy))
                .toList();
        var mutate = new Mutate(repository, Path.of(args[1]), classes, wish.get(), System.out);
        System.exit(mutate.allCaught(faults) ? 0 : 1);
    }

    private static Optional<Wish> wish(List<String> args) {
        var words = new ArrayList<String>();
        var every = false;
        var full = false;
        var bound = USUAL_BOUND;
        for (var rest = args.iterator(); rest.hasNext(); ) {
            var arg = rest.next();
            switch (arg) {
                case "--all" -> every = true;
                case "--full" -> full = true;
                case "--bound" -> {
                    var seconds = rest.hasNext() ? rest.next() : "";
                    if (!seconds.matches("[1-9]\\d{0,4}")) {
                        return Optional.empty();
                    }
                    bound = Integer.parseInt(seconds);
                }
                default -> {
                    if (arg.startsWith("-")) {
                        return Optional.empty();
                    }
                    words.add(arg);
                }
            }
        }
        return Optional.of(new Wish(List.copyOf(words), every, full, bound));
    }

    private boolean allCaught(List<Fault> faults) throws IOException, InterruptedException, ExecutionException {
        Files.createDirectories(out);
        var began = System.nanoTime();
        var found = atOnce(faults.stream()
                .<Callable<Result>>map(fault -> () -> {
                    var result = planted(fault);
                    console.println(line(result));
                    return result;
                })
                .toList());
        console.println("The control: what caught them, without a fault.");
        var results = controlled(found);
        var report = report(results, (System.nanoTime() - began) / 1e9);
        Files.writeString(out.resolve("report.md"), report, StandardCharsets.UTF_8);
        console.println();
        console.print(report);
        return results.stream().allMatch(result -> result.outcome() instanceof Outcome.Caught);
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var done = new ArrayList<T>();
            for (var each : threads.invokeAll(work)) {
                done.add(each.get());
            }
            return done;
        }
    }

    private Result planted(Fault fault) throws IOException, InterruptedException {
        var began = System.nanoTime();
        Outcome outcome;
        try (var place = Planted.in(repository, out.resolve(fault.id()), Optional.of(fault))) {
            var named = classes.full(fault.tests());
            outcome = outcome(place, named, false);
            for (var ui : List.of(false, true)) {
                if (all && outcome instanceof Outcome.Missed) {
                    outcome = outcome(place, classes.all(ui), true);
                }
            }
        } catch (Planted.Unplantable e) {
            outcome = new Outcome.Wrong("does not compile: " + e.getMessage());
        }
        return new Result(fault, outcome, (System.nanoTime() - began) / 1e9);
    }

    private Outcome outcome(Planted place, List<String> tests, boolean every) throws IOException, InterruptedException {
        var told = run.run(place, TestClasses.ui(tests), true, tests);
        var failed = told.failed();
        if (failed.isPresent()) {
            var line = failed.get();
            return new Outcome.Caught(line.name() + " (" + line.error() + ")", List.of(line.id()));
        }
        return switch (told.end()) {
            case DONE ->
                told.passed() == 0
                        ? new Outcome.Wrong(
                                "no test was run, see " + place.scratch().resolve("output.txt"))
                        : new Outcome.Missed(told.passed(), every);
            case CRASHED, HUNG -> {
                var how = told.end() == TestRun.End.HUNG ? "hung" : "crashed";
                yield new Outcome.Caught(
                        told.last().map(TestRun.Line::name).orElse("before the first test") + " (" + how + ")",
                        told.last().map(last -> List.of(last.id())).orElse(TestClasses.without(tests)));
            }
        };
    }

    /// Runs the tests that caught something without a fault. Those of a window are run for the very same values,
    /// the others for all of their values, which is quick and holds when a fault had changed how many there are.
    private List<Result> controlled(List<Result> results) throws InterruptedException, ExecutionException {
        var quick = new LinkedHashSet<String>();
        var windows = new LinkedHashSet<String>();
        for (var result : results) {
            if (result.outcome() instanceof Outcome.Caught caught) {
                caught.ids().forEach(id -> (opensWindows(id) ? windows : quick).add(controlId(id)));
            }
        }
        var ordered = windows.stream().sorted().toList();
        var half = ordered.size() / 2;
        var told = atOnce(List.<Callable<List<TestRun.Line>>>of(
                () -> control("control-1", ordered.subList(0, half), true),
                () -> control("control-2", ordered.subList(half, ordered.size()), true),
                () -> control("control-3", List.copyOf(quick), false)));
        var lines = told.stream().flatMap(List::stream).toList();
        return results.stream()
                .map(result -> switch (result.outcome()) {
                    case Outcome.Caught caught ->
                        caught.ids().stream().allMatch(id -> green(controlId(id), lines))
                                ? result
                                : new Result(
                                        result.fault(),
                                        new Outcome.Wrong("its test does not pass without it either: " + caught.by()),
                                        result.seconds());
                    case Outcome.Missed _, Outcome.Wrong _ -> result;
                })
                .toList();
    }

    private List<TestRun.Line> control(String name, List<String> ids, boolean ui)
            throws IOException, InterruptedException, Planted.Unplantable {
        if (ids.isEmpty()) {
            return List.of();
        }
        try (var place = Planted.in(repository, out.resolve(name), Optional.empty())) {
            return run.run(place, ui, false, ids).lines();
        }
    }

    private static boolean green(String id, List<TestRun.Line> lines) {
        var passed = lines.stream().anyMatch(line -> line.step() == Step.PASSED && within(line, id));
        var failed = lines.stream()
                .filter(line -> line.step() == Step.FAILED)
                .anyMatch(line -> within(line, id) || id.startsWith(line.id()));
        return passed && !failed;
    }

    /// Whether a line is about a test, or one of the tests, with an id; a class is told by its full name.
    private static boolean within(TestRun.Line line, String id) {
        return id.startsWith("[")
                ? line.id().equals(id) || line.id().startsWith(id + "/")
                : line.id().contains("[class:" + id + "]");
    }

    private static boolean opensWindows(String id) {
        var begin = id.indexOf("[class:");
        return TestClasses.ui(
                List.of(begin < 0 ? id : id.substring(begin + "[class:".length(), id.indexOf(']', begin))));
    }

    private static String controlId(String id) {
        return opensWindows(id) ? id : BELOW_METHOD.matcher(id).replaceFirst("");
    }

    // ---- the report

    private static String line(Result result) {
        return String.format(
                Locale.ROOT,
                "%-9s %-44s %6.1f s  %s",
                mark(result.outcome()),
                result.fault().id(),
                result.seconds(),
                told(result.outcome()));
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Caught _ -> "caught";
            case Outcome.Missed _ -> "MISSED";
            case Outcome.Wrong _ -> "WRONG";
        };
    }

    private static String told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Caught caught -> caught.by();
            case Outcome.Missed missed ->
                missed.all()
                        ? "NOT CAUGHT by any quick test"
                        : "NOT CAUGHT by the named tests (" + missed.passed() + " passed)";
            case Outcome.Wrong wrong -> wrong.why();
        };
    }

    private static String report(List<Result> results, double seconds) {
        var text = new StringBuilder();
        text.append("| fault | room | what breaks | seen by | seconds |\n| --- | --- | --- | --- | --- |\n");
        for (var result : results) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %.1f |%n",
                    result.fault().id(),
                    result.fault().room(),
                    result.fault().what(),
                    told(result.outcome()).replace("|", "\\|").replace("\n", " "),
                    result.seconds()));
        }
        var caught = results.stream()
                .filter(result -> result.outcome() instanceof Outcome.Caught)
                .count();
        text.append(String.format(
                Locale.ROOT,
                "%n%d faults, %d caught, %d not. %.0f seconds.%n",
                results.size(),
                caught,
                results.size() - caught,
                seconds));
        return text.toString();
    }
}
