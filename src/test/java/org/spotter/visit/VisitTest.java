package org.spotter.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spotter.guide.Guide;
import org.spotter.guide.Question;
import org.spotter.testkit.GuideDraft;
import org.spotter.testkit.Guides;
import org.spotter.testkit.Visits;

class VisitTest {
    private final Guide guide = Guides.shipped();
    private final Visit calm = Visits.calm(guide);

    private Question question(String id) {
        return guide.question(id).orElseThrow();
    }

    @Test
    void the_danger_signs_come_first() {
        var danger = guide.section(Visit.DANGER).orElseThrow().questions();
        assertThat(calm.path().subList(0, danger.size())).isEqualTo(danger);
    }

    @Test
    void the_path_keeps_the_order_of_the_guide() {
        assertThat(calm.path()).isEqualTo(guide.questions());
    }

    @Test
    void a_question_that_depends_on_another_is_not_asked_before_that_is_answered() {
        assertThat(Visit.of(guide, Answers.NONE).path()).doesNotContain(question("load"), question("after-lift"));
    }

    @Test
    void a_question_leaves_the_path_when_the_answer_it_depends_on_changes() {
        var visit = Visits.calmBut(guide, "lift", "no-lift");
        assertThat(visit.path()).doesNotContain(question("load"), question("after-lift"));
    }

    @Test
    void an_answer_off_the_path_is_kept() {
        assertThat(Visits.calmBut(guide, "lift", "no-lift").answers().get("load"))
                .isPresent();
    }

    @Test
    void an_answer_off_the_path_does_not_count() {
        assertThat(Visits.calmBut(guide, "lift", "no-lift").counted().get("load"))
                .isEmpty();
    }

    @Test
    void changing_ones_mind_back_brings_the_kept_answer_back() {
        var visit = Visits.calmBut(guide, "lift", "no-lift");
        assertThat(visit.with(visit.answers().with("lift", Set.of("deadlift"))).counted())
                .isEqualTo(calm.counted());
    }

    @Test
    void an_answer_off_the_path_does_not_lead_to_other_questions() {
        var draft = new GuideDraft().edit("questions.json", top -> GuideDraft.entry(top, "history")
                .add("asked", GuideDraft.json("{\"question\":\"load\",\"has\":[\"usual\"]}")));
        var other = draft.guide();
        assertThat(Visits.calm(other).path()).extracting(Question::id).contains("history");
        assertThat(Visits.calmBut(other, "lift", "no-lift").path())
                .extracting(Question::id)
                .doesNotContain("history");
    }

    @Test
    void next_leads_through_the_whole_path_and_ends() {
        var at = calm.path().getFirst();
        var steps = 1;
        for (var next = calm.next(at); next.isPresent(); next = calm.next(next.get())) {
            steps++;
            assertThat(steps).isLessThanOrEqualTo(guide.questions().size());
        }
        assertThat(steps).isEqualTo(calm.path().size());
    }

    @Test
    void back_undoes_next() {
        for (var question : calm.path()) {
            calm.next(question).ifPresent(next -> assertThat(calm.back(next)).contains(question));
        }
    }

    @Test
    void there_is_nothing_before_the_first_question() {
        assertThat(calm.back(calm.path().getFirst())).isEmpty();
    }

    @Test
    void the_first_open_question_is_the_first_without_an_answer() {
        assertThat(calm.with(calm.answers().without("warn-leg").without("trend"))
                        .firstOpen())
                .contains(question("warn-leg"));
    }

    @Test
    void a_visit_with_every_question_answered_is_complete() {
        assertThat(calm.complete()).isTrue();
    }

    @Test
    void a_visit_with_an_open_question_is_not_complete() {
        assertThat(calm.with(calm.answers().without("trend")).complete()).isFalse();
    }

    @Test
    void the_danger_signs_are_answered_only_when_all_are() {
        assertThat(calm.dangerAnswered()).isTrue();
        assertThat(calm.with(calm.answers().without("danger-body")).dangerAnswered())
                .isFalse();
    }

    @Test
    void whatever_is_answered_every_question_comes_at_most_once_and_in_order() {
        var random = new Random(7);
        for (var i = 0; i < 500; i++) {
            var path = Visit.of(guide, Visits.random(guide, random)).path();
            var order = path.stream().map(guide.questions()::indexOf).toList();
            assertThat(order).isSorted().doesNotHaveDuplicates();
        }
    }
}
