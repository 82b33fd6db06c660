package org.spotter.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.spotter.guide.ReadingGrade;
import org.spotter.testkit.Guides;

class ReadabilityTest {
    private final Readability readability = Readability.of(Guides.shipped()).orElseThrow();

    @Test
    void every_page_of_the_shipped_guide_reads_at_grade_six_or_below() {
        assertThat(readability.pages())
                .hasSizeGreaterThan(80)
                .allSatisfy((page, measure) ->
                        assertThat(measure.fleschKincaid()).as(page).isLessThanOrEqualTo(6.0));
    }

    @Test
    void every_chapter_is_long_enough_for_smog() {
        assertThat(readability.chapters())
                .containsKeys("questions", "treatments", "program", "topics/prevention", Readability.SHORT)
                .allSatisfy((chapter, measure) ->
                        assertThat(measure.sentences()).as(chapter).isGreaterThanOrEqualTo(ReadingGrade.SMOG_SENTENCES))
                .allSatisfy((chapter, measure) ->
                        assertThat(measure.smog()).as(chapter).isLessThanOrEqualTo(6.0));
    }

    @Test
    void no_sentence_is_lost_between_pages_and_chapters() {
        assertThat(readability.chapters().values().stream()
                        .mapToInt(ReadingGrade::words)
                        .sum())
                .isEqualTo(readability.pages().values().stream()
                        .mapToInt(ReadingGrade::words)
                        .sum());
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
