package org.spotter.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.spotter.guide.Guide;
import org.spotter.guide.json.Problem;
import org.spotter.kiosk.Pin;
import org.spotter.sheet.Edition;
import org.spotter.store.AtomicFile;
import org.spotter.store.Policy;
import org.spotter.store.PolicyFile;
import org.spotter.store.Read;
import org.spotter.text.Messages;

/// Makes and looks over the policy of a site.
final class PolicyCommand {
    /// What can be done with a policy.
    enum Action {
        /// Writes a file to start from.
        INIT,
        /// Looks a file over.
        CHECK,
        /// Hashes a PIN.
        PIN
    }

    private final Console console;
    private final Messages messages;
    private final Guide guide;

    PolicyCommand(Console console, Messages messages, Guide guide) {
        this.console = console;
        this.messages = messages;
        this.guide = guide;
    }

    Exit run(Action action, Optional<Path> named) {
        var file = named.orElse(console.policy());
        return switch (action) {
            case INIT -> init(file);
            case CHECK -> check(file);
            case PIN -> pin();
        };
    }

    /// A policy that is there is never written over.
    private Exit init(Path file) {
        if (Files.exists(file)) {
            return told(Exit.BAD_INPUT, "cli.policy.there", file);
        }
        try {
            AtomicFile.write(file, start());
        } catch (IOException _) {
            return told(Exit.ENVIRONMENT, "cli.not-written", file);
        }
        console.out().println(messages.of("cli.policy.made", file));
        return Exit.DONE;
    }

    /// In the language asked for, else in the first one.
    private byte[] start() {
        return Stream.of(messages.language(), Messages.FIRST)
                .map(language -> "/policy/" + language + ".json")
                .map(PolicyCommand.class::getResource)
                .filter(Objects::nonNull)
                .findFirst()
                .map(PolicyCommand::read)
                .orElseThrow();
    }

    private static byte[] read(URL file) {
        try (var in = file.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Exit check(Path file) {
        var editions = Arrays.stream(Edition.values()).map(Edition::name).toList();
        return switch (PolicyFile.read(file, guide, editions)) {
            case Read.Whole<Policy>(var policy) -> {
                console.out().println(messages.of("cli.policy.whole", file));
                remarks(policy).forEach(key -> console.out().println(messages.of(key)));
                yield Exit.DONE;
            }
            case Read.Absent<Policy> _ -> told(Exit.BAD_INPUT, "cli.policy.absent", file);
            case Read.Refused<Policy>(List<Problem> problems) -> {
                messages.lines(problems).forEach(console.err()::println);
                yield Exit.BAD_INPUT;
            }
        };
    }

    /// What is allowed and may still be not what was meant.
    private static List<String> remarks(Policy policy) {
        var remarks = new ArrayList<String>();
        if (!policy.kiosk()) {
            remarks.add("cli.policy.no-kiosk");
        }
        if (policy.pin().isEmpty()) {
            remarks.add("cli.policy.no-pin");
        }
        if (policy.site().address().isEmpty()) {
            remarks.add("cli.policy.no-address");
        }
        return remarks;
    }

    private Exit pin() {
        var pin = console.secrets().ask(messages.of("cli.policy.pin"));
        if (pin.isEmpty()) {
            return told(Exit.ENVIRONMENT, "cli.policy.no-terminal");
        }
        for (var weakness : Pin.weaknesses(pin.get())) {
            return told(Exit.BAD_INPUT, "cli.policy.weak." + Messages.key(weakness), Pin.SHORTEST, Pin.LONGEST);
        }
        if (!console.secrets().ask(messages.of("cli.policy.pin.again")).equals(pin)) {
            return told(Exit.BAD_INPUT, "cli.policy.pin.differs");
        }
        console.out().println(Pin.hash(pin.get(), new SecureRandom()::nextBytes));
        return Exit.DONE;
    }

    private Exit told(Exit exit, String key, Object... arguments) {
        console.err().println(messages.of(key, arguments));
        return exit;
    }
}
