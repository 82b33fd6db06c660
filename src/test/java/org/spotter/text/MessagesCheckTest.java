package org.spotter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.spotter.guide.json.Problem;
import org.spotter.guide.json.Problem.Kind;
import org.spotter.testkit.Guides;
import org.spotter.testkit.Pseudo;

/// Each language has every message, with the same arguments.
class MessagesCheckTest {
    private static final Map<String, String> ENGLISH =
            MessageFiles.builtIn().texts("en").orElseThrow();

    /// English, and French as a copy of it with a mistake.
    private static List<Problem> problems(Consumer<Map<String, String>> mistake) {
        var french = new TreeMap<>(ENGLISH);
        mistake.accept(french);
        return MessagesCheck.of(language -> Optional.of(language.equals("fr") ? french : ENGLISH), List.of("en", "fr"));
    }

    private static Problem only(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    @Test
    void the_messages_of_every_shipped_language_are_whole() {
        var languages = Guides.shipped().words().keySet();
        var lines = Messages.load(MessageFiles.builtIn(), "en", "")
                .lines(MessagesCheck.of(MessageFiles.builtIn(), languages));
        assertThat(lines).isEmpty();
    }

    @Test
    void the_made_languages_are_whole() {
        assertThat(MessagesCheck.of(Pseudo.messages(), List.of(Pseudo.LONG, Pseudo.RIGHT_TO_LEFT)))
                .isEmpty();
    }

    @Test
    void a_copy_is_whole() {
        assertThat(problems(_ -> {})).isEmpty();
    }

    @Test
    void a_language_without_a_file_is_named() {
        var problem = only(MessagesCheck.of(MessageFiles.builtIn(), List.of("en", "xx")));
        assertThat(problem.kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(problem.file()).isEqualTo("messages/xx.properties");
    }

    @Test
    void a_missing_message_is_named() {
        var problem = only(problems(texts -> texts.remove("action.back")));
        assertThat(problem.kind()).isEqualTo(Kind.MISSING_TEXT);
        assertThat(problem.details()).containsExactly("action.back", "fr");
    }

    @Test
    void an_empty_message_is_missing() {
        assertThat(only(problems(texts -> texts.put("action.back", " "))).kind())
                .isEqualTo(Kind.MISSING_TEXT);
    }

    @Test
    void a_message_that_nothing_shows_is_named() {
        var problem = only(problems(texts -> texts.put("action.bakc", "x")));
        assertThat(problem.kind()).isEqualTo(Kind.UNUSED_TEXT);
        assertThat(problem.details()).containsExactly("action.bakc", "fr");
    }

    @Test
    void a_lost_argument_is_named() {
        var problem = only(problems(texts -> texts.put("shell.emergency", "Urgence")));
        assertThat(problem.kind()).isEqualTo(Kind.WRONG_ARGUMENTS);
        assertThat(problem.place()).isEqualTo("shell.emergency");
        assertThat(problem.details()).containsExactly("en", "{0}");
    }

    @Test
    void an_argument_too_many_is_named() {
        assertThat(only(problems(texts -> texts.put("action.back", "{0}"))).kind())
                .isEqualTo(Kind.WRONG_ARGUMENTS);
    }

    @Test
    void a_broken_plural_is_named() {
        assertThat(only(problems(texts -> texts.put("sheet.step.book", "{0,choice,1#un jour|1<{0} jours")))
                        .kind())
                .isEqualTo(Kind.WRONG_ARGUMENTS);
    }

    @Test
    void a_plural_may_be_written_in_another_way() {
        assertThat(problems(texts -> texts.put("sheet.step.book", "{0} jours"))).isEmpty();
    }

    @Test
    void a_direction_is_one_of_two() {
        var problem = only(problems(texts -> texts.put("language.direction", "left")));
        assertThat(problem.kind()).isEqualTo(Kind.BAD_VALUE);
        assertThat(problem.details()).containsExactly("left", "ltr, rtl");
    }

    @Test
    void a_language_says_its_name_and_direction() {
        var rightToLeft = Messages.load(Pseudo.messages(), Pseudo.RIGHT_TO_LEFT, "");
        assertThat(rightToLeft.rightToLeft()).isTrue();
        var english = Messages.load(MessageFiles.builtIn(), "en", "US");
        assertThat(english.rightToLeft()).isFalse();
        assertThat(english.languageName()).isEqualTo("English");
    }
}
