package org.spotter.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spotter.assess.PatternMatch.Pattern;
import org.spotter.guide.Guide;
import org.spotter.guide.PatternItem;
import org.spotter.testkit.Guides;
import org.spotter.testkit.Visits;
import org.spotter.visit.Answers;
import org.spotter.visit.Visit;

class PatternMatchTest {
    private static final long SEED = 43L;
    private static final int VISITS = 5000;

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

    // ---- the bands of clinical 4.3

    @ParameterizedTest
    @CsvSource({
        // ticks,                                                          nerve, strain, pattern
        "where=calf-left;leg-signs=leg-worse,                                  5, -2, NERVE_LIKE",
        "where=calf-left;leg-signs=leg-worse;features=press+spasm,             5,  0, NERVE_LIKE",
        "where=thigh-back-left;leg-signs=leg-worse+B-02;features=bend,         4,  1, UNCLEAR",
        "where=thigh-back-left;leg-signs=B-09;features=press,                  2,  4, UNCLEAR",
        "where=back-left;leg-signs=none;features=sit,                         -1,  5, STRAIN_LIKE",
        "where=upper-back;changes=eases;features=bend,                        -2,  3, STRAIN_LIKE",
        "where=upper-back;changes=some;features=bend,                         -2,  2, UNCLEAR",
        "where=calf-left;leg-signs=leg-worse+B-02+B-09;changes=no-change,      9, -4, GET_CHECKED",
    })
    void each_band_begins_and_ends_where_the_dossier_says(String ticks, int nerve, int strain, Pattern pattern) {
        var match = match(Visits.calmBut(ticks));
        assertThat(match.nerve()).isEqualTo(nerve);
        assertThat(match.strain()).isEqualTo(strain);
        assertThat(match.pattern()).isEqualTo(pattern);
    }

    @Test
    void in_every_visit_the_points_give_the_band() {
        var random = new Random(SEED);
        var seen = new HashSet<Pattern>();
        for (var i = 0; i < VISITS; i++) {
            var answers = Visits.mixed(guide, random);
            var match = match(answers);
            var expected = answers.ticked("changes").contains("no-change")
                    ? Pattern.GET_CHECKED
                    : match.nerve() >= 5
                            ? Pattern.NERVE_LIKE
                            : match.strain() >= 3 && match.nerve() < 2 ? Pattern.STRAIN_LIKE : Pattern.UNCLEAR;
            assertThat(match.pattern()).as("seed %s, %s", SEED, answers).isEqualTo(expected);
            assertThat(match.items().stream().mapToInt(PatternItem::nerve).sum())
                    .isEqualTo(match.nerve());
            seen.add(match.pattern());
        }
        assertThat(seen).containsExactlyInAnyOrder(Pattern.values());
    }
}
