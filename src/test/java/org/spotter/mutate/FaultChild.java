package org.spotter.mutate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/// Runs tests in a Java machine of its own, up to the first that fails, and tells in a file how it goes: a line
/// for each [Step], the last one `END`.
final class FaultChild {
    private FaultChild() {}

    /// What a line of the file tells; behind it, each after a tab, the unique id of the test, its class and
    /// method, and the kind of error.
    enum Step {
        /// A test begins.
        BEGIN,
        /// A test, or what surrounds tests, failed.
        FAILED,
        /// A test passed.
        PASSED,
        /// A test was not run.
        SKIPPED,
        /// No more tests.
        END
    }

    /// Runs tests.
    ///
    /// @param args the file to tell in; `first` to stop at the first failure or `all` to go on; `full` to run
    ///             tests tagged so too or `quick`; and the full names of classes or methods, or the unique
    ///             ids of tests
    public static void main(String[] args) {
        var file = Path.of(args[0]);
        var stop = args[1].equals("first");
        var selectors =
                Arrays.stream(args).skip(3).flatMap(FaultChild::selectors).toList();
        var request = LauncherDiscoveryRequestBuilder.request().selectors(selectors);
        if (args[2].equals("quick")) {
            request.filters(TagFilter.excludeTags("full"));
        }
        var token = CancellationToken.create();
        LauncherFactory.create()
                .execute(request.forExecution()
                        .listeners(new Teller(file, stop ? Optional.of(token) : Optional.empty()))
                        .cancellationToken(token)
                        .build());
        tell(file, Step.END, List.of());
        // Neither programs nor threads that a test left behind, as a fault can make it do, may go on.
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        System.exit(0);
    }

    private static Stream<DiscoverySelector> selectors(String test) {
        if (test.startsWith("[")) {
            return Stream.of(DiscoverySelectors.selectUniqueId(test));
        }
        var at = test.indexOf(TestClasses.METHOD);
        if (at < 0) {
            return Stream.of(DiscoverySelectors.selectClass(test));
        }
        var type = TestClasses.type(test.substring(0, at));
        return TestClasses.methods(type, test.substring(at + 1)).stream()
                .map(method -> DiscoverySelectors.selectMethod(type, method));
    }

    private static synchronized void tell(Path file, Step step, List<String> parts) {
        try {
            Files.writeString(
                    file,
                    step + parts.stream().reduce("", (line, part) -> line + "\t" + part) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Teller(Path file, Optional<CancellationToken> stop) implements TestExecutionListener {
        @Override
        public void executionStarted(TestIdentifier test) {
            if (test.isTest()) {
                tell(file, Step.BEGIN, List.of(test.getUniqueId(), name(test)));
            }
        }

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            tell(file, Step.SKIPPED, List.of(test.getUniqueId(), name(test)));
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            switch (result.getStatus()) {
                case FAILED -> {
                    tell(
                            file,
                            Step.FAILED,
                            List.of(
                                    test.getUniqueId(),
                                    name(test),
                                    result.getThrowable()
                                            .map(error -> error.getClass().getSimpleName())
                                            .orElse("")));
                    result.getThrowable().ifPresent(Throwable::printStackTrace);
                    stop.ifPresent(CancellationToken::cancel);
                }
                case ABORTED -> tell(file, Step.SKIPPED, List.of(test.getUniqueId(), name(test)));
                case SUCCESSFUL -> {
                    if (test.isTest()) {
                        tell(file, Step.PASSED, List.of(test.getUniqueId(), name(test)));
                    }
                }
            }
        }

        private static String name(TestIdentifier test) {
            return test.getSource()
                    .map(source -> switch (source) {
                        case MethodSource method -> simple(method.getClassName()) + "." + method.getMethodName();
                        case ClassSource type -> simple(type.getClassName());
                        default -> test.getDisplayName();
                    })
                    .orElse(test.getDisplayName());
        }

        private static String simple(String name) {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }
}
