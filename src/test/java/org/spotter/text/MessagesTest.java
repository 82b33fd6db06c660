package org.spotter.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spotter.assess.PatternMatch;
import org.spotter.guide.Gate;
import org.spotter.guide.Question;
import org.spotter.guide.Urgency;
import org.spotter.guide.json.Problem;
import org.spotter.plan.CarePlan;
import org.spotter.testkit.Guides;

class MessagesTest {
    private final Messages messages = Messages.load(Locale.UK);

    @ParameterizedTest
    @EnumSource
    void each_kind_of_problem_says_what_is_wrong_and_how_to_mend_it(Problem.Kind kind) {
        var key = "problem." + Messages.key(kind);
        assertThat(messages.has(key)).as(key).isTrue();
        assertThat(messages.has(key + ".mend")).as(key + ".mend").isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_of_problem_is_one_line_without_a_hole(Problem.Kind kind) {
        var line = messages.line(new Problem("a.json", "$.x", kind, List.of("one", "two", "three")));
        assertThat(line).startsWith("a.json: $.x: ").doesNotContain("{", "}", "\n");
    }

    static Stream<Map.Entry<String, Enum<?>[]>> lookedUp() {
        return Stream.of(
                Map.entry("cli.level.", Urgency.values()),
                Map.entry("cli.pattern.", PatternMatch.Pattern.values()),
                Map.entry("cli.decision.", Gate.Decision.values()),
                Map.entry("cli.access.", CarePlan.Access.values()),
                Map.entry("cli.kind.", Question.Kind.values()));
    }

    @ParameterizedTest
    @MethodSource("lookedUp")
    void each_constant_that_is_shown_has_words(Map.Entry<String, Enum<?>[]> shown) {
        for (var constant : shown.getValue()) {
            assertThat(messages.of(shown.getKey(), constant)).isNotBlank();
        }
    }

    @Test
    void every_message_is_a_pattern_that_can_be_filled_in() {
        for (var words : Guides.shipped().words().values()) {
            var translated = Messages.load(words.locale());
            for (var key : translated.keys()) {
                var text = translated.of(key);
                assertThat(text).as(key).isNotEmpty();
                new MessageFormat(text.replace("'", "''"), words.locale());
            }
        }
    }

    @Test
    void an_apostrophe_is_just_an_apostrophe() {
        assertThat(messages.of("cli.no-language", "it's", "en")).contains("\"it's\"");
    }

    @Test
    void a_missing_message_is_an_error() {
        assertThatThrownBy(() -> messages.of("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void a_language_that_is_not_shipped_is_refused() {
        assertThatThrownBy(() -> Messages.load(Locale.of("xx"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_empty_language_is_refused() {
        assertThatThrownBy(() -> Messages.load(Locale.ROOT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_constant_is_written_in_lower_case_with_hyphens() {
        assertThat(Messages.key(Urgency.SAME_DAY)).isEqualTo("same-day");
    }

    @Test
    void a_language_is_read_once() {
        var files = MessageFiles.builtIn();
        assertThat(files.texts("en").orElseThrow()).isSameAs(files.texts("en").orElseThrow());
        assertThat(files.texts("xx")).isEmpty();
    }
}
