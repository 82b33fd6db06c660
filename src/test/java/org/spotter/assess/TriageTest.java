package org.spotter.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spotter.guide.Guide;
import org.spotter.guide.Question;
import org.spotter.guide.Urgency;
import org.spotter.testkit.Guides;
import org.spotter.testkit.Visits;
import org.spotter.visit.Answers;
import org.spotter.visit.Visit;

class TriageTest {
    private static final int VISITS = 400;
    private static final long SEED = 20261123L;

    private static final Guide GUIDE = Guides.shipped();

    private static Urgency urgency(Answers answers) {
        return Triage.urgency(Triage.all(Visit.of(GUIDE, answers)));
    }

    static List<Visits.Sign> signs() {
        return Visits.signs(GUIDE);
    }

    static Stream<Visits.Sign> emergencySigns() {
        return signs().stream().filter(sign -> sign.choice().urgency().orElseThrow() == Urgency.EMERGENCY);
    }

    static List<Question> dangerQuestions() {
        return GUIDE.section(Visit.DANGER).orElseThrow().questions();
    }

    @Test
    void calm_answers_raise_nothing() {
        assertThat(Triage.all(Visits.calm(GUIDE))).isEmpty();
    }

    @Test
    void every_emergency_sign_of_the_dossier_is_asked() {
        assertThat(emergencySigns().map(Object::toString))
                .containsExactlyInAnyOrderElementsOf(Stream.iterate(1, n -> n + 1)
                        .limit(19)
                        .map(n -> String.format(Locale.ROOT, "E-%02d", n))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("emergencySigns")
    void each_emergency_sign_alone_is_an_emergency_though_all_else_is_calm(Visits.Sign sign) {
        var reasons = Triage.all(Visit.of(GUIDE, sign.tick(Visits.calmAnswers())));
        assertThat(Triage.urgency(reasons)).isEqualTo(Urgency.EMERGENCY);
        assertThat(reasons).extracting(Reason::id).contains(sign.choice().id());
    }

    @ParameterizedTest
    @MethodSource("signs")
    void each_sign_alone_gives_at_least_its_own_level(Visits.Sign sign) {
        assertThat(urgency(sign.tick(Visits.calmAnswers())))
                .isGreaterThanOrEqualTo(sign.choice().urgency().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("dangerQuestions")
    void each_open_danger_question_is_an_emergency(Question question) {
        var reasons = Triage.all(Visit.of(GUIDE, Visits.calmAnswers().without(question.id())));
        assertThat(Triage.urgency(reasons)).isEqualTo(Urgency.EMERGENCY);
        assertThat(reasons).hasOnlyElementsOfType(Reason.Skipped.class);
    }

    @ParameterizedTest
    @MethodSource("dangerQuestions")
    void each_danger_question_that_is_not_said_is_an_emergency(Question question) {
        var answers = Visits.calmAnswers().with(question.id(), Set.of("not-said"));
        assertThat(urgency(answers)).isEqualTo(Urgency.EMERGENCY);
    }

    @Test
    void an_open_question_does_not_count_before_the_visit_is_over() {
        assertThat(Triage.raised(Visit.of(GUIDE, Answers.NONE))).isEmpty();
    }

    @Test
    void nothing_answered_is_an_emergency_never_self_care() {
        assertThat(urgency(Answers.NONE)).isEqualTo(Urgency.EMERGENCY);
    }

    @Test
    void leaving_any_question_open_never_gives_calmer_advice_than_answering_it_calmly() {
        for (var question : GUIDE.questions()) {
            assertThat(urgency(Visits.calmAnswers().without(question.id())))
                    .as(question.id())
                    .isGreaterThanOrEqualTo(urgency(Visits.calmAnswers()));
        }
    }

    @Test
    void the_highest_level_wins() {
        var answers = Visits.calmAnswers().with("leg-signs", Set.of("B-02")).with("warn-pain", Set.of("D-16"));
        assertThat(urgency(answers)).isEqualTo(Urgency.SAME_DAY);
    }

    @Test
    void reasons_stand_with_the_highest_level_first() {
        var reasons = Triage.all(Visit.of(
                GUIDE,
                Visits.calmAnswers()
                        .with("leg-signs", Set.of("B-02", "B-09"))
                        .with("warn-pain", Set.of("D-16"))
                        .with("danger-legs", Set.of("E-08"))));
        assertThat(reasons).extracting(Reason::urgency).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(reasons.getFirst().id()).isEqualTo("E-08");
    }

    @Test
    void the_soonest_visit_wins() {
        var answers = Visits.calmAnswers().with("history", Set.of("B-13")).with("leg-signs", Set.of("B-02"));
        assertThat(Assessment.of(Visit.of(GUIDE, answers)).withinDays()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        // rule,     ticks as question=choice+choice
        "E-06-map,   EMERGENCY, where=calf-left+thigh-front-right",
        "D-16-map,   SAME_DAY,  where=upper-back",
        "B-01,       BOOK,      where=back-left+shin-right",
        "B-03,       BOOK,      age=50-69",
        "B-04,       BOOK,      age=under-18",
        "B-05,       BOOK,      since=days-3-6;trend=same",
        "B-06,       BOOK,      since=days-14-41;trend=same",
        "B-07,       BOOK,      since=days-42-plus",
        "B-08,       BOOK,      trend=worse",
        "B-14,       BOOK,      age=18-24;features=lean-back",
        "S-01,       BOOK,      changes=no-change",
        "S-02,       BOOK,      pregnancy=maybe",
        "C-02,       EMERGENCY, warn-ill=D-01;warn-leg=D-04",
        "C-02,       EMERGENCY, warn-ill=D-01;leg-signs=B-02",
        "C-03,       EMERGENCY, warn-ill=D-01;warn-health=D-03",
        "C-04,       EMERGENCY, warn-ill=D-01+D-12+D-13",
        "C-05,       EMERGENCY, warn-health=D-08;warn-leg=D-04",
        "C-05,       EMERGENCY, warn-health=D-08;warn-pain=band",
        "C-06,       SAME_DAY,  warn-health=D-08;warn-pain=D-07",
        "C-07,       SAME_DAY,  age=70-plus;onset=sudden",
        "C-07-legs,  EMERGENCY, warn-health=D-10;leg-signs=B-02",
        "C-08,       EMERGENCY, warn-pain=D-19;age=50-69",
        "C-09,       EMERGENCY, warn-health=D-14;where=thigh-front-left",
        "C-09,       EMERGENCY, warn-health=D-14;warn-pain=D-06",
        "C-10,       SAME_DAY,  where=calf-left;warn-leg=D-04",
        "C-11,       EMERGENCY, leg-signs=B-02+numb-climbs",
        "C-12,       EMERGENCY, age=50-69;warn-pain=D-06+belly-pain",
        "C-13,       EMERGENCY, after-lift=held-breath;warn-pain=D-06;leg-signs=leg-worse",
        "C-14,       EMERGENCY, after-lift=climbing+no-relief",
        "C-15,       EMERGENCY, health=sickle;warn-pain=D-06",
        "C-16,       SAME_DAY,  warn-ill=D-09;age=50-69",
        "C-17,       SAME_DAY,  age=50-69;warn-pain=D-16",
        "C-18,       SAME_DAY,  age=under-18;warn-leg=limp",
        "C-19,       BOOK,      leg-signs=B-02;daily-life=B-12",
        "C-20,       EMERGENCY, warn-ill=D-17;warn-pain=D-16;warn-leg=D-18",
        "C-21,       EMERGENCY, pregnancy=D-15;warn-ill=D-12",
        "C-22,       EMERGENCY, health-more=diabetes;warn-ill=skin-infection",
    })
    void each_rule_of_the_dossier_holds_for_the_answers_it_names(String rule, Urgency urgency, String ticks) {
        var answers = Visits.calmAnswers();
        for (var part : ticks.split(";")) {
            var sides = part.split("=");
            answers = answers.with(sides[0], Set.of(sides[1].split("\\+")));
        }
        var reasons = Triage.all(Visit.of(GUIDE, answers));
        assertThat(reasons)
                .filteredOn(reason -> reason.id().equals(rule))
                .extracting(Reason::urgency)
                .containsExactly(urgency);
        assertThat(Triage.urgency(reasons)).isGreaterThanOrEqualTo(urgency);
    }

    @Test
    void adding_one_sign_never_lowers_the_urgency() {
        var random = new Random(SEED);
        var signs = signs();
        for (var i = 0; i < VISITS; i++) {
            var answers = Visits.random(GUIDE, random);
            var before = urgency(answers);
            for (var sign : signs) {
                assertThat(urgency(sign.tick(answers)))
                        .as("%s + %s", answers, sign)
                        .isGreaterThanOrEqualTo(before);
            }
        }
    }

    @Test
    void adding_any_two_signs_never_lowers_the_urgency() {
        var random = new Random(SEED + 1);
        var signs = signs();
        for (var i = 0; i < VISITS / 10; i++) {
            var answers = Visits.random(GUIDE, random);
            var before = urgency(answers);
            for (var first : signs) {
                var one = first.tick(answers);
                for (var second : signs) {
                    assertThat(urgency(second.tick(one)))
                            .as("%s + %s + %s", answers, first, second)
                            .isGreaterThanOrEqualTo(before);
                }
            }
        }
    }

    @Test
    void the_generated_visits_reach_all_four_levels() {
        var random = new Random(SEED);
        var levels = Stream.generate(() -> urgency(Visits.random(GUIDE, random)))
                .limit(VISITS * 10)
                .collect(Collectors.toSet());
        assertThat(levels).contains(Urgency.EMERGENCY, Urgency.SAME_DAY, Urgency.BOOK);
        assertThat(urgency(Visits.calmAnswers())).isEqualTo(Urgency.SELF_CARE);
    }

    @Test
    void marking_one_more_place_on_the_body_never_lowers_the_urgency() {
        var random = new Random(SEED + 2);
        var where = GUIDE.question("where").orElseThrow();
        for (var i = 0; i < VISITS; i++) {
            var answers = Visits.random(GUIDE, random);
            for (var place : where.choices()) {
                if (!answers.ticked("where").contains(place.id())
                        && answers.get("where").isPresent()) {
                    assertThat(urgency(answers.toggled(where, place.id())))
                            .as("%s + %s", answers, place.id())
                            .isGreaterThanOrEqualTo(urgency(answers));
                }
            }
        }
    }
}
