package org.spotter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.testkit.Pseudo;

class FormatsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static Formats formats(String tag) {
        return new Formats(Locale.forLanguageTag(tag));
    }

    /// The narrow space between time and half of the day is a space to the eye.
    private static String plain(String text) {
        return text.replace('\u202F', ' ').replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US | 9:30 AM | 2:30 PM",
                "en-GB | 09:30 | 14:30",
                "es-MX | 9:30 a.m. | 2:30 p.m.",
                "es-ES | 9:30 | 14:30",
                "qps | 09:30 | 14:30"
            })
    void a_time_is_written_as_people_there_do(String tag, String morning, String afternoon) {
        assertThat(plain(formats(tag).time(LocalTime.of(9, 30)))).isEqualTo(morning);
        assertThat(plain(formats(tag).time(LocalTime.of(14, 30)))).isEqualTo(afternoon);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US | Tuesday, November 24, 2026 | November 24, 2026 | Tuesday, November 24",
                "en-GB | Tuesday, 24 November 2026 | 24 November 2026 | Tuesday, 24 November",
                "es-MX | martes, 24 de noviembre de 2026 | 24 de noviembre de 2026 | martes, 24 de noviembre",
                "es-ES | martes, 24 de noviembre de 2026 | 24 de noviembre de 2026 | martes, 24 de noviembre",
                "hu | 2026. november 24., kedd | 2026. november 24. | november 24., kedd",
                "qps | 2026 Nov 24, Tue | 2026 Nov 24 | Nov 24, Tue"
            })
    void a_day_is_written_as_people_there_do(String tag, String full, String date, String weekday) {
        assertThat(plain(formats(tag).fullDate(DAY))).isEqualTo(full);
        assertThat(plain(formats(tag).date(DAY))).isEqualTo(date);
        assertThat(plain(formats(tag).weekday(DAY))).isEqualTo(weekday);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US | ice, heat, and rest",
                "en-GB | ice, heat and rest",
                "es-MX | ice, heat y rest",
                "es-ES | ice, heat y rest",
                "qps | ice, heat, rest"
            })
    void a_list_reads_like_a_sentence(String tag, String list) {
        assertThat(formats(tag).list(List.of("ice", "heat", "rest"))).isEqualTo(list);
        assertThat(formats(tag).list(List.of("ice"))).isEqualTo("ice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en-US | 12,345", "en-GB | 12,345", "es-MX | 12,345", "es-ES | 12.345", "qps | 12,345"})
    void a_number_is_grouped_as_people_there_do(String tag, String number) {
        assertThat(formats(tag).number(12_345)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"en-GB, 'Reading grade 5.25'", "es-ES, 'Reading grade 5,25'"})
    void a_decimal_in_a_message_has_the_sign_of_the_language(String tag, String start) {
        var country = Locale.forLanguageTag(tag).getCountry();
        MessageFiles english = _ -> MessageFiles.builtIn().texts("en");
        var messages = Messages.load(english, tag.substring(0, 2), country);
        assertThat(messages.of("review.finding.hard-page", 5.25, 6.0)).startsWith(start);
    }

    @Test
    void what_is_left_is_minutes_and_seconds() {
        assertThat(formats("es-ES").left(Duration.ofSeconds(899))).isEqualTo("14:59");
        assertThat(formats("en-US").left(Duration.ofSeconds(5))).isEqualTo("0:05");
    }

    @Test
    void names_stand_as_in_a_dictionary() {
        assertThat(Stream.of("Zambia", "Éire", "España", "Francia", "Estonia")
                        .sorted(formats("es-ES").byName()))
                .containsExactly("Éire", "España", "Estonia", "Francia", "Zambia");
    }

    @Test
    void a_plural_in_a_made_language_still_works() {
        var messages = Messages.load(Pseudo.messages(), Pseudo.LONG, "");
        assertThat(messages.of("sheet.step.book", 1)).contains("1 day").doesNotContain("{");
        assertThat(messages.of("sheet.step.book", 3)).contains("3 days").startsWith(Pseudo.BEGIN);
    }
}
