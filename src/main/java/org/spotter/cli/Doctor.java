package org.spotter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.spotter.guide.Guide;
import org.spotter.guide.ReviewState;
import org.spotter.sheet.print.Printer;
import org.spotter.store.DataFolder;
import org.spotter.text.Messages;

/// Looks this machine over: what works and what doesn't.
final class Doctor {
    private final Messages messages;
    private final List<String> lines = new ArrayList<>();
    private boolean well = true;

    Doctor(Console console, Messages messages, Guide guide) {
        this.messages = messages;
        note("runtime", true, Runtime.version().toString());
        note(
                "language",
                guide.wordsIn(console.locale().toLanguageTag())
                        .locale()
                        .getLanguage()
                        .equals(console.locale().getLanguage()),
                console.locale().toLanguageTag());
        note("guide", true, guide.id() + " " + guide.version());
        note(
                "review",
                ReviewState.of(guide, console.now().toLocalDate()) != ReviewState.EXPIRED,
                messages.formats().date(guide.reviewDue()));
        var data = console.folders().data();
        note(
                "folder",
                data.filter(Doctor::writable).isPresent(),
                data.map(Path::toString).orElseGet(() -> messages.of("cli.doctor.folder.none")));
        kept(new DataFolder(console.folders(), guide, console.clock(), console.zone()));
        var printers = console.printing().printers();
        note(
                "printers",
                printers.none().isEmpty(),
                printers.none()
                        .map(fault -> messages.of("print.fault." + Messages.key(fault), "", ""))
                        .orElseGet(() -> String.join(
                                ", ", printers.all().stream().map(Printer::name).toList())));
    }

    private void kept(DataFolder data) {
        note("episodes", true, messages.formats().number(data.ids().size()));
        var unreadable = data.unreadable();
        note(
                "files",
                unreadable.isEmpty(),
                unreadable.isEmpty()
                        ? messages.of("cli.doctor.files.all")
                        : messages.of("cli.doctor.files.not", messages.formats().list(unreadable)));
        var aside = data.aside().stream().map(Path::toString).toList();
        note(
                "aside",
                true,
                aside.isEmpty()
                        ? messages.of("cli.doctor.aside.none")
                        : messages.formats().list(aside));
        note("lock", true, messages.of(data.inUse() ? "cli.doctor.lock.held" : "cli.doctor.lock.free"));
    }

    private void note(String what, boolean works, Object detail) {
        well &= works;
        lines.add(messages.of(
                "cli.doctor.line",
                messages.of(works ? "cli.doctor.works" : "cli.doctor.fails"),
                messages.of("cli.doctor." + what),
                detail));
        if (!works) {
            lines.add(messages.of("cli.doctor.hint", messages.of("cli.doctor." + what + ".mend")));
        }
    }

    /// Whether a file can be put into the folder. Leaves nothing behind.
    private static boolean writable(Path folder) {
        if (!Files.exists(folder)) {
            var parent = folder.toAbsolutePath().getParent();
            return parent != null && writableAncestor(parent);
        }
        try {
            Files.delete(Files.createTempFile(folder, ".", ".try"));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean writableAncestor(Path folder) {
        var parent = folder.getParent();
        return Files.exists(folder)
                ? Files.isDirectory(folder) && Files.isWritable(folder)
                : parent != null && writableAncestor(parent);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    boolean well() {
        return well;
    }
}
