package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spotter.diary.CheckIn;
import org.spotter.diary.Diary;
import org.spotter.lifting.Lifting;
import org.spotter.sheet.print.Fault;
import org.spotter.sheet.print.Printers;
import org.spotter.sheet.print.Sent;
import org.spotter.store.Episode;
import org.spotter.testkit.Extent;
import org.spotter.testkit.PrintOrders;
import org.spotter.testkit.Pseudo;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.timer.Timer;
import org.spotter.ui.PagesUiTest.Sample;
import org.spotter.ui.shell.Pages;
import org.spotter.ui.support.AppContext.Kept;

/// In a language that is made from English, nothing in the window is English: every word comes from the files of a
/// language.
class PseudoUiTest extends UiTest {
    private static final Pattern BRACKETS = Pattern.compile("⟦[^⟦⟧]*⟧");

    /// How a day is written in a language that nobody speaks.
    private static final Pattern DAY = Pattern.compile("\\d{4} [A-Z][a-z]{2} \\d+(, [A-Z][a-z]{2})?");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    PseudoUiTest() {
        super(Pseudo.guide(), Pseudo.messages());
    }

    static Stream<Sample> samples() {
        return PagesUiTest.samples();
    }

    private void openMade(Sample sample) {
        var day = new CheckIn(LocalDate.of(2026, 11, 22), 4, 6, 20, true, CheckIn.Trend.BETTER);
        var diary = Diary.EMPTY.with(day);
        open(
                new Kept(
                        usual().withLanguage(Pseudo.LONG),
                        new Episode(sample.answers(), clock.instant(), Optional.empty(), diary, Lifting.NONE),
                        Timer.IDLE),
                WIDE,
                HEIGHT);
    }

    /// What is left of a text when all that comes from the files of a language is taken away.
    private String rest(String text) {
        var left = text;
        for (var before = ""; !before.equals(left); ) {
            before = left;
            left = BRACKETS.matcher(left).replaceAll("");
        }
        return ADDRESS.matcher(DAY.matcher(left).replaceAll(""))
                .replaceAll("")
                .replace("QPS", "")
                .replace(PrintOrders.PRINTER.title(), "");
    }

    /// A language calls itself by its own name, whatever the others are.
    private boolean names(String text) {
        return guide.words().keySet().stream().map(context()::languageName).anyMatch(text::equals);
    }

    private boolean foreign(String text) {
        return rest(text).codePoints().anyMatch(Character::isLetter) && !names(text);
    }

    /// What a machine is called is the same in every language.
    private static boolean fact(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("fact")) {
                return true;
            }
        }
        return false;
    }

    private Stream<String> said(Node node) {
        if (fact(node)) {
            return Stream.empty();
        }
        var texts = Stream.<String>builder();
        texts.add(node.getAccessibleText());
        texts.add(node.getAccessibleHelp());
        texts.add(node.getAccessibleRoleDescription());
        if (node.getProperties().get("javafx.scene.control.Tooltip") instanceof Tooltip tip) {
            texts.add(tip.getText());
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            texts.add(control.getTooltip().getText());
        }
        switch (node) {
            case Labeled labeled -> texts.add(labeled.getText());
            case Text text -> texts.add(text.getText());
            case TextInputControl input -> texts.add(input.getText()).add(input.getPromptText());
            case ComboBox<?> combo -> combo(combo, texts);
            default -> {}
        }
        return texts.build().filter(Objects::nonNull);
    }

    private static <T> void combo(ComboBox<T> combo, Stream.Builder<String> texts) {
        texts.add(combo.getPromptText());
        if (!Objects.equals(combo.getId(), "settings-language") && !Objects.equals(combo.getId(), "printers")) {
            combo.getItems().forEach(item -> texts.add(combo.getConverter().toString(item)));
        }
    }

    private void look(String place, Map<String, String> found) {
        settle();
        onFx(() -> nodes(scene().getRoot())
                        .flatMap(this::said)
                        .filter(this::foreign)
                        .toList())
                .forEach(text -> found.putIfAbsent(text, place));
        if (foreign(windowTitle())) {
            found.putIfAbsent(windowTitle(), "title");
        }
    }

    private void openAll() {
        onFx(() -> {
            nodes(node(".page-scroll"))
                    .filter(node -> node.getStyleClass().contains("disclosure-title"))
                    .forEach(node -> ((ToggleButton) node).setSelected(true));
            return true;
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_word_of_every_page_comes_from_the_files_of_a_language(Sample sample) {
        openMade(sample);
        var found = new TreeMap<String, String>();
        var turn = samples().toList().indexOf(sample);
        for (var page : Pages.ALL) {
            if (Extent.takes(2, turn++)) {
                go(page.id(), "");
                openAll();
                look(page.id(), found);
            }
        }
        for (var question : context().visit().get().path()) {
            if (Extent.takes(3, turn++)) {
                goToQuestion(question.id());
                onFx(() -> {
                    ((Button) scene().lookup("#next")).fire();
                    return true;
                });
                look(question.id(), found);
            }
        }
        assertThat(found).as(Extent.seed()).isEmpty();
    }

    @Test
    void every_word_of_a_session_comes_from_the_files_of_a_language() {
        openMade(new Sample("calm", Visits.calmAnswers()));
        var found = new TreeMap<String, String>();
        go("timer", "COLD");
        look("questions of the day", found);
        click("gate-none");
        click("timer-start");
        clock.move(Duration.ofMinutes(5));
        await("the skin check", () -> context().timer().skinChecks().get() > 0);
        look("skin check", found);
        click("timer-fine");
        look("running", found);
        click("timer-lie");
        look("lying down", found);
        press(KeyCode.ESCAPE);
        click("timer-pause");
        look("paused", found);
        click("timer-resume");
        clock.move(Duration.ofMinutes(20));
        await("the end", () -> context().timer().timer().get().state() instanceof Timer.State.Finished);
        look("finished", found);
        click("timer-answer");
        look("gap", found);
        assertThat(found).isEmpty();
    }

    @Test
    void every_word_that_answers_a_tap_comes_from_the_files_of_a_language() {
        openMade(new Sample("calm", Visits.calmAnswers()));
        var found = new TreeMap<String, String>();
        go("settings", "");
        click("delete");
        look("delete", found);
        go("diary", "");
        click("diary-save");
        look("diary without pain", found);
        clickOn(node("#diary-now").lookup("#scale-3"));
        clickOn(node("#diary-worst").lookup("#scale-3"));
        click("diary-save");
        look("diary saved", found);
        go("sheet", "");
        printing.willHave(Printers.of(List.of(PrintOrders.printer("x", "⟦x⟧"))));
        click("print");
        look("print", found);
        for (var fault : Fault.values()) {
            printing.willBe(new Sent.Refused(fault));
            click("print-go");
            look(fault.toString(), found);
            click("print-choose");
        }
        onFx(() -> {
            context().warn("shell.unexpected");
            return true;
        });
        look("unexpected", found);
        assertThat(found).isEmpty();
    }

    @Test
    void a_word_in_the_code_is_found() {
        openMade(new Sample("calm", Visits.calmAnswers()));
        var found = new TreeMap<String, String>();
        onFx(() -> {
            var button = (Labeled) scene().lookup("#changed");
            button.setText("Something changed");
            button.setAccessibleText(context().message("shell.changed") + ", now");
            return true;
        });
        look("here", found);
        assertThat(found).hasSize(2).containsKey("Something changed");
    }
}
