package org.spotter.ui.page.diary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.spotter.diary.Diary;
import org.spotter.guide.json.Problem;
import org.spotter.store.DiaryCopy;
import org.spotter.store.Read;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.FileDialogs.Kind;
import org.spotter.ui.support.Icons;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.Statements;
import org.spotter.ui.widget.Texts;

/// Copies of the diary: saved as a table or a file, and taken in again.
final class Copies {
    /// So many mistakes of a file are shown.
    private static final int SHOWN = 5;

    private final AppContext context;
    private final VBox outcome = Boxes.stack();

    Copies(AppContext context) {
        this.context = context;
    }

    /// {@return the card with the buttons}
    Node card() {
        outcome.setVisible(false);
        outcome.setManaged(false);
        var table = Buttons.secondary(context.message("diary.copy.table"), Icons.SAVE, () -> save(Kind.CSV));
        table.setId("diary-table");
        var file = Buttons.secondary(context.message("diary.copy.file"), Icons.SAVE, () -> save(Kind.JSON));
        file.setId("diary-file");
        var load = Buttons.secondary(context.message("diary.copy.load"), Icons.DIARY, this::load);
        load.setId("diary-load");
        var empty = context.diary().get().checkIns().isEmpty();
        var buttons = empty ? Boxes.flow(load) : Boxes.flow(table, file, load);
        return Boxes.card(
                Texts.heading(context.message("diary.copy")),
                Texts.body(context.message("diary.copy.lead")),
                buttons,
                outcome);
    }

    private void save(Kind kind) {
        var name = context.message(kind == Kind.CSV ? "diary.copy.table.name" : "diary.copy.file.name");
        context.services().dialogs().save(name, kind).ifPresent(target -> {
            var diary = context.diary().get();
            context.services()
                    .background()
                    .run(
                            () -> written(target, diary),
                            saved -> say(
                                    saved ? Callout.Kind.NOTE : Callout.Kind.ASK,
                                    context.message(saved ? "diary.copy.saved" : "sheet.page.not-saved", target)),
                            _ -> say(Callout.Kind.ASK, context.message("sheet.page.not-saved", target)));
        });
    }

    private static boolean written(Path target, Diary diary) {
        try {
            DiaryCopy.write(target, diary);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private void load() {
        context.services().dialogs().open(List.of(Kind.JSON, Kind.CSV)).ifPresent(file -> {
            var today = context.today();
            context.services()
                    .background()
                    .run(
                            () -> DiaryCopy.read(file, today),
                            this::loaded,
                            _ -> say(Callout.Kind.STOP, context.message("shell.unexpected")));
        });
    }

    private void loaded(Read<Diary> read) {
        switch (read) {
            case Read.Refused<Diary>(var problems) -> refused(problems);
            case Read.Absent<Diary> _ -> say(Callout.Kind.STOP, context.message("problem.not-found"));
            case Read.Whole<Diary>(var other) -> {
                var mine = context.diary().get();
                var differing = mine.differing(other);
                if (differing.isEmpty()) {
                    take(other);
                } else {
                    ask(mine, other, differing.size());
                }
            }
        }
    }

    private void refused(List<Problem> problems) {
        var lines = context.messages().lines(problems.stream().limit(SHOWN).toList());
        say(
                Callout.Kind.STOP,
                context.message("diary.copy.refused", problems.size()),
                Statements.ofTexts(context.formats(), lines, Statements.Style.POINTS));
    }

    private void ask(Diary mine, Diary other, int differing) {
        var replace = Buttons.secondary(context.message("diary.copy.replace"), Icons.CHECK, () -> take(other));
        replace.setId("diary-replace");
        var keep = Buttons.secondary(context.message("diary.copy.keep"), Icons.CLOSE, () -> take(other.with(mine)));
        keep.setId("diary-keep");
        say(Callout.Kind.ASK, context.message("diary.copy.ask", differing), Boxes.flow(replace, keep));
    }

    private void take(Diary other) {
        var before = context.diary().get();
        var after = before.with(other);
        var added = after.checkIns().size() - before.checkIns().size();
        var replaced = before.differing(after).size();
        context.diary().set(after);
        context.navigator().go("diary", "copied " + context.now());
        context.tell("diary.copy.done", added, replaced);
    }

    private void say(Callout.Kind kind, String words, Node... more) {
        var said = Texts.body(words);
        said.setId("diary-outcome");
        var callout = new ArrayList<Node>(List.of(said));
        callout.addAll(List.of(more));
        outcome.getChildren().setAll(new Callout(kind, callout.toArray(Node[]::new)));
        outcome.setVisible(true);
        outcome.setManaged(true);
        Announcer.say(said);
    }
}
