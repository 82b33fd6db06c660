package org.spotter.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spotter.guide.Choice;
import org.spotter.guide.Guide;
import org.spotter.guide.Question;
import org.spotter.guide.Urgency;
import org.spotter.plan.CarePlan;
import org.spotter.plan.CarePlan.Access;
import org.spotter.plan.Today;
import org.spotter.testkit.Extent;
import org.spotter.testkit.Guides;
import org.spotter.testkit.Visits;
import org.spotter.visit.Answers;
import org.spotter.visit.Visit;

/// What must be true of every visit, shown on many thousand generated ones over the shipped guide. The seed is fixed
/// and told when a statement fails, with the answers that break it.
class ProofTest {
    private static final long SEED = 42L;
    private static final int VISITS = Extent.of(2_000, 8_000);
    private static final int MANY_VISITS = Extent.of(1_000, 20_000);

    /// The most questions that one person is asked. A longer visit would not be three minutes.
    private static final int LONGEST = 30;

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 9, 0);
    private static final Guide GUIDE = Guides.shipped();
    private static final List<Question> DANGER =
            GUIDE.section(Visit.DANGER).orElseThrow().questions();

    private static Urgency urgency(Answers answers) {
        return Triage.urgency(Triage.all(Visit.of(GUIDE, answers)));
    }

    private static Urgency raised(Answers answers) {
        return Triage.urgency(Triage.raised(Visit.of(GUIDE, answers)));
    }

    private static String told(long seed, Answers answers, Object more) {
        return "seed " + seed + ", " + answers + ", " + more;
    }

    private static List<Visits.Sign> emergencySigns() {
        return Visits.signs(GUIDE).stream()
                .filter(sign -> sign.choice().urgency().orElseThrow() == Urgency.EMERGENCY)
                .toList();
    }

    // ---- emergency signs

    @Test
    void an_emergency_sign_is_an_emergency_even_when_nothing_else_is_answered() {
        for (var sign : emergencySigns()) {
            var visit = Visit.of(GUIDE, sign.tick(Answers.NONE));
            assertThat(Triage.emergency(visit)).as("%s", sign).isTrue();
            assertThat(urgency(visit.answers())).as("%s", sign).isEqualTo(Urgency.EMERGENCY);
        }
    }

    @Test
    void an_emergency_sign_is_an_emergency_whatever_else_is_answered() {
        var random = new Random(SEED);
        var signs = emergencySigns();
        for (var i = 0; i < VISITS; i++) {
            var sign = signs.get(i % signs.size());
            var answers = sign.tick(Visits.mixed(GUIDE, random));
            if (raised(answers) != Urgency.EMERGENCY) {
                throw new AssertionError(told(SEED, answers, sign));
            }
        }
    }

    // ---- one more tick

    /// Ticks in a question that was left open answer it; what leaving it open counted as may go then. So there only
    /// what the ticks themselves raise is compared, and for a sign the whole.
    @Test
    void one_more_tick_never_lowers_the_urgency() {
        var additions = new ArrayList<Visits.Sign>();
        for (var question : GUIDE.questions()) {
            for (var choice : question.choices()) {
                if (!choice.exclusive() && (choice.isSign() || question.many())) {
                    additions.add(new Visits.Sign(question, choice));
                }
            }
        }
        var levels = new ConcurrentHashMap<Urgency, Integer>();
        var added = new LongAdder();
        // Each visit has a seed of its own, so that both halves of the machine can work on them.
        IntStream.range(0, MANY_VISITS).parallel().forEach(i -> {
            var answers = Visits.mixed(GUIDE, new Random(SEED + i));
            var before = urgency(answers);
            var beforeRaised = raised(answers);
            levels.merge(before, 1, Integer::sum);
            for (var addition : additions) {
                var ticked = answers.ticked(addition.question().id());
                if (ticked.contains(addition.choice().id())) {
                    continue;
                }
                var after = Visit.of(GUIDE, addition.tick(answers));
                var now = Triage.urgency(Triage.raised(after));
                var whole = addition.choice().isSign() || !ticked.isEmpty();
                var enough = whole ? before : beforeRaised;
                if (now.compareTo(enough) < 0
                        && Triage.urgency(Triage.all(after)).compareTo(enough) < 0) {
                    throw new AssertionError(told(SEED + i, answers, addition));
                }
                added.increment();
            }
        });
        assertThat(added.sum()).as("ticks added").isGreaterThan(MANY_VISITS);
        assertThat(levels.keySet()).containsExactlyInAnyOrder(Urgency.values());
        assertThat(levels.values()).allMatch(count -> count > MANY_VISITS / 50);
    }

    // ---- paths

    @Test
    void every_path_ends_and_none_is_long() {
        var random = new Random(SEED + 2);
        var longest = 0;
        for (var i = 0; i < VISITS; i++) {
            var answers = Visits.mixed(GUIDE, random);
            var visit = Visit.of(GUIDE, answers);
            assertThat(visit.path()).doesNotHaveDuplicates();
            var question = visit.path().getFirst();
            var steps = 1;
            for (var next = visit.next(question); next.isPresent(); next = visit.next(next.get())) {
                steps++;
                if (steps > LONGEST) {
                    throw new AssertionError(told(SEED + 2, answers, steps));
                }
            }
            assertThat(steps).isEqualTo(visit.path().size());
            longest = Math.max(longest, steps);
        }
        assertThat(longest).isGreaterThan(GUIDE.questions().size() - 5);
    }

    @Test
    void whoever_answers_what_is_asked_comes_to_the_end() {
        var random = new Random(SEED + 3);
        for (var i = 0; i < VISITS / 10; i++) {
            var all = Visits.random(GUIDE, random);
            var visit = Visit.of(GUIDE, Answers.NONE);
            var steps = 0;
            for (var open = firstUnanswered(visit); open != null; open = firstUnanswered(visit)) {
                visit = visit.with(answer(visit.answers(), open, all));
                steps++;
                if (steps > LONGEST) {
                    throw new AssertionError(told(SEED + 3, visit.answers(), steps));
                }
            }
            assertThat(visit.complete()).isTrue();
        }
    }

    private static @Nullable Question firstUnanswered(Visit visit) {
        return visit.path().stream()
                .filter(question -> !visit.answered(question))
                .findFirst()
                .orElse(null);
    }

    private static Answers answer(Answers answers, Question question, Answers from) {
        if (from.get(question.id()).isPresent()) {
            return answers.with(question.id(), from.get(question.id()).get());
        }
        return question.kind() == Question.Kind.SCALE
                ? answers.with(question.id(), 3)
                : answers.with(
                        question.id(), Set.of(question.choices().getLast().id()));
    }

    // ---- what never ends in self-care

    @Test
    void no_red_flag_ends_in_self_care() {
        var random = new Random(SEED + 4);
        var flags = Visits.signs(GUIDE).stream()
                .filter(sign -> sign.choice().id().matches("[ED]-\\d+"))
                .toList();
        assertThat(flags).hasSize(19 + 19);
        for (var i = 0; i < VISITS; i++) {
            var flag = flags.get(i % flags.size());
            var answers = flag.tick(Visits.mixed(GUIDE, random));
            if (!raised(answers).atLeast(Urgency.SAME_DAY)) {
                throw new AssertionError(told(SEED + 4, answers, flag));
            }
        }
    }

    @Test
    void a_danger_question_that_is_skipped_or_not_said_never_leads_to_advice() {
        var random = new Random(SEED + 5);
        for (var i = 0; i < VISITS; i++) {
            var question = DANGER.get(i % DANGER.size());
            var answers = Visits.mixed(GUIDE, random);
            var notSaid = question.choices().stream()
                    .filter(choice -> choice.exclusive() && choice.isSign())
                    .map(Choice::id)
                    .findFirst()
                    .orElseThrow();
            var silent = random.nextBoolean()
                    ? answers.without(question.id())
                    : answers.with(question.id(), Set.of(notSaid));
            var assessment = Assessment.of(Visit.of(GUIDE, silent));
            var plan = CarePlan.of(assessment, Today.at(NOW));
            if (assessment.urgency() != Urgency.EMERGENCY
                    || plan.access() != Access.SEEN_FIRST
                    || !plan.exercises().isEmpty()
                    || !plan.sessions().isEmpty()
                    || !plan.doing(GUIDE.program()).isEmpty()) {
                throw new AssertionError(told(SEED + 5, silent, question.id()));
            }
        }
    }

    @Test
    void self_care_means_that_nothing_was_left_open_that_counts() {
        var random = new Random(SEED + 6);
        var found = 0;
        for (var i = 0; i < VISITS; i++) {
            var answers = Visits.nearCalm(GUIDE, random);
            var assessment = Assessment.of(Visit.of(GUIDE, answers));
            if (assessment.urgency() == Urgency.SELF_CARE) {
                found++;
                assertThat(assessment.reasons()).as(told(SEED + 6, answers, "")).isEmpty();
                assertThat(assessment.visit().dangerAnswered()).isTrue();
            }
        }
        assertThat(found).isGreaterThan(VISITS / 50);
    }

    @Test
    void a_visit_to_book_always_says_within_how_many_days() {
        var random = new Random(SEED + 7);
        var days = new HashMap<Integer, Integer>();
        for (var i = 0; i < VISITS; i++) {
            var answers = Visits.nearCalm(GUIDE, random);
            var assessment = Assessment.of(Visit.of(GUIDE, answers));
            var book = assessment.urgency() == Urgency.BOOK;
            if (book != assessment.withinDays() > 0) {
                throw new AssertionError(told(SEED + 7, answers, assessment.withinDays()));
            }
            days.merge(assessment.withinDays(), 1, Integer::sum);
        }
        assertThat(days.keySet()).contains(0, 3, 14).allMatch(day -> day <= 14);
    }
}
