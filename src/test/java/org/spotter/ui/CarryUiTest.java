package org.spotter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.spotter.testkit.Guides;
import org.spotter.testkit.UiTest;
import org.spotter.testkit.Visits;
import org.spotter.testkit.WindowVisits;
import org.spotter.ui.widget.QrView;
import org.spotter.visit.Answers;
import org.spotter.visit.CarryCode;

/// Answers that come with a sheet.
class CarryUiTest extends UiTest {
    private final Answers calm = WindowVisits.calm();

    private String code(Answers answers, Duration ago) {
        return CarryCode.of(guide, answers, clock.instant().minus(ago));
    }

    private String code() {
        return code(calm, Duration.ofHours(2));
    }

    private TextField field() {
        return (TextField) node("#carry-code");
    }

    private void openPage(Answers here) {
        open(here);
        go("carry", "");
    }

    /// Types characters at the cursor, one by one.
    private void type(String text) {
        text.chars()
                .forEach(character -> onFx(() -> {
                    field().replaceSelection(Character.toString(character));
                    return true;
                }));
        settle();
    }

    private void paste(String text) {
        onFx(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            field().requestFocus();
            field().paste();
            return true;
        });
        settle();
    }

    private void goOn() {
        onFx(() -> {
            field().requestFocus();
            return true;
        });
        press(KeyCode.ENTER);
    }

    private String refusal(String typed) {
        openPage(Answers.NONE);
        type(typed);
        goOn();
        assertThat(page()).isEqualTo("carry");
        assertThat(answers()).isEqualTo(Answers.NONE);
        return text("#carry-outcome");
    }

    // ---- the way in

    @Test
    void the_first_page_leads_there_and_back() {
        open();
        click("go-carry");
        assertThat(page()).isEqualTo("carry");
        click("carry-back");
        assertThat(page()).isEqualTo("welcome");
    }

    @Test
    void a_typed_code_brings_the_answers_and_asks_to_check_them() {
        openPage(Answers.NONE);
        type(code().replace("-", "").toLowerCase(Locale.ROOT));
        assertThat(onFx(() -> field().getText())).isEqualTo(code());
        assertThat(text("#carry-so-far")).contains("whole code");
        goOn();
        assertThat(page()).isEqualTo("review");
        assertThat(answers()).isEqualTo(calm);
        assertThat(texts()).anyMatch(text -> text.contains("These are your answers of November 24, 2026"));
    }

    @Test
    void what_is_typed_before_a_tap_on_the_field_is_not_lost() {
        openPage(Answers.NONE);
        onFx(() -> {
            var title = focused().orElseThrow();
            title.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "y", "", KeyCode.UNDEFINED, false, false, false, false));
            return true;
        });
        assertThat(onFx(() -> field().getText())).isEqualTo("Y");
        assertThat(onFx(() -> field().isFocused())).isTrue();
    }

    @Test
    void the_danger_signs_are_as_old_as_the_code_says() {
        openPage(Answers.NONE);
        paste(code());
        click("carry-go");
        var hour = Instant.ofEpochSecond(clock.instant().getEpochSecond() / 3600 * 3600);
        assertThat(onFx(() -> context().dangerAsked())).isEqualTo(hour.minus(Duration.ofHours(2)));
    }

    @Test
    void what_a_phone_read_can_be_pasted() {
        openPage(Answers.NONE);
        paste(CarryCode.PREFIX + " " + code());
        assertThat(onFx(() -> field().getText())).isEqualTo(code());
        goOn();
        assertThat(answers()).isEqualTo(calm);
    }

    // ---- typing

    @Test
    void the_cursor_stays_where_one_types() {
        openPage(Answers.NONE);
        type("abcdefgh");
        assertThat(onFx(() -> field().getText())).isEqualTo("ABCD-EFGH");
        cursor(2);
        type("x");
        assertThat(onFx(() -> field().getText())).isEqualTo("ABXC-DEFG-H");
        assertThat(onFx(() -> field().getCaretPosition())).isEqualTo(3);
    }

    @Test
    void backspace_and_delete_pass_a_dash() {
        openPage(Answers.NONE);
        type("abcdefgh");
        cursor(5);
        backspace();
        backspace();
        assertThat(onFx(() -> field().getText())).isEqualTo("ABCE-FGH");
        cursor(4);
        onFx(() -> field().deleteNextChar());
        onFx(() -> field().deleteNextChar());
        assertThat(onFx(() -> field().getText())).isEqualTo("ABCE-GH");
    }

    private void cursor(int place) {
        onFx(() -> {
            field().positionCaret(place);
            return true;
        });
    }

    private void backspace() {
        onFx(() -> field().deletePreviousChar());
        settle();
    }

    @Test
    void so_far_says_how_much_there_is_and_is_no_refusal() {
        openPage(Answers.NONE);
        type("abcde");
        assertThat(text("#carry-so-far")).isEqualTo("5 characters so far");
        type("fghjkmn");
        assertThat(text("#carry-so-far")).isEqualTo("12 characters so far");
        assertThat(shows("#carry-outcome")).isFalse();
    }

    // ---- refusals

    @Test
    void nothing_typed() {
        assertThat(refusal("")).isEqualTo("Type the code from your sheet first.");
    }

    @Test
    void a_character_of_no_code_is_named_with_its_place() {
        assertThat(refusal("abcd ef*h")).isEqualTo("No code has the character \"*\". Look at group 2, place 3 again.");
    }

    @Test
    void too_few_characters() {
        assertThat(refusal("abcd")).startsWith("4 characters are too few");
    }

    @Test
    void too_many_characters() {
        assertThat(refusal("a".repeat(90))).startsWith("90 characters are too many");
    }

    @Test
    void a_mistyped_code() {
        var wrong = new StringBuilder(code());
        wrong.setCharAt(6, wrong.charAt(6) == 'X' ? 'Y' : 'X');
        assertThat(refusal(wrong.toString())).startsWith("This code does not fit");
    }

    @Test
    void a_code_of_another_version_leads_to_the_questions() {
        var other = Guides.with(guide, guide.id(), "2027.02", guide.sections());
        assertThat(refusal(CarryCode.of(other, calm, clock.instant())))
                .contains("November 24, 2026", "another version");
        click("carry-answer");
        assertThat(page()).isEqualTo("danger");
    }

    @Test
    void a_refusal_goes_away_when_one_types_on() {
        refusal("abcd");
        type("e");
        assertThat(shows("#carry-outcome")).isFalse();
    }

    @Test
    void what_is_typed_and_refused_is_still_there_in_another_language() {
        refusal("abcd");
        speak("es");
        assertThat(onFx(() -> field().getText())).isEqualTo("ABCD");
        assertThat(text("#carry-outcome")).startsWith("4 caracteres");
    }

    // ---- answers that are here already

    @Test
    void answers_that_are_here_are_asked_about_and_can_stay() {
        var here = Visits.calmAnswers().with("age", Set.of("50-69"));
        open(here);
        click("go-carry");
        type(code());
        goOn();
        assertThat(answers()).isEqualTo(here);
        assertThat(text("#carry-outcome")).contains("There are answers of November 24, 2026 here");
        click("carry-keep");
        assertThat(page()).isEqualTo("welcome");
        assertThat(answers()).isEqualTo(here);
    }

    @Test
    void answers_that_are_here_can_be_replaced() {
        openPage(Visits.calmAnswers().with("age", Set.of("50-69")));
        type(code());
        goOn();
        click("carry-replace");
        assertThat(page()).isEqualTo("review");
        assertThat(answers()).isEqualTo(calm);
    }

    @Test
    void the_same_answers_need_no_question() {
        openPage(calm);
        type(code());
        goOn();
        assertThat(page()).isEqualTo("review");
    }

    // ---- old answers

    @Test
    void an_old_code_keeps_what_does_not_change_and_asks_the_danger_signs_again() {
        openPage(Answers.NONE);
        type(code(calm, Duration.ofHours(30)));
        goOn();
        assertThat(page()).isEqualTo("danger");
        assertThat(answers().get("danger-legs")).isEmpty();
        assertThat(context().visit().get().answers().ticked("since")).containsExactly("day-2");
        assertThat(answers().get("lift")).isEqualTo(calm.get("lift"));
        assertThat(texts()).anyMatch(text -> text.contains("older than 24 hours"));
    }

    @Test
    void a_danger_sign_in_a_code_opens_the_emergency_page() {
        openPage(Answers.NONE);
        type(code(calm.with("danger-legs", Set.of("E-06")), Duration.ofHours(1)));
        goOn();
        assertThat(page()).isEqualTo("emergency");
    }

    // ---- shown large

    @Test
    void the_sheet_is_shown_large_with_a_code_that_brings_the_same_answers() {
        open(calm);
        go("sheet", "");
        click("show-large");
        var read = CarryCode.read(guide, text("#large-code"));
        assertThat(read).isInstanceOfSatisfying(CarryCode.Read.class, whole -> assertThat(whole.answers())
                .isEqualTo(calm));
        click("back");
        assertThat(shows("#large")).isFalse();
        assertThat(page()).isEqualTo("sheet");
    }

    @Test
    void both_squares_are_read_from_the_screen() {
        open(calm);
        go("sheet", "large");
        var read = onFx(() -> nodes(node("#large"))
                .filter(QrView.class::isInstance)
                .map(CarryUiTest::scanned)
                .toList());
        assertThat(read.getFirst()).isEqualTo(CarryCode.PREFIX + " " + text("#large-code"));
        assertThat(read.getLast()).contains("Look after your back at home", "Call now 911");
        assertThat(read).hasSize(2);
    }

    private static String scanned(Node square) {
        var picture = square.snapshot(null, null);
        var width = (int) picture.getWidth();
        var height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError(e);
        }
    }
}
