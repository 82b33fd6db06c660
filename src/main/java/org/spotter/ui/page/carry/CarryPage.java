package org.spotter.ui.page.carry;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.spotter.assess.Triage;
import org.spotter.ui.support.Announcer;
import org.spotter.ui.support.AppContext;
import org.spotter.ui.support.Icons;
import org.spotter.ui.support.Page;
import org.spotter.ui.widget.Boxes;
import org.spotter.ui.widget.Buttons;
import org.spotter.ui.widget.Callout;
import org.spotter.ui.widget.Texts;
import org.spotter.visit.AnswerAge;
import org.spotter.visit.CarryCode;
import org.spotter.visit.CarryCode.Damaged;
import org.spotter.visit.CarryCode.Empty;
import org.spotter.visit.CarryCode.Foreign;
import org.spotter.visit.CarryCode.OtherVersion;
import org.spotter.visit.CarryCode.Read;
import org.spotter.visit.CarryCode.TooLong;
import org.spotter.visit.CarryCode.TooShort;

/// Where the code of a sheet is typed or pasted, and the visit goes on.
public final class CarryPage {
    /// What is typed and not yet taken.
    ///
    /// @param text  the characters
    /// @param asked whether "Go on" was pressed and something is said about it
    private record Typed(String text, boolean asked) {}

    private final AppContext context;
    private final TextField field = new TextField();
    private final VBox outcome = Boxes.stack();

    private CarryPage(AppContext context) {
        this.context = context;
    }

    /// {@return the page}
    ///
    /// @param context the window's context
    public static Page build(AppContext context) {
        return new CarryPage(context).page();
    }

    private Page page() {
        var name = Texts.subheading(context.message("carry.code"));
        name.setLabelFor(field);
        var so = Texts.small("");
        so.setId("carry-so-far");
        field.setId("carry-code");
        field.setAccessibleText(context.message("carry.code"));
        field.getStyleClass().add("carry-code");
        field.setTextFormatter(new TextFormatter<>(CarryPage::group));
        field.textProperty().subscribe(typed -> {
            so.setText(soFar(CarryCode.read(context.guide(), typed)));
            quiet();
        });
        quiet();
        context.draft(Typed.class).ifPresent(typed -> {
            field.setText(typed.text());
            if (typed.asked()) {
                take();
            }
        });
        var column = Boxes.column(
                Texts.title(context.message("carry.title")),
                Texts.lead(context.message("carry.lead", context.message("sheet.carry.title"))),
                outcome,
                Boxes.stack(name, field, so));
        var go = Buttons.primary(context.message("carry.go"), Icons.NEXT, this::take);
        go.setId("carry-go");
        // What is typed while the title or a message has the keyboard, for a screen reader to say it, belongs in the
        // field.
        column.addEventHandler(KeyEvent.KEY_TYPED, this::typedBesides);
        var back = Buttons.secondary(context.message("action.back"), Icons.BACK, context.navigator()::back);
        back.setId("carry-back");
        return new Page(column, List.of(back), List.of(go))
                .keeping(() -> new Typed(field.getText(), outcome.isVisible()));
    }

    /// Keeps what is typed in groups, with the cursor behind the same character as before.
    private static TextFormatter.Change group(TextFormatter.Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        var before = CarryCode.characters(change.getControlText());
        var after = CarryCode.characters(change.getControlNewText());
        var text = CarryCode.grouped(after);
        var left = CarryCode.characters(change.getControlNewText().substring(0, change.getCaretPosition()));
        var caret = CarryCode.grouped(left).length();
        // Delete in front of a dash passes it, as there is nothing to take away.
        if (before.equals(after) && change.isDeleted() && change.getControlCaretPosition() == change.getRangeStart()) {
            caret++;
        }
        change.setRange(0, change.getControlText().length());
        change.setText(text);
        change.selectRange(Math.min(caret, text.length()), Math.min(caret, text.length()));
        return change;
    }

    private void typedBesides(KeyEvent typed) {
        var letter = typed.getCharacter();
        if (typed.getTarget() instanceof Label && !letter.isBlank() && !Character.isISOControl(letter.charAt(0))) {
            field.requestFocus();
            field.end();
            field.insertText(field.getLength(), letter);
            typed.consume();
        }
    }

    // ---- what is said

    /// Said while someone types: a code that is not whole yet is no mistake.
    private String soFar(CarryCode.Reading reading) {
        return switch (reading) {
            case Empty _ -> context.message("carry.so-far.empty");
            case TooShort(var characters) -> context.message("carry.so-far", characters);
            case Damaged(var characters) -> context.message("carry.so-far", characters);
            case Foreign _, TooLong _ -> refusal(reading);
            case OtherVersion _, Read _ -> context.message("carry.so-far.whole");
        };
    }

    private String refusal(CarryCode.Reading reading) {
        return switch (reading) {
            case Empty _ -> context.message("carry.refused.empty");
            case Foreign(var character, var group, var place) ->
                context.message("carry.refused.foreign", character, group, place);
            case TooShort(var characters) -> context.message("carry.refused.short", characters);
            case TooLong(var characters, var most) -> context.message("carry.refused.long", characters, most);
            case Damaged(var characters) -> context.message("carry.refused.damaged", characters);
            case OtherVersion(var saved) -> context.message("carry.refused.version", day(saved));
            case Read _ -> "";
        };
    }

    private String day(Instant saved) {
        return context.formats().date(context.local(saved).toLocalDate());
    }

    private void quiet() {
        outcome.getChildren().clear();
        outcome.setVisible(false);
        outcome.setManaged(false);
    }

    private void say(Callout.Kind kind, String words, Node... more) {
        var said = Texts.body(words);
        said.setId("carry-outcome");
        var all = Stream.concat(Stream.of(said), Stream.of(more));
        outcome.getChildren().setAll(new Callout(kind, all.toArray(Node[]::new)));
        outcome.setVisible(true);
        outcome.setManaged(true);
        if (field.getScene() != null) {
            Announcer.say(said);
        }
    }

    // ---- what is done

    private void take() {
        var reading = CarryCode.read(context.guide(), field.getText());
        switch (reading) {
            case Read read -> {
                var here = context.visit().get().answers();
                if (here.isEmpty() || here.equals(read.answers())) {
                    goOn(read);
                } else {
                    ask(read);
                }
            }
            case OtherVersion _ -> say(Callout.Kind.ASK, refusal(reading), startAnew());
            case Empty _, Foreign _, TooShort _, TooLong _, Damaged _ -> say(Callout.Kind.ASK, refusal(reading));
        }
    }

    private Node startAnew() {
        var start = Buttons.secondary(context.message("carry.answer"), Icons.NEXT, () -> context.navigator()
                .go("danger"));
        start.setId("carry-answer");
        return start;
    }

    /// Answers that are here already are not lost without a word.
    private void ask(Read read) {
        var replace = Buttons.secondary(context.message("carry.replace"), Icons.CHECK, () -> goOn(read));
        replace.setId("carry-replace");
        var keep = Buttons.quiet(context.message("carry.keep"), Icons.CLOSE, context.navigator()::back);
        keep.setId("carry-keep");
        say(
                Callout.Kind.ASK,
                context.message("carry.ask", day(context.dangerAsked()), day(read.saved())),
                Boxes.flow(replace, keep));
    }

    private void goOn(Read read) {
        context.carry(read.answers(), read.saved());
        var visit = context.visit().get();
        var fresh = visit.dangerAnswered();
        context.navigator().go(Triage.emergency(visit) ? "emergency" : fresh ? "review" : "danger");
        // A page that opens takes older remarks away.
        context.tell(fresh ? "carry.done" : "carry.done.old", day(read.saved()), AnswerAge.hours());
    }
}
