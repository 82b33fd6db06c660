package org.spotter.ui.page.doctor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.spotter.diagnosis.Check;
import org.spotter.diagnosis.Checkup;
import org.spotter.store.AtomicFile;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Clip;
import org.spotter.ui.support.FileDialogs;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Disclosure;
import org.spotter.ui.widget.Texts;

/// What works on this machine and what to do about the rest; reports of errors, to read and to send to somebody.
public final class DoctorPage {
    private final AppContext context;
    private final VBox found = Boxes.card();
    private final VBox reports = Boxes.stack();
    private List<Check> checks = List.of();

    private DoctorPage(AppContext context) {
        this.context = context;
    }

    /// {@return the page}
    ///
    /// @param context the window's context
    public static Page build(AppContext context) {
        return new DoctorPage(context).page();
    }

    private Page page() {
        var again = Buttons.secondary(context.message("doctor.again"), Icons.CHANGED, () -> look(Announcer::say));
        again.setId("doctor-again");
        var copy = Buttons.quiet(context.message("doctor.copy"), Icons.COPY, this::copy);
        copy.setId("doctor-copy");
        var save = Buttons.quiet(context.message("doctor.save"), Icons.SAVE, () -> save("spotter.txt", text()));
        save.setId("doctor-save");
        var column = Boxes.column(
                Texts.title(context.message("page.doctor")),
                Texts.lead(context.message("doctor.lead")),
                found,
                Boxes.flow(again, copy, save),
                reports);
        reports();
        // The page itself starts at its title.
        look(_ -> {});
        return Page.reading(column);
    }

    // ---- the checks

    private void look(Consumer<Node> answered) {
        found.getChildren().setAll(Texts.body(context.message("doctor.looking")));
        var machine = context.services().keeping().machine(context.services());
        var messages = context.messages();
        context.services()
                .background()
                .run(() -> Checkup.of(machine, context.guide(), messages), all -> answered.accept(show(all)));
    }

    /// {@return the answer}
    private Node show(List<Check> all) {
        checks = all;
        var failing = all.stream().filter(check -> !check.works()).toList();
        var answer = Texts.label(
                failing.isEmpty() ? context.message("doctor.well") : context.message("doctor.not-well", failing.size()),
                "checkup-answer");
        answer.setId("doctor-answer");
        found.getChildren().setAll(answer);
        Stream.concat(failing.stream(), all.stream().filter(Check::works))
                .map(this::row)
                .forEach(found.getChildren()::add);
        return answer;
    }

    private Node row(Check check) {
        var icon = (check.works() ? Icons.YES : Icons.ASK).node();
        var name = Texts.label(check.name(), "eyebrow");
        // The icon says it to who sees it.
        name.setAccessibleText(check.state(context.messages()) + ": " + check.name());
        var detail = Texts.small(check.detail());
        detail.getStyleClass().add("fact");
        var words = Boxes.stack(name, detail);
        check.mend().map(Texts::body).ifPresent(words.getChildren()::add);
        var row = Boxes.marked(icon, words);
        row.setId("check-" + check.id());
        return row;
    }

    private String text() {
        return checks.stream()
                .flatMap(check -> check.lines(context.messages()).stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private void copy() {
        Clip.copy(text());
        context.tell("doctor.copied");
    }

    private void save(String name, String text) {
        context.services().dialogs().save(name, FileDialogs.Kind.TXT).ifPresent(file -> context.services()
                .background()
                .run(
                        () -> {
                            AtomicFile.replace(file, text.getBytes(StandardCharsets.UTF_8));
                            return file;
                        },
                        saved -> context.tell("doctor.saved", saved.getFileName()),
                        _ -> context.warn("doctor.not-saved")));
    }

    // ---- the reports

    private void reports() {
        var log = context.services().keeping().log();
        var all = log.reports();
        reports.getChildren().clear();
        if (all.isEmpty()) {
            return;
        }
        reports.getChildren()
                .addAll(
                        Texts.heading(context.message("doctor.reports")),
                        Texts.body(context.message("doctor.reports.lead")));
        all.forEach(report -> reports.getChildren().add(report(report)));
        var delete = Buttons.quiet(context.message("doctor.reports.delete"), Icons.DELETE, () -> {
            log.deleteAll();
            reports();
            context.tell("doctor.reports.deleted");
        });
        delete.setId("reports-delete");
        reports.getChildren().add(Boxes.flow(delete));
    }

    private Node report(Path file) {
        var name = file.getFileName().toString();
        var text = context.services()
                .keeping()
                .log()
                .read(file)
                .orElseGet(() -> context.message("doctor.reports.unreadable"));
        var save = Buttons.quiet(context.message("doctor.reports.save"), Icons.SAVE, () -> save(name, text));
        save.setAccessibleText(context.message("doctor.reports.save") + ", " + name);
        return new Disclosure(context, name, Texts.small(""), () -> Boxes.stack(Texts.small(text), Boxes.flow(save)));
    }
}
