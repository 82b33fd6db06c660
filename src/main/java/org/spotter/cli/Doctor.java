package org.spotter.cli;

import java.util.List;
import java.util.Optional;
import org.spotter.diagnosis.Check;
import org.spotter.diagnosis.Checkup;
import org.spotter.guide.Guide;
import org.spotter.store.DataFolder;
import org.spotter.store.LogFolder;
import org.spotter.text.Messages;

/// Tells what was found when this machine was looked over.
final class Doctor {
    private final Messages messages;
    private final List<Check> checks;

    Doctor(Console console, Messages messages, Guide guide) {
        this.messages = messages;
        var data = new DataFolder(console.folders(), guide, console.clock(), console.zone());
        var log = new LogFolder(console.folders());
        checks = Checkup.of(
                new Checkup.Machine(
                        console.clock(),
                        console.zone(),
                        console.locale(),
                        data,
                        log,
                        console.printing(),
                        Optional.of(console.policy())),
                guide,
                messages);
    }

    List<String> lines() {
        return checks.stream().flatMap(check -> check.lines(messages).stream()).toList();
    }

    boolean well() {
        return checks.stream().allMatch(Check::works);
    }
}
