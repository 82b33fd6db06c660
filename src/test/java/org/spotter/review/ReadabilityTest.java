package org.spotter.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spotter.guide.FleschKincaid;
import org.spotter.guide.Guide;
import org.spotter.guide.Words;
import org.spotter.testkit.Guides;

class ReadabilityTest {
    private static final Guide GUIDE = Guides.shipped();

    private final Readability english =
            Readability.of(GUIDE, GUIDE.wordsIn("en")).orElseThrow();

    static Stream<Words> languages() {
        return GUIDE.words().values().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_page_of_the_shipped_guide_reads_at_grade_six_or_below(Words words) {
        assertThat(Readability.of(GUIDE, words).orElseThrow().pages())
                .hasSizeGreaterThan(80)
                .allSatisfy(
                        (page, measure) -> assertThat(measure.grade()).as(page).isLessThanOrEqualTo(6.0));
    }

    @Test
    void every_english_chapter_is_long_enough_for_smog() {
        assertThat(english.chapters())
                .containsKeys("questions", "treatments", "program", "topics/prevention", Readability.SHORT)
                .allSatisfy((chapter, measure) -> assertThat(measure.count().sentences())
                        .as(chapter)
                        .isGreaterThanOrEqualTo(FleschKincaid.SMOG_SENTENCES))
                .allSatisfy((chapter, measure) ->
                        assertThat(measure.grade()).as(chapter).isLessThanOrEqualTo(6.0));
    }

    @Test
    void no_sentence_is_lost_between_pages_and_chapters() {
        assertThat(words(english.chapters())).isEqualTo(words(english.pages()));
    }

    private static int words(Map<String, Readability.Measure> measured) {
        return measured.values().stream()
                .mapToInt(measure -> measure.count().words())
                .sum();
    }

    @Test
    void every_text_but_labels_stands_on_one_page() {
        var words = Guides.shipped().wordsIn("en");
        var keys = GuidePage.of(Guides.shipped(), words).stream()
                .flatMap(page -> page.keys().stream())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
        var rest = new HashSet<>(words.texts().keySet());
        rest.removeAll(keys);
        assertThat(rest.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("section", "region");
    }
}
