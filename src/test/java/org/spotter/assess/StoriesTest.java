package org.spotter.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spotter.guide.Guide;
import org.spotter.guide.Question;
import org.spotter.guide.Urgency;
import org.spotter.plan.CarePlan;
import org.spotter.plan.CarePlan.Access;
import org.spotter.plan.Today;
import org.spotter.testkit.Guides;
import org.spotter.testkit.Visits;

/// The stories of clinical 3.9.
class StoriesTest {
    private final Guide guide = Guides.shipped();

    private Assessment assess(String story) {
        return Assessment.of(Visits.story(guide, story));
    }

    @ParameterizedTest(name = "{0}: {1} because of {2}")
    @CsvSource({
        "v01-deadlift-strain,                 SELF_CARE, ''",
        "v02-cannot-feel-toilet-paper,        EMERGENCY, E-01",
        "v03-trouble-starting-to-pee,         EMERGENCY, E-02",
        "v04-cola-urine-after-challenge,      EMERGENCY, E-15",
        "v05-year-of-prednisone,              SAME_DAY,  C-07 C-17",
        "v06-fever-and-injected-testosterone, EMERGENCY, C-03",
        "v07-tingling-toes,                   BOOK,      B-01 B-02 B-09",
        "v08-sixteen-leaning-back,            BOOK,      B-04 B-14",
        "v09-throbbing-belly,                 EMERGENCY, E-13",
        "v10-half-better,                     SELF_CARE, ''",
        "v10-progress-stalled,                BOOK,      B-06",
        "v11-bar-on-neck,                     EMERGENCY, E-09",
        "v12-apixaban-weak-thigh,             EMERGENCY, C-09",
        "v13-skipped-bladder,                 EMERGENCY, danger-pelvis",
        "v13-rather-not-say-bladder,          EMERGENCY, danger-pelvis",
        "v14-breast-cancer-years-ago,         SAME_DAY,  D-08",
        "v15-pregnant,                        SAME_DAY,  D-15",
    })
    void each_story_gets_its_level_for_its_reason(String story, Urgency urgency, String reasons) {
        var assessment = assess(story);
        assertThat(assessment.urgency()).isEqualTo(urgency);
        assertThat(assessment.reasons())
                .extracting(Reason::id)
                .containsAll(reasons.isBlank() ? List.of() : List.of(reasons.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"v01-deadlift-strain", "v10-half-better"})
    void a_self_care_story_has_no_reason_at_all(String story) {
        assertThat(assess(story).reasons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"v07-tingling-toes", "v08-sixteen-leaning-back"})
    void stories_that_can_wait_two_or_three_days_get_three(String story) {
        assertThat(assess(story).withinDays()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"v06-fever-and-injected-testosterone, C-03", "v12-apixaban-weak-thigh, C-09"})
    void only_the_combination_makes_an_emergency_of_signs_that_alone_are_not(String story, String rule) {
        assertThat(assess(story).deciding()).extracting(Reason::id).containsExactly(rule);
    }

    @Test
    void the_skipped_bladder_question_alone_is_the_emergency() {
        var assessment = assess("v13-skipped-bladder");
        assertThat(assessment.reasons())
                .singleElement()
                .isInstanceOfSatisfying(
                        Reason.Skipped.class,
                        skipped -> assertThat(skipped.question().id()).isEqualTo("danger-pelvis"));
    }

    @Test
    void answering_the_skipped_question_leads_back_to_self_care() {
        var visit = Visits.story(guide, "v13-skipped-bladder");
        var answered = visit.with(visit.answers().with("danger-pelvis", Set.of("none")));
        assertThat(Assessment.of(answered).urgency()).isEqualTo(Urgency.SELF_CARE);
    }

    @ParameterizedTest
    @CsvSource({
        "v01-deadlift-strain,      FULL",
        "v05-year-of-prednisone,   SEEN_FIRST",
        "v07-tingling-toes,        WALKING_ONLY",
        "v08-sixteen-leaning-back, SEEN_FIRST",
        "v10-half-better,          FULL",
        "v15-pregnant,             SEEN_FIRST",
    })
    void each_story_opens_as_much_of_the_plan_as_suits(String story, Access access) {
        var plan = CarePlan.of(assess(story), Today.at(LocalDateTime.of(2026, 11, 23, 9, 0)));
        assertThat(plan.access()).isEqualTo(access);
    }

    @ParameterizedTest
    @CsvSource({
        "v01-deadlift-strain, STRAIN_LIKE",
        "v07-tingling-toes,   NERVE_LIKE",
        "v10-half-better,     STRAIN_LIKE"
    })
    void each_story_looks_like_its_pattern(String story, PatternMatch.Pattern pattern) {
        assertThat(assess(story).pattern().pattern()).isEqualTo(pattern);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void each_file_is_as_the_window_leaves_it(String story) {
        var visit = Visits.story(guide, story);
        assertThat(visit.counted()).isEqualTo(visit.answers());
        var open = visit.path().stream().filter(q -> !visit.answered(q)).toList();
        if (!open.isEmpty()) {
            // Either the visit stopped at the last answered question, or the story is that one was skipped.
            var stopped = visit.path().indexOf(open.getFirst())
                    == visit.answers().all().size();
            assertThat(stopped && Triage.emergency(visit)
                            || open.stream().map(Question::id).toList().equals(List.of("danger-pelvis")))
                    .isTrue();
        }
    }

    static Stream<String> stories() throws IOException, URISyntaxException {
        var folder = Path.of(StoriesTest.class.getResource("/visits").toURI());
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList().stream();
        }
    }
}
