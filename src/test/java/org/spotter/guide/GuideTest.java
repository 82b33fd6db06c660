package org.spotter.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spotter.testkit.Guides;

class GuideTest {
    private final Guide guide = Guides.shipped();

    @Test
    void a_country_has_its_region() {
        assertThat(guide.regionFor("GB").id()).isEqualTo("GB");
        assertThat(guide.regionFor("DE").id()).isEqualTo("EU");
    }

    @Test
    void an_unknown_country_has_the_region_for_everywhere_else() {
        assertThat(guide.regionFor("XX").id()).isEqualTo("OTHER");
        assertThat(guide.regionFor("").id()).isEqualTo("OTHER");
    }

    @Test
    void an_unknown_language_falls_back_to_the_first() {
        assertThat(guide.wordsIn("xx").language()).isEqualTo("en");
    }

    @Test
    void each_question_knows_its_section() {
        assertThat(guide.questions())
                .allSatisfy(question ->
                        assertThat(guide.sectionOf(question).questions()).contains(question));
    }
}
