package org.spotter.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spotter.assess.PatternMatch.Pattern;
import org.spotter.guide.Guide;
import org.spotter.guide.PatternItem;
import org.spotter.testkit.Guides;
import org.spotter.testkit.Visits;
import org.spotter.visit.Answers;
import org.spotter.visit.Visit;

class PatternMatchTest {
    private final Guide guide = Guides.shipped();

    private PatternMatch match(Answers answers) {
        return PatternMatch.of(Visit.of(guide, answers));
    }

    @Test
    void back_pain_alone_that_eases_is_strain_like() {
        var match = match(Visits.calmAnswers());
        assertThat(match.pattern()).isEqualTo(Pattern.STRAIN_LIKE);
        assertThat(match.strain()).isEqualTo(5);
        assertThat(match.nerve()).isEqualTo(-2);
    }

    @Test
    void five_nerve_points_are_nerve_like() {
        var match =
                match(Visits.calmAnswers().with("where", Set.of("calf-left")).with("leg-signs", Set.of("leg-worse")));
        assertThat(match.nerve()).isEqualTo(5);
        assertThat(match.pattern()).isEqualTo(Pattern.NERVE_LIKE);
    }

    @Test
    void four_nerve_points_are_unclear() {
        var match = match(Visits.calmAnswers()
                .with("leg-signs", Set.of("leg-worse", "B-02"))
                .with("where", Set.of("thigh-back-left")));
        assertThat(match.nerve()).isEqualTo(4);
        assertThat(match.pattern()).isEqualTo(Pattern.UNCLEAR);
    }

    @Test
    void two_nerve_points_are_no_longer_strain_like_however_many_strain_points_there_are() {
        var match = match(
                Visits.calmAnswers().with("leg-signs", Set.of("B-09")).with("features", Set.of("press", "spasm")));
        assertThat(match.nerve()).isEqualTo(2);
        assertThat(match.strain()).isGreaterThanOrEqualTo(3);
        assertThat(match.pattern()).isEqualTo(Pattern.UNCLEAR);
    }

    @Test
    void two_strain_points_are_unclear() {
        var match =
                match(Visits.calmAnswers().with("where", Set.of("upper-back")).with("changes", Set.of("some")));
        assertThat(match.strain()).isEqualTo(2);
        assertThat(match.pattern()).isEqualTo(Pattern.UNCLEAR);
    }

    @Test
    void pain_that_nothing_changes_leaves_the_scale() {
        var match = match(Visits.calmAnswers().with("changes", Set.of("no-change")));
        assertThat(match.pattern()).isEqualTo(Pattern.GET_CHECKED);
    }

    @Test
    void nothing_answered_is_unclear() {
        assertThat(match(Answers.NONE).pattern()).isEqualTo(Pattern.UNCLEAR);
    }

    @Test
    void the_lines_that_counted_are_named() {
        assertThat(match(Visits.calmAnswers()).items())
                .extracting(PatternItem::id)
                .containsExactly("no-leg", "back-only", "eases");
    }

    @Test
    void pain_in_the_back_and_the_calf_is_not_in_the_back_only() {
        assertThat(match(Visits.calmAnswers().with("where", Set.of("back-left", "calf-left")))
                        .items())
                .extracting(PatternItem::id)
                .contains("past-knee")
                .doesNotContain("back-only");
    }
}
