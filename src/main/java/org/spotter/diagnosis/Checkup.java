package org.spotter.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spotter.guide.Guide;
import org.spotter.guide.ReviewState;
import org.spotter.sheet.Edition;
import org.spotter.sheet.print.PrintDesk;
import org.spotter.sheet.print.Printer;
import org.spotter.store.DataFolder;
import org.spotter.store.LogFolder;
import org.spotter.store.Policy;
import org.spotter.store.PolicyFile;
import org.spotter.store.Read;
import org.spotter.text.Messages;

/// Looks this machine over: what works and what doesn't. Nothing is changed, and nothing of a person is told: the
/// person's own folder stands as `~`.
public final class Checkup {
    private static final List<String> TYPEFACE = List.of("Regular", "SemiBold", "Bold");

    private final Machine machine;
    private final Guide guide;
    private final Messages messages;
    private final List<Check> checks = new ArrayList<>();

    /// What is looked at.
    ///
    /// @param clock    the time
    /// @param zone     the time zone
    /// @param locale   the system's language and country
    /// @param data     the person's files
    /// @param log      the log and the reports
    /// @param printing the printers
    /// @param policy   where the system keeps the policy file; empty when that is not looked at
    public record Machine(
            InstantSource clock,
            ZoneId zone,
            Locale locale,
            DataFolder data,
            LogFolder log,
            PrintDesk printing,
            Optional<Path> policy) {}

    private Checkup(Machine machine, Guide guide, Messages messages) {
        this.machine = machine;
        this.guide = guide;
        this.messages = messages;
    }

    /// {@return everything looked at, in an order that stays; it takes a while, as printers are asked}
    ///
    /// @param machine  what is looked at
    /// @param guide    the guide
    /// @param messages for the words
    public static List<Check> of(Machine machine, Guide guide, Messages messages) {
        var checkup = new Checkup(machine, guide, messages);
        checkup.program();
        checkup.files();
        checkup.policy();
        checkup.printers();
        return List.copyOf(checkup.checks);
    }

    private void note(String what, boolean works, Object detail) {
        checks.add(new Check(
                what,
                works,
                messages.of("checkup." + what),
                String.valueOf(detail),
                works ? Optional.empty() : Optional.of(messages.of("checkup." + what + ".mend"))));
    }

    private void program() {
        note(
                "runtime",
                true,
                Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                        + System.getProperty("os.arch"));
        note(
                "language",
                guide.wordsIn(machine.locale().toLanguageTag())
                        .locale()
                        .getLanguage()
                        .equals(machine.locale().getLanguage()),
                machine.locale().toLanguageTag());
        note("guide", true, guide.id() + " " + guide.version());
        var today = LocalDate.ofInstant(machine.clock().instant(), machine.zone());
        note(
                "review",
                ReviewState.of(guide, today) != ReviewState.EXPIRED,
                messages.formats().date(guide.reviewDue()));
        var missing = TYPEFACE.stream()
                .filter(weight ->
                        Checkup.class.getResource("/fonts/AtkinsonHyperlegibleNext-" + weight + ".ttf") == null)
                .toList();
        note("typeface", missing.isEmpty(), missing.isEmpty() ? messages.of("checkup.typeface.name") : missing);
    }

    private void files() {
        var data = machine.data();
        var folder = data.path();
        note(
                "folder",
                folder.filter(Checkup::writable).isPresent(),
                folder.map(this::shown).orElseGet(() -> messages.of("checkup.folder.none")));
        note("episodes", true, messages.formats().number(data.ids().size()));
        var unreadable = data.unreadable();
        note(
                "files",
                unreadable.isEmpty(),
                unreadable.isEmpty()
                        ? messages.of("checkup.files.all")
                        : messages.of("checkup.files.not", messages.formats().list(unreadable)));
        var aside = data.aside().stream().map(Path::toString).toList();
        note(
                "aside",
                true,
                aside.isEmpty()
                        ? messages.of("checkup.aside.none")
                        : messages.formats().list(aside));
        note("lock", true, messages.of(data.inUse() ? "checkup.lock.held" : "checkup.lock.free"));
        var reports = machine.log().reports();
        note(
                "reports",
                true,
                reports.isEmpty()
                        ? messages.of("checkup.aside.none")
                        : messages.formats()
                                .list(reports.stream()
                                        .map(report -> report.getFileName().toString())
                                        .toList()));
    }

    private void policy() {
        machine.policy().ifPresent(file -> {
            var editions = Arrays.stream(Edition.values()).map(Edition::name).toList();
            switch (PolicyFile.read(file, guide, editions)) {
                case Read.Absent<Policy> _ -> note("policy", true, messages.of("checkup.policy.none", shown(file)));
                case Read.Whole<Policy> _ ->
                    note(
                            "policy",
                            true,
                            messages.of(
                                    PolicyFile.asksForKiosk(file) ? "checkup.policy.kiosk" : "checkup.policy.whole",
                                    shown(file)));
                case Read.Refused<Policy>(var problems) ->
                    note("policy", false, messages.of("checkup.policy.broken", shown(file), problems.size()));
            }
        });
    }

    private void printers() {
        var printers = machine.printing().printers();
        note(
                "printers",
                printers.none().isEmpty(),
                printers.none()
                        .map(fault -> messages.of("print.fault." + Messages.key(fault), "", ""))
                        .orElseGet(() -> String.join(
                                ", ", printers.all().stream().map(Printer::name).toList())));
    }

    private String shown(Path path) {
        return shown(path, System.getProperty("user.home", ""));
    }

    /// A folder as it may be told: its beginning can hold the person's name.
    static String shown(Path path, String home) {
        return !home.isEmpty() && path.startsWith(home)
                ? Path.of("~").resolve(Path.of(home).relativize(path)).toString()
                : path.toString();
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
}
